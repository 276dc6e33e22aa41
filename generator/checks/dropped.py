"""Lines that were left out of an article and read like a part of it."""

import re
from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Severity
from generator.model import Article, DroppedLine, StorySource

MIN_WORDS = 10
MIN_SHARED = 0.6
"""The share of a line's long words that the article has as well, from which on it is about the same matter."""

SHOWN = 40
"""Characters that name a line which has no place in the file."""

_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_ENDS = re.compile(r"[.!?][\"'”’»)]*$")


def dropped_text(story: StorySource) -> Iterator[Diagnostic]:
    """A note for each article with such lines, at the first of them."""
    for article in story.articles:
        words = _long_words(article.text) if article.dropped else frozenset()
        doubtful = [line for line in article.dropped if _reads_like_text(line, words)]
        if doubtful:
            yield _note(article, doubtful)


def _reads_like_text(line: DroppedLine, words: frozenset[str]) -> bool:
    """A whole sentence about the matter of the article, which holds the long ``words``."""
    text = line.text.strip()
    if len(text.split()) < MIN_WORDS or not _ENDS.search(text) or text.endswith("..."):
        return False
    own = _long_words(text)
    return bool(own) and len(own & words) / len(own) >= MIN_SHARED


def _long_words(text: str) -> frozenset[str]:
    return frozenset(_LONG_WORD.findall(text.casefold()))


def _note(article: Article, lines: list[DroppedLine]) -> Diagnostic:
    first = lines[0]
    many = f", and {len(lines) - 1} more like it" if len(lines) > 1 else ""
    named = f"the line “{first.text[:SHOWN]}…”"  # left out when it was brought in, it has no place in the file
    which = "this line" if first.line else named
    alone = "keep the article's paragraphs alone in a file that ends in .md"
    cure = alone if first.line else "write it between its paragraphs"
    return Diagnostic(
        severity=Severity.NOTE,
        code="dropped-text",
        path=article.source,
        message=f"{which} was left out ({first.reason}) and reads like the article{many}",
        cure=f"If it is part of it, {cure}.",
        line=first.line,
        column=1 if first.line else 0,
        length=len(first.text) if first.line else 0,
    )
