"""What sort of question a group of claims answers, from what the claims have in common."""

import re
from collections.abc import Callable, Sequence
from itertools import combinations

from generator.align.slots import answers_same, are_near, same_time
from generator.model import Claim, FactKind, Stance, tell_alike

_CAUSE = re.compile(
    r"\b(?:because|due to|after|in response to|as a result|led to|caused?|triggered|sparked|prompted)\b"
)


def fact_kind(claims: Sequence[Claim]) -> FactKind:
    """The kind of the first rule that most cross-article pairs of the claims meet."""
    pairs = [(a, b) for a, b in combinations(claims, 2) if a.article != b.article]
    for kind, rule in _RULES:
        if pairs and 2 * sum(rule(a, b) for a, b in pairs) >= len(pairs):
            return kind
    return FactKind.STATEMENT if any(c.speaker for c in claims) else FactKind.IDENTITY


def _number(a: Claim, b: Claim) -> bool:
    return any(answers_same(p, q) or are_near(p, q) for p in a.quantities for q in b.quantities)


def _date(a: Claim, b: Claim) -> bool:
    """Both name a time that can be the same, or say the same but for the time."""
    pairs = [(p, q) for p in a.times for q in b.times]
    if any(same_time(p, q) for p, q in pairs):
        return True
    return any(p.background == q.background for p, q in pairs) and tell_alike(a, b)


def _denial(a: Claim, b: Claim) -> bool:
    return Stance.DENIES in (a.stance, b.stance)


def _cause(a: Claim, b: Claim) -> bool:
    return bool(_CAUSE.search(a.quote.lower()) and _CAUSE.search(b.quote.lower()))


_RULES: tuple[tuple[FactKind, Callable[[Claim, Claim], bool]], ...] = (
    (FactKind.NUMBER, _number),
    (FactKind.DATE, _date),
    (FactKind.DENIAL, _denial),
    (FactKind.CAUSE, _cause),
)
