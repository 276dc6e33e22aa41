"""What a sentence brings to a match, worked out once for all the pairs it stands in."""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain

from generator.model import Article, BlockKind, MentionKind, Sentence, Span, Voice, is_negated, voice_of
from generator.text.words import word_list

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


@dataclass(frozen=True, kw_only=True)
class Profile:
    """One sentence, prepared.

    ``number`` is its place among the story's sentences, ``place`` that in its article; ``introduced`` are the names of
    persons that its article names here first.
    """

    number: int
    outlet: str
    article: str
    place: int
    sentence: Sentence
    vector: Vector
    clauses: tuple[ClauseProfile, ...]
    introduced: frozenset[str]
    _runs: dict[int, frozenset[str]] = field(repr=False, compare=False)

    @cached_property
    def rare(self) -> frozenset[str]:
        """The keys that few sentences of the story have."""
        return frozenset(key for key, weight in self.vector.weights.items() if weight >= RARE_WEIGHT)

    @cached_property
    def names(self) -> frozenset[str]:
        """The keys of its names."""
        return frozenset(term.key for term in self.sentence.terms if term.is_name)

    @cached_property
    def voice(self) -> Voice | None:
        """In whose voice all its clauses are told; None where it is not the same for all."""
        first = self.clauses[0].voice
        return first if all(clause.voice == first for clause in self.clauses) else None

    @cached_property
    def density(self) -> float:
        """How much shorter clauses raise what a sentence shares: by this factor a clause may share more, at most."""
        norms = [clause.vector.norm for clause in self.clauses if clause.vector.weights]
        return (self.vector.norm / min(norms)) ** DAMPING if norms else 1.0

    def runs(self, length: int) -> frozenset[str]:
        """The runs of so many words; of the shortest of RUN_LENGTHS those that another sentence of the story has."""
        found = self._runs.get(length)
        if found is None:
            found = self._runs[length] = frozenset(word_runs(self.sentence.text, length))
        return found


USUAL_SENTENCES = 30.0
USUAL_RATE = 0.01
"""Every story is counted as if it had so many sentences more, in which any term stands at this rate: without them a
story of two short articles would have no rare terms at all."""


class Vocabulary:
    """How much a term tells in one story: the rarer among its sentences, the more (inverse document frequency).

    It is made of the keys of each sentence.
    """

    def __init__(self, sentences: Sequence[Iterable[str]]) -> None:
        found = Counter(key for keys in sentences for key in set(keys))
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
        return Vector(weights=weights, norm=math.sqrt(sum([w * w for w in weights.values()])) or 1.0)


def matching_keys(sentence: Sentence, span: Span) -> Iterator[str]:
    """What a stretch of a sentence can be matched by: its terms, its figures with their units, its times."""
    return (key for key, own in keyed_spans(sentence) if span.contains(own))


def keyed_spans(sentence: Sentence) -> Iterator[tuple[str, Span]]:
    """All keys that a sentence can be matched by, with the words that stand for each."""
    for term in sentence.terms:
        yield term.key, term.span
    for quantity in sentence.quantities:
        stated = quantity.stated if quantity.stated is not None else quantity.surface
        yield f"#{stated} {quantity.unit}", quantity.span
    for time in sentence.times:
        yield f"~{time.value}", time.span


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
    introduced = _introductions(sentences)
    repeated = _repeated_runs(sentences)
    return tuple(
        Profile(
            number=number,
            outlet=outlets[s.article],
            article=s.article,
            place=s.index,
            sentence=s,
            vector=vocabulary.vector([key for key, _, _ in keyed[number]]),
            clauses=tuple(_clause(s, span, keyed[number], vocabulary) for span in _telling_clauses(s)),
            introduced=introduced[number],
            _runs={RUN_LENGTHS[0]: repeated[number]},
        )
        for number, s in enumerate(sentences)
    )


def word_runs(text: str, length: int) -> Iterator[str]:
    """The runs of so many words of ``text`` one behind the other, parted by spaces."""
    own = word_list(text)
    return map(" ".join, zip(*(own[i:] for i in range(length)), strict=False))


def _repeated_runs(sentences: Sequence[Sentence]) -> list[frozenset[str]]:
    """For each sentence, the shortest runs of words that another sentence has as well."""
    runs = [frozenset(word_runs(s.text, RUN_LENGTHS[0])) for s in sentences]
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
    """The clauses that tell something: not those that only say who speaks ("the ministry said in a statement")."""
    telling = tuple(c for c in sentence.clauses if not _only_attributes(sentence, c))
    return telling or sentence.clauses or (sentence.span,)


def _only_attributes(sentence: Sentence, clause: Span) -> bool:
    """Whether a clause holds words of saying and nothing, or nearly nothing, of what is said."""
    if not any(len(a.cue) and clause.contains(a.cue) for a in sentence.attributions):
        return False
    return not any(a.content.overlaps(clause) for a in sentence.attributions)


def _clause(
    sentence: Sentence, span: Span, keyed: Sequence[tuple[str, int, int]], vocabulary: Vocabulary
) -> ClauseProfile:
    """One clause; ``keyed`` are the keys of its sentence in order, and where they begin and end."""
    start, end = span.start, span.end
    return ClauseProfile(
        span=span,
        vector=vocabulary.vector([key for key, begins, ends in keyed if start <= begins and ends <= end]),
        voice=voice_of(sentence, span),
        negated=is_negated(sentence, span),
    )
