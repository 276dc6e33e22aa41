"""Labels and built facts brought onto each other: which built claim holds which labelled quote."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from generator.compose.ordering import sort_key
from generator.evaluate.coverage import Passage, covers, joins
from generator.evaluate.labels import LabelledFact, Labels, Trap, article_key
from generator.model import Comparison, Story, Verdict


@dataclass(frozen=True, slots=True)
class Told:
    """A passage of the article with this key."""

    article: str
    passage: Passage

    def covers(self, other: "Told") -> bool:
        """Whether both speak of the same stretch of one article."""
        return self.article == other.article and covers(self.passage, other.passage)


SAME_WORDS = 5
"""Two claims of the same words, so many or more, say the same: they are right whatever the labels hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltPair:
    """Two claims of two articles in the built fact ``fact``, by their places in it.

    ``right``   some labelled fact holds both, or they are the same words
    ``judged``  whether the labels tell: they speak of both, or the pair is right
    """

    fact: int
    claims: tuple[int, int]
    right: bool
    judged: bool


@dataclass(frozen=True, kw_only=True)
class Meeting:
    """One story's labels and built facts, as passages; a fact is named by its place in the list.

    ``labelled`` are facts as the labels have them, ``built`` those of the site.
    """

    labels: Labels
    comparisons: tuple[Comparison, ...]
    labelled: tuple[tuple[Told, ...], ...]
    built: tuple[tuple[Told, ...], ...]

    @cached_property
    def holders(self) -> tuple[tuple[frozenset[int], ...], ...]:
        """For each quote of each labelled fact: the built facts with a claim that covers it."""
        return tuple(tuple(_holding(self.built, quote) for quote in fact) for fact in self.labelled)

    @cached_property
    def meanings(self) -> tuple[tuple[frozenset[int], ...], ...]:
        """For each claim of each built fact: the labelled facts with a quote that it covers."""
        known: dict[Told, frozenset[int]] = {}
        for claim in (claim for fact in self.built for claim in fact):
            if claim not in known:
                known[claim] = _holding(self.labelled, claim)
        return tuple(tuple(known[claim] for claim in fact) for fact in self.built)

    def built_pairs(self) -> Iterator[BuiltPair]:
        """Every pair of claims of two articles that stand in one fact, in order; pairs of two facts count in both."""
        for number, (fact, meanings) in enumerate(zip(self.built, self.meanings, strict=True)):
            for i, j in combinations(range(len(fact)), 2):
                if fact[i].article != fact[j].article:
                    right = bool(meanings[i] & meanings[j]) or _same_words(fact[i].passage, fact[j].passage)
                    judged = right or bool(meanings[i] and meanings[j])
                    yield BuiltPair(fact=number, claims=(i, j), right=right, judged=judged)

    def answer(self, fact: int) -> int | None:
        """The built fact that brings most articles of a labelled one together, of several the first on the page."""
        articles: dict[int, set[str]] = {}
        for quote, holders in zip(self.labelled[fact], self.holders[fact], strict=True):
            for built in sorted(holders):
                articles.setdefault(built, set()).add(quote.article)
        best = max(articles, key=lambda built: len(articles[built]), default=None)
        return best if best is not None and len(articles[best]) > 1 else None

    def verdict(self, built: int) -> Verdict:
        """The verdict that the site gives to one of its facts."""
        return self.comparisons[built].verdict

    @cached_property
    def traps(self) -> tuple[Trap, ...]:
        """The traps that count: no labelled fact joins their quotes itself."""
        return tuple(t for t in self.labels.traps if not any(self._joins(fact, t) for fact in self.labelled))

    def sprung(self, trap: Trap) -> int | None:
        """The first built fact that joins the two quotes of ``trap``; None where none does."""
        return next((number for number, fact in enumerate(self.built) if self._joins(fact, trap)), None)

    @staticmethod
    def _joins(fact: Sequence[Told], trap: Trap) -> bool:
        return joins([told.passage for told in fact], Passage.of(trap.left), Passage.of(trap.right))


def meet(labels: Labels, story: Story) -> Meeting:
    """The labels of a story beside the facts that were built of it, in the order in which its page shows them."""
    comparisons = tuple(sorted(story.comparisons, key=sort_key))
    keys = {article.id: article_key(article) for article in story.source.articles}
    return Meeting(
        labels=labels,
        comparisons=comparisons,
        labelled=tuple(_labelled(fact) for fact in labels.facts),
        built=tuple(
            tuple(Told(keys[claim.article], Passage.of(claim.quote)) for claim in comparison.fact.claims)
            for comparison in comparisons
        ),
    )


def _same_words(one: Passage, other: Passage) -> bool:
    return len(one.words) >= SAME_WORDS and one == other


def _labelled(fact: LabelledFact) -> tuple[Told, ...]:
    return tuple(Told(quote.article, Passage.of(quote.quote)) for quote in fact.quotes)


def _holding(facts: Sequence[Sequence[Told]], passage: Told) -> frozenset[int]:
    """The facts, by place, one of whose passages covers this one."""
    return frozenset(number for number, fact in enumerate(facts) if any(told.covers(passage) for told in fact))
