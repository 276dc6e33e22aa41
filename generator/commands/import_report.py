"""What came of an import, document by document: what was found and where, and the page before and after."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.commands.console import count
from generator.importing import Outcome
from generator.model import BlockKind
from generator.read.article import ReadArticle
from generator.read.document import Document

WIDTH = 76
"""Columns that the text of a line may take."""
MOST = 12
"""So many lines that were left out are shown of each end of the page."""

FIELDS = ("title", "outlet", "author", "published", "url", "language")
"""What a maintainer is asked for; other values are shown where they were found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shown:
    """A line of the page: left out for ``reason``, or kept where that is ""."""

    number: int
    text: str
    reason: str


def outcome_lines(outcome: Outcome) -> Iterator[str]:
    """The report on one document; nothing for one that no article came of, since its problems are told elsewhere."""
    if outcome.twin and outcome.path is None:
        yield f"{outcome.label}: there already, as {outcome.twin.path} ({outcome.twin.why}); left alone."
        yield ""
    elif outcome.path is not None:
        yield f"{outcome.label} → {outcome.path}"
        if outcome.twin:
            yield f"  note: {outcome.twin.why} as that of {outcome.twin.path}, by another outlet; both are kept"
        yield from _found(outcome.read)
        if outcome.read.document is not None:
            yield from _before_and_after(outcome.read.document)
        yield ""


def _found(read: ReadArticle) -> Iterator[str]:
    """Each value with its evidence, and which ones are unknown."""
    article, stated = read.article, read.stated
    if article is None:
        return
    values = {
        "title": "" if article.title_made else article.title,
        "outlet": article.outlet,
        "author": article.author,
        "published": article.published,
        "updated": article.updated,
        "captured": article.not_after,
        "url": article.url,
        "language": stated.language,
        "credits": ", ".join(article.credits),
        "dateline": article.dateline,
    }
    for field, value in values.items():
        if value:
            place = stated.place("not_after" if field == "captured" else field)
            yield f"  {field:<10} {_short(str(value))}" + (f"  ({place})" if place else "")
    unknown = [field for field in FIELDS if not values[field]]
    if unknown:
        yield f"  not found: {', '.join(unknown)}; fill them in if you know them"


def _before_and_after(document: Document) -> Iterator[str]:
    """The page from top to bottom: a minus before each line left out, with the reason; what was kept between."""
    kept = [_Shown(number=p.line, text=p.text, reason="") for p in document.parts if p.kind is not BlockKind.TITLE]
    gone = [_Shown(number=line.line, text=line.text, reason=line.reason) for line in document.dropped]
    yield (
        f"  kept {count(len(kept), 'paragraph')}, left out {count(len(gone), 'line')}:"
        if gone
        else (f"  kept {count(len(kept), 'paragraph')}, left out nothing")
    )
    page = sorted([*kept, *gone], key=lambda line: line.number)
    for is_kept, group in groupby(page, key=lambda line: not line.reason):
        lines = list(group)
        if is_kept:
            yield f"      … {count(len(lines), 'paragraph')}: “{_short(lines[0].text, 40)}”"
        elif gone:
            yield from _left_out(lines)


def _left_out(lines: Sequence[_Shown]) -> Iterator[str]:
    shown = lines if len(lines) <= 2 * MOST + 1 else [*lines[:MOST], *lines[-MOST:]]
    for number, line in enumerate(shown):
        if number == MOST and len(shown) < len(lines):
            yield f"      … {len(lines) - 2 * MOST} more lines, all listed in the file"
        yield f"    - {_short(line.text, 50):<50}  {line.reason}"


def _short(text: str, width: int = WIDTH) -> str:
    return text if len(text) <= width else text[: width - 2].rstrip() + " …"
