"""Two nearly equal claims of two outlets that cannot both be so."""

import re
from dataclasses import dataclass, replace

from generator.compare.case import Case
from generator.compare.disputes import same_party
from generator.compare.figures import Likeness, liken
from generator.compare.frames import Pair, Piece, Slot, pairs_of, swap
from generator.compare.likeness import cosine
from generator.compare.periods import may_coincide
from generator.compare.polarity import Opposed, denies_same, opposed_words
from generator.compare.ruling import Ruling
from generator.compare.wording import capital, quoted
from generator.lexicon.bodies import with_article
from generator.lexicon.opposites import Opposition
from generator.lexicon.rivals import CARRIERS, NAMING, RIVALS, SOLE_DOERS, SOLE_WINNERS
from generator.model import Claim, Mention, MentionKind, Quantity, Stance, Verdict
from generator.text.words import stem, word_list

_TWIN = 0.6
"""Cosine of terms from which two claims say the same but for a word or two."""
_REST_TWIN = 0.7
"""The same where the two words that exclude each other are left aside."""
_FEW = 2
"""Words in which two claims part that are shown as such."""
_DIGITS = re.compile(r"\d+")
_ROADS = frozenset({"to", "from", "for"})
_GRAVEST = ("dispute", "opposite-words", "negation", "other-way-round", "other-answer")
"""The rules, of which the first that any two claims fall under is told: which claims come first decides nothing."""


