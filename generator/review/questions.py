"""What to ask an editor about a story: the weakest rows, the strongest pairs left apart, and what looks odd."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from generator.compose.witnesses import make_witnesses
from generator.explain import WeighedPair, WeighedStory
from generator.i18n import english
from generator.model import Claim, Comparison, DecisionKind, Evidence, Match, Sentence, Span, Story, Verdict
from generator.overrides import Ledger
from generator.overrides.operations import Apart, Together

MOST = 10
"""So many questions of each kind, the most doubtful ones; when they are answered, the next ones come up."""
_ANSWERED = frozenset(
    {
        DecisionKind.CONFIRM,
        DecisionKind.VERDICT,
        DecisionKind.MERGE,
        DecisionKind.SPLIT,
        DecisionKind.TOGETHER,
        DecisionKind.APART,
        DecisionKind.ADD,
    }
)
"""Whoever decided so on a fact has looked at it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A stretch of an article as it is shown: ``before`` and ``after`` are the rest of its sentence."""

    sign: str
    outlet: str
    article: str
    before: str
    quote: str
    after: str
    speaker: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """An answer: the ``key`` that gives it, what it means in ``words``, and the ``item`` that it adds to the ledger.

    ``asks``  "verdict" where a verdict and a reason must be asked for; ``item`` has {verdict} and {reason} then
    """

    key: str
    words: str
    item: str
    asks: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One doubt. ``facts`` are the ids of the facts that an answer changes.

    ``passages``  those that it is about, the two that matter most first
    ``score``     what the evidence adds up to, None where nothing was weighed
    """

    title: str
    ask: str
    verdict: str
    reason: str
    cautions: tuple[str, ...]
    passages: tuple[Passage, ...]
    evidence: tuple[Evidence, ...]
    score: float | None
    choices: tuple[Choice, ...]
    facts: tuple[str, ...]


def questions(story: Story, weighed: WeighedStory, ledger: Ledger) -> tuple[Question, ...]:
    """The doubts about a story, the gravest kind first; none about what an editor has decided already."""
    desk = _Desk(story, weighed, ledger)
    asked: set[str] = set()
    found: list[Question] = []
    for kind in (desk.contradictory(), desk.weak(), desk.rejected(), desk.alone()):
        for question in list(kind)[:MOST]:
            if asked.isdisjoint(question.facts):
                asked |= set(question.facts)
                found.append(question)
    return tuple(found)


