"""What an editor decided, in words for readers: beside a fact, and as a list."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.compose.views import Witness
from generator.i18n import Words
from generator.model import Comparison, Decision, DecisionKind, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionView:
    """One decision: ``text`` says what was decided, ``reason`` why in the editor's words, or "".

    ``kind`` is the name of the ledger's operation.
    """

    kind: str
    text: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedDecision:
    """A decision in the list of a story; ``facts`` are the points that bear it: id and heading."""

    decision: DecisionView
    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionCount:
    """How many decisions of a kind there are: ``kind`` is the name of the ledger's operation."""

    kind: str
    count: int


def decisions_by_fact(decisions: Iterable[Decision]) -> Mapping[str, tuple[Decision, ...]]:
    """The decisions that each fact bears, by its id."""
    found: defaultdict[str, list[Decision]] = defaultdict(list)
    for decision in decisions:
        for fact in decision.facts:
            found[fact].append(decision)
    return {fact: tuple(own) for fact, own in found.items()}


def make_decision(decision: Decision, words: Words, witnesses: Mapping[str, Witness]) -> DecisionView:
    """The decision in words. ``witnesses`` name the article that it is about, if it is about one."""
    before = decision.before
    if decision.kind is DecisionKind.VERDICT:
        before = words(f"verdict.{Verdict(decision.before).value}")
    key = decision.kind.value
    if decision.kind is DecisionKind.CORRECT and not before:
        key = "correct_new" if decision.after else "correct_untold"
    if decision.kind is DecisionKind.LABEL and not before:
        key = "label_untold"
    article = witnesses[decision.article].short if decision.article else ""
    text = words(f"decision.{key}", before=before, after=decision.after, article=article)
    return DecisionView(kind=decision.kind.value, text=text, reason=decision.reason)


def list_decisions(
    decisions: Sequence[Decision],
    comparisons: Iterable[Comparison],
    words: Words,
    witnesses: Mapping[str, Witness],
) -> tuple[ListedDecision, ...]:
    """All decisions on a story, in the ledger's order, each with the points that bear it and are shown."""
    labels = {comparison.fact.id: comparison.label for comparison in comparisons}
    return tuple(
        ListedDecision(
            decision=make_decision(decision, words, witnesses),
            facts=tuple((fact, labels[fact]) for fact in decision.facts if fact in labels),
        )
        for decision in decisions
    )


def count_decisions(decisions: Iterable[Decision]) -> tuple[DecisionCount, ...]:
    """How many there are of each kind, in the order of the ledger's documentation; kinds without any are left out."""
    counts = Counter(decision.kind for decision in decisions)
    return tuple(DecisionCount(kind=kind.value, count=counts[kind]) for kind in DecisionKind if counts[kind])


def add_counts(every: Iterable[Iterable[DecisionCount]]) -> tuple[DecisionCount, ...]:
    """The counts of several stories as one."""
    total: Counter[str] = Counter()
    for counts in every:
        total.update({row.kind: row.count for row in counts})
    return tuple(DecisionCount(kind=kind.value, count=total[kind.value]) for kind in DecisionKind if total[kind.value])
