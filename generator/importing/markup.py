"""A block of plain text → Markdown that reads back to it."""

import re

from markdown_it.token import Token

from generator.read.markdown import PARSER, plain_text

_SIGNS = re.compile(r"([\\`*_{}\[\]<>&#+\-.!|~=()])")
_OPENING = re.compile(r"^(?:([#>+*=~`|\\<\[_-])|(\d{1,9})([.)]))")


def as_block(text: str, *, heading: bool = False) -> str:
    """``text``, one line with single spaces, as a paragraph or a heading.

    Signs are escaped only where Markdown would take them for something, so that the file can be read and edited.
    """
    if heading:
        return "## " + next(written for written in _ways(text) if _reads_back(f"## {written}", text, "heading"))
    return next(written for written in _ways(text) if _reads_back(written, text, "paragraph"))


def _ways(text: str) -> tuple[str, ...]:
    """From the most readable way to write a text to the one that always holds."""
    opening = _OPENING.sub(lambda m: rf"\{m[1]}" if m[1] else rf"{m[2]}\{m[3]}", text)
    marks = re.sub(r"([*\[\]])", r"\\\1", text)
    return text, opening, marks, _SIGNS.sub(r"\\\1", text)


def _reads_back(written: str, text: str, kind: str) -> bool:
    tokens: list[Token] = PARSER.parse(written)
    is_one = [token.type for token in tokens] == [f"{kind}_open", "inline", f"{kind}_close"]
    return is_one and plain_text(tokens[1]) == text
