"""Clauses that hold only under a condition are not cut off from it: "if the dam fails, the town will flood"."""

from collections.abc import Iterator

from generator.extract.tokens import Tokens
from generator.lexicon.connectives import CONDITIONS

_POSSIBLE = frozenset(
    "will would could may might shall won't wouldn't couldn't it'll he'll she'll they'll we'll".split()
)
_NOT_CONDITIONS = frozenset({"even", "as", "whether", "or", "only"})
"""In front of "if", these tell that the rest holds all the same, or ask."""

Stretch = tuple[int, int]


def with_conditions(tokens: Tokens, stretches: set[Stretch]) -> set[Stretch]:
    """``stretches`` without those that are cut off from their condition; each of them reaches over it instead."""
    conditions = list(_conditions(tokens, stretches))
    kept = set(stretches)
    for stretch in stretches:
        for condition in conditions:
            if _hangs_on(tokens, stretch, condition):
                kept.discard(stretch)
                kept.add((min(stretch[0], condition[0]), max(stretch[1], condition[1])))
    return kept


def _conditions(tokens: Tokens, stretches: set[Stretch]) -> Iterator[Stretch]:
    """The shortest stretch that each "if" opens."""
    for at, word in enumerate(tokens.words):
        if word in CONDITIONS and tokens.word(at - 1) not in _NOT_CONDITIONS:
            ends = [high for low, high in stretches if low == at]
            if ends:
                yield at, min(ends)


def _hangs_on(tokens: Tokens, stretch: Stretch, condition: Stretch) -> bool:
    """Whether the stretch tells what would be, and stands beside the condition, or beside what does."""
    low, high = stretch
    if _POSSIBLE.isdisjoint(tokens.words[low:high]):
        return False
    end = condition[1] + (tokens.word(condition[1]) == ",")
    joined = low > end and "and" in tokens.words[low - 1 : low + 1] and ";" not in tokens.words[:low]
    beside = low in {condition[1], end} or joined
    before = beside and _opens(tokens, condition[0])
    behind = condition[0] in {high, high + (tokens.word(high) == ",")}
    return before or behind


def _opens(tokens: Tokens, at: int) -> bool:
    """Whether the condition heads its sentence, or what is said: else it belongs to what stands in front of it."""
    return at == 0 or tokens.word(at - 1) in {",", "that", "and", "but", "“", '"', ":", ";"}
