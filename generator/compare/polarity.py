"""What a claim denies, and words that exclude each other."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from generator.compare.case import Case
from generator.compare.grammar import finite_verbs, read
from generator.lexicon.boundaries import AUXILIARIES
from generator.lexicon.connectives import RELATIVES
from generator.lexicon.opposites import OPPOSITES, Opposition
from generator.lexicon.saying import RAISING
from generator.lexicon.stopwords import STOPWORDS
from generator.model import Claim, Sentence, Span, Term
from generator.text.words import stem, word_list, words

_NONE = re.compile(r"\bthere (?:is|are|was|were|(?:has|have|had) been|will be) (?:no|not any|never any)\b", re.I)
_LACKS = re.compile(r"\b(?:has|have|had) no ([a-z]+) ([a-z]+)\b", re.IGNORECASE)
_STOP = re.compile(r"[.!?][”’\"']?\s")
_CONDITIONS = frozenset({"if", "unless", "whether"})
_PARTING = frozenset({Opposition.PARTING, Opposition.TIMING})
_ENTRIES: dict[str, list[int]] = defaultdict(list)
"""For each word the numbers of the entries of ``OPPOSITES`` that it stands in."""
for _number, (_one, _other, _) in enumerate(OPPOSITES):
    _ENTRIES[_one].append(_number)
    _ENTRIES[_other].append(_number)


def denied_terms(claim: Claim, case: Case) -> frozenset[str]:
    """The key of the term right behind each denying word of the claim: what it tells that is not so.

    Denying words of a part of it are left aside, for they deny nothing of the whole: "the vote not to rise", "who did
    not pay".
    """
    sentence = case.setting.sentence_of(claim)
    if sentence is None:
        return frozenset()
    negations = [n for n in sentence.negations if claim.span.contains(n)]
    return frozenset(key for n in negations if _is_of_the_whole(claim, n, sentence) for key in _behind(claim, n))


def _behind(claim: Claim, negation: Span) -> tuple[str, ...]:
    """What stands behind a denying word in its sentence, but for how it was done.

    Behind a verb of thinking it is what is thought: "I do not think the tax is fair" denies "fair".
    """
    start = claim.span.start
    stop = _STOP.search(claim.quote, negation.end - start)
    end = stop.start() + start if stop else claim.span.end
    behind = [t for t in claim.terms if negation.end <= t.span.start < end]
    told = [(t, t.span.shift(-start).of(claim.quote).lower()) for t in behind]
    if told and told[0][1] in RAISING:
        told = [(term, word) for term, word in told if term.span.start >= _predicate(claim, told[0][0].span.end)]
    return tuple(term.key for term, word in told if not word.endswith("ly") and term.key not in STOPWORDS)[:1]


def _predicate(claim: Claim, start: int) -> int:
    """Where the first verb stands behind a place of the claim; the place itself where there is none."""
    found = read(claim.quote[start - claim.span.start :], start)
    return next((found[at].span.start for at in finite_verbs(found)), start)


def _is_of_the_whole(claim: Claim, negation: Span, sentence: Sentence) -> bool:
    """Whether a denying word belongs to the verb of the claim: no clause about somebody or an "if" begins before it.

    A "not" that the claim begins with may belong to a verb that stands in front of it: "to go and | not return".
    """
    before = word_list(claim.quote[: negation.start - claim.span.start])
    if not RELATIVES.isdisjoint(before) or not _CONDITIONS.isdisjoint(before):
        return False
    word = negation.shift(-claim.span.start).of(claim.quote).lower()
    outside = before or word_list(sentence.text[: negation.start - sentence.span.start])
    return word != "not" or not outside or outside[-1] in AUXILIARIES


def is_cut_from_denial(claim: Claim, case: Case) -> bool:
    """Whether the sentence denies something before the claim begins: there is no telling how far that reaches."""
    sentence = case.setting.sentence_of(claim)
    return sentence is not None and any(n.end <= claim.span.start for n in sentence.negations)


def denies_existence(claim: Claim) -> bool:
    """Whether the claim says that there is none of something ("there were no troops")."""
    return bool(_NONE.search(claim.quote))


def lacks_what(one: Claim, other: Claim) -> bool:
    """Whether a claim says of something, named in two words, that it is not had, and the other holds both of them."""
    lacked = (word_list(f"{found[1]} {found[2]}") for found in _LACKS.finditer(one.quote))
    told = set(map(stem, word_list(other.quote)))
    return any(STOPWORDS.isdisjoint(words) and set(map(stem, words)) <= told for words in lacked)


def denies_same(one: Claim, other: Claim, case: Case) -> bool:
    """Whether one claim denies a term that the other holds without denying it."""
    if one.negated == other.negated:
        return False
    negative, positive = (one, other) if one.negated else (other, one)
    if is_cut_from_denial(positive, case):
        return False
    return bool(denied_terms(negative, case) & {term.key for term in positive.terms})


@dataclass(frozen=True, slots=True, kw_only=True)
class Opposed:
    """Two words, one of each of two claims, that exclude each other."""

    words: tuple[str, str]
    kind: Opposition

    def without(self, claim: Claim) -> tuple[Term, ...]:
        """The terms of a claim that are not one of the words."""
        spans = [span for word, span in words(claim.quote, claim.span.start) if word in self.words]
        return tuple(term for term in claim.terms if not any(term.span.overlaps(span) for span in spans))


def opposed_words(one: Claim, other: Claim) -> Opposed | None:
    """Two words, one of each claim, that exclude each other; None where there are none, or both hold both.

    Nor are there any where two more words part the things that are spoken of: the lower house and the upper one.
    """
    found = opposed_in(one.quote, other.quote)
    kinds = {opposed.kind for opposed in found}
    if Opposition.NAMING in kinds or (kinds & _PARTING and len(kinds) > 1):
        return None
    return next(iter(found), None)


def opposed_in(one: str, other: str) -> tuple[Opposed, ...]:
    """The words of two texts that exclude each other, in the order of their list."""
    left, right = _stems(one), _stems(other)
    return tuple(
        Opposed(words=(left.words[a], right.words[b]), kind=kind)
        for a, b, kind in left.opposed
        if b in right.words and a not in right.words
    )


def may_be_opposed(one: str, other: str) -> bool:
    """Whether a word of the one excludes a word of the other: else no parts of the two hold such words either."""
    return not _stems(one).excluded.isdisjoint(_stems(other).words)


def moments_of(one: Claim, other: Claim) -> Opposed | None:
    """Two words, one of each claim, that tell of two moments of one thing: its beginning and its end."""
    found = opposed_in(one.quote, other.quote)
    return next((opposed for opposed in found if opposed.kind is Opposition.PHASES), None)


def answers_apart(one: Claim, other: Claim) -> bool:
    """Whether a word of each gives another answer to a proposal: one was accepted, one turned down."""
    return any(opposed.kind is Opposition.ANSWERS for opposed in opposed_in(one.quote, other.quote))


def are_parted(one: Claim, other: Claim) -> bool:
    """Whether a word of each tells that they are of two things: the northern towns and the southern ones."""
    kinds = {opposed.kind for opposed in opposed_in(one.quote, other.quote)}
    return not kinds.isdisjoint((Opposition.PARTING, Opposition.NAMING))


@dataclass(frozen=True, slots=True)
class _Stems:
    """The ``words`` of a text by their stems, and what stands in ``OPPOSITES`` of these.

    ``excluded``  the stems of all words that exclude one of the text
    ``opposed``   in the order of the list: a stem of the text, one that excludes it and is not there, and their kind
    """

    words: Mapping[str, str]
    excluded: frozenset[str]
    opposed: tuple[tuple[str, str, Opposition], ...]


@lru_cache(maxsize=256)
def _stems(text: str) -> _Stems:
    """The stems of a text; those of the last texts are remembered, as each claim meets several."""
    held = {stem(word): word for word in reversed(word_list(text))}
    numbers = sorted({number for word in held.keys() & _ENTRIES.keys() for number in _ENTRIES[word]})
    ways = [
        way
        for one, other, kind in map(OPPOSITES.__getitem__, numbers)
        for way in ((one, other, kind), (other, one, kind))
    ]
    pairs = [(own, strange, kind) for own, strange, kind in ways if own in held]
    return _Stems(
        words=held,
        excluded=frozenset(strange for _, strange, _ in pairs),
        opposed=tuple(pair for pair in pairs if pair[1] not in held),
    )
