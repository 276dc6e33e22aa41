"""Lengths of time that are counted from an event: "three days after the vote"."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.lexicon.stopwords import STOPWORDS
from generator.model import Claim, Quantity
from generator.text.words import stem, word_list

FROM_EVENT = frozenset({"after", "before"})
_EVENT = 9
"""Words that tell from what a length of time is counted: "after the second crash on its northern ramp"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What a length is counted from: ``words`` of the claim, with "after" or "before", up to a comma."""

    words: tuple[str, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        """The stems of the words that tell something, in order."""
        spoken = word_list(" ".join(self.words[1:]))
        return tuple(stem(word) for word in spoken if word not in STOPWORDS)


def event_of(claim: Claim, quantity: Quantity) -> Event | None:
    """What a length of time in a claim is counted from; None where that is no event, or cut off."""
    behind = claim.quote[quantity.span.end - claim.span.start :].partition(",")[0].split()[:_EVENT]
    return Event(words=tuple(behind)) if len(behind) > 1 and behind[0].casefold() in FROM_EVENT else None


def are_of_one_event(one: Event | None, other: Event | None) -> bool:
    """Whether two lengths are counted from the same, in one direction, or neither from any event.

    It is the same where what one begins with is told in the other: "the crash at the harbour", "the second crash".
    """
    if one is None or other is None:
        return one is other
    is_one_way = one.words[0].casefold() == other.words[0].casefold()
    return is_one_way and (_begins_in(one.keys, other.keys) or _begins_in(other.keys, one.keys))


def _begins_in(keys: Sequence[str], others: Sequence[str]) -> bool:
    return bool(keys) and keys[0] in others
