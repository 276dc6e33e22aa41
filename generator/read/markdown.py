"""Markdown → document. Every block becomes plain text; raw HTML in it is stripped of its tags."""

import re
from collections.abc import Iterable, Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator.model import BlockKind
from generator.read.document import Document, Line, Part
from generator.read.plain import read_plain

MAX_HEAD = 30
MAX_CLEAN_HEAD = 10_000
"""In a clean text a heading is one, however long."""


class _Parser(MarkdownIt):
    def validateLink(self, url: str) -> bool:  # noqa: N802, ARG002 - the library's name and form
        """Whether a link is one: always, since only its words are kept, or all its marks would stay in the text."""
        return True


# News texts hold `` for quotation marks and indents for paragraphs; neither is code.
PARSER = _Parser("commonmark").disable(["backticks", "code"])

_OTHER_BLOCK = re.compile(r"\n[ \t]*(?:[#>*+_=`~<\[-]|\d+[.)])")
"""How a line begins that may be, or make of the next ones, anything but a paragraph. Most articles have none."""
_MARK_UP = re.compile(r"[\\*_\[\]<&]")
"""What a paragraph holds that is more than its words."""


def read_markdown(text: str, first_line: int, title: str | None) -> Document:
    """The article in ``text``, which starts on line ``first_line`` of its file; ``title`` as front matter states it.

    Without a stated title the first heading is the title, if it stands before the first paragraph.
    """
    return read_plain(tuple(_lines(text, first_line)), title)


def read_clean(text: str, first_line: int) -> Document:
    """The article in ``text`` of which nothing is left out: headings are subheads, all other blocks paragraphs.

    The title stands in front matter, if there is one.
    """
    parts = tuple(
        Part(
            kind=BlockKind.SUBHEAD if line.heading else BlockKind.PARAGRAPH,
            text=line.text,
            line=line.number,
        )
        for line in _lines(text, first_line, most=MAX_CLEAN_HEAD)
    )
    return Document(parts=parts, dropped=())


def _lines(text: str, first_line: int, most: int = MAX_HEAD) -> Iterator[Line]:
    """The lines of all blocks; a heading of more than ``most`` words is none."""
    if not _OTHER_BLOCK.search(f"\n{text}"):
        yield from _paragraphs(text, first_line)
        return
    heading, lists = False, 0
    for token in PARSER.parse(text):
        if token.type in {"heading_open", "heading_close"}:
            heading = token.nesting > 0
        elif token.type in {"list_item_open", "list_item_close"}:
            lists += token.nesting
        number = first_line + (token.map[0] if token.map else 0)
        for words in _texts(token):
            yield Line(number=number, text=words, heading=heading and len(words.split()) <= most, item=lists > 0)


def _paragraphs(text: str, first_line: int) -> Iterator[Line]:
    """The lines of a text that is nothing but paragraphs, parted by empty lines: few of them need the parser."""
    paragraph: list[str] = []
    for number, row in enumerate((*text.split("\n"), ""), start=first_line):
        if row.strip(" \t"):
            paragraph.append(row)
        elif paragraph:
            for words in _words_of("\n".join(paragraph)):
                yield Line(number=number - len(paragraph), text=words)
            paragraph = []


def _words_of(paragraph: str) -> Iterator[str]:
    if _MARK_UP.search(paragraph):
        return (words for token in PARSER.parse(paragraph) for words in _texts(token))
    return _folded([paragraph])


def _texts(token: Token) -> Iterator[str]:
    """The text of a block, or of each line of a block that is kept as it stands."""
    if token.type == "inline":
        yield from _folded([plain_text(token)])
    elif token.type == "html_block":
        yield from _folded(_without_tags(token.content).split("\n"))
    elif token.type == "fence":
        yield from _folded(token.content.split("\n"))


def plain_text(token: Token) -> str:
    """The text of an inline token, white space folded."""
    return " ".join(_inline(token.children or ()).split())


def _inline(tokens: Iterable[Token]) -> str:
    return "".join(_words(token) for token in tokens)


def _words(token: Token) -> str:
    if token.type in {"softbreak", "hardbreak"}:
        return " "
    return token.content if token.type in {"text", "code_inline", "text_special"} else ""


def _folded(texts: Iterable[str]) -> Iterator[str]:
    return (folded for text in texts if (folded := " ".join(text.split())))


def _without_tags(html: str) -> str:
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(html, "lxml")
    for element in soup(["script", "style", "template", "noscript", "iframe"]):
        element.decompose()
    return soup.get_text("\n")
