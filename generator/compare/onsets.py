"""Whether two times are when one thing began: a trial, a law, a post that somebody holds, a time without a title.

"The trial began in 2030" and "the trial, which began a year earlier, in 2029" share few words, but a thing begins
once; so does the time since when one person holds a post, or a club has not won.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.compare.case import Case
from generator.lexicon.connectives import PREPOSITIONS
from generator.lexicon.onsets import (
    FIRST,
    ONSETS,
    PARTIES,
    SINCE,
    SUPERLATIVES,
    posts_in,
    tells_of_post,
    words_before_since,
)
from generator.model import Claim, MentionKind, Sentence, Term, Time
from generator.text.words import word_list, words

_LINKS = r"(?: (?:in|on|at|from|during|around|about|early|late|early in|late in))*"
_ONSET = re.compile(rf"\b(?P<verb>{'|'.join(sorted(ONSETS, key=len, reverse=True))}){_LINKS} ?$", re.IGNORECASE)
_TWO = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A time with the claim that tells it, and the text of its sentence from the beginning to the time."""

    claim: Claim
    time: Time
    sentence: Sentence
    before: str

    @property
    def terms(self) -> tuple[Term, ...]:
        """The terms of the sentence before the time."""
        return tuple(term for term in self.sentence.terms if term.span.end <= self.time.span.start)


def are_of_one_onset(one: tuple[Claim, Time], other: tuple[Claim, Time], case: Case) -> bool:
    """Whether two times surely tell since when one thing is so, or when it began."""
    left, right = _moment(*one, case), _moment(*other, case)
    if left is None or right is None:
        return False
    sinces = [bool(SINCE.search(moment.before)) for moment in (left, right)]
    if all(sinces):
        is_one = _hold_one_post(left, right) or _are_first_since(left, right)
    else:
        is_one = not any(sinces) and _began_as_one(left, right)
    return is_one and not (_is_told_too(left, right, case) or _is_told_too(right, left, case))


def _moment(claim: Claim, time: Time, case: Case) -> Moment | None:
    sentence = case.setting.sentence_of(claim)
    if sentence is None:
        return None
    return Moment(
        claim=claim, time=time, sentence=sentence, before=sentence.text[: time.span.start - sentence.span.start]
    )


def _is_told_too(moment: Moment, other: Moment, case: Case) -> bool:
    """Whether the article of one time has something begin at the other as well: it tells of two beginnings."""
    return any(
        time.value == other.time.value and (_ONSET.search(before) or SINCE.search(before))
        for sentence in case.setting.sentences_in(moment.claim.article)
        for time in sentence.times
        for before in (sentence.text[: time.span.start - sentence.span.start],)
    )


def _began_as_one(one: Moment, other: Moment) -> bool:
    """Whether one verb of beginning stands right before both times, and one subject before the verb."""
    found = [_ONSET.search(moment.before) for moment in (one, other)]
    if found[0] is None or found[1] is None or one.claim.negated or other.claim.negated:
        return False
    if ONSETS[found[0]["verb"].lower()] != ONSETS[found[1]["verb"].lower()]:
        return False
    subjects = [_subject(m, f.start("verb")) for m, f in zip((one, other), found, strict=True) if f]
    names = [{term.key for term in own if term.is_name} for own in subjects]
    keys = [{term.key for term in own} for own in subjects]
    are_named_apart = bool(names[0]) and bool(names[1]) and names[0].isdisjoint(names[1])
    heads_of = [_heads(moment, own) for moment, own in zip((one, other), subjects, strict=True)]
    return bool((heads_of[0] & keys[1]) | (heads_of[1] & keys[0])) and not are_named_apart


def _subject(moment: Moment, verb: int) -> list[Term]:
    """The terms before the verb of beginning."""
    return [term for term in moment.terms if term.span.end <= moment.sentence.span.start + verb]


def _heads(moment: Moment, subject: Sequence[Term]) -> frozenset[str]:
    """The keys of the first words of a subject, up to a preposition: "the trial | of the miller"."""
    start = moment.sentence.span.start
    links = [span.start + start for word, span in words(moment.before) if word in PREPOSITIONS]
    first = min((term.span.start for term in subject), default=0)
    end = min((link for link in links if link > first), default=moment.time.span.start)
    return frozenset(term.key for term in subject if term.span.start < end)


def _hold_one_post(one: Moment, other: Moment) -> bool:
    """Whether one person, whom both sentences name, holds a post since both times: the same as far as it is told."""
    persons = [_person(moment) for moment in (one, other)]
    if persons[0] != persons[1] or not persons[0]:
        return False
    told = [words_before_since(moment.before) for moment in (one, other)]
    posts = [posts_in(own) for own in told]
    if not all(map(tells_of_post, told)):
        return False
    if all(posts) and posts[0].isdisjoint(posts[1]):
        return False
    return PARTIES.intersection(told[0]) == PARTIES.intersection(told[1]) or not any(posts)


def _person(moment: Moment) -> str:
    """The person named last before a time in its sentence; "" where there is none."""
    persons = [m for m in moment.sentence.mentions if m.kind is MentionKind.PERSON and m.named]
    return next((m.name for m in reversed(persons) if m.span.end <= moment.time.span.start), "")


def _are_first_since(one: Moment, other: Moment) -> bool:
    """Whether the same has not been so since both times: "the first title since", "has not won a title since"."""
    told = [_from_first(words_before_since(moment.before)) for moment in (one, other)]
    bests = [SUPERLATIVES.intersection(own) for own in told]
    if bests[0] != bests[1] or not all(b or not FIRST.isdisjoint(own) for b, own in zip(bests, told, strict=True)):
        return False
    keys = [_keys_of(moment, own) for moment, own in zip((one, other), told, strict=True)]
    fewest = min(keys, key=len)
    return len(fewest) >= _TWO and len(fewest & keys[0] & keys[1]) == len(fewest)


def _from_first(told: tuple[str, ...]) -> tuple[str, ...]:
    """The words from that on which tells that it is the first time; none where no word does."""
    return next((told[at:] for at, word in enumerate(told) if word in FIRST | SUPERLATIVES), ())


def _keys_of(moment: Moment, told: tuple[str, ...]) -> frozenset[str]:
    """The terms among the words before "since", but for the word by which it is the first time."""
    start = moment.sentence.span.start
    terms = ((t, word_list(t.span.shift(-start).of(moment.sentence.text))) for t in moment.terms)
    within = [(t, own) for t, own in terms if set(own) <= set(told)]
    return frozenset(t.key for t, own in within if (FIRST | SUPERLATIVES).isdisjoint(own))
