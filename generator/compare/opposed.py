"""Whether two words that exclude each other are told of one thing: exports that rose and imports that fell are two."""

from collections.abc import Sequence

from generator.compare.frames import Pair, Piece
from generator.compare.polarity import Opposed
from generator.lexicon.calendar import UNITS
from generator.lexicon.connectives import WHOLE
from generator.lexicon.opposites import Opposition
from generator.model import Claim, Mention, Span
from generator.text.words import stem, word_list, words

_NEAR = 2
"""Words at most between a figure and the word of which it counts the doers or the things done."""
_LENGTHS = frozenset(map(stem, UNITS))
"""Stems of words that tell how long before or after."""
_CHARGING = frozenset({"of", "on"})
"""Words between a verdict and what it is about."""


def are_of_one_thing(opposed: Opposed, pair: Pair) -> bool:
    """Whether nothing around the two words tells that they are of two things."""
    spans = (_place(pair.one, opposed.words[0]), _place(pair.other, opposed.words[1]))
    if _count_some(pair.one, spans[0]) and _count_some(pair.other, spans[1]):
        return False
    before = [_matter_before(*own) for own in ((pair.one, pair.left, spans[0]), (pair.other, pair.right, spans[1]))]
    if opposed.kind is Opposition.TIMING and not _share_matter(*before):
        return False
    behind = [_charge(*own) for own in ((pair.left, spans[0]), (pair.right, spans[1]))]
    return not _are_strange(before, pair) and not _are_strange(behind, pair) and not _are_named_apart(before, pair)


def _place(claim: Claim, word: str) -> Span:
    return next(span for found, span in words(claim.quote, claim.span.start) if found == word)


def _count_some(claim: Claim, word: Span) -> bool:
    """Whether a figure next to the word counts some of several: "two survived", not "the two survived"."""
    for quantity in claim.quantities:
        start, end = sorted((quantity.span, word))
        between = word_list(claim.quote[start.end - claim.span.start : max(start.end, end.start) - claim.span.start])
        before = word_list(claim.quote[: quantity.span.start - claim.span.start])[-1:]
        is_count = not quantity.unit and not quantity.of.startswith("vote ")
        if is_count and len(between) <= _NEAR and WHOLE.isdisjoint(before):
            return True
    return False


def _matter_before(claim: Claim, pieces: Sequence[Piece], word: Span) -> list[Piece]:
    """The words with a matter of their own before the word: who did it, or to what it was done."""
    told = [piece for piece in pieces if piece.tells and piece.span.end <= word.start]
    return [piece for piece in told if not piece.span.shift(-claim.span.start).of(claim.quote).endswith("ly")]


def _share_matter(one: Sequence[Piece], other: Sequence[Piece]) -> bool:
    """Whether one thing stands before "before" here and "after" there, and not only how long: "a month after it"."""
    return bool({piece.key for piece in one} & {piece.key for piece in other} - _LENGTHS)


def _charge(pieces: Sequence[Piece], word: Span) -> list[Piece]:
    """What stands behind "of" or "on" right behind the word: "guilty of fraud"."""
    behind = [piece for piece in pieces if piece.span.start >= word.end][:2]
    return behind[1:] if behind and behind[0].key in _CHARGING and behind[-1].tells else []


def _are_strange(found: Sequence[Sequence[Piece]], pair: Pair) -> bool:
    """Whether each of two claims has some words, of which the other holds none anywhere."""
    (own, others), held = found, _keys(pair)
    strange = all(piece.key not in held[1] for piece in own) and all(piece.key not in held[0] for piece in others)
    return bool(own and others) and strange


def _are_named_apart(found: Sequence[Sequence[Piece]], pair: Pair) -> bool:
    """The same of the names among the words."""
    return _are_strange([[piece for piece in own if isinstance(piece.what, Mention)] for own in found], pair)


def _keys(pair: Pair) -> tuple[frozenset[str], frozenset[str]]:
    return frozenset(piece.key for piece in pair.left), frozenset(piece.key for piece in pair.right)
