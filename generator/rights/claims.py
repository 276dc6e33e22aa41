"""A claim and a sentence as they are published: moved into the text that is shown, or without their words."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from generator.model import Attribution, Claim, Mention, Quantity, Sentence, Span, Term, TextRights, Time
from generator.rights.passages import Passages
from generator.rights.withheld import Withheld

NOWHERE = Span(0, 0)
AND_SO_ON = " … "

Found = TypeVar("Found", Quantity, Time, Mention, Term)


def publish_claim(claim: Claim, passages: Passages, hidden: Withheld, *, is_shown: bool) -> Claim:
    """The claim at its place in the shown text; where it is not shown, what is left is that there is one."""
    span = passages.moved(claim.span) if is_shown else None
    if span is None:
        return _silent(claim)
    return replace(
        claim,
        span=span,
        speaker=hidden.shortened(claim.speaker) if claim.speaker else None,
        quantities=_moved(claim.quantities, passages),
        times=_moved(claim.times, passages),
        mentions=_moved(claim.mentions, passages),
        terms=_moved(claim.terms, passages),
    )


def _silent(claim: Claim) -> Claim:
    return replace(
        claim,
        span=NOWHERE,
        quote="",
        speaker=None,
        quantities=(),
        times=(),
        mentions=(),
        terms=(),
        withheld=True,
    )


def publish_sentence(sentence: Sentence, passages: Passages, hidden: Withheld, text: TextRights) -> Sentence:
    """The sentence with what is shown of it; who speaks in it is told by name, unless no words may be shown at all."""
    shown = passages.within(sentence.span)
    parts = [span.of(passages.text) for span in shown]
    attributions = () if text is TextRights.NONE else sentence.attributions
    return replace(
        sentence,
        span=shown[0].hull(shown[-1]) if shown else NOWHERE,
        text=AND_SO_ON.join(parts),
        clauses=_spans(sentence.clauses, passages),
        terms=_moved(sentence.terms, passages),
        quantities=_moved(sentence.quantities, passages),
        times=_moved(sentence.times, passages),
        mentions=_moved(sentence.mentions, passages),
        attributions=tuple(_named(attribution, hidden) for attribution in attributions),
        negations=_spans(sentence.negations, passages),
        modalities=(),
    )


def _named(attribution: Attribution, hidden: Withheld) -> Attribution:
    """Who speaks and how, without the words that say so."""
    name = hidden.shortened(attribution.name)
    return replace(attribution, speaker=name, name=name, cue=NOWHERE, content=NOWHERE)


def _moved(found: Sequence[Found], passages: Passages) -> tuple[Found, ...]:
    """Those that lie in the shown text, moved there."""
    pairs = ((item, passages.moved(item.span)) for item in found)
    return tuple(replace(item, span=span) for item, span in pairs if span is not None)


def _spans(spans: Sequence[Span], passages: Passages) -> tuple[Span, ...]:
    return tuple(moved for span in spans if (moved := passages.moved(span)) is not None)
