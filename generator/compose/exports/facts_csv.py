"""``facts.csv``: one row a claim, for spreadsheets and statistics, as RFC 4180 and UTF-8."""

import csv
import io
from collections.abc import Iterable, Sequence

from generator.compose.exports.facts_json import plain_number
from generator.compose.intervals import focus_span
from generator.compose.links import address, article_path, web_address
from generator.model import Article, Claim, Comparison, Story

COLUMNS = (
    "story",
    "fact",
    "question",
    "kind",
    "verdict",
    "origins",
    "cautions",
    "claim",
    "article",
    "outlet",
    "published",
    "title",
    "quote",
    "answer",
    "speaker",
    "stance",
    "negated",
    "focus",
    "low",
    "high",
    "of",
    "unit",
    "earliest",
    "latest",
    "place",
    "original",
)
"""What docs/facts-csv.md explains, in this order."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula (OWASP, CSV Injection)."""

Cell = str | int | float | None


def facts_csv(rows: Iterable[str]) -> str:
    """The whole table: the names of the columns, then the rows of the stories."""
    return _lines([COLUMNS]) + "".join(rows)


def story_rows(story: Story, order: Sequence[Comparison], base_url: str) -> str:
    """The story's rows in the order of its facts, without the names of the columns."""
    articles = {article.id: article for article in story.source.articles}
    return _lines(
        _row(comparison, claim, articles[claim.article], base_url)
        for comparison in order
        for claim in comparison.fact.claims
    )


def _row(comparison: Comparison, claim: Claim, article: Article, base_url: str) -> tuple[Cell, ...]:
    page = article_path(article.story, article.id)
    return (
        article.story,
        comparison.fact.id,
        comparison.label,
        comparison.fact.kind.value,
        comparison.verdict.value,
        len(comparison.origins),
        " ".join(sorted({caution.kind for caution in comparison.cautions})),
        claim.id,
        article.id,
        article.outlet,
        article.published.isoformat() if article.published else None,
        article.title,
        claim.quote,
        next((reading.answer for reading in comparison.readings if claim.id in reading.claims), None),
        claim.speaker,
        claim.stance.value,
        "yes" if claim.negated else "no",
        *_deciding(claim, comparison),
        f"{address(base_url, page) or page}#c-{claim.id}",
        web_address(article.url),
    )


def _deciding(claim: Claim, comparison: Comparison) -> tuple[Cell, ...]:
    """The words that decide the verdict, and what they say as a figure and as a time where they are one."""
    focus = focus_span(claim, comparison.focus)
    if focus is None:
        return (None,) * 7
    quantity = next((q for q in claim.quantities if q.span.overlaps(focus)), None)
    time = next((t for t in claim.times if t.span.overlaps(focus)), None)
    words = claim.quote[focus.start - claim.span.start : focus.end - claim.span.start]
    figures = (quantity.low, quantity.high, quantity.of, quantity.unit) if quantity else (None,) * 4
    days = (time.earliest, time.latest) if time else (None, None)
    return (words, *map(plain_number, figures[:2]), *figures[2:], *(day.isoformat() if day else None for day in days))


def _lines(rows: Iterable[Sequence[Cell]]) -> str:
    """The rows as CSV with the line ends of RFC 4180."""
    text = io.StringIO()
    csv.writer(text).writerows([harmless(cell) for cell in row] for row in rows)
    return text.getvalue()


def harmless(cell: Cell) -> Cell:
    """The cell so that no spreadsheet calculates it: a text that begins like a formula gets an apostrophe before it.

    >>> harmless("=1+1"), harmless("@home"), harmless(-3), harmless("well")
    ("'=1+1", "'@home", -3, 'well')
    """
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
