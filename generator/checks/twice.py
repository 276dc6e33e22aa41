"""Articles of one story that are one and the same."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import PurePosixPath

from generator.diagnostics import Diagnostic, Severity
from generator.model import Article, StorySource
from generator.text.likeness import Shingles, resemblance, shingles

ALIKE = 0.8
"""From this resemblance on, two texts are one text with small changes."""

MIN_RUNS = 30
"""A text with fewer runs of words is a line or two, which two reports may well share."""

FIRST = 3
"""Where many print one text, each is held against the first few: not every two of them are told."""


def told_twice(story: StorySource) -> Iterator[Diagnostic]:
    """A warning for two articles of one outlet with one text or address, a note for one text in two outlets."""
    runs = {article.id: shingles(article.text) for article in story.articles}
    for first, second in _candidates(story.articles, runs):
        own, other = runs[first.id], runs[second.id]
        share = resemblance(own, other) if min(len(own), len(other)) >= MIN_RUNS else 0.0
        if first.url and first.url == second.url:
            yield _twice(second, f"it has the address of {_name(first)}")
        elif share >= ALIKE and first.outlet and second.outlet and first.outlet_key != second.outlet_key:
            yield _alike(first, second, share)
        elif share >= ALIKE:
            yield _twice(second, f"{share:.0%} of its text is that of {_name(first)}")


def _candidates(articles: Sequence[Article], runs: Mapping[str, Shingles]) -> Iterator[tuple[Article, Article]]:
    """Every two articles that can be one: of one address, or with one of their rarest runs in common.

    Of two texts that resemble each other so much, each has nearly all runs of the other; put in one order, the few
    that may be missing are fewer than the first ones looked at (prefix filtering, Chaudhuri and others 2006).
    """
    common = Counter(chain.from_iterable(runs.values()))
    places: dict[object, list[int]] = defaultdict(list)
    for place, article in enumerate(articles):
        rarest = _rarest(runs[article.id], common)
        for mark in (*rarest, *([article.url] if article.url else [])):
            places[mark].append(place)
    found = {(one, other) for same in places.values() for one in same[:FIRST] for other in same if one < other}
    return ((articles[one], articles[other]) for one, other in sorted(found))


def _rarest(own: Shingles, common: Mapping[tuple[str, ...], int]) -> Sequence[tuple[str, ...]]:
    """The runs of a text that one which resembles it must have some of; none where no other can resemble it."""
    shared = sum(common[run] > 1 for run in own)
    if len(own) < MIN_RUNS or shared < ALIKE * len(own):
        return ()
    return sorted(own, key=lambda run: (common[run], run))[: len(own) - int(ALIKE * len(own)) + 1]


def _name(article: Article) -> str:
    return PurePosixPath(article.source).name


def _twice(article: Article, message: str) -> Diagnostic:
    return Diagnostic(
        severity=Severity.WARNING,
        code="article-twice",
        path=article.source,
        message=message,
        cure="If both are one report, keep the later and leave the other out (start its name with `_`).",
    )


def _alike(first: Article, second: Article, share: float) -> Diagnostic:
    cure = "Two outlets may print one agency's text. If they do, state it in both: `credits: [North Agency]`."
    return Diagnostic(
        severity=Severity.NOTE,
        code="article-alike",
        path=second.source,
        message=f"{share:.0%} of its text is that of {_name(first)}, from another outlet",
        cure=cure,
    )
