"""Where a clause begins and ends: at words that can stand there, with the quotation marks that belong to it."""

from generator.extract.tokens import Tokens, is_word
from generator.lexicon.connectives import COORDINATORS
from generator.lexicon.units import SIGNS

_NEEDING = frozenset(
    """
    a an the my your his its our their every such another and but or nor that of from with than to as who which whose
    into by when if
    """.split()
)
"""Words that need another behind them."""
_JOINING = COORDINATORS | {"that", "as"}
_UNITS = frozenset("%‰°¢")
_OPENING = frozenset('“"')
_CLOSING = frozenset('”"')
_MARKS = _OPENING | _CLOSING
_SIGNS = frozenset(",.!?;")


def trimmed(tokens: Tokens, low: int, high: int) -> tuple[int, int]:
    """The tokens ``low`` up to ``high`` without signs and joining words at their ends."""
    while low < high and _is_loose_head(tokens, low):
        low += 1
    while low < high and not _can_end(tokens, high - 1):
        high -= 1
    return low, high


def _can_end(tokens: Tokens, at: int) -> bool:
    """Whether a clause can end with a token: a word that needs no other, or a sign of the number in front."""
    word = tokens.words[at]
    if is_word(word):
        return word not in _NEEDING
    return word in _UNITS and tokens.word(at - 1)[-1:].isdigit()


def _is_loose_head(tokens: Tokens, at: int) -> bool:
    """Whether the token only joins what follows to what stands before: a sign, "and", "that", "as" before a mark.

    A "that" with which the sentence begins tells which: "That report was sent".
    """
    word = tokens.words[at]
    if word in SIGNS:
        return not tokens.word(at + 1)[:1].isdigit()
    if word not in _JOINING:
        return not is_word(word)
    if word == "that":
        return tokens.length(0, at) > 0
    return word != "as" or (at > 0 and (tokens.word(at + 1) in _OPENING or tokens.word(at + 1) in {"a", "an"}))


def is_balanced(tokens: Tokens, low: int, high: int) -> bool:
    """Whether every round bracket in the stretch has its partner there."""
    inside = tokens.words[low:high] if tokens.is_paired else ()
    if "(" not in inside and ")" not in inside:
        return True
    depth = 0
    for word in inside:
        depth += (word == "(") - (word == ")")
        if depth < 0:
            return False
    return depth == 0


def with_marks(tokens: Tokens, low: int, high: int) -> tuple[int, int]:
    """The stretch with the point of an abbreviation at its end, as in "8 a.m.", and with what closes a bracket.

    And with a quotation mark more where its partner stands inside and it stands beside the end.
    """
    if "." in tokens.words[high - 1] and tokens.words[high - 1][-1].isalpha() and tokens.word(high) == ".":
        high += 1
    if not tokens.is_paired:
        return low, high
    if tokens.word(high) == ")" and not is_balanced(tokens, low, high):
        high += 1
    if _MARKS.isdisjoint(tokens.words[low:high]):
        return low, high
    opened, unopened = _unpaired(tokens, low, high)
    if unopened and low > 0 and tokens.words[low - 1] in _OPENING:
        low -= 1
    if opened:
        at = high
        while at < len(tokens) and at - high < 2 and tokens.words[at] in _SIGNS:
            at += 1
        if at < len(tokens) and tokens.words[at] in _CLOSING:
            high = at + 1
    return low, high


def _unpaired(tokens: Tokens, low: int, high: int) -> tuple[bool, bool]:
    """Whether a mark opens in the stretch and does not close, and whether one closes that did not open.

    A straight mark closes where it stands at the end of a word, and opens where it stands in front of one.
    """
    opened, unopened = False, False
    for at in range(low, high):
        word = tokens.words[at]
        if word not in _MARKS:
            continue
        closes = word == "”" or (word == '"' and at > 0 and tokens.ends[at - 1] == tokens.starts[at])
        if closes:
            unopened, opened = unopened or not opened, False
        else:
            opened = True
    return opened, unopened
