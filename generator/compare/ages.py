"""Whose age a figure is, by the name that stands beside it."""

from generator.model import Claim, MentionKind, Quantity
from generator.text.words import word_list

_APART = 3
"""So many words stand at most between a person and the age: "Ann Lee, who was 54", "a pilot aged 54"."""


def is_age(quantity: Quantity) -> bool:
    """Whether a figure is somebody's age."""
    return quantity.of == "age" or quantity.unit == "year old"


def bearer(claim: Claim, quantity: Quantity) -> str:
    """The person named beside an age: "Ann Lee, 54", "the 54-year-old builder Ann Lee"; "" where none is."""
    named = [m for m in claim.mentions if m.kind is MentionKind.PERSON and m.named and m.name]
    near = [(gap, m.name) for m in named if (gap := _gap(claim, m.span.start, m.span.end, quantity)) <= _APART]
    return min(near, key=lambda item: item[0])[1] if near else ""


def are_of_two_persons(one: tuple[Claim, Quantity], other: tuple[Claim, Quantity]) -> bool:
    """Whether two ages stand beside two names, of which neither is a part of the other: "Lucy" and "Lucy Harrow"."""
    left, right = (frozenset(word_list(bearer(*figure))) for figure in (one, other))
    return bool(left and right) and not (left <= right or right <= left)


def _gap(claim: Claim, start: int, end: int, quantity: Quantity) -> int:
    """Words between a name and the figure."""
    between = (end, quantity.span.start) if end <= quantity.span.start else (quantity.span.end, start)
    return len(claim.quote[between[0] - claim.span.start : between[1] - claim.span.start].split())
