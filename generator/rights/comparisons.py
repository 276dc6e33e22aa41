"""A comparison as it is published: with the claims that may be shown, and what is said about it in no other words."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from generator.model import Claim, Comparison, Fact, FactKind, Match, Reading, Verdict
from generator.rights.withheld import Withheld

_QUESTION = MappingProxyType(
    {
        FactKind.NUMBER: "A figure",
        FactKind.DATE: "A date",
        FactKind.PLACE: "A place",
        FactKind.IDENTITY: "Who or what it is",
        FactKind.CAUSE: "Why it came about",
        FactKind.EXTENT: "How far it went",
        FactKind.DENIAL: "Something denied",
        FactKind.STATEMENT: "A statement",
    }
)
"""What stands for a question that cannot be worded without a text's own words."""

_OUTCOME = MappingProxyType(
    {
        Verdict.AGREE: "The reports give the same answer.",
        Verdict.REFINE: "The answers fit together; one is more precise.",
        Verdict.DIFFER: "The reports give different answers.",
        Verdict.DISPUTE: "The parties that the reports quote contradict each other.",
        Verdict.SINGLE: "One report alone has it.",
    }
)
_NOT_SHOWN = "Not all of their words may be shown."
_CAUTION = "The passages may be about different events or moments."
_ORIGIN = "they go back to one source"
_EVIDENCE = "words that are not shown"


def publish_comparison(comparison: Comparison, claims: Mapping[str, Claim], hidden: Withheld) -> Comparison:
    """The comparison with the published ``claims`` (by the id of their fact's), and without ``hidden`` words."""
    fact = comparison.fact
    own = tuple(claims[claim.id] for claim in fact.claims)
    silent = {claim.id for claim in own if claim.withheld}
    focus = tuple((claim, words) for claim, words in comparison.focus if claim not in silent)
    return replace(
        comparison,
        fact=_fact(fact, own, silent, hidden),
        label=_or(comparison.label, _QUESTION[fact.kind], hidden),
        reason=f"{_OUTCOME[comparison.verdict]} {_NOT_SHOWN}"
        if silent or hidden.has(comparison.reason)
        else comparison.reason,
        readings=tuple(
            _reading(reading, own, dict(focus))
            if silent & set(reading.claims) or hidden.has(reading.answer)
            else reading
            for reading in comparison.readings
        ),
        cautions=tuple(replace(c, reason=_or(c.reason, _CAUTION, hidden)) for c in comparison.cautions),
        origins=tuple(replace(o, reason=_or(o.reason, _ORIGIN, hidden)) for o in comparison.origins),
        focus=focus,
    )


def is_silent(comparison: Comparison) -> bool:
    """Whether it is one report's alone and nothing of it is shown."""
    return comparison.verdict is Verdict.SINGLE and all(claim.withheld for claim in comparison.fact.claims)


def _or(text: str, instead: str, hidden: Withheld) -> str:
    return instead if hidden.has(text) else text


def _fact(fact: Fact, claims: tuple[Claim, ...], silent: set[str], hidden: Withheld) -> Fact:
    matches = (match for match in fact.matches if not {match.left, match.right} & silent)
    return replace(fact, claims=claims, matches=tuple(_match(match, hidden) for match in matches))


def _match(match: Match, hidden: Withheld) -> Match:
    evidence = (replace(e, label=_or(e.label, _EVIDENCE, hidden)) for e in match.evidence)
    return replace(match, evidence=tuple(evidence))


def _reading(reading: Reading, claims: tuple[Claim, ...], focus: Mapping[str, str]) -> Reading:
    """The answer in the words of a claim that is shown: the given ones, else those that decide; else none."""
    given = [claim for claim in claims if claim.id in reading.claims and not claim.withheld]
    if any(reading.answer in claim.quote for claim in given):
        return reading
    return replace(reading, answer=next((focus[claim.id] for claim in given if claim.id in focus), ""))
