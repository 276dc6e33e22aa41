"""How much two claims, or two outlets' claims, speak of the same matter, by their terms."""

from collections.abc import Iterable
from functools import lru_cache
from math import sqrt

from generator.compare.case import Setting
from generator.model import Claim

TWIN = 0.6
"""Cosine of terms from which two claims say the same but for a word or two."""


def keys_of(claims: Iterable[Claim]) -> frozenset[str]:
    """The keys of all matching terms in the claims."""
    held = [*map(_keys_in, claims)]
    return held[0] if len(held) == 1 else frozenset().union(*held)


@lru_cache(maxsize=2048)
def _keys_in(claim: Claim) -> frozenset[str]:
    """Those in one claim; those in the last claims are remembered, as each is likened to several."""
    return frozenset([term.key for term in claim.terms])


def cosine(one: Iterable[Claim], other: Iterable[Claim], setting: Setting) -> float:
    """Cosine of the two term sets weighed by rarity, 0 to 1, rounded to six places."""
    left, right = keys_of(one), keys_of(other)
    shared = _square(left & right, setting)
    norm = sqrt(_square(left, setting) * _square(right, setting))
    return round(shared / norm, 6) if norm else 0.0


@lru_cache(maxsize=2048)
def _square(keys: frozenset[str], setting: Setting) -> float:
    return sum(setting.rarity(key) ** 2 for key in sorted(keys))
