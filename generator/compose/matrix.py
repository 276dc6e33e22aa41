"""The matrix: facts by articles, every blank with its reason."""

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace

from generator.compose.book import StoryBook
from generator.compose.elsewhere import answered_elsewhere
from generator.compose.facts import ClaimView, FactView, Placed
from generator.compose.ordering import GROUPS, group_of
from generator.compose.views import Witness
from generator.model import Article, Comparison, Fact, TextRights
from generator.text.endings import breaks_off


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What one article says on a point: ``claims``, or the reason why there is nothing.

    ``gist``   the figure or date in the article's own words where the fact asks for one, set large
    ``place``  of the point under which the article answers this one's question, or "": "#f-…" on the same page, else
               with the path of its page
    """

    article: str
    gist: str
    claims: tuple[Placed, ...]
    blank: str
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One fact with a cell for every column, in their order. ``carded``: it stands above as a card too.

    ``others``    the claims of articles that have no column

    ``cautions``  its own; ``cares`` are the numbers of those that the page states once for several facts
    """

    fact: FactView
    cells: tuple[Cell, ...]
    others: tuple[Placed, ...]
    carded: bool
    cautions: tuple[str, ...]
    cares: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Care:
    """A caution that concerns several facts, stated once: ``number`` is its anchor ("care-1")."""

    number: int
    reason: str
    points: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RowGroup:
    """The rows that answer one kind of question."""

    key: str
    heading: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OnCards:
    """What the page shows above the matrix: ids of the facts, and of the claims that have their anchor there."""

    facts: tuple[str, ...]
    claims: tuple[str, ...]


def make_cares(cautions: Iterable[Sequence[str]]) -> tuple[Care, ...]:
    """Of the cautions of each fact, those that two facts or more share, in the facts' order."""
    counts = Counter(caution for own in cautions for caution in own)
    shared = [caution for caution, count in counts.items() if count > 1]
    return tuple(Care(number=i, reason=c, points=counts[c]) for i, c in enumerate(shared, start=1))


def make_groups(
    compared: Sequence[tuple[Comparison, FactView]],
    book: StoryBook,
    columns: Sequence[Witness],
    on_cards: OnCards,
    cares: Sequence[Care],
) -> tuple[RowGroup, ...]:
    """The matrix of ``compared`` in their order, by kind of question, with a column for each of ``columns``.

    ``cares`` are the cautions that the page states once.
    """
    articles = [book.cast.articles[witness.article] for witness in columns]
    rows: dict[str, list[Row]] = {key: [] for key in GROUPS}
    seen = set(on_cards.claims)
    shown = {article.id for article in articles}
    for key, fact, view in _in_page_order(compared):
        cells = tuple(_cell(fact, view, article, book, seen) for article in articles)
        others = tuple(Placed.first(claim, seen) for claim in view.claims if claim.witness.article not in shown)
        rows[key].append(replace(_row(view, cells, cares, carded=view.id in on_cards.facts), others=others))
        seen |= {claim.id for claim in view.claims}
    return tuple(
        RowGroup(key=key, heading=book.cast.words(f"group.{key}"), rows=tuple(rows[key])) for key in GROUPS if rows[key]
    )


def _in_page_order(compared: Sequence[tuple[Comparison, FactView]]) -> list[tuple[str, Fact, FactView]]:
    """The facts with the keys of their groups, group by group."""
    keyed = [(group_of(comparison), comparison.fact, view) for comparison, view in compared]
    return [item for key in GROUPS for item in keyed if item[0] == key]


def _row(fact: FactView, cells: tuple[Cell, ...], cares: Sequence[Care], *, carded: bool) -> Row:
    stated = {care.reason for care in cares}
    return Row(
        fact=fact,
        cells=cells,
        others=(),
        carded=carded,
        cautions=tuple(caution for caution in fact.cautions if caution not in stated),
        cares=tuple(care.number for care in cares if care.reason in fact.cautions),
    )


def _cell(fact: Fact, view: FactView, article: Article, book: StoryBook, seen: Container[str]) -> Cell:
    claims = [claim for claim in view.claims if claim.witness.article == article.id]
    if not claims:
        return _blank(fact, view, article, book)
    return Cell(
        article=article.id,
        gist=" / ".join(dict.fromkeys(claim.answer for claim in claims if claim.answer)),
        claims=tuple(replace(Placed.first(c, seen), inside=_is_inside(c, claims)) for c in claims),
        blank="",
    )


def _blank(fact: Fact, view: FactView, article: Article, book: StoryBook) -> Cell:
    """The cell of an article without a claim, with the reason, or the way to where it answers."""
    other = answered_elsewhere(fact, article.id, book)
    key = "blank.elsewhere" if other else blank_reason(article, [book.cast.articles[w.article] for w in view.witnesses])
    place = book.place(other) if book.spread else f"#f-{other}"
    return Cell(article=article.id, gist="", claims=(), blank=book.cast.words(key), place=place if other else "")


def _is_inside(claim: ClaimView, others: Sequence[ClaimView]) -> bool:
    """Whether a longer one of ``others`` holds all words of the claim."""
    return bool(claim.quote) and any(len(o.quote) > len(claim.quote) and claim.quote in o.quote for o in others)


def blank_reason(article: Article, carriers: Sequence[Article]) -> str:
    """Why ``article`` has nothing on a point that ``carriers`` have, as far as is known: the key of the words."""
    if is_partial(article):
        return "blank.partial"
    days = [carrier.published for carrier in carriers if carrier.published]
    if article.published and len(days) == len(carriers) and article.published < min(days):
        return "blank.earlier"
    return "blank.silent"


def is_partial(article: Article) -> bool:
    """Whether our text is not all of it, or seems to break off. Shown in passages, it ends where the last one does."""
    return article.partial or (article.shown is TextRights.FULL and breaks_off(article.text))
