"""The documents, and what of them a link can lead to."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
INDEX = DOCS / "README.md"
TOP = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md")
DOCUMENTS = [*(ROOT / name for name in TOP), *sorted(DOCS.glob("*.md"))]


def _tokens(document: Path) -> list[Token]:
    text = document.read_text(encoding="utf-8")
    return MarkdownIt("commonmark").enable("table").parse(text)


def links(document: Path) -> list[str]:
    """Where the links and pictures of a document lead, in order, as they are written; code has none."""
    return [
        str(part.attrs.get("href") or part.attrs["src"])
        for token in _tokens(document)
        for part in token.children or ()
        if part.type in ("link_open", "image")
    ]


@cache
def anchors(document: Path) -> set[str]:
    """The anchors that GitHub gives the headings of a document."""
    return set(_anchors(_tokens(document)))


def _anchors(tokens: list[Token]) -> Iterator[str]:
    seen: Counter[str] = Counter()
    for before, token in pairwise(tokens):
        if before.type == "heading_open":
            text = "".join(part.content for part in token.children or ())
            name = re.sub(r"[^\w -]", "", text.lower()).replace(" ", "-")
            yield f"{name}-{seen[name]}" if seen[name] else name
            seen[name] += 1
