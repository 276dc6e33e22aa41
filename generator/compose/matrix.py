"""The matrix: facts by articles, every blank with its reason."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.compose.facts import Cast, FactView, Placed
from generator.compose.ordering import GROUPS, group_of
from generator.model import Article, Comparison

_ENDINGS = (".", "!", "?", "”", '"', "’", "'", ")", "]", "»", ":")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What one article says on a point: ``claims``, or the reason why there is nothing.

    ``gist`` is the short answer where the fact has one, set large.
    """

    article: str
    gist: str
    claims: tuple[Placed, ...]
    blank: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One fact with a cell for every article, in the articles' order. ``carded``: it stands above as a card too."""

    fact: FactView
    cells: tuple[Cell, ...]
    carded: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RowGroup:
    """The rows that answer one kind of question."""

    key: str
    heading: str
    rows: tuple[Row, ...]


def make_groups(
    compared: Sequence[tuple[Comparison, FactView]], cast: Cast, carded: Sequence[str], placed: Sequence[str]
) -> tuple[RowGroup, ...]:
    """The matrix of ``compared`` in their order, by kind of question.

    ``carded`` are ids of facts shown as cards, ``placed`` those of claims that have their anchor there.
    """
    rows: dict[str, list[Row]] = {key: [] for key, _ in GROUPS}
    seen = set(placed)
    for key, view in _in_page_order(compared):
        rows[key].append(_row(view, cast, frozenset(seen), carded=view.id in carded))
        seen |= {claim.id for claim in view.claims}
    return tuple(RowGroup(key=key, heading=heading, rows=tuple(rows[key])) for key, heading in GROUPS if rows[key])


def _in_page_order(compared: Sequence[tuple[Comparison, FactView]]) -> list[tuple[str, FactView]]:
    """The facts with the keys of their groups, group by group."""
    keyed = [(group_of(comparison), view) for comparison, view in compared]
    return [item for key, _ in GROUPS for item in keyed if item[0] == key]


def _row(fact: FactView, cast: Cast, seen: frozenset[str], *, carded: bool) -> Row:
    cells = tuple(_cell(fact, article, cast, seen) for article in cast.articles.values())
    return Row(fact=fact, cells=cells, carded=carded)


def _cell(fact: FactView, article: Article, cast: Cast, seen: frozenset[str]) -> Cell:
    claims = [claim for claim in fact.claims if claim.witness.article == article.id]
    ids = {claim.id for claim in claims}
    gists = [r.headline for r in fact.readings if r.headline and any(c.id in ids for c in r.claims)]
    return Cell(
        article=article.id,
        gist=" / ".join(dict.fromkeys(gists)),
        claims=tuple(Placed.first(claim, seen) for claim in claims),
        blank="" if claims else blank_reason(article, [cast.articles[w.article] for w in fact.witnesses]),
    )


def blank_reason(article: Article, carriers: Sequence[Article]) -> str:
    """Why ``article`` has nothing on a point that ``carriers`` have, as far as is known."""
    if is_partial(article):
        return "our text of the article is partial"
    days = [carrier.published for carrier in carriers if carrier.published]
    if article.published and len(days) == len(carriers) and article.published < min(days):
        return "not mentioned; published before the others"
    return "not mentioned"


def is_partial(article: Article) -> bool:
    """Whether our text seems to break off: it does not end as a sentence does, or ends in dots."""
    text = article.text.rstrip()
    return not text.endswith(_ENDINGS) or text.endswith(("...", "…", "[…]", "[...]"))
