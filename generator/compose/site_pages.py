"""The pages of the site as a whole: home, method, not found."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from generator.compose.book import StoryBook
from generator.compose.dates import in_words
from generator.compose.decided import DecisionCount, add_counts, count_decisions
from generator.compose.facts import FactView
from generator.compose.links import HOME, METHOD, alone_path, home_path, story_path
from generator.compose.pager import Pager
from generator.compose.shell import Site, make_shell
from generator.compose.story_page import scope, sharpest
from generator.compose.tally import Tally, make_tally
from generator.compose.views import Crumb, Shell, Witness
from generator.model import Figures, Measured, Share, Verdict

CARDS = 40
"""So many stories stand on one page."""
ROWS = 200
"""So many stories stand on one page of what was counted in each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryCard:
    """A story on the home page.

    ``covers``    the period that the maintainer states, in words, or ""
    ``sharpest``  its sharpest difference, if it has one
    """

    title: str
    summary: str
    covers: str
    scope: str
    path: str
    witnesses: tuple[Witness, ...]
    tally: Tally
    sharpest: FactView | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryCount:
    """What this build counted in one story, a row of the method page.

    ``latest`` is the newest day of publication (ISO), "" where none is known: newest stories come first.
    ``compared`` and ``alone`` count facts of several reports and of one, ``verdicts`` all of them, every verdict in
    the order of its enumeration.
    """

    title: str
    path: str
    latest: str
    articles: int
    outlets: int
    sentences: int
    claims: int
    compared: int
    alone: int
    verdicts: tuple[tuple[Verdict, int], ...]
    cautions: int
    removed: int
    decisions: tuple[DecisionCount, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeView:
    """A page of stories, newest first: the home page, or one that goes on from it.

    ``alone``  how many articles belong to no story; ``alone_path`` leads to their list
    """

    shell: Shell
    description: str
    cards: tuple[StoryCard, ...]
    pager: Pager
    alone: int
    alone_path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRow:
    """One measured figure: ``name`` ends the key of its words; ``value``, 0 to 1, is the share of ``whole`` things."""

    name: str
    value: float
    whole: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodView:
    """The method page with the counts of this build.

    ``decisions`` are those of editors, of all stories.
    ``digest``    of everything that the site's stories show: two builds with one digest say the same
    ``rows``      what was counted in each of the first stories; its ``pager`` leads to the others
    ``measured``  how the rows compare with labels, empty where nobody measured; ``measured_stories`` and
                  ``measured_with`` say on how many stories, and by which version of the program
    """

    shell: Shell
    stories: int
    articles: int
    sentences: int
    claims: int
    compared: int
    alone: int
    cautions: int
    removed: int
    decisions: tuple[DecisionCount, ...]
    theme: str
    digest: str
    rows: tuple[StoryCount, ...]
    pager: Pager
    measured: tuple[FigureRow, ...]
    measured_stories: int
    measured_with: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFoundView:
    """The page for addresses that do not exist."""

    shell: Shell


def make_card(book: StoryBook) -> StoryCard:
    """The story as it stands on the home page."""
    source = book.story.source
    return StoryCard(
        title=source.title,
        summary=source.summary,
        covers=in_words(source.period, book.cast.words),
        scope=scope(book.cast),
        path=story_path(source.id),
        witnesses=book.leading,
        tally=make_tally((comparison.verdict for comparison in book.story.comparisons), book.cast.words),
        sharpest=sharpest(book),
    )


def count_story(book: StoryBook) -> StoryCount:
    """The story's counts."""
    source = book.story.source
    days = [article.published.isoformat() for article in source.articles if article.published]
    verdicts = Counter(comparison.verdict for comparison in book.story.comparisons)
    return StoryCount(
        title=source.title,
        path=story_path(source.id),
        latest=max(days, default=""),
        articles=len(source.articles),
        outlets=len({article.outlet_key for article in source.articles}),
        sentences=len(book.story.sentences),
        claims=len({(c.article, c.id) for comparison in book.story.comparisons for c in comparison.fact.claims}),
        compared=verdicts.total() - verdicts[Verdict.SINGLE],
        alone=verdicts[Verdict.SINGLE],
        verdicts=tuple((verdict, verdicts[verdict]) for verdict in Verdict),
        cautions=sum(len(comparison.cautions) for comparison in book.story.comparisons),
        removed=sum(len(article.dropped) for article in source.articles),
        decisions=count_decisions(book.story.decisions),
    )


def make_home_view(site: Site, pager: Pager, alone: int, cards: tuple[StoryCard, ...]) -> HomeView:
    """The home page, or the one at the place of ``pager`` that goes on from it; ``alone`` articles have no story."""
    return HomeView(
        shell=_home_shell(site, pager.page),
        description=site.config.description,
        cards=cards,
        pager=pager,
        alone=alone,
        alone_path=alone_path(1),
    )


def _home_shell(site: Site, number: int) -> Shell:
    if number == 1:
        return replace(make_shell(site, HOME, "", site.config.description, ()), crumbs=())
    title = site.words("nav.page_number", page=number)
    return make_shell(site, home_path(number), title, site.config.description, [Crumb(label=title, path=None)])


def make_method_view(
    site: Site, pager: Pager, counts: Sequence[StoryCount], digest: str, measured: Measured | None = None
) -> MethodView:
    """The method page over all stories, with the ``digest`` of what they show, and what they were measured at.

    ``counts`` are in order of the stories' paths.
    """
    return MethodView(
        shell=_shell(site, METHOD, "method"),
        stories=len(counts),
        articles=sum(count.articles for count in counts),
        sentences=sum(count.sentences for count in counts),
        claims=sum(count.claims for count in counts),
        compared=sum(count.compared for count in counts),
        alone=sum(count.alone for count in counts),
        cautions=sum(count.cautions for count in counts),
        removed=sum(count.removed for count in counts),
        decisions=add_counts(count.decisions for count in counts),
        theme=site.config.theme,
        digest=digest,
        rows=tuple(counts[:ROWS]),
        pager=pager,
        measured=tuple(_figure_rows(measured.figures)) if measured else (),
        measured_stories=measured.stories if measured else 0,
        measured_with=measured.version if measured else "",
    )


def _figure_rows(figures: Figures) -> Iterator[FigureRow]:
    """The figures that have something to be a share of, in the order in which a reader asks for them."""
    for name in ("judged", "precision", "facts", "recall", "verdict", "traps", "tightness"):
        share: Share = getattr(figures, name)
        if share.value is not None:
            yield FigureRow(name=name, value=share.value, whole=share.whole)


def make_not_found_view(site: Site) -> NotFoundView:
    """The page that a host shows for an unknown address, at whatever depth.

    So its links start at the site's own path, where ``base_url`` tells it.
    """
    shell = _shell(site, HOME, "not_found")
    path = urlsplit(site.config.base_url).path.rstrip("/")
    return NotFoundView(shell=replace(shell, root=f"{path}/" if site.config.base_url else ""))


def _shell(site: Site, path: str, name: str) -> Shell:
    """The shell of a page just below the home page; ``name`` begins the keys of its words."""
    title = site.words(f"{name}.title")
    return make_shell(site, path, title, site.words(f"{name}.description"), [Crumb(label=title, path=None)])
