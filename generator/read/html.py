"""HTML → document: the main text by ``trafilatura``, what the page states of itself from vetted places only."""

from generator.read.document import Document, Line
from generator.read.plain import read_plain
from generator.read.html_metadata import read_metadata
import trafilatura


def read_html(text: str, title: str | None) -> Document:
    """The article on the page. ``title`` is the one stated in front matter (HTML has none: None)."""
    stated = read_metadata(text)
    found = trafilatura.bare_extraction(text, include_comments=False, include_tables=False, with_metadata=False)
    lines = (
        [Line(number=i, text=" ".join(l.split())) for i, l in enumerate((found.text or "").split("\n"), 1) if l.split()]
        if found
        else []
    )
    document = read_plain(lines, title or stated.title)
    return Document(parts=document.parts, dropped=document.dropped, stated=stated)
