"""Sentences so long that they are none: a text whose full stops got lost, a table in one line."""

from collections.abc import Iterator, Sequence

from generator.diagnostics import Diagnostic, Severity
from generator.extract.sentences import LONGEST
from generator.model import Article, Sentence

LONG = LONGEST // 2
"""Every piece that a longer sentence was cut to has more characters, but for its last."""
_SHOWN = 40


def check_lengths(articles: Sequence[Article], sentences: Sequence[Sentence]) -> Iterator[Diagnostic]:
    """A warning for each article with such a sentence, at the first of them."""
    first = {s.article: s for s in reversed(sentences) if len(s.span) > LONG}
    for article in articles:
        if article.id in first:
            yield _warning(article, first[article.id].text)


def _warning(article: Article, text: str) -> Diagnostic:
    begins = f"{text[:_SHOWN]}…"
    return Diagnostic(
        severity=Severity.WARNING,
        code="long-sentence",
        path=f"content/{article.source}",
        message=f"the sentence {begins!r} goes on for more than {LONG} characters; past {LONGEST}, it is cut",
        cure="See whether full stops got lost, and keep tables and lists out of the file.",
    )