def contradicting(case: Case) -> Ruling | None:
    """Differ: two nearly equal claims of two outlets, of which one denies, or holds what excludes the other's word."""
    rulings = [ruling for pair in pairs_of(case) if (ruling := _contradiction(pair, case))]
    return min(rulings, key=lambda ruling: _GRAVEST.index(ruling.rule), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parting:
    """Two outlets whose claims are the same word for word but for these words."""

    outlets: tuple[str, str]
    words: tuple[str, str]


def find_parting(case: Case) -> Parting | None:
    """The first words of matter in which two outlets' claims part; None where there are none, or they are many."""
    for pair in pairs_of(case):
        slot = pair.slot
        if slot and all(len(own) <= _FEW and all(piece.tells for piece in own) for own in (slot.one, slot.other)):
            words = (_words(pair.one, slot.one), _words(pair.other, slot.other))
            if not _are_spellings(*words):
                return Parting(outlets=(pair.sides[0].name, pair.sides[1].name), words=words)
    return None


def _are_spellings(one: str, other: str) -> bool:
    """Whether two answers are one, but for hyphens, spaces and endings."""
    left, right = ("".join(letter for letter in words.casefold() if letter.isalnum()) for words in (one, other))
    return left.startswith(right) or right.startswith(left)


def same_voice(one: Claim, other: Claim) -> bool:
    """Whether two claims are told in the outlets' own voices or by the same speaker."""
    return (one.speaker or "").casefold() == (other.speaker or "").casefold()


def _contradiction(pair: Pair, case: Case) -> Ruling | None:
    return _by_words(pair, case) or _by_denial(pair, case) or _by_answers(pair, case)


def _by_words(pair: Pair, case: Case) -> Ruling | None:
    """Each claim holds one of two words that exclude each other."""
    opposed = opposed_words(pair.one, pair.other)
    if opposed is None or not _are_opposed(opposed, pair, case) or _are_told_together(opposed.words, pair, case):
        return None
    return _ruling("opposite-words", pair, opposed.words)


def _by_denial(pair: Pair, case: Case) -> Ruling | None:
    """One claim denies what the other tells, or has somebody deny it."""
    one, other = pair.one, pair.other
    if _is_denied_in_one(pair):
        denier, teller = pair.sides if one.stance is Stance.DENIES else pair.sides[::-1]
        reason = f"{denier.name} has {with_article(one.speaker or '')} deny it, {teller.name} has not."
        return Ruling(verdict=Verdict.DIFFER, rule="negation", reason=reason)
    if same_voice(one, other) and cosine([one], [other], case.setting) >= _TWIN and denies_same(one, other, case):
        denier, teller = pair.sides if one.negated else pair.sides[::-1]
        reason = f"{denier.name} tells that it is not so, {teller.name} that it is."
        return Ruling(verdict=Verdict.DIFFER, rule="negation", reason=reason)
    return None


def _by_answers(pair: Pair, case: Case) -> Ruling | None:
    """The claims are the same word for word, but for who did it to whom, or for one place that holds one answer."""
    one, other, slot = pair.one, pair.other, pair.slot
    if one.negated or other.negated or one.stance is not other.stance or not may_coincide(one, other, case):
        return None
    if swap(pair.left, pair.right):
        return _ruling("other-way-round", pair, (_words(one, pair.left), _words(other, pair.right)))
    if slot and (_are_rivals(slot, pair) or _are_names_of_one(slot, pair)):
        answers = (_answer(one, slot.one, pair.left), _answer(other, slot.other, pair.right))
        return None if _are_told_together(answers, pair, case) else _ruling("other-answer", pair, answers)
    return None


def _are_told_together(answers: tuple[str, str], pair: Pair, case: Case) -> bool:
    """Whether a sentence that one of two answers was cut from holds the other as well: a man and a woman were hurt."""
    sentences = (case.setting.sentence_of(claim) for claim in (pair.one, pair.other))
    texts = [frozenset(map(stem, word_list(s.text))) if s else frozenset() for s in sentences]
    wanted = [frozenset(map(stem, word_list(answer))) for answer in answers]
    return wanted[1] <= texts[0] or wanted[0] <= texts[1]


def _is_denied_in_one(pair: Pair) -> bool:
    """Whether one speaker is said to deny and to assert the same, word for word."""
    one, other = pair.one, pair.other
    same = [piece.key for piece in pair.left] == [piece.key for piece in pair.right]
    stances = (one.stance, other.stance)
    spoken = bool(one.speaker) and same_voice(one, other) and stances.count(Stance.DENIES) == 1
    return spoken and same and any(piece.tells for piece in pair.left)


def _are_opposed(opposed: Opposed, pair: Pair, case: Case) -> bool:
    """Whether two words that exclude each other stand in claims that are otherwise one."""
    one, other = pair.one, pair.other
    if one.negated != other.negated or not may_coincide(one, other, case):
        return False
    if pair.slot:
        return one.stance is other.stance
    if not same_voice(one, other):
        return False
    if cosine([one], [other], case.setting) >= _TWIN:
        return True
    rest = [replace(c, terms=opposed.without(c)) for c in (one, other)]
    left, right = ({term.key for term in claim.terms} for claim in rest)
    is_said_in_other = len(left & right) > 1 and (left <= right or right <= left)
    converse = opposed.kind is Opposition.CONVERSE
    return not converse and is_said_in_other and cosine(rest[:1], rest[1:], case.setting) >= _REST_TWIN


def _are_rivals(slot: Slot, pair: Pair) -> bool:
    """Whether the one place holds two kinds of a group, or two numbers that are no figures: "Category 3", "3-1"."""
    one, other = (_words(*own) for own in ((pair.one, slot.one), (pair.other, slot.other)))
    if _DIGITS.search(one + other) and not any(isinstance(p.what, Quantity) for p in slot.one + slot.other):
        return _DIGITS.sub("#", one) == _DIGITS.sub("#", other)
    left, right = (" ".join(piece.key for piece in pieces) for pieces in (slot.one, slot.other))
    return any(
        _kinds(left, group) and _kinds(right, group) and _kinds(left, group) != _kinds(right, group) for group in RIVALS
    )


def _kinds(words: str, group: tuple[frozenset[str], ...]) -> frozenset[int]:
    """Which kinds of a group some words are, by all of them or by the last."""
    return frozenset(n for n, kind in enumerate(group) if words in kind or words.rpartition(" ")[2] in kind)


def _are_names_of_one(slot: Slot, pair: Pair) -> bool:
    """Whether the one place holds two names where one name alone is right."""
    names = [piece.what for piece in (*slot.one, *slot.other) if isinstance(piece.what, Mention)]
    if len(slot.one) != 1 or len(slot.other) != 1 or len(names) != 2 or not _are_two(*names):
        return False
    return _asks_for_one(slot, pair) and _figures_fit(pair)


def _are_two(one: Mention, other: Mention) -> bool:
    """Whether two names of one kind have no word in common."""
    parts = (set(mention.name.casefold().split()) for mention in (one, other))
    known = one.kind is other.kind and one.kind is not MentionKind.OTHER
    return known and set.isdisjoint(*parts)


def _asks_for_one(slot: Slot, pair: Pair) -> bool:
    """Whether what stands around a name lets one alone be right: owned by, named as, won the, a plane to."""
    before = [piece.key for piece in slot.before[-2:]]
    if len(before) == 2:
        verb, link = before
        sole = {"by": SOLE_DOERS, "as": NAMING} | dict.fromkeys(_ROADS, CARRIERS)
        return verb in sole.get(link, ())
    if slot.before or len(slot.behind) < 2 or slot.behind[0].key not in SOLE_WINNERS:
        return False
    won = (slot.behind[0], pair.right[len(slot.other)])
    return all(_goes_on_with_the(*end) for end in zip((pair.one, pair.other), won, strict=True))


def _goes_on_with_the(claim: Claim, piece: Piece) -> bool:
    return claim.quote[piece.span.end - claim.span.start :].startswith(" the ")


def _figures_fit(pair: Pair) -> bool:
    """Whether no figure of either claim lies apart from all of its unit in the other."""
    left, right = pair.one.quantities, pair.other.quantities
    alike = [
        [liken(a, b) for b in those if a.unit == b.unit]
        for these, those in ((left, right), (right, left))
        for a in these
    ]
    return all(not near or any(n is not Likeness.APART for n in near) for near in alike)


def _words(claim: Claim, pieces: tuple[Piece, ...]) -> str:
    """The words of the claim from the first to the last of some pieces."""
    start = claim.span.start
    return claim.quote[pieces[0].span.start - start : pieces[-1].span.end - start]


def _answer(claim: Claim, pieces: tuple[Piece, ...], all_pieces: tuple[Piece, ...]) -> str:
    """The words of the one place; a mere number with the word before it: "Category 3"."""
    at = all_pieces.index(pieces[0])
    is_number = _words(claim, pieces).isdigit() and at and all_pieces[at - 1].tells
    return _words(claim, (all_pieces[at - 1], *pieces) if is_number else pieces)


def _ruling(rule: str, pair: Pair, words: tuple[str, str]) -> Ruling:
    """Dispute where two parties say it, else differ."""
    speakers, one, other = (pair.one.speaker, pair.other.speaker), *map(quoted, words)
    if speakers[0] and speakers[1] and not same_party(speakers[0], speakers[1]):
        reason = f"{speakers[0]} says {one}, {speakers[1]} says {other}."
        return Ruling(verdict=Verdict.DISPUTE, rule="dispute", reason=capital(reason))
    reason = f"{pair.sides[0].name} has {one} where {pair.sides[1].name} has {other}."
    return Ruling(verdict=Verdict.DIFFER, rule=rule, reason=capital(reason))
