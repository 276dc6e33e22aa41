"""The outlets of the site: who each is, what it has here, and how often it agrees with each other one."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.compose.agreement import Meeting, OutletArticle, OutletPart
from generator.compose.links import OUTLETS, outlet_path, web_address
from generator.compose.shell import Site, make_shell
from generator.compose.views import Crumb, Shell
from generator.model import Outlet, Verdict

WIDEST = 10
"""So many outlets stand in the table of the overview; each one's page has all."""

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
    """One outlet. ``about`` is what the site's list of outlets says, None where it is not listed.

    ``language`` is the name of its language in the words of the page, ``url`` its own address, or "".
    """

    shell: Shell
    outlet: OutletLink
    about: Outlet | None
    language: str
    url: str
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
    """The outlets of all stories by id, in order of their names, with their parts and how each two of them stand."""

    links: Mapping[str, OutletLink]
    parts: Mapping[str, Sequence[OutletPart]]
    counts: Mapping[tuple[str, str], Counter[Verdict]]

    def agreement(self, outlet: str, other: str) -> Agreement | None:
        """How ``other`` stands to ``outlet``; None where no point is in both."""
        found = self.counts.get((min(outlet, other), max(outlet, other)))
        return _agreement(self.links[other], found) if found and outlet != other else None


def make_register(parts: Iterable[OutletPart], met: Iterable[Meeting]) -> Register:
    """The outlets of ``parts``, which are those of all stories."""
    found: defaultdict[str, list[OutletPart]] = defaultdict(list)
    for part in parts:
        found[part.id].append(part)
    counts: defaultdict[tuple[str, str], Counter[Verdict]] = defaultdict(Counter)
    for meeting in met:
        counts[(meeting.left, meeting.right)].update(dict(meeting.verdicts))
    order = sorted(found, key=lambda key: (found[key][0].name.casefold(), key))
    return Register(links={key: _link(key, found[key]) for key in order}, parts=found, counts=counts)


def _link(outlet: str, parts: Sequence[OutletPart]) -> OutletLink:
    listed = parts[0].listed
    return OutletLink(
        id=outlet,
        name=parts[0].name,
        short=listed.short if listed else parts[0].name,
        path=outlet_path(outlet),
        colour=listed.colour if listed else "",
        articles=sum(len(part.articles) for part in parts),
        stories=len(parts),
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


def make_outlet_view(site: Site, register: Register, key: str) -> OutletView:
    """The page of one outlet of the register."""
    link, parts = register.links[key], register.parts[key]
    listed, words = parts[0].listed, site.words
    articles = [article for part in parts for article in part.articles]
    agreements = [found for other in register.links if (found := register.agreement(key, other))]
    crumbs = (Crumb(label=words("outlets.title"), path=OUTLETS), Crumb(label=link.name, path=None))
    return OutletView(
        shell=make_shell(site, link.path, link.name, words("outlet.description", name=link.name), crumbs),
        outlet=link,
        about=listed,
        language=words.language(listed.language) if listed and listed.language else "",
        url=web_address(listed.url) if listed else "",
        articles=tuple(sorted(articles, key=_newest_first)),
        agreements=tuple(sorted(agreements, key=lambda a: (-a.both, a.other.name, a.other.id))),
    )


def _newest_first(article: OutletArticle) -> tuple[int, str, str]:
    """Newest first, undated last."""
    day = article.witness.iso_date.replace("-", "")
    return -int(day or 0), article.story_title, article.witness.path


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