class _Desk:
    def __init__(self, story: Story, weighed: WeighedStory, ledger: Ledger) -> None:
        self._story = story
        self._weighed = weighed
        self._witnesses = {w.article: w for w in make_witnesses(story.source.articles, english())}
        self._texts = {article.id: article.text for article in story.source.articles}
        self._sentences = {(s.article, s.index): s for s in story.sentences}
        done = {name for d in story.decisions if d.kind in _ANSWERED for name in d.facts}
        self._open = [c for c in story.comparisons if c.fact.id not in done]
        self._several = [c for c in self._open if c.verdict is not Verdict.SINGLE]
        self._judged = {
            frozenset((t.article, t.words) for t in operation.claims)
            for operation in ledger.operations
            if isinstance(operation, Apart | Together)
        }

    def contradictory(self) -> Iterator[Question]:
        """Rows that differ under a caution, and rows of the same sentences with opposite verdicts."""
        apart = (Verdict.DIFFER, Verdict.DISPUTE)
        by_pair: dict[frozenset[tuple[str, int]], list[Comparison]] = {}
        for comparison in self._several:
            for pair in combinations(sorted({(c.article, c.sentence) for c in comparison.fact.claims}), 2):
                if pair[0][0] != pair[1][0]:
                    by_pair.setdefault(frozenset(pair), []).append(comparison)
        opposed = {
            c.fact.id
            for rows in by_pair.values()
            if {row.verdict in apart for row in rows} == {True, False}
            for c in rows
            if c.verdict in apart
        }
        for comparison in self._several:
            if comparison.verdict in apart and (comparison.cautions or comparison.fact.id in opposed):
                yield self._of_row(comparison, "Do these contradict each other?")

    def weak(self) -> Iterator[Question]:
        """The rows that the least evidence holds together, weakest first."""
        for comparison in sorted(self._several, key=lambda c: (_strength(c), c.fact.id)):
            yield self._of_row(comparison, "Do these answer one question?")

    def rejected(self) -> Iterator[Question]:
        """The pairs left apart that came nearest to being put together, nearest first."""
        together = {
            frozenset(pair)
            for c in self._story.comparisons
            for pair in combinations({(k.article, k.sentence) for k in c.fact.claims}, 2)
        }
        below = [p for p in self._weighed.pairs.values() if p.quotes and p.score < self._weighed.least]
        for pair in sorted(below, key=lambda p: (-p.score, p.left, p.right)):
            left, right = self._story.sentences[pair.left], self._story.sentences[pair.right]
            if frozenset({(left.article, left.index), (right.article, right.index)}) not in together:
                yield from self._of_pair(pair, left, right)

    def alone(self) -> Iterator[Question]:
        """Claims with figures that stand in no row."""
        for comparison in self._open:
            claim = comparison.fact.claims[0]
            if comparison.verdict is Verdict.SINGLE and claim.quantities:
                yield self._question(
                    comparison, "Does no other report have this figure?", (claim,), None, _kept(comparison)
                )

    def _of_row(self, comparison: Comparison, ask: str) -> Question:
        match = min(comparison.fact.matches, key=lambda m: (m.score, m.left, m.right), default=None)
        claims = _nearest_first(comparison.fact.claims, match)
        out = [_taken_out(number, claim, comparison) for number, claim in enumerate(claims[:9], start=1)]
        return self._question(comparison, ask, claims, match, (*_kept(comparison), *out, _verdict(comparison)))

    def _of_pair(self, pair: WeighedPair, left: Sentence, right: Sentence) -> Iterator[Question]:
        spans = pair.quotes or (left.span, right.span)
        sides = tuple(zip((left, right), spans, strict=True))
        quotes = [(s.article, " ".join(span.of(self._texts[s.article]).split())) for s, span in sides]
        if frozenset(quotes) in self._judged:
            return
        targets = "".join(f"\n    - {_yaml(article, quote)}" for article, quote in quotes)
        yield Question(
            title="Left apart, though near",
            ask="Do these answer one question?",
            verdict="",
            reason="",
            cautions=(),
            passages=tuple(self._passage(sentence, span, "") for sentence, span in sides),
            evidence=pair.evidence,
            score=pair.score,
            choices=(
                Choice(key="y", words="yes, put them together", item=f"- together:{targets}"),
                Choice(key="n", words="no, keep them apart", item=f"- apart:{targets}"),
            ),
            facts=(),
        )

    def _question(
        self,
        comparison: Comparison,
        ask: str,
        claims: Iterable[Claim],
        match: Match | None,
        choices: tuple[Choice, ...],
    ) -> Question:
        return Question(
            title=comparison.label,
            ask=ask,
            verdict=comparison.verdict.value,
            reason=comparison.reason,
            cautions=tuple(caution.reason for caution in comparison.cautions),
            passages=tuple(self._of_claim(claim) for claim in claims),
            evidence=match.evidence if match else (),
            score=match.score if match else None,
            choices=choices,
            facts=(comparison.fact.id,),
        )

    def _of_claim(self, claim: Claim) -> Passage:
        sentence = self._sentences[claim.article, claim.sentence]
        return self._passage(sentence, claim.span, claim.speaker or "")

    def _passage(self, sentence: Sentence, span: Span, speaker: str) -> Passage:
        text, witness = self._texts[sentence.article], self._witnesses[sentence.article]
        return Passage(
            sign=witness.sign,
            outlet=witness.short,
            article=sentence.article,
            before=Span(min(sentence.span.start, span.start), span.start).of(text),
            quote=span.of(text),
            after=Span(span.end, max(sentence.span.end, span.end)).of(text),
            speaker=speaker,
        )


def _taken_out(number: int, claim: Claim, comparison: Comparison) -> Choice:
    target = _yaml(claim.article, " ".join(claim.quote.split()))
    item = f"{_remark(comparison)}- split: {target}\n  from: {comparison.fact.id}"
    return Choice(key=str(number), words=f"take {number} out", item=item)


def _strength(comparison: Comparison) -> float:
    return max((match.score for match in comparison.fact.matches), default=0.0)


def _nearest_first(claims: tuple[Claim, ...], match: Match | None) -> tuple[Claim, ...]:
    """The claims, those of the weakest pair first."""
    pair = (match.left, match.right) if match else ()
    return (*(c for c in claims if c.id in pair), *(c for c in claims if c.id not in pair))


def _kept(comparison: Comparison) -> tuple[Choice, ...]:
    confirm = f"{_remark(comparison)}- confirm: {comparison.fact.id}\n  as: {comparison.verdict.value}"
    return (
        Choice(key="y", words="yes, it is right", item=confirm),
        Choice(key="h", words="hide it", item=f"{_remark(comparison)}- hide: {comparison.fact.id}"),
    )


def _verdict(comparison: Comparison) -> Choice:
    item = f"{_remark(comparison)}- verdict: {comparison.fact.id}\n  to: {{verdict}}\n  because: {{reason}}"
    return Choice(key="v", words="give another verdict", item=item, asks="verdict")


def _remark(comparison: Comparison) -> str:
    """A comment that says which fact the id means."""
    label = " ".join(comparison.label.split()).replace("{", "(").replace("}", ")")
    return f"# {label}\n"


def _yaml(article: str, quote: str) -> str:
    """A passage as the ledger names it."""
    return f"{{article: {article}, quote: {json.dumps(quote, ensure_ascii=False)}}}"
