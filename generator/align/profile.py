"""What a sentence brings to a match, worked out once for all the pairs it stands in."""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.model import Article, BlockKind, Claim, MentionKind, Sentence, Span
from generator.text.words import word_list

RUN_LENGTHS = (3, 5, 8)
"""Lengths, in words, of verbatim runs that tell levels of likeness apart."""
RARE_WEIGHT = 2.7
"""A term is rare where it stands in fewer than about one of twelve sentences of the story."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vector:
    """Terms with their weights in this story, and the length of the vector."""

    weights: Mapping[str, float]
    norm: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseProfile:
    """One clause of a sentence as the claim it makes and as a vector of terms."""

    claim: Claim
    vector: Vector

    @property
    def span(self) -> Span:
        """Where the clause stands in its article."""
        return self.claim.span


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

    @cached_property
    def rare(self) -> frozenset[str]:
        """The keys that few sentences of the story have."""
        return frozenset(key for key, weight in self.vector.weights.items() if weight >= RARE_WEIGHT)

    @cached_property
    def names(self) -> frozenset[str]:
        """The keys of its names."""
        return frozenset(term.key for term in self.sentence.terms if term.is_name)

    @cached_property
    def runs(self) -> tuple[frozenset[tuple[str, ...]], ...]:
        """For each of RUN_LENGTHS, all runs of so many words."""
        own = word_list(self.sentence.text)
        return tuple(frozenset(zip(*(own[i:] for i in range(n)), strict=False)) for n in RUN_LENGTHS)


USUAL_SENTENCES = 30.0
USUAL_RATE = 0.01
"""Every story is counted as if it had so many sentences more, in which any term stands at this rate: without them a
story of two short articles would have no rare terms at all."""


class Vocabulary:
    """How much a term tells in one story: the rarer among its sentences, the more (inverse document frequency).

    It is made of the keys of each sentence.
    """

    def __init__(self, sentences: Sequence[Iterable[str]]) -> None:
        self._count = len(sentences)
        self._found = Counter(key for keys in sentences for key in set(keys))

    def weight(self, key: str) -> float:
        """Minus the log of the share of sentences with the term, and 0.2, so that even one of every sentence tells."""
        rate = (self._found[key] + USUAL_SENTENCES * USUAL_RATE) / (self._count + USUAL_SENTENCES)
        return 0.2 - math.log(rate)

    def vector(self, keys: Iterable[str]) -> Vector:
        """The weighted keys; a repeated one counts with 1 + ln of its times."""
        counts = Counter(keys)
        weights = {key: self.weight(key) * (1 + math.log(n)) for key, n in sorted(counts.items())}
        return Vector(weights=weights, norm=math.sqrt(sum(w * w for w in weights.values())) or 1.0)


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


def shared_information(one: Vector, other: Vector) -> float:
    """How much two vectors tell in common, about 0 to 3.

    The dot product over both lengths to the power 0.3: between the raw product, which favours long sentences, and the
    cosine, which favours short ones; best average precision on the labelled stories of ``benchmarks/fit_weights.py``.
    """
    short, long = (
        (one.weights, other.weights) if len(one.weights) <= len(other.weights) else (other.weights, one.weights)
    )
    product = 0.0
    for key, weight in short.items():
        if key in long:
            product += weight * long[key]
    return product / (one.norm * other.norm) ** 0.3 / 6 if product else 0.0


def make_profiles(articles: Sequence[Article], sentences: Sequence[Sentence]) -> tuple[Profile, ...]:
    """The profiles of a story's sentences, in the same order."""
    keys = [tuple(matching_keys(s, s.span)) for s in sentences]
    vocabulary = Vocabulary(keys)
    by_id = {a.id: a for a in articles}
    introduced = _introductions(sentences)
    return tuple(
        Profile(
            number=number,
            outlet=by_id[s.article].outlet_key,
            article=s.article,
            place=s.index,
            sentence=s,
            vector=vocabulary.vector(keys[number]),
            clauses=tuple(_clause(by_id[s.article], s, span, vocabulary) for span in _telling_clauses(s)),
            introduced=introduced[number],
        )
        for number, s in enumerate(sentences)
    )


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


def _clause(article: Article, sentence: Sentence, span: Span, vocabulary: Vocabulary) -> ClauseProfile:
    claim = Claim.cut(article, sentence, span)
    return ClauseProfile(claim=claim, vector=vocabulary.vector(matching_keys(sentence, span)))
