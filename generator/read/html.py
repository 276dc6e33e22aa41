"""HTML → document: the main text by ``trafilatura``, what the page states of itself from vetted places only."""

import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import trafilatura

from generator.model import DroppedLine
from generator.read.document import Document, Line
from generator.read.furniture.chrome import chrome_reason
from generator.read.html_attributes import with_few_attributes
from generator.read.html_metadata import read_metadata
from generator.read.page_text import Element, folded, page_lines
from generator.read.pasted import read_page
from generator.read.plain import read_plain

OUTSIDE = "outside the page's main text"

CELLS = ", "
"""What parts the cells of a row."""

MAX_CELLS = 30

MAX_ROW = 60
"""A row of more words is none of a table of figures: the page itself is laid out in a table."""

_BLOCKS = frozenset("p head item quote row ab code table list main body div".split())
_logger = logging.getLogger("trafilatura")
_logger.addHandler(logging.NullHandler())  # its remarks on odd pages are not for the terminal


def read_html(text: str, title: str | None) -> Document:
    """The article on the page ``text``; ``title`` is stated elsewhere, or None to take the page's own.

    A page in which no main text is found, or one laid out in a table, is read line by line, as pasted text is.
    Raises whatever the parsers raise on a page that they cannot take.
    """
    text = with_few_attributes(text)
    stated = read_metadata(text)
    page = page_lines(text)
    numbers = {line.text: line.number for line in reversed(page)}
    lines = list(_placed(_main_text(text), numbers))
    if not lines or any(line.row and len(line.text.split()) > MAX_ROW for line in lines):
        document = read_page(page, title or stated.title)
        return replace(document, stated=stated.over(document.stated))
    document = read_plain(lines, title or stated.title, keep_heads_above=False)
    kept = {line.text for line in lines} | {cell for line in lines if line.row for cell in _cells(line.text)}
    kept.add(stated.title or "")
    rest = tuple(_dropped(line) for line in page if line.text not in kept)
    dropped = sorted((*document.dropped, *rest), key=lambda line: line.line)
    return Document(parts=document.parts, dropped=tuple(dropped), stated=stated.over(document.stated))


def _placed(found: Sequence[tuple[str, str]], numbers: Mapping[str, int]) -> Iterator[Line]:
    """The blocks as lines, each with the number that its words or its first cell has on the page, or the one above."""
    number = 1
    for tag, words in found:
        number = numbers.get(words) or numbers.get(words.split(CELLS)[0]) or number
        yield Line(number=number, text=words, heading=tag == "head", row=tag == "row", item=tag == "item")


def _cells(row: str) -> Iterator[str]:
    """What may be a cell of a row: on the page each stands on a line of its own, and a cell may have commas in it."""
    pieces = row.split(CELLS)[:MAX_CELLS]
    ends = range(1, len(pieces) + 1)
    yield from (CELLS.join(pieces[start:end]) for end in ends for start in range(end))


def _dropped(line: Line) -> DroppedLine:
    return DroppedLine(line=line.number, text=line.text, reason=chrome_reason(line.text) or OUTSIDE)


def _main_text(text: str) -> Sequence[tuple[str, str]]:
    """The blocks of the main text in order: the kind of each and its text."""
    page = text if "<html" in text[:20_000].lower() else f"<html><body>{text}</body></html>"
    found = trafilatura.bare_extraction(page, include_comments=False, include_images=False, with_metadata=False)
    body = getattr(found, "body", None)
    if body is None:
        return ()
    blocks = [(tag, folded(line)) for tag, block in _blocks(body) for line in block.split("\n")]
    return [(tag, words) for tag, words in blocks if words]


def _blocks(element: Element) -> Iterator[tuple[str, str]]:
    """The innermost block elements below ``element`` with their texts; text between blocks is a paragraph."""
    if not any(child.tag in _BLOCKS for child in element):
        yield str(element.tag), "".join(_words(element))
        return
    between = [element.text or ""]
    for child in element:
        if child.tag in _BLOCKS:
            yield "p", "".join(between)
            yield from _blocks(child)
            between = []
        elif isinstance(child.tag, str):
            between += _words(child)
        between.append(child.tail or "")
    yield "p", "".join(between)


def _words(element: Element) -> Iterator[str]:
    """The texts in a block; a line break stands for ``lb``, a comma parts the cells of a table's row."""
    for node in element.iter():
        if not isinstance(node.tag, str):
            continue
        if node.tag == "lb":
            yield "\n"
        elif node.tag == "cell" and node.getprevious() is not None:
            yield CELLS
        yield node.text or ""
        if node is not element:
            yield node.tail or ""
