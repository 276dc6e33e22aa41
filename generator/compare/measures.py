"""The figures of a claim as they are compared: one length of time in two units is one figure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.lexicon.units import PARTS_OF_YEAR
from generator.model import Bound, Claim, Quantity

MANY = 40
"""Figures of one claim that are compared: a quote with more is a table, not a claim."""
_JOINT = re.compile(r",? (?:and )?")


def figures_of(claim: Claim) -> tuple[Quantity, ...]:
    """The first figures of a claim; "six years and three months" is 6.25 years."""
    return tuple(_joined(claim.quantities[:MANY], claim))


def _joined(quantities: Sequence[Quantity], claim: Claim) -> Iterator[Quantity]:
    last: Quantity | None = None
    for quantity in quantities:
        if last and _goes_on(last, quantity, claim):
            last = _sum(last, quantity, claim)
            continue
        if last:
            yield last
        last = quantity
    if last:
        yield last


def _goes_on(one: Quantity, other: Quantity, claim: Claim) -> bool:
    """Whether the second is the rest of the first: a smaller unit of time right behind it."""
    long, short = PARTS_OF_YEAR.get(one.unit), PARTS_OF_YEAR.get(other.unit)
    between = claim.quote[one.span.end - claim.span.start : other.span.start - claim.span.start]
    exact = {one.bound, other.bound} == {Bound.EXACT} or (one.bound, other.bound) == (Bound.ABOUT, Bound.EXACT)
    return bool(long and short and short > long and exact and _JOINT.fullmatch(between))


def _sum(one: Quantity, other: Quantity, claim: Claim) -> Quantity:
    span = one.span.hull(other.span)
    more = (other.stated or 0.0) * PARTS_OF_YEAR[one.unit] / PARTS_OF_YEAR[other.unit]
    low, stated, high = (None if n is None else round(n + more, 4) for n in (one.low, one.stated, one.high))
    return replace(
        one, span=span, surface=span.shift(-claim.span.start).of(claim.quote), low=low, stated=stated, high=high
    )
