"""The text of an HTML page, line by line as a browser would break it, scripts and styles off."""

from collections.abc import Iterator
from typing import Protocol

from lxml import etree
from lxml import html as lxml_html

from generator.read.decode import clean
from generator.read.document import Line


class Element(Protocol):
    """What is used of an element of a parsed page."""

    tag: object
    text: str | None
    tail: str | None
    sourceline: int | None

    def __iter__(self) -> Iterator["Element"]: ...
    def __reversed__(self) -> Iterator["Element"]: ...
    def iter(self) -> Iterator["Element"]:
        """The element and all below it, in order."""
        ...

    def getprevious(self) -> "Element | None":
        """The element before it of the same parent."""
        ...


INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike "
    "strong sub sup time tt u var wbr".split()
)
HIDDEN = frozenset("script style noscript template svg iframe object video audio head select option math".split())
HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())


def page_lines(text: str) -> tuple[Line, ...]:
    """Each stretch of text between block elements as one line, with its line in the file.

    Empty for a page without text. The walk keeps its own stack, so that no depth of nesting can exhaust Python's.
    """
    parser = lxml_html.HTMLParser(encoding="utf-8", recover=True)
    try:
        root = lxml_html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return ()
    return tuple(_lines(root))


def folded(text: str) -> str:
    """``text`` in one line, cleaned of what a page's references (``&shy;``) brought in."""
    return " ".join(clean(text).split())


def _lines(root: Element) -> Iterator[Line]:
    words: list[str] = []
    at = 1
    for element, text, is_break in _walk(root):
        if is_break:
            line = folded("".join(words))
            if line:
                yield Line(number=at, text=line, heading=element.tag in HEADINGS)
            words = []
        elif text:
            if not words:
                at = element.sourceline or at
            words.append(text)
    rest = folded("".join(words))
    if rest:
        yield Line(number=at, text=rest)


def _walk(root: Element) -> Iterator[tuple[Element, str, bool]]:
    """Texts and breaks in reading order: the element they belong to, the text, and whether a line ends here."""
    stack: list[tuple[Element, str]] = [(root, "in")]
    while stack:
        element, step = stack.pop()
        if step == "tail":
            yield element, element.tail or "", False
        elif step == "out":
            yield element, "", element.tag not in INLINE
        elif isinstance(element.tag, str) and element.tag not in HIDDEN:
            yield element, "", element.tag not in INLINE
            yield element, element.text or "", False
            stack.append((element, "out"))
            for child in reversed(element):
                stack += [(child, "tail"), (child, "in")]
