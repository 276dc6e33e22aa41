"""Two nearly equal claims of two outlets that cannot both be so."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.compare.acts import by_acts
from generator.compare.answers import answer_pairs, unlike_answers, unlike_links
from generator.compare.bearings import by_bearings
from generator.compare.case import Case
from generator.compare.causes import by_causes
from generator.compare.colours import by_colours
from generator.compare.deeds import are_turned_round, unlike_doers
from generator.compare.denials import by_denial
from generator.compare.figures import Likeness, liken
from generator.compare.frames import (
    FEWEST,
    Pair,
    Piece,
    Slot,
    are_swapped,
    are_turned,
    figures_fit,
    find_slot,
    pairs_of,
)
from generator.compare.holders import by_holders
from generator.compare.likeness import TWIN, cosine
from generator.compare.nobody import by_nobody
from generator.compare.opposed import are_of_one_person, are_of_one_thing
from generator.compare.periods import may_coincide
from generator.compare.pleas import unlike_pleas
from generator.compare.polarity import Opposed, are_parted, opposed_words
from generator.compare.routes import by_routes
from generator.compare.ruling import Ruling
from generator.compare.same_subject import by_subject, is_of_later
from generator.compare.telling import ruling_of
from generator.compare.voices import same_voice
from generator.lexicon.opposites import Opposition
from generator.lexicon.ranks import ranks_in
from generator.lexicon.rivals import CARRIERS, MANIFOLD, NAMING, RIVALS, SOLE_DOERS, SOLE_WINNERS, TRADES, VEHICLES
from generator.lexicon.roles import UNDERGONE
from generator.model import Claim, MentionKind, Quantity, Sentence, tell_alike
from generator.text.words import stem, word_list, words

_REST_TWIN = 0.7
"""The same where the two words that exclude each other are left aside, and only two others are shared."""
_ONE_OF_SOME = frozenset({"one", "another", "other"})
"""Words by which somebody is one of several, who may each do another thing for a living."""
_FEW = 2
"""Words in which two claims part that are shown as such."""
_SINGLE = frozenset({"was", "is", "it", "its", "a", "he", "she", "his", "her"})
"""Words of a claim about one thing that went somewhere."""
_DIGITS = re.compile(r"\d+")
_ROADS = frozenset({"to", "from", "for"})
_CARRIER = 4
"""Words before the name of a place, with "the", one more, what goes there and "to"."""
_OF_TWO = frozenset({Opposition.PARTING, Opposition.ANSWERS, Opposition.STANDS})
"""Kinds of opposite words that are of two things where the figures lie apart as well."""
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
            answers = (_words(pair.one, slot.one), _words(pair.other, slot.other))
            if not _are_spellings(*answers) and not _are_one_notion(slot, pair):
                return Parting(outlets=(pair.sides[0].name, pair.sides[1].name), words=answers)
    return None


def _are_one_notion(slot: Slot, pair: Pair) -> bool:
    """Whether two answers are words for one notion: "car" and "vehicle", "demolished" and "destroyed"."""
    one, other = _keys_in(slot.one, pair.one), _keys_in(slot.other, pair.other)
    deeds = [UNDERGONE.get(_words(*own).casefold()) for own in ((pair.one, slot.one), (pair.other, slot.other))]
    return one == other or deeds[0] == deeds[1] is not None


def _keys_in(pieces: Sequence[Piece], claim: Claim) -> frozenset[str]:
    """The keys of the matching terms in some pieces, which words of one family share."""
    return frozenset(term.key for term in claim.terms if any(piece.span.overlaps(term.span) for piece in pieces))


def _are_spellings(one: str, other: str) -> bool:
    """Whether two answers are one, but for hyphens, spaces and endings."""
    left, right = ("".join(letter for letter in words.casefold() if letter.isalnum()) for words in (one, other))
    return left.startswith(right) or right.startswith(left)


def _contradiction(pair: Pair, case: Case) -> Ruling | None:
    pleas = unlike_pleas(pair, case)
    if pleas:
        return ruling_of("opposite-words", pair, pleas, case)
    return (
        _by_words(pair, case)
        or by_denial(pair, case)
        or by_acts(pair, case)
        or by_nobody(pair, case)
        or _by_answers(pair, case)
        or _by_ranks(pair, case)
        or by_subject(pair, case)
        or by_bearings(pair, case)
        or by_causes(pair, case)
        or by_routes(pair, case)
        or by_holders(pair, case)
        or by_colours(pair, case)
    )


def _by_words(pair: Pair, case: Case) -> Ruling | None:
    """Each claim holds one of two words that exclude each other."""
    opposed = opposed_words(pair.one, pair.other)
    if opposed is None or opposed.kind is Opposition.PHASES or is_of_later(pair) or _are_named_by(opposed):
        return None
    if not are_of_one_thing(opposed, pair, case) or not _are_opposed(opposed, pair, case):
        return None
    together = _are_told_in_one if opposed.kind is Opposition.PARTING else _are_told_together
    is_of_two = opposed.kind in _OF_TWO or _come_to(opposed, pair)
    if together(opposed.words, pair, case) or (is_of_two and not figures_fit(pair)):
        return None
    return ruling_of("opposite-words", pair, opposed.words, case)


def _come_to(opposed: Opposed, pair: Pair) -> bool:
    """Whether the words tell to which height something came: up to one, and later down to another."""
    told = zip(opposed.words, (pair.one, pair.other), strict=True)
    return all(re.search(rf"\b{re.escape(word)} to\b", claim.quote, re.IGNORECASE) for word, claim in told)


def _are_named_by(opposed: Opposed) -> bool:
    """Whether the words tell whose two things are: "the men's race", "the women's race"."""
    return all(word.endswith(("'s", "’s")) for word in opposed.words)


def _by_answers(pair: Pair, case: Case) -> Ruling | None:
    """The claims are the same word for word, but for who did it to whom, or for one place that holds one answer."""
    one, other, slot = pair.one, pair.other, pair.slot
    if one.negated or other.negated or one.stance is not other.stance or not may_coincide(one, other, case):
        return None
    if are_swapped(pair.left, pair.right) or _go_opposite_ways(pair):
        return ruling_of("other-way-round", pair, (_words(one, pair.left), _words(other, pair.right)), case)
    if slot and (_are_rivals(slot, pair) or _are_names_of_one(slot, pair)):
        answers = (_answer(one, slot.one, pair.left), _answer(other, slot.other, pair.right))
        together = _are_told_in_one if slot.one[-1].key in VEHICLES else _are_told_together
        return None if together(answers, pair, case) else ruling_of("other-answer", pair, answers, case)
    return _by_places(pair, case) if figures_fit(pair) and not are_parted(one, other) else None


def _by_places(pair: Pair, case: Case) -> Ruling | None:
    """The claims tell the same of one thing, whatever else they tell, but for one answer, or for who did it to whom."""
    one, other = pair.one, pair.other
    answers = answer_pairs(pair, case)
    links = unlike_links(answers, case)
    if links:
        return ruling_of("opposite-words", pair, links, case)
    if are_turned_round(pair, case):
        return ruling_of("other-way-round", pair, (_words(one, pair.left), _words(other, pair.right)), case)
    found = unlike_answers(answers, case) or unlike_doers(pair)
    return ruling_of("other-answer", pair, found, case) if found else None


def _go_opposite_ways(pair: Pair) -> bool:
    """Whether one thing goes from A to B here, and from B to A there; several may go both ways."""
    is_one = all(_SINGLE.intersection(word_list(claim.quote)) for claim in (pair.one, pair.other))
    return is_one and are_turned(pair.left, pair.right)


def _by_ranks(pair: Pair, case: Case) -> Ruling | None:
    """The claims tell one thing, which has one place in a row, and give it two: "on the third floor"."""
    one, other = pair.one, pair.other
    if one.negated != other.negated or not same_voice(one, other) or not may_coincide(one, other, case):
        return None
    ranks, others = ({rank.noun: rank for rank in ranks_in(claim.quote)} for claim in (one, other))
    both = [n for n in ranks if n in others and ranks[n].answers and others[n].answers]
    apart = [n for n in both if ranks[n].number != others[n].number]
    if not apart or not _is_one_matter(pair):
        return None
    answers = (ranks[apart[0]].span.of(one.quote), others[apart[0]].span.of(other.quote))
    return None if _are_told_in_one(answers, pair, case) else ruling_of("other-answer", pair, answers, case)


def _is_one_matter(pair: Pair) -> bool:
    """Whether the claims tell alike, or part in one place, or one tells all that the other does."""
    left, right = ({t.key for t in claim.terms if not t.key.isdigit()} for claim in (pair.one, pair.other))
    is_told_whole = len(left & right) > FEWEST and (left <= right or right <= left)
    is_one_frame = find_slot(pair.left, pair.right, fewest=1) is not None
    return is_told_whole or is_one_frame or tell_alike(pair.one, pair.other)


def _are_told_together(answers: tuple[str, str], pair: Pair, case: Case) -> bool:
    """Whether a sentence that one of two answers was cut from holds the other as well: a man and a woman were hurt."""
    told = [[s for s in (case.setting.sentence_of(claim),) if s] for claim in (pair.one, pair.other)]
    return _hold_both(told, answers)


def _are_told_in_one(answers: tuple[str, str], pair: Pair, case: Case) -> bool:
    """The same of the whole article: what it tells of a man and of a woman are two things."""
    told = [case.setting.sentences_in(claim.article) for claim in (pair.one, pair.other)]
    return _hold_both(told, answers)


def _hold_both(told: Sequence[Sequence[Sentence]], answers: tuple[str, str]) -> bool:
    """Whether a sentence of one side holds the answer of the other."""
    first, second = (frozenset(map(stem, word_list(answer))) for answer in answers)
    one, other = ([frozenset(map(stem, word_list(s.text))) for s in sentences] for sentences in told)
    return any(second <= text for text in one) or any(first <= text for text in other)


def _are_opposed(opposed: Opposed, pair: Pair, case: Case) -> bool:
    """Whether two words that exclude each other stand in claims that are otherwise one."""
    one, other = pair.one, pair.other
    if one.negated != other.negated or not may_coincide(one, other, case):
        return False
    is_of_one = _are_told_of_the_same(opposed, pair) or are_of_one_person(opposed, pair, case)
    if pair.slot or is_of_one or _are_of_one_measure(pair):
        return one.stance is other.stance
    if not same_voice(one, other) and not _is_stand_of_speaker(opposed, pair, case):
        return False
    if cosine([one], [other], case.setting) >= TWIN:
        return True
    rest = [replace(c, terms=opposed.without(c)) for c in (one, other)]
    left, right = ({term.key for term in claim.terms} for claim in rest)
    shared = len(left & right) + _same_figures(pair)
    is_said_in_other = bool(left & right) and shared > 1 and (left <= right or right <= left)
    converse = opposed.kind is Opposition.CONVERSE
    likeness = TWIN if shared > FEWEST else _REST_TWIN
    return not converse and is_said_in_other and cosine(rest[:1], rest[1:], case.setting) >= likeness


def _is_stand_of_speaker(opposed: Opposed, pair: Pair, case: Case) -> bool:
    """Whether a claim has a speaker for the reason alone that the word is one of saying: "she criticised the plan"."""
    voices = [_outer_voice(*own, case) for own in zip((pair.one, pair.other), opposed.words, strict=True)]
    return voices[0] == voices[1]


def _outer_voice(claim: Claim, word: str, case: Case) -> str:
    """Who tells a claim; "", the outlet, where its speaker is found by the word alone."""
    sentence = case.setting.sentence_of(claim)
    cues = [a.cue for a in sentence.attributions if a.name == claim.speaker] if sentence else []
    places = [span for found, span in words(claim.quote, claim.span.start) if found == word]
    is_own = any(cue.overlaps(place) for cue in cues for place in places)
    return "" if is_own else (claim.speaker or "").casefold()


def _are_of_one_measure(pair: Pair) -> bool:
    """Whether the claims part in one place alone, and give one measure: "rose to 91 percent", "fell to 91 percent"."""
    has_unit = any(quantity.unit for quantity in pair.one.quantities)
    is_one_frame = find_slot(pair.left, pair.right, fewest=1) is not None
    return has_unit and is_one_frame and _same_figures(pair) == len(pair.one.quantities)


def _same_figures(pair: Pair) -> int:
    """How many figures of one claim the other gives as well."""
    others = pair.other.quantities
    return sum(
        any(liken(own, other) is Likeness.SAME and own.unit == other.unit for other in others)
        for own in pair.one.quantities
    )


def _are_told_of_the_same(opposed: Opposed, pair: Pair) -> bool:
    """Whether two short claims tell of one certain thing what they tell: "the driver was sober", "… was drunk".

    Where another verb stands, only answers and places exclude each other in few words: shares rise and fall by the
    hour.
    """
    slot = find_slot(pair.left, pair.right, fewest=1)
    is_certain = all(claim.quote.casefold().startswith("the ") for claim in (pair.one, pair.other))
    if not is_certain or slot is None:
        return False
    is_lasting = opposed.kind in _OF_TWO and same_voice(pair.one, pair.other)
    return any(piece.key == "was" or (is_lasting and piece.tells) for piece in slot.before)


def _are_rivals(slot: Slot, pair: Pair) -> bool:
    """Whether the one place holds two kinds of a group, or two numbers that are no figures: "Category 3", "3-1"."""
    one, other = (_words(*own) for own in ((pair.one, slot.one), (pair.other, slot.other)))
    if _DIGITS.search(one + other) and not any(isinstance(p.what, Quantity) for p in slot.one + slot.other):
        named = [*(piece.key for piece in slot.before[-1:]), *map(stem, word_list(one))]
        is_manifold = not MANIFOLD.isdisjoint(named)
        return not is_manifold and _DIGITS.sub("#", one) == _DIGITS.sub("#", other)
    left, right = (" ".join(piece.key for piece in pieces) for pieces in (slot.one, slot.other))
    trades = (TRADES,) if _ONE_OF_SOME.isdisjoint(word_list(pair.one.quote)) else ()
    return any(
        _kinds(left, group) and _kinds(right, group) and _kinds(left, group) != _kinds(right, group)
        for group in (*RIVALS, *trades)
    )


def _kinds(words: str, group: tuple[frozenset[str], ...]) -> frozenset[int]:
    """Which kinds of a group some words are, by all of them or by the last."""
    return frozenset(n for n, kind in enumerate(group) if words in kind or words.rpartition(" ")[2] in kind)


def _are_names_of_one(slot: Slot, pair: Pair) -> bool:
    """Whether the one place holds two names where one name alone is right."""
    kinds = {name.kind for name in slot.names or ()}
    is_one_kind = len(kinds) == 1 and MentionKind.OTHER not in kinds
    return is_one_kind and _asks_for_one(slot, pair) and figures_fit(pair)


def _asks_for_one(slot: Slot, pair: Pair) -> bool:
    """Whether what stands around a name lets one alone be right: owned by, named as, won the, the plane to."""
    before = [piece.key for piece in slot.before[-2:]]
    if len(before) == 2:
        verb, link = before
        if link in _ROADS:
            return all(_is_one_carrier(*end) for end in ((pair.one, slot.one), (pair.other, slot.other)))
        return verb in {"by": SOLE_DOERS, "as": NAMING}.get(link, ())
    if slot.before or len(slot.behind) < 2 or slot.behind[0].key not in SOLE_WINNERS:
        return False
    won = (slot.behind[0], pair.right[len(slot.other)])
    return all(_goes_on_with_the(*end) for end in zip((pair.one, pair.other), won, strict=True))


def _is_one_carrier(claim: Claim, name: tuple[Piece, ...]) -> bool:
    """Whether one certain thing that goes somewhere stands before the name: "the night train to"."""
    before = word_list(claim.quote[: name[0].span.start - claim.span.start])
    return before[-2] in CARRIERS and "the" in before[-_CARRIER:-2]


def _goes_on_with_the(claim: Claim, piece: Piece) -> bool:
    return claim.quote[piece.span.end - claim.span.start :].startswith(" the ")


def _words(claim: Claim, pieces: tuple[Piece, ...]) -> str:
    """The words of the claim from the first to the last of some pieces."""
    start = claim.span.start
    return claim.quote[pieces[0].span.start - start : pieces[-1].span.end - start]


def _answer(claim: Claim, pieces: tuple[Piece, ...], all_pieces: tuple[Piece, ...]) -> str:
    """The words of the one place; a mere number with the word before it: "Category 3"."""
    at = all_pieces.index(pieces[0])
    is_number = _words(claim, pieces).isdigit() and at and all_pieces[at - 1].tells
    return _words(claim, (all_pieces[at - 1], *pieces) if is_number else pieces)
