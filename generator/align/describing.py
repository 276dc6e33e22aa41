"""The words that only tell who speaks: a name, an office, whose office it is."""

from generator.lexicon.connectives import COORDINATORS, RELATIVES
from generator.model import Attribution, Sentence, Span
from generator.text.words import word_list

_TELLING = RELATIVES | COORDINATORS
"""Behind these, something is told: "Ada Moss, who led the trial, said", "Moss promised aid and said"."""
_LONGEST = 9
"""Words of a description at most: what is longer tells something else of the speaker as well."""


def describing(sentence: Sentence) -> tuple[Span, ...]:
    """The stretches that name who speaks, with the verb: "said Orla's head of sales, Ada Moss"."""
    return tuple(span for a in sentence.attributions if (span := _description(sentence, a)) is not None)


def _description(sentence: Sentence, attribution: Attribution) -> Span | None:
    """From the speaker's words or name to the verb; None where the sentence tells no name, or more of who it is."""
    start, content = sentence.span.start, attribution.content
    at = sentence.text.find(attribution.speaker)
    places = [m.span for m in sentence.mentions if m.named and m.name == attribution.name]
    places += [Span(start + at, start + at + len(attribution.speaker))] if at >= 0 and attribution.speaker else []
    whole = attribution.cue
    for place in places:
        wider = whole.hull(place)
        words = word_list(wider.shift(-start).of(sentence.text))
        if not wider.overlaps(content) and len(words) <= _LONGEST and _TELLING.isdisjoint(words):
            whole = wider
    return whole if whole != attribution.cue else None
