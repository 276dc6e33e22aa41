"""Claims, and the facts that they are aligned into."""

from bisect import bisect_right
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from hashlib import blake2b
from typing import TypeVar

from generator.model.article import Article
from generator.model.language import Attribution, Mention, Quantity, Sentence, Stance, Term, Time
from generator.model.span import Span

_ALIKE = 0.6
"""Share of the terms of two claims that both have, from which two days in them are two answers. On the labelled
stories of ``benchmarks/fit_weights.py`` no two claims with two days and fewer terms in common tell of one event."""
_MOST = 0.5
"""An attribution that accounts for more of a claim tells who makes it."""
_MUCH = 0.25
"""Of several such, one whose content is less of the claim stands back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Who says something, None where the outlet speaks in its own voice; how, and whether in quoted words."""

    speaker: str | None
    stance: Stance
    quoted: bool


OWN_VOICE = Voice(speaker=None, stance=Stance.ASSERTS, quoted=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One proposition in an outlet's own words: the verbatim ``quote`` at ``span`` of its article's text.

    ``speaker`` is the canonical name of who says it, None where the outlet speaks in its own voice.
    ``negated`` tells whether a word in the quote denies it.
    Quantities, times, mentions and terms are those that lie inside the quote.
    ``withheld``: the outlet's rights do not let its words be shown; the quote is "", and nothing lies inside.
    ``was`` are ids of claims that stood in its place before: what led to them leads here.
    """

    id: str
    article: str
    sentence: int
    span: Span
    quote: str
    speaker: str | None
    stance: Stance
    quoted: bool
    negated: bool
    quantities: tuple[Quantity, ...]
    times: tuple[Time, ...]
    mentions: tuple[Mention, ...]
    terms: tuple[Term, ...]
    was: tuple[str, ...] = ()
    withheld: bool = False

    def __hash__(self) -> int:
        """That of its id: what is found out of a claim is remembered, and the rest of it is long."""
        return hash(self.id)

    @classmethod
    def cut(cls, article: Article, sentence: Sentence, span: Span) -> "Claim":
        """The claim that ``span`` of ``sentence`` makes. ``span`` must lie in the sentence."""
        if not sentence.span.contains(span):
            raise ValueError(f"{span} is outside the sentence {sentence.span}")
        voice = voice_of(sentence, span)
        return cls(
            id=_claim_id(article.id, span.of(article.text), _occurrence(article.text, span)),
            article=article.id,
            sentence=sentence.index,
            span=span,
            quote=span.of(article.text),
            speaker=voice.speaker,
            stance=voice.stance,
            quoted=voice.quoted,
            negated=is_negated(sentence, span),
            quantities=_inside(span, sentence.quantities),
            times=_inside(span, sentence.times),
            mentions=_inside(span, sentence.mentions),
            terms=_inside(span, sentence.terms),
        )


_Found = TypeVar("_Found", Quantity, Time, Mention, Term)


def _inside(span: Span, found: tuple[_Found, ...]) -> tuple[_Found, ...]:
    start, end = span.start, span.end
    return tuple([one for one in found if start <= one.span.start and one.span.end <= end])


def tell_alike(one: Claim, other: Claim) -> bool:
    """Whether two claims say the same, but for their figures and times: they share two terms, and most they have."""
    left, right = ({term.key for term in claim.terms} for claim in (one, other))
    both = left & right
    return len(both) > 1 and len(both) >= _ALIKE * len(left | right)


def voice_of(sentence: Sentence, span: Span) -> Voice:
    """In whose voice ``span`` of a sentence is told, and how; nobody need be named for what is alleged or planned."""
    voice = named_voice_of(sentence, span)
    if sentence.modalities and voice.stance is Stance.ASSERTS:
        return replace(voice, stance=_unnamed_stance(sentence, span))
    return voice


def named_voice_of(sentence: Sentence, span: Span) -> Voice:
    """In whose voice ``span`` of a sentence is told, with the stance that is theirs alone."""
    told = _attribution(sentence, span) if sentence.attributions else None
    return Voice(speaker=told.name, stance=told.stance, quoted=told.quoted) if told else OWN_VOICE


def _unnamed_stance(sentence: Sentence, span: Span) -> Stance:
    """How most of ``span`` is told, whoever says so: what it holds of a modality, and the words that tell of that."""
    for modality in sentence.modalities:
        whole = modality.content.hull(modality.cue) if span.contains(modality.cue) else modality.content
        if _share(whole, span) > _MOST:
            return modality.stance
    return Stance.ASSERTS


def is_negated(sentence: Sentence, span: Span) -> bool:
    """Whether a word inside ``span`` of a sentence denies."""
    return any(span.contains(n) for n in sentence.negations)


def _attribution(sentence: Sentence, span: Span) -> Attribution | None:
    """The innermost attribution that accounts for most of ``span``.

    Its content does, or the span holds the words of saying too and they do together with speaker and content: "the
    ministry, which owns the dam, denied the leak" is the ministry's denial although only "the leak" is denied.
    """
    near = [a for a in sentence.attributions if a.content.overlaps(span)]
    if not near:
        return None
    telling = [a for a in near if _share(_reach(sentence, a, span), span) > _MOST]
    full = [a for a in telling if _share(a.content, span) > _MUCH]
    if full:
        return min(full, key=lambda a: (len(a.content), a.cue.start))
    return max(telling, key=lambda a: (_share(a.content, span), -a.cue.start), default=None)


def _reach(sentence: Sentence, attribution: Attribution, span: Span) -> Span:
    """The content, which ``span`` holds some of; where it holds the words of saying too, all from the speaker on."""
    content, cue = attribution.content, attribution.cue
    if not (len(cue) and span.contains(cue)):
        return content
    whole = content.hull(cue)
    before = sentence.text.rfind(attribution.speaker, 0, cue.start - sentence.span.start)
    return whole if before < 0 else whole.hull(Span(before, before).shift(sentence.span.start))


def _share(part: Span, span: Span) -> float:
    """How much of ``span`` lies in ``part``, 0 to 1."""
    if not part.overlaps(span):
        return 0.0
    return (min(part.end, span.end) - max(part.start, span.start)) / len(span)


def _occurrence(text: str, span: Span) -> int:
    """How many times the quote stands in the text before this place: nearly always 0."""
    quote = span.of(text)
    return 0 if text.find(quote) == span.start else bisect_right(_ends(text, quote), span.start)


@lru_cache(maxsize=8)
def _ends(text: str, quote: str) -> tuple[int, ...]:
    """Where each time that the quote stands in the text ends. Kept, for what stands there thousands of times."""
    ends = [0]
    while (at := text.find(quote, ends[-1])) >= 0:
        ends.append(at + len(quote))
    return tuple(ends[1:])


def _claim_id(article: str, quote: str, occurrence: int) -> str:
    """Ten hex digits of the article and the words of the quote, so that edits elsewhere leave it alone."""
    words = " ".join(quote.casefold().split())
    return blake2b(f"{article}\n{words}\n{occurrence}".encode(), digest_size=5).hexdigest()


class FactKind(StrEnum):
    """What sort of question a fact answers."""

    NUMBER = "number"
    DATE = "date"
    PLACE = "place"
    IDENTITY = "identity"
    CAUSE = "cause"
    EXTENT = "extent"
    DENIAL = "denial"
    STATEMENT = "statement"


EACH_CLOSEST = "each other's closest"
"""The level of evidence that tells of two sentences of two articles that each is the one nearest to the other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One feature's contribution to a match: ``weight`` is in natural-log odds, ``label`` is for readers."""

    feature: str
    level: str
    label: str
    weight: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Why two claims of different articles were put together; ``score`` is the sum of the evidence."""

    left: str
    right: str
    evidence: tuple[Evidence, ...]

    @property
    def score(self) -> float:
        """The sum of the evidence's weights, in natural-log odds."""
        return round(sum(e.weight for e in self.evidence), 6)

    @property
    def is_closest(self) -> bool:
        """Whether the evidence has it that no other sentence of either article is nearer to the other."""
        return any(e.level == EACH_CLOSEST for e in self.evidence)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Aligned claims: one question that a reader would compare answers to.

    ``claims`` are in order of article, then position; ``matches`` name their claims by id.
    A fact of one outlet alone has no matches. ``was`` are ids of facts that are part of this one now: what led to
    them leads here.
    """

    id: str
    kind: FactKind
    claims: tuple[Claim, ...]
    matches: tuple[Match, ...]
    was: tuple[str, ...] = ()
