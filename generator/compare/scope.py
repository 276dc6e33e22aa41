"""What a figure counts in or leaves out, by its own words: "including the driver", "not counting the driver"."""

import re
from dataclasses import dataclass

from generator.compare.wording import capital, quoted
from generator.model import Claim, Quantity
from generator.text.words import vocabulary

_REACH = 90
"""Characters behind a figure in which words of scope still belong to it."""

_LEFT_OUT = re.compile(
    r"\b(?:not including|not counting|excluding|besides|apart from|aside from|in addition to|not to mention)"
    r" [^,.;:()”\"]{2,60}"
)
_LEAVING = frozenset("including counting excluding besides apart aside addition mention".split())
"""Words of which each match of that holds one: most claims have none."""
_COUNTED_IN = re.compile(r"\b(?<!not )(?:including|counting|among them) [^,.;:()”\"]{2,60}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """How the scopes of two figures lie to each other, said in a sentence.

    ``clashes`` where one leaves out what the other counts or does not speak of; else one only says more.
    """

    sentence: str
    clashes: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """The words of scope behind one figure, "" where there are none."""

    surface: str
    included: str
    excluded: str


def find_clash(one: tuple[Claim, Quantity], other: tuple[Claim, Quantity]) -> Scope | None:
    """How the scopes of two figures of two claims differ; None as for ``clashing_scope``."""
    if all(_LEAVING.isdisjoint(vocabulary(claim.quote)) for claim, _ in (one, other)):
        return None
    return clashing_scope(find_scope(*one), find_scope(*other))


def find_scope(claim: Claim, quantity: Quantity) -> Counted:
    """The words of scope that follow ``quantity`` in the claim's quote."""
    start = quantity.span.end - claim.span.start
    behind = claim.quote[start : start + _REACH]
    excluded, included = _LEFT_OUT.search(behind), _COUNTED_IN.search(behind)
    return Counted(
        surface=quantity.surface,
        included=included[0].strip() if included else "",
        excluded=excluded[0].strip() if excluded else "",
    )


def clashing_scope(one: Counted, other: Counted) -> Scope | None:
    """How two scopes differ; None where neither figure says that it leaves something out, or both say it alike."""
    if bool(one.excluded) == bool(other.excluded):
        return None
    narrow, wide = (one, other) if one.excluded else (other, one)
    how = f"is {quoted(wide.included)}" if wide.included else "does not say that it leaves anyone out"
    sentence = f"{quoted(narrow.surface)} is {quoted(narrow.excluded)}, while {quoted(wide.surface)} {how}."
    return Scope(sentence=capital(sentence), clashes=bool(wide.included))
