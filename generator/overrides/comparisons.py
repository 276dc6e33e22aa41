"""Pure operations on comparisons: what an editor says of a fact after it was compared."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.diagnostics import Diagnostic
from generator.model import Comparison, Decision, DecisionKind, Verdict
from generator.overrides.find import Finder, MissedError, missed, outdated, undone
from generator.overrides.operations import (
    KINDS,
    ComparisonOperation,
    Confirm,
    Hide,
    Label,
    Ledger,
    Note,
    Pin,
    SetVerdict,
)

RULE = "editor"
"""The rule of a verdict that an editor gave."""

Comparisons = tuple[Comparison, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """Comparisons after the ledger, hidden ones left out, with the decisions that took effect and what was wrong."""

    comparisons: Comparisons
    decisions: tuple[Decision, ...]
    problems: tuple[Diagnostic, ...]


def apply_to_comparisons(ledger: Ledger, comparisons: Comparisons, finder: Finder) -> Judged:
    """Labels, verdicts, notes, pins, confirmations and hidden facts, in the ledger's order."""
    taken: list[tuple[ComparisonOperation, Decision]] = []
    problems: list[Diagnostic] = []
    operations = [o for o in ledger.operations if isinstance(o, ComparisonOperation)]
    for operation in sorted(operations, key=lambda o: isinstance(o, Confirm)):  # they speak of the outcome
        try:
            comparisons, decision = _apply(comparisons, operation, finder)
        except MissedError as error:
            problems.append(error.diagnostic)
        else:
            taken += [(operation, decision)] if decision else []
    decisions = _lasting(taken, finder)
    hidden = {name for decision in decisions if decision.kind is DecisionKind.HIDE for name in decision.facts}
    return Judged(
        comparisons=tuple(c for c in comparisons if c.fact.id not in hidden),
        decisions=decisions,
        problems=tuple(problems),
    )


def _lasting(taken: Sequence[tuple[ComparisonOperation, Decision]], finder: Finder) -> tuple[Decision, ...]:
    """The decisions that hold in the end: of two headings or two verdicts of one fact, the last."""
    lasting: dict[object, tuple[ComparisonOperation, Decision]] = {}
    for number, (operation, decision) in enumerate(taken):
        sole = decision.kind in (DecisionKind.LABEL, DecisionKind.VERDICT)
        key = (decision.kind, decision.facts) if sole else number
        former, lost = lasting.pop(key, (operation, decision))
        if lost.after != decision.after:
            finder.warnings.append(undone(former.place))
        lasting[key] = operation, replace(decision, before=lost.before)
    return tuple(decision for _, decision in lasting.values())


def _apply(
    comparisons: Comparisons, operation: ComparisonOperation, finder: Finder
) -> tuple[Comparisons, Decision | None]:
    fact = finder.fact(operation.fact, [comparison.fact for comparison in comparisons])
    old = next(comparison for comparison in comparisons if comparison.fact.id == fact.id)
    new, decision = _decided(old, operation, finder)
    return tuple(new if comparison is old else comparison for comparison in comparisons), decision


def _decided(old: Comparison, operation: ComparisonOperation, finder: Finder) -> tuple[Comparison, Decision | None]:
    """The comparison as the operation makes it, and the decision; None of a confirmation that holds no more."""
    decision = Decision(kind=KINDS[type(operation)], reason=operation.reason, facts=(old.fact.id,))
    new = old
    match operation:
        case Label(text=text):
            new, decision = replace(old, label=text), replace(decision, before=old.label, after=text)
        case SetVerdict(verdict=verdict):
            _check_verdict(old, operation, finder)
            new = replace(old, verdict=verdict, rule=RULE, reason=operation.reason)
            decision = replace(decision, before=old.verdict.value, after=verdict.value)
        case Note(text=text):
            decision = replace(decision, after=text)
        case Pin():
            new = replace(old, pinned=True)
        case Confirm(verdict=verdict):
            if old.verdict is not verdict:
                finder.warnings.append(outdated(operation.place, verdict, old.verdict))
                return old, None
            decision = replace(decision, after=verdict.value)
        case Hide():
            pass  # left out at the end, so that what else is decided on it finds it
    return new, decision


def _check_verdict(old: Comparison, operation: SetVerdict, finder: Finder) -> None:
    """MissedError where the verdict says of one outlet what only several can be, or the other way round."""
    outlets = finder.outlets(old.fact)
    if (operation.verdict is Verdict.SINGLE) is (outlets == 1):
        return
    if outlets == 1:
        message, cure = f"one outlet alone tells this: it cannot be {operation.verdict!s}", "Put a claim to it first."
    else:
        message, cure = f"{outlets} outlets tell this: it cannot be single", "Split the claims off that do not belong."
    raise missed(operation.place, "verdict", message, cure)
