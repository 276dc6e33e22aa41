"""The outlets of the site: who each is, what it has here, and how often it agrees with each other one."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.compose.agreement import OutletArticle, Roster, RosterEntry
from generator.compose.links import OUTLETS, outlet_path, web_address
from generator.compose.pager import Pager
from generator.compose.shell import Site, make_shell
from generator.compose.views import Crumb, Shell
from generator.i18n import Words
from generator.model import Outlet, Verdict

WIDEST = 10
"""So many outlets stand in the table of the overview; each one's page has all."""
STORIES = 100
"""An outlet's articles in so many stories stand on one page."""

_SHADES = 10
_FEW = 3
"""With fewer points than these in both, a shade would say more than is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletLink:
    """An outlet in a list: ``articles`` and ``stories`` count what the site has of it."""

    id: str
    name: str
    short: str
    path: str
    colour: str
    articles: int
    stories: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """How two outlets stand on the points that ``both`` carry: how many ``agree``, ``refine``, ``differ``, ``dispute``.

    ``shade`` is 0 to 10, the share on which they agree; -1 where there are too few to tell.
    """

    other: OutletLink
    both: int
    agree: int
    refine: int
    differ: int
    dispute: int
    shade: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletView:
    """One outlet, or a further page of its articles.

    ``about`` is what the site's list of outlets says, None where it is not listed.
    ``agreements`` stand on the first page alone, as does what is ``about`` the outlet.
    ``language`` is the name of its language in the words of the page, ``url`` its own address, or "".
    """

    shell: Shell
    outlet: OutletLink
    about: Outlet | None
    language: str
    url: str
    pager: Pager
    articles: tuple[OutletArticle, ...]
    agreements: tuple[Agreement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementRow:
    """A row of the table of outlet by outlet: a cell for each column of the view, None where nothing is shared."""

    outlet: OutletLink
    cells: tuple[Agreement | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletsView:
    """All outlets, and the table of those with most articles; ``columns`` is () where no two share a point."""

    shell: Shell
    outlets: tuple[OutletLink, ...]
    columns: tuple[OutletLink, ...]
    rows: tuple[AgreementRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """The outlets of all stories by id, in order of their names, what is known of them, and how each two stand."""

    links: Mapping[str, OutletLink]
    listed: Mapping[str, Outlet | None]
    counts: Mapping[tuple[str, str], Counter[Verdict]]

    def agreement(self, outlet: str, other: str) -> Agreement | None:
        """How ``other`` stands to ``outlet``; None where no point is in both."""
        found = self.counts.get((min(outlet, other), max(outlet, other)))
        return _agreement(self.links[other], found) if found and outlet != other else None

    def agreements(self, outlet: str) -> tuple[Agreement, ...]:
        """How all others stand to ``outlet`` with which it shares a point, those with most first."""
        found = [found for other in self.links if (found := self.agreement(outlet, other))]
        return tuple(sorted(found, key=lambda a: (-a.both, a.other.name, a.other.id)))


def make_register(roster: Roster) -> Register:
    """The outlets of ``roster``, which is that of all stories."""
    entries = sorted(roster.outlets, key=lambda entry: (entry.name.casefold(), entry.id))
    return Register(
        links={entry.id: _link(entry) for entry in entries},
        listed={entry.id: entry.listed for entry in entries},
        counts={(met.left, met.right): Counter(dict(met.verdicts)) for met in roster.meetings},
    )


def _link(entry: RosterEntry) -> OutletLink:
    listed = entry.listed
    return OutletLink(
        id=entry.id,
        name=entry.name,
        short=listed.short if listed else entry.name,
        path=outlet_path(entry.id),
        colour=listed.colour if listed else "",
        articles=entry.articles,
        stories=entry.stories,
    )


def _agreement(other: OutletLink, found: Counter[Verdict]) -> Agreement:
    both = found.total()
    return Agreement(
        other=other,
        both=both,
        agree=found[Verdict.AGREE],
        refine=found[Verdict.REFINE],
        differ=found[Verdict.DIFFER],
        dispute=found[Verdict.DISPUTE],
        shade=round(_SHADES * found[Verdict.AGREE] / both) if both >= _FEW else -1,
    )


def make_outlet_view(
    site: Site,
    link: OutletLink,
    listed: Outlet | None,
    pager: Pager,
    agreements: tuple[Agreement, ...],
    articles: Sequence[Sequence[OutletArticle]],
) -> OutletView:
    """A page of one outlet; ``articles`` are those of each of the stories on it, newest story first."""
    words = site.words
    path = outlet_path(link.id, pager.page)
    shell = make_shell(site, path, link.name, words("outlet.description", name=link.name), _crumbs(words, link, pager))
    return OutletView(
        shell=shell,
        outlet=link,
        about=listed,
        language=words.language(listed.language) if listed and listed.language else "",
        url=web_address(listed.url) if listed else "",
        pager=pager,
        articles=tuple(article for story in articles for article in sorted(story, key=_newest_first)),
        agreements=agreements,
    )


def _crumbs(words: Words, link: OutletLink, pager: Pager) -> tuple[Crumb, ...]:
    above = Crumb(label=words("outlets.title"), path=OUTLETS)
    if pager.page == 1:
        return above, Crumb(label=link.name, path=None)
    page = Crumb(label=words("nav.page_number", page=pager.page), path=None)
    return above, Crumb(label=link.name, path=link.path), page


def _newest_first(article: OutletArticle) -> tuple[int, str]:
    """Newest first, undated last."""
    day = article.witness.iso_date.replace("-", "")
    return -int(day or 0), article.witness.path


def make_outlets_view(site: Site, register: Register) -> OutletsView:
    """The overview of all outlets."""
    words = site.words
    shell = make_shell(
        site,
        OUTLETS,
        words("outlets.title"),
        words("outlets.description"),
        [Crumb(label=words("outlets.title"), path=None)],
    )
    met = {key for pair in register.counts for key in pair}
    often = sorted(met, key=lambda key: (-register.links[key].articles, register.links[key].name, key))[:WIDEST]
    columns = [link for key, link in register.links.items() if key in often]
    return OutletsView(
        shell=shell,
        outlets=tuple(register.links.values()),
        columns=tuple(columns),
        rows=tuple(
            AgreementRow(outlet=row, cells=tuple(register.agreement(row.id, column.id) for column in columns))
            for row in columns
        ),
    )
