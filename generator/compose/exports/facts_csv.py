"""``facts.csv``, for spreadsheets and statistics: of a story, one row a claim; of the site, one row a compared fact.

The site's table tells what there is and where, in a fiftieth of the room that all claims would take.
"""

from collections.abc import Iterable

from generator.compose.book import StoryBook
from generator.compose.exports.facts_json import plain_number
from generator.compose.exports.table import Cell, lines
from generator.compose.intervals import focus_span
from generator.compose.links import address, article_path, web_address
from generator.model import Article, Claim, Comparison

CLAIM_COLUMNS = (
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
FACT_COLUMNS = (
    "story",
    "fact",
    "question",
    "kind",
    "verdict",
    "origins",
    "cautions",
    "outlets",
    "articles",
    "answers",
    "reason",
    "place",
)
# Both are explained in docs/facts-csv.md, in this order.

_BETWEEN = "; "


def claims_table(book: StoryBook, base_url: str) -> str:
    """The story's table: the names of the columns, then the claims in the order of its facts."""
    articles = book.cast.articles
    rows = (
        (articles[claim.article].story, *about, *_claim_cells(comparison, claim, articles[claim.article], base_url))
        for comparison in book.order
        for about in [_about(comparison)]
        for claim in comparison.fact.claims
    )
    return lines([CLAIM_COLUMNS]) + lines(rows)


def facts_table(rows: Iterable[bytes]) -> bytes:
    """The site's table as a file: the names of the columns, then the rows that ``join_rows`` gives."""
    return lines([FACT_COLUMNS]).encode() + b"".join(rows)


def join_rows(stories: Iterable[str]) -> bytes:
    """The ``fact_rows`` of some stories as they stand in the file: of a large site they are written at each edit."""
    return "".join(stories).encode()


def fact_rows(book: StoryBook, base_url: str) -> str:
    """The story's rows in the site's table, one for each fact of two articles or more."""
    return lines(_fact_row(book, comparison, base_url) for comparison, _ in book.compared)


def _fact_row(book: StoryBook, comparison: Comparison, base_url: str) -> tuple[Cell, ...]:
    story = book.story.source.id
    told = [book.cast.articles[article] for article in dict.fromkeys(c.article for c in comparison.fact.claims)]
    return (
        story,
        *_about(comparison),
        _BETWEEN.join(dict.fromkeys(article.outlet for article in told if article.outlet)),
        len(told),
        _BETWEEN.join(reading.answer for reading in comparison.readings if reading.answer),
        comparison.reason,
        _place(book.page_of(comparison.fact.id), f"f-{comparison.fact.id}", base_url),
    )


def _about(comparison: Comparison) -> tuple[Cell, ...]:
    """What both tables say of a fact, from its id to its cautions."""
    return (
        comparison.fact.id,
        comparison.label,
        comparison.fact.kind.value,
        comparison.verdict.value,
        len(comparison.origins),
        " ".join(sorted({caution.kind for caution in comparison.cautions})),
    )


def _place(path: str, anchor: str, base_url: str) -> str:
    return (address(base_url, path) or path) + (f"#{anchor}" if anchor else "")


def _claim_cells(comparison: Comparison, claim: Claim, article: Article, base_url: str) -> tuple[Cell, ...]:
    """What a row says of the claim itself."""
    return (
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
        _place(article_path(article.story, article.id), "" if claim.withheld else f"c-{claim.id}", base_url),
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
