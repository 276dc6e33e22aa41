"""What a sentence brings to a match, worked out once for all the pairs it stands in."""

import math
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, pairwise
from operator import itemgetter
from typing import NamedTuple

from generator.align.describing import describing
from generator.align.keys import keyed_spans, sole_keys
from generator.lexicon.connectives import DETERMINERS, PREPOSITIONS
from generator.lexicon.parties import OFFICE_WORDS
from generator.model import (
    OWN_VOICE,
    Article,
    BlockKind,
    MentionKind,
    Sentence,
    Span,
    Voice,
    is_negated,
    named_voice_of,
)
from generator.text.words import cut_words, stem, word_list

RUN_LENGTHS = (3, 5, 8)
"""Lengths, in words, of verbatim runs that tell levels of likeness apart."""
DAMPING = 0.3
"""How much the length of sentences takes from what they share, see ``shared_information``."""
RARE_WEIGHT = 2.7
"""A term is rare where it stands in fewer than about one of twelve sentences of the story."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vector:
    """Terms with their weights in this story, in order of the terms, and the length of the vector."""

    weights: Mapping[str, float]
    norm: float

    @classmethod
    def of(cls, weights: Mapping[str, float]) -> "Vector":
        """The vector of terms with these weights, which are in order; one of no terms has the length 1."""
        return cls(weights=weights, norm=math.sqrt(sum([w * w for w in weights.values()])) or 1.0)

    def shared(self, other: "Vector") -> list[str]:
        """The terms of both, in order."""
        return sorted(self.weights.keys() & other.weights.keys())


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseProfile:
    """One clause of a sentence: where it stands in its article, its terms, who says it, whether a word denies it."""

    span: Span
    vector: Vector
    voice: Voice
    negated: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Some words of a sentence: where they stand in the article, how many, their terms, if they hold figure or time.

    ``spoken``  all its words in lower case, those that every sentence has too
    ``twos``    each two of them that follow one another
    """

    span: Span
    words: int
    vector: Vector
    answers: bool
    spoken: frozenset[str]
    twos: frozenset[tuple[str, str]]


@dataclass(frozen=True, kw_only=True)
class Profile:
    """One sentence, prepared.

    ``number``      its place among the story's sentences, ``place`` that in its article
    ``keyed``       its keys in order, and where in the article the words begin and end that stand for each
    ``words``       its words in lower case
    ``repeated``    its shortest runs of words, of RUN_LENGTHS, that another sentence of the story has as well
    ``introduced``  the names of persons that its article names here first
    ``names``       the keys of its names
    ``rare``        the keys that few sentences of the story have
    ``sole``        names, times and telling figures, by their keys, that no other sentence of its article has
    ``voice``       in whose voice all its clauses are told; None where it is not the same for all
    ``density``     a clause of it shares with another sentence at most so many times what the whole of it does
    ``holds``       what it has, and lacks, of what features ask for
    """

    number: int
    outlet: str
    article: str
    place: int
    sentence: Sentence
    vector: Vector
    clauses: tuple[ClauseProfile, ...]
    keyed: Sequence[tuple[str, int, int]]
    words: Sequence[str]
    repeated: frozenset[str]
    introduced: frozenset[str]
    names: frozenset[str]
    rare: frozenset[str]
    sole: frozenset[str]
    voice: Voice | None
    density: float
    holds: frozenset[str]

    @cached_property
    def runs(self) -> tuple[frozenset[str], ...]:
        """For each of RUN_LENGTHS the runs of so many words, of the shortest those that are repeated."""
        return (self.repeated, *(word_runs(self.words, length) for length in RUN_LENGTHS[1:]))

    @cached_property
    def speakers(self) -> frozenset[str]:
        """The keys that only tell who speaks in it: two sentences that share nothing else tell two things."""
        if not self.sentence.attributions:
            return frozenset()
        said = [(a.name, a.speaker) for a in self.sentence.attributions if a.speaker]
        named = {key for name, words in said for key in (f"@{name}", name, *map(stem, word_list(words)))}
        spans = describing(self.sentence)
        if not spans:
            return frozenset(named)
        inside = {key for key, begins, ends in self.keyed if any(s.start <= begins and ends <= s.end for s in spans)}
        told = {key for key, begins, ends in self.keyed if not any(s.start <= begins and ends <= s.end for s in spans)}
        return frozenset(named | inside - told)

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """What of it may be quoted: each clause, two that follow one another, and all of it."""
        clauses = sorted(clause.span for clause in self.clauses)
        joined = [one.hull(other) for one, other in pairwise(clauses)]
        return tuple(self.stretch(span) for span in sorted({*clauses, *joined, self.sentence.span}))

    @cached_property
    def spoken(self) -> frozenset[str]:
        """All its words."""
        return frozenset(self.words)

    @cached_property
    def twos(self) -> frozenset[tuple[str, str]]:
        """Each two of its words that follow one another."""
        return frozenset(self._pairs)

    @cached_property
    def _pairs(self) -> list[tuple[str, str]]:
        return [*pairwise(self.words)]

    @cached_property
    def _edges(self) -> tuple[list[int], list[int]]:
        """Where in the article each of its words begins, and where each ends."""
        found = cut_words(self.sentence.text, self.sentence.span.start)
        return found.starts, found.ends

    @cached_property
    def _answers(self) -> list[Span]:
        """Where its figures and times stand."""
        return [*(q.span for q in self.sentence.quantities), *(t.span for t in self.sentence.times)]

    def stretch(self, span: Span) -> Stretch:
        """The words at ``span``, which need not be a clause; their terms weigh what they do in the sentence."""
        if span == self.sentence.span:
            return self._all
        whole, start, end = self.vector.weights, span.start, span.end
        starts, ends = self._edges
        first, behind = bisect_left(starts, start), bisect_right(ends, end)
        return Stretch(
            span=span,
            words=self.count_words(span),
            vector=Vector.of({key: whole[key] for key, begins, ends in self.keyed if start <= begins and ends <= end}),
            answers=any(span.contains(place) for place in self._answers),
            spoken=frozenset(self.words[first:behind]),
            twos=frozenset(self._pairs[first : max(first, behind - 1)]),
        )

    @cached_property
    def _all(self) -> Stretch:
        """All of it."""
        span = self.sentence.span
        return Stretch(
            span=span,
            words=self.count_words(span),
            vector=self.vector,
            answers=bool(self._answers),
            spoken=self.spoken,
            twos=self.twos,
        )

    def count_words(self, span: Span) -> int:
        """Words at ``span``, counted by spaces."""
        start = self.sentence.span.start
        return self.sentence.text.count(" ", span.start - start, span.end - start) + 1

    @cached_property
    def surfaces(self) -> list[tuple[str, str]]:
        """All keys in order of their places, with the words that stand for them."""
        start, text = self.sentence.span.start, self.sentence.text
        return [(key, span.shift(-start).of(text)) for key, span in sorted(keyed_spans(self.sentence), key=_place)]


