"""Clauses that hold only under a condition are not cut off from it: "if the dam fails, the town will flood"."""

from collections.abc import Iterator

from generator.extract.tokens import Tokens, is_word
from generator.lexicon.connectives import CONDITIONS, DETERMINERS, PRONOUNS

_POSSIBLE = frozenset(
    """
    will would could may might shall won't wouldn't couldn't it'll he'll she'll they'll we'll face faces facing risk
    risks
    """.split()
)
_NOT_CONDITIONS = frozenset({"even", "as", "whether", "or", "only"})
"""In front of "if", these tell that the rest holds all the same, or ask."""
_INVERTED = frozenset({"had", "were", "should"})
"""In front of their subject, these stand for "if": "had the alarm rung"."""
_PROVIDED = frozenset({"provided", "providing"})
_BEHIND_PROVIDED = DETERMINERS | PRONOUNS | {"that"}
_HEADING = frozenset({("in", "case"), ("in", "the", "event"), ("on", "condition")})
"""Phrases that set a condition at the head of what is told, as "without" does."""
_HEADS = _INVERTED | {"without"} | {phrase[0] for phrase in _HEADING}
_WHOLE_LONG = ("as", "long", "as")
_OPENING = CONDITIONS | _PROVIDED | {"as"}

Stretch = tuple[int, int]


def with_conditions(tokens: Tokens, stretches: set[Stretch]) -> set[Stretch]:
    """``stretches`` without those that are cut off from their condition; each of them reaches over it instead."""
    conditions = [] if _POSSIBLE.isdisjoint(tokens.words) else list(_conditions(tokens, stretches))
    if not conditions:
        return stretches
    kept = set(stretches)
    for stretch in stretches:
        for condition in conditions:
            if _hangs_on(tokens, stretch, condition):
                kept.discard(stretch)
                kept.add((min(stretch[0], condition[0]), max(stretch[1], condition[1])))
    return kept


def _conditions(tokens: Tokens, stretches: set[Stretch]) -> Iterator[Stretch]:
    """The shortest stretch that each condition opens; at the head of what is told, it ends at a comma."""
    for at in _openers(tokens):
        ends = [high for low, high in stretches if low == at]
        if ends and _opens(tokens, at):
            ends.extend(k for k in range(at + 1, min(ends)) if tokens.words[k] == ",")
        if ends:
            yield at, min(ends)


def _openers(tokens: Tokens) -> list[int]:
    """The tokens that open a condition."""
    words = tokens.words
    first = 0 if is_word(words[0]) or len(words) == 1 else 1  # behind a quotation mark
    heads = [first] if words[first] in _HEADS and _sets_condition(tokens, first) else []
    if _OPENING.isdisjoint(words):
        return heads
    found = [k for k, word in enumerate(words) if word in _OPENING and _opens_condition(tokens, k)]
    return heads + found


def _opens_condition(tokens: Tokens, at: int) -> bool:
    """Whether "if", the first "as" of "as long as", or "provided" opens a condition here."""
    word, before = tokens.words[at], tokens.word(at - 1)
    if word == "as":
        return tokens.words[at : at + 3] == _WHOLE_LONG
    if word in _PROVIDED:
        return not is_word(before) and tokens.word(at + 1) in _BEHIND_PROVIDED
    return before not in _NOT_CONDITIONS


def _sets_condition(tokens: Tokens, at: int) -> bool:
    """Whether what is told begins at ``at`` with a condition that has no "if": "had the alarm rung, he would"."""
    if tokens.words[-1] == "?":
        return False
    plain = tokens.words[at] in _INVERTED or tokens.words[at] == "without"
    return plain or tokens.words[at : at + 2] in _HEADING or tokens.words[at : at + 3] in _HEADING


def _hangs_on(tokens: Tokens, stretch: Stretch, condition: Stretch) -> bool:
    """Whether the stretch tells what would be, and stands beside the condition, or beside what does."""
    low, high = stretch
    if _POSSIBLE.isdisjoint(tokens.words[low:high]):
        return False
    end = condition[1] + (tokens.word(condition[1]) == ",")
    joined = low > end and "and" in tokens.words[low - 1 : low + 1] and ";" not in tokens.words[:low]
    beside = low in {condition[1], end} or joined
    before = beside and _opens(tokens, condition[0])
    apart = tokens.word(condition[0] - 1) == ";"
    behind = not apart and condition[0] in {high, high + (tokens.word(high) == ",")}
    return before or behind


def _opens(tokens: Tokens, at: int) -> bool:
    """Whether the condition heads its sentence, or what is said: else it belongs to what stands in front of it."""
    return at == 0 or tokens.word(at - 1) in {",", "that", "and", "but", "“", '"', ":", ";"}
