"""Two claims that tell of one subject what cannot both be so, however unlike the rest of their words is.

"Lund's old harbour gates were opened at noon" and "the gates of the old harbour stayed shut" share three words of ten:
too few to be twins. But both tell of the gates, and what they tell of them excludes each other.
"""

import re
from collections.abc import Iterator
from itertools import product

from generator.compare.case import Case
from generator.compare.figures import Likeness, liken
from generator.compare.frames import Pair, figures_fit
from generator.compare.opposed import are_of_one_thing
from generator.compare.parties import are_one
from generator.compare.passages import is_told_too
from generator.compare.periods import may_coincide, may_deny
from generator.compare.polarity import Opposed, are_parted, is_cut_from_denial, may_be_opposed, opposed_in
from generator.compare.predications import Predication, may_deny_something, predications_of
from generator.compare.ruling import Ruling
from generator.compare.telling import ruling_of
from generator.compare.wording import capital, verb_for
from generator.lexicon.bodies import with_article
from generator.lexicon.deeds import deeds_like, one_deed
from generator.lexicon.notions import one_notion
from generator.lexicon.opposites import MOVES, Opposition
from generator.lexicon.rivals import LEVELS
from generator.model import Claim, Sentence, Verdict
from generator.text.words import stem, word_list

_LIMITED = re.compile(r"\bagain\b|\bopen (?:only )?(?:to|for)\b", re.IGNORECASE)
_BEGIN = stem("begin")
_BEGINNING = deeds_like(_BEGIN)
_TELLING = 1000
"""The least figure that two claims do not share by chance."""
_TOLD = frozenset({Opposition.PLAIN, Opposition.ANSWERS})
"""Kinds of opposite words of which one thing can be told alone."""


def by_subject(pair: Pair, case: Case) -> Ruling | None:
    """The claims tell of one subject two things that exclude each other, or that it did something and did not."""
    words = _opposed_of_one(pair, case)
    if words and figures_fit(pair):
        return ruling_of("opposite-words", pair, words, case)
    unlike = _of_two_levels(pair, case)
    if unlike:
        return ruling_of("other-answer", pair, unlike, case, of_speakers=True)
    begun = _begun_of_one(pair, case)
    if begun:
        return ruling_of("opposite-words", pair, begun, case)
    denied = _denied_of_one(pair, case)
    return _denial_of(*denied, pair, case) if denied else None


def _denial_of(denial: Predication, telling: Predication, pair: Pair, case: Case) -> Ruling | None:
    """What is ruled where one claim denies what the other tells: a dispute, where two parties say so."""
    if is_told_too(telling.claim, denial.claim, case.article_of(denial.claim)):
        return None
    first, second = denial.speaker, telling.speaker
    if is_cut_from_denial(telling.claim, case) or (first and not second):
        return None  # what a party denies, and an outlet tells, contradicts no outlet
    if first and second and not are_one(first, second, case.setting):
        first, second = with_article(first), with_article(second)
        reason = f"{first} {verb_for(first, 'denies', 'deny')} it, {second} {verb_for(second, 'asserts', 'assert')} it."
        return Ruling(verdict=Verdict.DISPUTE, rule="dispute", reason=capital(reason))
    denier, teller = pair.sides if denial.claim is pair.one else pair.sides[::-1]
    reason = f"{denier.name} tells that it is not so, {teller.name} that it is."
    return Ruling(verdict=Verdict.DIFFER, rule="negation", reason=reason)


def _opposed_of_one(pair: Pair, case: Case) -> tuple[str, str] | None:
    """The opposite words that two claims tell of one subject; None where there are none."""
    if not may_be_opposed(pair.one.quote, pair.other.quote):
        return None
    if not may_coincide(pair.one, pair.other, case) or are_parted(pair.one, pair.other) or is_of_later(pair):
        return None
    for one, other in _of_one_subject(pair, case):
        are_certain = (one.certain and other.certain) or any(key.startswith("@") for key in one.own & other.own)
        if one.denied != other.denied or one.coming != other.coming or not are_certain:
            continue
        found = next((o for o in opposed_in(one.text, other.text) if _can_tell(o, one, other)), None)
        if found and not _are_both_told(found, one, pair, case) and are_of_one_thing(found, pair, case):
            return found.words
    return None


def _begun_of_one(pair: Pair, case: Case) -> tuple[str, str] | None:
    """The verbs of two claims of which one tells that something has begun, and a report of no earlier day that it will.

    None where there are none.
    """
    if not _tells_of_beginning(pair.one, case):
        return None
    for one, other in _of_one_subject(pair, case):
        is_onset = one_deed(one.deed, other.deed) and one_deed(one.deed, _BEGIN) and not (one.denied or other.denied)
        coming, done = (one, other) if one.coming else (other, one)
        if is_onset and coming.coming and not done.coming and _is_no_earlier(coming.claim, done.claim, case):
            return one.verb, other.verb
    return None


def _tells_of_beginning(claim: Claim, case: Case) -> bool:
    """Whether a word of the claim can stand for a beginning."""
    sentence = case.setting.sentence_of(claim)
    keys = (term.key for term in sentence.terms) if sentence else ()
    return not _BEGINNING.isdisjoint((*keys, *map(stem, word_list(claim.quote))))


def _is_no_earlier(one: Claim, other: Claim, case: Case) -> bool:
    """Whether the article of one claim surely was not published before that of the other."""
    days = [case.article_of(claim).published for claim in (one, other)]
    return days[0] is not None and days[1] is not None and days[0] >= days[1]