_place = itemgetter(1)
_BETWEEN_NAMES = DETERMINERS | PREPOSITIONS | {"and"}


USUAL_SENTENCES = 30.0
USUAL_RATE = 0.01
"""Every story is counted as if it had so many sentences more, in which any term stands at this rate: without them a
story of two short articles would have no rare terms at all."""


class Vocabulary:
    """How much a term tells in one story: the rarer among its sentences, the more (inverse document frequency).

    It is made of the keys of each sentence.
    """

    def __init__(self, sentences: Sequence[Iterable[str]]) -> None:
        found = Counter(chain.from_iterable(map(set, sentences)))
        count = len(sentences) + USUAL_SENTENCES
        # Minus the log of the share of sentences with the term, and 0.2, so that even one of every sentence tells.
        self._weights = {key: 0.2 - math.log((n + USUAL_SENTENCES * USUAL_RATE) / count) for key, n in found.items()}

    def vector(self, keys: Iterable[str]) -> Vector:
        """The weighted keys, which must be in order; a repeated one counts with 1 + ln of its times."""
        weights: dict[str, float] = {}
        counts: dict[str, int] = {}
        for key in keys:
            if key in weights:
                counts[key] = counts.get(key, 1) + 1
            else:
                weights[key] = self._weights[key]
        for key, n in counts.items():
            weights[key] *= 1 + math.log(n)
        return Vector.of(weights)


def shared_information(one: Vector, other: Vector, keys: Iterable[str]) -> float:
    """How much two vectors tell in common by those of ``keys``, terms of the first in order, that both have: 0 to 3.

    The dot product over both lengths to the power 0.3: between the raw product, which favours long sentences, and the
    cosine, which favours short ones; best average precision on the labelled stories of ``benchmarks/fit_weights.py``.
    """
    left, right = one.weights, other.weights
    product = 0.0
    for key in keys:
        if key in right:
            product += left[key] * right[key]
    return product / (one.norm * other.norm) ** DAMPING / 6 if product else 0.0


def make_profiles(articles: Sequence[Article], sentences: Sequence[Sentence]) -> tuple[Profile, ...]:
    """The profiles of a story's sentences, in the same order."""
    keyed = [sorted((key, span.start, span.end) for key, span in keyed_spans(s)) for s in sentences]
    vocabulary = Vocabulary([[key for key, _, _ in own] for own in keyed])
    outlets = {a.id: a.outlet_key for a in articles}
    words = [word_list(s.text) for s in sentences]
    parts = zip(
        sentences, keyed, words, _repeated_runs(words), _introductions(sentences), sole_keys(sentences), strict=True
    )
    return tuple(
        _profile(number, outlets[own[0].article], _Parts(*own), vocabulary) for number, own in enumerate(parts)
    )


class _Parts(NamedTuple):
    """What a profile is made of: a sentence, its keys in order and where they begin and end, the rest as in Profile."""

    sentence: Sentence
    keyed: Sequence[tuple[str, int, int]]
    words: Sequence[str]
    repeated: frozenset[str]
    introduced: frozenset[str]
    sole: frozenset[str]


