"""Whether two words that exclude each other are told of one thing: exports that rose and imports that fell are two."""

from collections.abc import Sequence

from generator.compare.case import Case
from generator.compare.frames import Pair, Piece
from generator.compare.polarity import Opposed
from generator.lexicon.calendar import UNITS
from generator.lexicon.connectives import DETERMINERS, WHOLE
from generator.lexicon.opposites import Opposition
from generator.lexicon.stopwords import STOPWORDS
from generator.model import Claim, Mention, MentionKind, Span
from generator.text.words import stem, word_list, words

_NEAR = 2
"""Words at most between a figure and the word of which it counts the doers or the things done."""
_LENGTHS = frozenset(map(stem, UNITS))
"""Stems of words that tell how long before or after."""
_ROOT = 4
"""Letters in which forms of one word agree."""
_CHARGING = frozenset({"of", "on"})
"""Words between a verdict and what it is about."""


def are_of_one_thing(opposed: Opposed, pair: Pair, case: Case) -> bool:
    """Whether nothing around the two words tells that they are of two things."""
    spans = (_place(pair.one, opposed.words[0]), _place(pair.other, opposed.words[1]))
    if _count_some(pair.one, spans[0]) and _count_some(pair.other, spans[1]):
        return False
    before = [_matter_before(*own) for own in ((pair.one, pair.left, spans[0]), (pair.other, pair.right, spans[1]))]
    if opposed.kind is Opposition.TIMING and not _share_matter(*before) and not _follow_one_word(spans, pair, case):
        return False
    if opposed.kind is Opposition.STANDS and not _are_about_one(spans, pair):
        return False
    behind = [_charge(*own) for own in ((pair.left, spans[0]), (pair.right, spans[1]))]
    if _are_strange(before, pair) or _are_named_apart(before, pair):
        return False
    return not _are_strange(behind, pair) or _are_of_one_root(behind)


def _are_about_one(spans: Sequence[Span], pair: Pair) -> bool:
    """Whether the same word stands behind both: "praised the deal", "denounced the deal"; or "by" behind one."""
    after = [_word_after(*own) for own in zip((pair.one, pair.other), spans, strict=True)]
    return after[0] == after[1] != "" or "by" in after


def _word_after(claim: Claim, word: Span) -> str:
    """The stem of the first word behind a word of the claim that is no article or the like, or ""."""
    behind = word_list(claim.quote[word.end - claim.span.start :])
    return next((stem(own) for own in behind if own not in DETERMINERS), "")


def are_of_one_person(opposed: Opposed, pair: Pair, case: Case) -> bool:
    """Whether two claims tell no more than that one person did the one or the other: "resigned", "was dismissed".

    The person is the last whom their sentences name before that.
    """
    if opposed.kind is not Opposition.PLAIN:
        return False
    spans = (_place(pair.one, opposed.words[0]), _place(pair.other, opposed.words[1]))
    told = [_told_beside(*own) for own in ((pair.left, spans[0]), (pair.right, spans[1]))]
    persons = [_last_person(*own, case) for own in ((pair.one, spans[0]), (pair.other, spans[1]))]
    return persons[0] == persons[1] != "" and not any(told)


def _told_beside(pieces: Sequence[Piece], word: Span) -> list[Piece]:
    """What stands behind the word, and before it but for names."""
    told = [piece for piece in pieces if piece.tells and not piece.span.overlaps(word)]
    return [piece for piece in told if piece.span.start >= word.end or not isinstance(piece.what, Mention)]


def _last_person(claim: Claim, word: Span, case: Case) -> str:
    """The person named last before a word in its sentence, or ""."""
    sentence = case.setting.sentence_of(claim)
    before = [m for m in sentence.mentions if m.span.end <= word.start] if sentence else []
    return next((m.name for m in reversed(before) if m.kind is MentionKind.PERSON), "")


def _follow_one_word(spans: Sequence[Span], pair: Pair, case: Case) -> bool:
    """Whether two claims begin with "before" and "after", and their sentences have the same word in front."""
    last = [_word_before(*own, case) for own in zip((pair.one, pair.other), spans, strict=True)]
    return last[0] == last[1] != ""


def _word_before(claim: Claim, word: Span, case: Case) -> str:
    """The stem of the word in front of a claim that begins with ``word``; "" where it does not, or is a small word."""
    sentence = case.setting.sentence_of(claim)
    if sentence is None or word.start != claim.span.start:
        return ""
    before = word_list(sentence.text[: word.start - sentence.span.start])[-1:]
    return stem(before[0]) if before and before[0] not in STOPWORDS else ""


def _place(claim: Claim, word: str) -> Span:
    return next(span for found, span in words(claim.quote, claim.span.start) if found == word)


def _count_some(claim: Claim, word: Span) -> bool:
    """Whether a figure next to the word counts some of several: "two survived", not "the two survived"."""
    for quantity in claim.quantities:
        start, end = sorted((quantity.span, word))
        between = word_list(claim.quote[start.end - claim.span.start : max(start.end, end.start) - claim.span.start])
        before = word_list(claim.quote[: quantity.span.start - claim.span.start])[-1:]
        is_size = start is word and between == ("of",)  # a loss of 14 million
        is_count = not quantity.unit and not quantity.of.startswith("vote ") and not is_size
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


def _are_of_one_root(charges: Sequence[Sequence[Piece]]) -> bool:
    """Whether two charges are one word in two forms: "forging", "forgery"."""
    roots = [{piece.key[:_ROOT] for piece in own if len(piece.key) >= _ROOT} for own in charges]
    return bool(roots[0] & roots[1])


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
