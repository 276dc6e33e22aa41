"""Runs of equal words in claims of different articles: the mark of a shared statement or of agency text."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from generator.compare.case import Case
from generator.model import Article, Claim
from generator.text.words import word_list, words

RUN = 8
"""Words in a row that two articles do not share by chance (issue of copy detection; eight as in plain shingling)."""
_SHOWN = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Words of a claim that other outlets print as well, and the names of all outlets that do."""

    words: str
    outlets: tuple[str, ...]


def shingles(claim: Claim) -> frozenset[tuple[str, ...]]:
    """Every run of eight words of the claim, in lower case."""
    return frozenset(_runs(word_list(claim.quote)))


def _runs(text: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    return (text[i : i + RUN] for i in range(len(text) - RUN + 1))


def shared_passage(case: Case) -> Passage | None:
    """The start of the first run that two outlets share; None where there is none."""
    runs = [(side, frozenset().union(*map(shingles, side.claims))) for side in case.sides]
    for (left, told), (_, retold) in combinations(runs, 2):
        common = told & retold
        for claim in left.claims if common else ():
            found = _first(claim, common)
            if found:
                printed = frozenset(_runs(word_list(found)))
                return Passage(words=found, outlets=tuple(side.name for side, own in runs if printed <= own))
    return None


def is_told_too(claim: Claim, denial: Claim, article: Article) -> bool:
    """Whether the ``article`` of a ``denial`` holds the words of a claim elsewhere, in its own words or as a quote.

    Who quotes more of a speaker contradicts no part of it. In the denial itself they are what is denied: "I do not
    think the tax is fair".
    """
    own = word_list(claim.quote)
    elsewhere = (article.text[: denial.span.start], article.text[denial.span.end :])
    return any(_holds(word_list(text), own) for text in elsewhere)


def _holds(text: tuple[str, ...], run: tuple[str, ...]) -> bool:
    return any(text[at : at + len(run)] == run for at, word in enumerate(text) if word == run[0])


def _first(claim: Claim, common: frozenset[tuple[str, ...]]) -> str | None:
    """The claim's words from its first common run on, as far as they go on being common."""
    spans = words(claim.quote)
    starts = [i for i, run in enumerate(_runs(tuple(word for word, _ in spans))) if run in common]
    if not starts:
        return None
    last = starts[0]
    while last + 1 in starts and last + 1 - starts[0] <= _SHOWN - RUN:
        last += 1
    first, end = spans[starts[0]][1], spans[last + RUN - 1][1]
    return claim.quote[first.start : end.end]
