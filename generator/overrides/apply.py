"""The ledger, applied to a story in its order: first to articles and facts, then to what comparing found."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.diagnostics import Diagnostic
from generator.model import Article, Decision, Fact, Sentence
from generator.overrides.corrections import correct_quantity, correct_time
from generator.overrides.facts import Change, Facts, Kind, add, apart, merge, split, together
from generator.overrides.find import Finder, MissedError, undone
from generator.overrides.operations import (
    KINDS,
    Add,
    Apart,
    CorrectQuantity,
    CorrectTime,
    FactOperation,
    Ledger,
    Merge,
    Operation,
    Partial,
    Split,
    Together,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """What an editor decides on: a story's articles, sentences and facts.

    ``decisions`` are those that took effect so far.
    """

    articles: tuple[Article, ...]
    sentences: tuple[Sentence, ...]
    facts: tuple[Fact, ...]
    decisions: tuple[Decision, ...] = ()


def apply_to_facts(
    ledger: Ledger, material: Material, finder: Finder, kind: Kind
) -> tuple[Material, tuple[Diagnostic, ...]]:
    """The material as the ledger makes it, and what is wrong with the ledger.

    An operation whose target is missed is left out. Where nothing is wrong, the ledger applied to what it made changes
    nothing, but for ``decisions``: of operations that contradict each other, those that lose are told.
    """
    made, missed = _apply_all(ledger.operations, material, finder, kind)
    problems = missed or _undone(ledger.operations, made, finder, kind)
    return replace(made, decisions=_as_published(made.decisions, made.facts)), tuple(problems)


def _apply_all(
    operations: Sequence[Operation], material: Material, finder: Finder, kind: Kind
) -> tuple[Material, list[Diagnostic]]:
    """The material after the operations, in order, and the diagnostics of those that were left out."""
    problems: list[Diagnostic] = []
    for operation in operations:
        try:
            if isinstance(operation, FactOperation):
                material = _apply(material, operation, finder, kind)
            elif isinstance(operation, Partial):
                material = _mark_partial(material, operation, finder)
        except MissedError as error:
            problems.append(error.diagnostic)
    return material, problems


def _undone(operations: Sequence[Operation], made: Material, finder: Finder, kind: Kind) -> list[Diagnostic]:
    """Warnings of the operations that no longer hold in what all of them ``made``: taken again, they change it."""

    def stays(some: Sequence[Operation]) -> bool:
        again, missed = _apply_all(some, made, finder.silent(), kind)
        return not missed and (again.facts, again.sentences) == (made.facts, made.sentences)

    if stays(operations):
        return []
    return [undone(operation.place) for operation in operations if not stays([operation])]


def _apply(material: Material, operation: FactOperation, finder: Finder, kind: Kind) -> Material:
    if isinstance(operation, CorrectQuantity | CorrectTime):
        return _correct(material, operation, finder)
    change = _changed(material.facts, operation, finder, kind)
    decision = Decision(kind=KINDS[type(operation)], reason=operation.reason, facts=change.marked, claims=change.claims)
    return replace(material, facts=change.facts, decisions=(*material.decisions, decision))


def _changed(facts: Facts, operation: Merge | Split | Together | Apart | Add, finder: Finder, kind: Kind) -> Change:
    match operation:
        case Merge():
            return merge(facts, operation, finder, kind)
        case Split():
            return split(facts, operation, finder, kind)
        case Together():
            return together(facts, operation, finder, kind)
        case Apart():
            return apart(facts, operation, finder, kind)
        case Add():
            return add(facts, operation, finder, kind)


def _correct(material: Material, operation: CorrectQuantity | CorrectTime, finder: Finder) -> Material:
    facts, sentences, articles = material.facts, material.sentences, material.articles
    if isinstance(operation, CorrectQuantity):
        made = correct_quantity(facts, sentences, operation, finder, articles)
    else:
        made = correct_time(facts, sentences, operation, finder, articles)
    decision = Decision(
        kind=KINDS[type(operation)],
        reason=operation.reason,
        facts=made.marked,
        claims=made.claims,
        before=made.before,
        after=f"{operation.surface}: {made.after}",
    )
    decisions = (*material.decisions, decision)
    return replace(material, facts=made.facts, sentences=made.sentences, decisions=decisions)


def _mark_partial(material: Material, operation: Partial, finder: Finder) -> Material:
    article = finder.article(operation.article)
    articles = tuple(replace(a, partial=True) if a.id == article.id else a for a in material.articles)
    decision = Decision(kind=KINDS[Partial], reason=operation.reason, article=article.id)
    return replace(material, articles=articles, decisions=(*material.decisions, decision))


def _as_published(decisions: Sequence[Decision], facts: Facts) -> tuple[Decision, ...]:
    """The decisions with the ids that their facts bear in the end."""
    ids = {name: fact.id for fact in facts for name in (*fact.was, fact.id)}
    return tuple(
        replace(decision, facts=tuple(dict.fromkeys(ids[name] for name in decision.facts if name in ids)))
        for decision in decisions
    )
