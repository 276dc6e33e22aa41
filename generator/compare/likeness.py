"""How much two claims, or two outlets' claims, speak of the same matter, by their terms."""

from collections.abc import Iterable
from math import sqrt

from generator.compare.case import Setting
from generator.model import Claim


def keys_of(claims: Iterable[Claim]) -> frozenset[str]:
    """The keys of all matching terms in the claims."""
    return frozenset(term.key for claim in claims for term in claim.terms)


def cosine(one: Iterable[Claim], other: Iterable[Claim], setting: Setting) -> float:
    """Cosine of the two term sets weighed by rarity, 0 to 1, rounded to six places."""
    left, right = keys_of(one), keys_of(other)
    shared = _square(left & right, setting)
    norm = sqrt(_square(left, setting) * _square(right, setting))
    return round(shared / norm, 6) if norm else 0.0


def coverage(inner: Iterable[Claim], outer: Iterable[Claim], setting: Setting) -> float:
    """The share of the first's terms, by rarity, that the second holds too; 1 where the first has none."""
    left, right = keys_of(inner), keys_of(outer)
    whole = _weight(left, setting)
    return round(_weight(left & right, setting) / whole, 6) if whole else 1.0


def _weight(keys: frozenset[str], setting: Setting) -> float:
    return sum(setting.rarity(key) for key in sorted(keys))


def _square(keys: frozenset[str], setting: Setting) -> float:
    return sum(setting.rarity(key) ** 2 for key in sorted(keys))