def _can_tell(opposed: Opposed, one: Predication, other: Predication) -> bool:
    """Whether two words that exclude each other can be told of one subject, and of one moment."""
    if opposed.kind is Opposition.STANDS:
        return bool(one.told & other.told)
    moves = MOVES.issuperset(map(stem, opposed.words))
    return opposed.kind in _TOLD and (not moves or one.speaker == other.speaker)


def is_of_later(pair: Pair) -> bool:
    """Whether one claim alone tells that it is so again, or for some: what was closed is open again, or to a few."""
    return len({bool(_LIMITED.search(claim.quote)) for claim in (pair.one, pair.other)}) > 1


def _are_both_told(opposed: Opposed, told: Predication, pair: Pair, case: Case) -> bool:
    """Whether a sentence of either article tells of the subject with the word of the other: at two moments."""
    one, other = opposed.words
    return any(
        stem(word) in map(stem, word_list(sentence.text)) and _speaks_of(sentence, told.head)
        for claim, word in ((pair.one, other), (pair.other, one))
        for sentence in case.setting.sentences_in(claim.article)
    )


def _speaks_of(sentence: Sentence, head: str) -> bool:
    return any(term.key == head for term in sentence.terms)


def _denied_of_one(pair: Pair, case: Case) -> tuple[Predication, Predication] | None:
    """What one claim tells of a subject, and the other denies of it, the denial first; None where there is nothing."""
    if not any(may_deny_something(claim, case) for claim in (pair.one, pair.other)):
        return None
    fits = may_deny(pair.one, pair.other, case)
    for met in _of_one_subject(pair, case):
        denial, telling = sorted(met, key=lambda one: not one.denied)
        is_one_moment = fits or (denial.refuses and may_coincide(pair.one, pair.other, case))
        if _is_denied(denial, telling) and is_one_moment and not _is_told_both_ways(denial, telling, case):
            return denial, telling
    return None


def _is_told_both_ways(denial: Predication, telling: Predication, case: Case) -> bool:
    """Whether the claim of either has the same deed both denied and done, at two moments."""
    return any(
        (own.head, own.denied) == (one.head, not one.denied) and one_deed(own.deed, one.deed)
        for one in (denial, telling)
        for own in predications_of(one.claim, case)
    )


def _of_one_subject(pair: Pair, case: Case) -> Iterator[tuple[Predication, Predication]]:
    for one, other in product(predications_of(pair.one, case), predications_of(pair.other, case)):
        is_one = one_notion(one.head, other.head) and (one.named or not _are_two(one, other))
        if is_one or _undergoes(one, other) or _undergoes(other, one):
            yield one, other


def _undergoes(one: Predication, other: Predication) -> bool:
    """Whether the one has done to its subject what the other has somebody do to it: "was found", "found the gun"."""
    return one.passive and not other.passive and one.certain and one.head in other.told and one.deed == other.deed


def _are_two(one: Predication, other: Predication) -> bool:
    """Whether the words around a noun tell that there are two of it: "the old gates", "the gates of the mill"."""
    left, right = one.own - other.own - other.told, other.own - one.own - one.told
    return bool(left and right)


def _is_denied(one: Predication, other: Predication) -> bool:
    if one.denied == other.denied or one.coming != other.coming or not one_deed(one.deed, other.deed):
        return False
    is_undergone = one.passive != other.passive
    return is_undergone or bool(one.told & other.told) or not (one.told and other.told)


def _of_two_levels(pair: Pair, case: Case) -> tuple[str, str] | None:
    """Whose bodies do one thing with one figure in two claims: "the regional government", "the national one"."""
    if not _share_amount(pair) or not may_coincide(pair.one, pair.other, case):
        return None
    for one, other in product(predications_of(pair.one, case), predications_of(pair.other, case)):
        is_one_deed = one.denied == other.denied and one_deed(one.deed, other.deed)
        levels = (_level(one), _level(other))
        if one.head == other.head and is_one_deed and all(levels) and _kind_of(levels[0]) != _kind_of(levels[1]):
            words = [_word_of(*of) for of in ((pair.one, levels[0]), (pair.other, levels[1]))]
            return None if _hold_too(pair, levels, case) else (words[0], words[1])
    return None


def _share_amount(pair: Pair) -> bool:
    """Whether both claims give one figure that no two things have by chance."""
    figures = product(pair.one.quantities, pair.other.quantities)
    same = ((a, b) for a, b in figures if (a.unit, a.noun) == (b.unit, b.noun) and liken(a, b) is Likeness.SAME)
    return any((a.stated or 0) >= _TELLING for a, _ in same)


def _level(told: Predication) -> str:
    """The key of the word before the head that tells of which level a body is, or ""."""
    return next((key for key in sorted(told.own) if _kind_of(key) is not None), "")


def _kind_of(key: str) -> int | None:
    return next((number for number, kind in enumerate(LEVELS) if key in kind), None)


def _word_of(claim: Claim, key: str) -> str:
    """The word of a claim that has a key."""
    return next(
        span.shift(-claim.span.start).of(claim.quote) for t in claim.terms if t.key == key for span in (t.span,)
    )


def _hold_too(pair: Pair, levels: tuple[str, str], case: Case) -> bool:
    """Whether the article of one claim tells of the other's level as well: each may have given."""
    sides = ((pair.one, levels[1]), (pair.other, levels[0]))
    return any(
        key in {t.key for t in s.terms} for claim, key in sides for s in case.setting.sentences_in(claim.article)
    )