def _profile(number: int, outlet: str, parts: _Parts, vocabulary: Vocabulary) -> Profile:
    sentence = parts.sentence
    vector = vocabulary.vector([key for key, _, _ in parts.keyed])
    clauses = tuple([_clause(parts, span, vector, vocabulary) for span in _telling_clauses(sentence)])
    names = frozenset([term.key for term in sentence.terms if term.is_name])
    first = clauses[0].voice
    voice = first if all(clause.voice == first for clause in clauses) else None
    held = (
        ("names", names),
        ("introductions", parts.introduced),
        ("repeated runs", parts.repeated),
        ("sole keys", parts.sole),
        ("figures", sentence.quantities),
        ("times", sentence.times),
        ("its own voice only", voice == OWN_VOICE),
        ("no denial", not sentence.negations),
    )
    return Profile(
        number=number,
        outlet=outlet,
        article=sentence.article,
        place=sentence.index,
        sentence=sentence,
        vector=vector,
        clauses=clauses,
        keyed=parts.keyed,
        words=parts.words,
        repeated=parts.repeated,
        introduced=parts.introduced,
        names=names,
        rare=frozenset([key for key, weight in vector.weights.items() if weight >= RARE_WEIGHT]),
        sole=parts.sole,
        voice=voice,
        density=_density(vector, clauses),
        holds=frozenset([name for name, value in held if value]),
    )


def _density(whole: Vector, clauses: Sequence[ClauseProfile]) -> float:
    """See ``Profile.density``: the shorter a clause, the less is taken from what it shares."""
    least = min([clause.vector.norm for clause in clauses if clause.vector.weights], default=whole.norm)
    return float((whole.norm / least) ** DAMPING)


def word_runs(words: Sequence[str], length: int) -> frozenset[str]:
    """The runs of so many words one behind the other, parted by spaces."""
    return frozenset(map(" ".join, zip(*(words[i:] for i in range(length)), strict=False)))


def _repeated_runs(sentences: Sequence[Sequence[str]]) -> list[frozenset[str]]:
    """For each sentence, by its words, its shortest runs that another one has as well."""
    runs = [word_runs(words, RUN_LENGTHS[0]) for words in sentences]
    repeated = {run for run, count in Counter(chain.from_iterable(runs)).items() if count > 1}
    return [own & repeated for own in runs]


def _introductions(sentences: Sequence[Sentence]) -> list[frozenset[str]]:
    """For each sentence, the persons that its article names there first; a title names nobody, it only points."""
    known: set[tuple[str, str]] = set()
    introduced = []
    for sentence in sentences:
        people = {m.name for m in sentence.mentions if m.named and m.kind is MentionKind.PERSON}
        new = {n for n in people if (sentence.article, n) not in known and sentence.block is not BlockKind.TITLE}
        known |= {(sentence.article, n) for n in new}
        introduced.append(frozenset(new))
    return introduced


def _telling_clauses(sentence: Sentence) -> tuple[Span, ...]:
    """The clauses that tell something: not those that only say who speaks ("the ministry said in a statement").

    Nor those that only name somebody ("The mayor of Lund, …"): what is told of them stands elsewhere.
    """
    telling = tuple(c for c in sentence.clauses if not (_only_attributes(sentence, c) or _only_names(sentence, c)))
    return telling or sentence.clauses or (sentence.span,)


def _only_attributes(sentence: Sentence, clause: Span) -> bool:
    """Whether a clause holds words of saying, or names who speaks, and nothing, or nearly nothing, of what is said."""
    if not sentence.attributions or any(a.content.overlaps(clause) for a in sentence.attributions):
        return False
    says = any(len(a.cue) and clause.contains(a.cue) for a in sentence.attributions)
    return says or any(_only_names(sentence, clause, a.speaker) for a in sentence.attributions)


def _only_names(sentence: Sentence, clause: Span, speaker: str = "") -> bool:
    """Whether a clause holds names and offices at most ("the mayor, Jane Doe"), or words of ``speaker`` beside them."""
    start = sentence.span.start
    words = sentence.text[clause.start - start : clause.end - start].replace(",", " ").split()
    own = speaker.split()
    if speaker and not any(word in words for word in own):
        return False
    return all(
        word in _BETWEEN_NAMES or word[0].isupper() or word in own or stem(word) in OFFICE_WORDS for word in words
    )


def _clause(parts: _Parts, span: Span, whole: Vector, vocabulary: Vocabulary) -> ClauseProfile:
    """One clause; ``whole`` is the vector of its sentence, and that of a clause with all of its keys."""
    sentence, start, end = parts.sentence, span.start, span.end
    keys = [key for key, begins, ends in parts.keyed if start <= begins and ends <= end]
    return ClauseProfile(
        span=span,
        vector=whole if len(keys) == len(parts.keyed) else vocabulary.vector(keys),
        voice=named_voice_of(sentence, span),
        negated=is_negated(sentence, span),
    )
