"""Articles that are there already: the same address, or nearly the same text."""

import re
from collections import Counter
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode, urlsplit

from generator.model import Article

WORDS = 5
"""So many words in a row are compared."""
ALIKE = 0.8
"""Share of all word groups of two texts that they have in common, from which they are one text lightly edited."""
WITHIN = 0.9
"""Share of the shorter text's word groups that stand in the longer one, from which it is a part of it."""
FEW = 20
"""Texts with fewer word groups are only the same where they are equal."""

_WORD = re.compile(r"\w+")
_TRACKING = re.compile(r"utm_\w+|fbclid|gclid|ref|cmpid|smid|ito|ocid|at_\w+|ns_\w+|mc_[ce]id")


@dataclass(frozen=True, slots=True, kw_only=True)
class Twin:
    """An article that is there already, by the path of its file; ``why`` says how it was recognised."""

    path: str
    why: str
    is_other_outlet: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is compared of an article."""

    path: str
    outlet: str
    url: str
    groups: frozenset[tuple[str, ...]]


def known(article: Article, path: str) -> Known:
    """What is compared of ``article``, which lies at ``path``."""
    outlet = (article.outlet or "").casefold()
    return Known(path=path, outlet=outlet, url=_address(article.url or ""), groups=_groups(article.text))


class Present:
    """The articles that are there by now, found by their addresses and the word groups that they share."""

    def __init__(self) -> None:
        self._articles: list[Known] = []
        self._by_address: dict[str, int] = {}
        self._by_group: dict[tuple[str, ...], list[int]] = {}

    def add(self, article: Known) -> None:
        """One more article."""
        number = len(self._articles)
        self._articles.append(article)
        self._by_address.setdefault(article.url, number)
        for group in article.groups:
            self._by_group.setdefault(group, []).append(number)

    def find_twin(self, new: Known) -> Twin | None:
        """The first of the articles that ``new`` is one with, or None.

        ``is_other_outlet``: nearly the same text, but each under the name of another outlet: both print one agency's
        text.
        """
        shared = Counter(number for group in new.groups for number in self._by_group.get(group, ()))
        same = self._by_address.get(new.url) if new.url else None
        for number in sorted(shared if same is None else {*shared, same}):
            old = self._articles[number]
            if number == same:
                return Twin(path=old.path, why="it has the same address", is_other_outlet=False)
            share = _share(new.groups, old.groups, shared[number])
            if share:
                others = bool(new.outlet and old.outlet and new.outlet != old.outlet)
                return Twin(path=old.path, why=f"{share:.0%} of its text is the same", is_other_outlet=others)
        return None


def _share(one: frozenset[tuple[str, ...]], other: frozenset[tuple[str, ...]], shared: int) -> float:
    """The share of the shorter text that stands in the other, of ``shared`` groups; 0 where they are not one text."""
    fewest = min(len(one), len(other))
    if not fewest or (fewest < FEW and one != other):
        return 0.0
    either = len(one) + len(other) - shared
    is_same = shared / either >= ALIKE or shared / fewest >= WITHIN
    return shared / fewest if is_same else 0.0


def _groups(text: str) -> frozenset[tuple[str, ...]]:
    words = _WORD.findall(text.casefold())
    return frozenset(tuple(words[n : n + WORDS]) for n in range(max(1, len(words) - WORDS + 1)))


def _address(url: str) -> str:
    """An address without what does not tell pages apart: scheme, "www.", anchor, tracking, a slash at the end."""
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    except ValueError:
        return ""
    query = urlencode([(key, value) for key, value in parse_qsl(parts.query) if not _TRACKING.fullmatch(key)])
    return f"{host}{parts.path.rstrip('/')}?{query}" if host else ""
