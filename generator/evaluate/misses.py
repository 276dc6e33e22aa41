"""What the built facts lack or have wrong beside the labels, and why: the step of the alignment that lost it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from generator.evaluate.coverage import Passage
from generator.evaluate.labels import article_key
from generator.evaluate.match import Meeting, Told
from generator.explain import PairReport, Standing, explain_nearest, weigh_story
from generator.model import Comparison, Story


class MissKind(StrEnum):
    """What went wrong, those that a fact is lost by from the farthest to the nearest to success."""

    NOT_READ = "not in the text"
    SAME_OUTLET = "same outlet"
    NO_CANDIDATE = "no candidate"
    TOO_WEAK = "evidence too weak"
    NO_QUOTES = "nothing to quote"
    GROUPED_APART = "grouped apart"
    SPLIT = "split claim"
    VERDICT = "wrong verdict"
    TRAP = "trap sprung"
    WRONG_PAIR = "wrong pair"


@dataclass(frozen=True, slots=True, kw_only=True)
class Miss:
    """One thing that the labels have otherwise.

    ``label``   the labelled fact, or the built one for traps and wrong pairs
    ``reason``  one sentence that says why
    ``quotes``  the two quotes that it shows in, with their articles' keys; none for verdicts
    ``line``    of the label file, 0 for wrong pairs
    ``score``, ``least``  of the nearest pair of sentences, and the least that was kept; None where none was weighed
    """

    kind: MissKind
    label: str
    reason: str
    quotes: tuple[tuple[str, str], ...] = ()
    line: int = 0
    score: float | None = None
    least: float | None = None


_KINDS: Mapping[Standing, MissKind] = {
    Standing.SAME_OUTLET: MissKind.SAME_OUTLET,
    Standing.NO_CANDIDATE: MissKind.NO_CANDIDATE,
    Standing.TOO_WEAK: MissKind.TOO_WEAK,
    Standing.NO_QUOTES: MissKind.NO_QUOTES,
    Standing.GROUPED_APART: MissKind.GROUPED_APART,
    Standing.TOGETHER: MissKind.SPLIT,
}
_ORDER = {kind: rank for rank, kind in enumerate(MissKind)}

_REASONS: Mapping[MissKind, str] = {
    MissKind.NOT_READ: "no sentence of the article as it was read holds the quote",
    MissKind.SAME_OUTLET: "both articles are of one outlet, which is not compared with itself",
    MissKind.NO_CANDIDATE: "the sentences share no term, figure or day that is rare enough to look at them together",
    MissKind.TOO_WEAK: "the sentences’ evidence stays below what was kept in this story",
    MissKind.NO_QUOTES: "the sentences’ evidence suffices, but no two clauses surely enough answer one question, or "
    "those that do number or count something else",
    MissKind.GROUPED_APART: "the sentences’ evidence suffices, but the groups that they are in do not fit, or they go "
    "better with other sentences of the two outlets",
    MissKind.SPLIT: "the right sentences stand together, but other words of them are quoted",
}


class Misses:
    """Finds what went wrong in one story."""

    def __init__(self, meeting: Meeting, story: Story) -> None:
        self._meeting = meeting
        self._story = story
        self._weighed = weigh_story(story.source.articles, story.sentences)
        self._sentences = _passages(story)

    def all(self) -> tuple[Miss, ...]:
        """Everything: lost facts and verdicts in the labels' order, sprung traps, wrong pairs in the page's order."""
        return (*self._facts(), *self._traps(), *self._wrong_pairs())

    def lost_pairs(self) -> Iterator[Miss]:
        """For each labelled pair of quotes that no built fact holds: the step that lost it."""
        for number, fact in enumerate(self._meeting.labels.facts):
            if fact.shared:
                yield from self._lost_pairs(number)

    def _facts(self) -> Iterator[Miss]:
        for number, fact in enumerate(self._meeting.labels.facts):
            if not fact.shared:
                continue
            built = self._meeting.answer(number)
            if built is None:
                yield max(self._lost_pairs(number), key=_nearness)
            elif self._meeting.verdict(built) is not fact.verdict:
                yield self._verdict(number, self._meeting.comparisons[built])

    def _verdict(self, number: int, comparison: Comparison) -> Miss:
        fact = self._meeting.labels.facts[number]
        reason = f"{comparison.verdict} for {fact.verdict}, by the rule “{comparison.rule}”: {comparison.reason}"
        return Miss(kind=MissKind.VERDICT, label=fact.label, reason=reason, line=fact.quotes[0].line)

    def _lost_pairs(self, number: int) -> Iterator[Miss]:
        fact = self._meeting.labels.facts[number]
        held = zip(fact.quotes, self._meeting.labelled[number], self._meeting.holders[number], strict=True)
        for (quote, left, one), (other_quote, right, other) in combinations(held, 2):
            if left.article == right.article or one & other:
                continue
            quotes = ((quote.article, quote.quote), (other_quote.article, other_quote.quote))
            kind, report = self._lost(left, right)
            yield Miss(
                kind=kind,
                label=fact.label,
                reason=_REASONS[kind],
                quotes=quotes,
                line=quote.line,
                score=report.pair.score if report and report.pair else None,
                least=self._weighed.least if report and report.pair else None,
            )

    def _lost(self, left: Told, right: Told) -> tuple[MissKind, PairReport | None]:
        """The step that lost two quotes, by the two of their sentences that came farthest."""
        report = explain_nearest(self._story, self._weighed, self._holding(left), self._holding(right))
        return (_KINDS[report.standing], report) if report else (MissKind.NOT_READ, None)

    def _holding(self, quote: Told) -> list[int]:
        """The numbers of the sentences that a quote is of."""
        return [number for number, sentence in enumerate(self._sentences) if sentence.covers(quote)]

    def _traps(self) -> Iterator[Miss]:
        for trap in self._meeting.traps:
            built = self._meeting.sprung(trap)
            if built is not None:
                yield Miss(
                    kind=MissKind.TRAP,
                    label=self._meeting.comparisons[built].label,
                    reason="these must never stand together",
                    quotes=(("", trap.left), ("", trap.right)),
                    line=trap.line,
                )

    def _wrong_pairs(self) -> Iterator[Miss]:
        """Pairs that the labels speak of on both sides, and do not put together."""
        for pair in self._meeting.built_pairs():
            if pair.judged and not pair.right:
                comparison, told = self._meeting.comparisons[pair.fact], self._meeting.built[pair.fact]
                yield Miss(
                    kind=MissKind.WRONG_PAIR,
                    label=comparison.label,
                    reason="the labels have these answer different questions",
                    quotes=tuple((told[i].article, comparison.fact.claims[i].quote) for i in pair.claims),
                )


def _passages(story: Story) -> tuple[Told, ...]:
    keys = {article.id: article_key(article) for article in story.source.articles}
    return tuple(Told(keys[sentence.article], Passage.of(sentence.text)) for sentence in story.sentences)


def _nearness(miss: Miss) -> tuple[int, float]:
    """How near a lost pair came to being found: the step it reached, then its score."""
    return _ORDER[miss.kind], miss.score if miss.score is not None else float("-inf")
