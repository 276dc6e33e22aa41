"""The outlets that a site lists, and which of them an article is by."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from urllib.parse import urlsplit

from generator.diagnostics import Diagnostic, Severity, did_you_mean
from generator.model import Article, Outlet

FILE = "outlets.yml"
SHOWN = 5
"""So many unlisted outlets are named in one warning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Registry:
    """The outlets of the site in order of their ids, found by any spelling or by the host of an article's address."""

    outlets: tuple[Outlet, ...]
    by_spelling: Mapping[str, Outlet]
    by_host: Mapping[str, Outlet]

    def named(self, text: str) -> Outlet | None:
        """The outlet that ``text`` names: its id or one of its spellings, whatever their case."""
        return self.by_spelling.get(name_key(text))

    def at(self, url: str) -> Outlet | None:
        """The outlet on whose pages ``url`` lies."""
        return self.by_host.get(_host(url))


def make_registry(outlets: Sequence[Outlet]) -> Registry:
    """The outlets with their indexes; the first that claims a spelling has it, a host that two share is nobody's."""
    by_spelling: dict[str, Outlet] = {}
    hosts: dict[str, list[Outlet]] = {}
    for outlet in outlets:
        for spelling in all_spellings(outlet):
            by_spelling.setdefault(name_key(spelling), outlet)
        if outlet.url:
            hosts.setdefault(_host(outlet.url), []).append(outlet)
    return Registry(
        outlets=tuple(sorted(outlets, key=lambda outlet: outlet.id)),
        by_spelling=MappingProxyType(by_spelling),
        by_host=MappingProxyType({host: own[0] for host, own in hosts.items() if host and len(own) == 1}),
    )


def all_spellings(outlet: Outlet) -> tuple[str, ...]:
    """All that may stand for the outlet in an article's front matter."""
    return (outlet.id, outlet.name, outlet.short, *outlet.spellings)


def with_outlets(articles: Iterable[Article], registry: Registry) -> tuple[Article, ...]:
    """The articles, each with what is listed of its outlet; one that names none is of the outlet at its address."""
    return tuple(_with_outlet(article, registry) for article in articles)


def _with_outlet(article: Article, registry: Registry) -> Article:
    listed = registry.named(article.outlet) if article.outlet else registry.at(article.url or "")
    return replace(article, outlet=listed.name, listed=listed) if listed else article


def strange_outlets(articles: Iterable[Article]) -> tuple[tuple[str, str], ...]:
    """The outlets that the articles name and nobody listed, each with the source of the first that names it."""
    strange: dict[str, str] = {}
    for article in articles:
        if article.outlet and article.listed is None:
            strange.setdefault(article.outlet, article.source)
    return tuple(strange.items())


def unlisted(found: Iterable[tuple[str, str]], registry: Registry) -> tuple[Diagnostic, ...]:
    """A warning for each outlet that is probably a listed one misspelt, and one for all others that are not listed.

    ``found`` are those that nobody listed, with the articles that name them. None where nothing is listed at all:
    then nobody keeps a list.
    """
    if not registry.outlets:
        return ()
    strange: dict[str, str] = {}
    for name, source in found:
        strange.setdefault(name, source)
    known = [name for outlet in registry.outlets for name in (outlet.name, *outlet.spellings)]
    near = {name: cure for name in strange if (cure := did_you_mean(name, known))}
    others = [name for name in strange if name not in near]
    slips = [_slip(strange[name], name, cure) for name, cure in near.items()]
    return (*slips, *([_several(others)] if others else ()))


def _slip(path: str, name: str, cure: str) -> Diagnostic:
    return _warning(path, f"the outlet {name!r} is not listed in {FILE}", f"{cure}Else list it, or ignore this.")


def _several(names: Sequence[str]) -> Diagnostic:
    shown = ", ".join(names[:SHOWN]) + (f" and {len(names) - SHOWN} more" if len(names) > SHOWN else "")
    outlets = "1 outlet is" if len(names) == 1 else f"{len(names)} outlets are"
    cure = "Such an outlet is shown by the name that the article gives. To tell more of it, list it here."
    return _warning(FILE, f"{outlets} not listed: {shown}", cure)


def _warning(path: str, message: str, cure: str) -> Diagnostic:
    return Diagnostic(severity=Severity.WARNING, code="outlet-unlisted", path=path, message=message, cure=cure)


def name_key(text: str) -> str:
    """What all ways to write one name share: neither case nor a leading "The" tells outlets apart."""
    return " ".join(text.split()).casefold().removeprefix("the ")


def _host(url: str) -> str:
    """The host of an address without "www.", or ""."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
