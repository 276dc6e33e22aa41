"""Quotations: the stretches of an article that stand in quotation marks.

A quotation may run over several sentences of its paragraph. One that is never closed ends with its paragraph when the
next paragraph opens with a mark (the custom for long quotations) or when it opened the paragraph; any other ends with
its sentence, so that a stray mark does no harm.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.extract.segment import Segment
from generator.model import Span

_MARK = re.compile(r"""["“”„«»‘’'](?:(?<!')|(?<!\w')(?=[^\W\d])|(?<=[\w.,!?]')(?!\w))""")
"""A straight single one is a mark before a letter or behind what is said, and no apostrophe."""
_CLOSED_BY = {"“": "”", "„": "”“", "«": "»", '"': '"', "‘": "’", "'": "'"}
_OPENING = re.compile('\\s*["“„«‘]')


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """What stands between two quotation marks, the marks left out. ``closed`` is False where the second is missing."""

    span: Span
    closed: bool


def find_quotations(segments: Sequence[Segment]) -> tuple[Quotation, ...]:
    """The quotations of one article's sentences, in order; none inside another."""
    paragraphs = [list(group) for _, group in groupby(segments, key=lambda s: s.paragraph)]
    found: list[Quotation] = []
    for at, own in enumerate(paragraphs):
        after = paragraphs[at + 1] if at + 1 < len(paragraphs) else None
        continued = after is not None and _OPENING.match(after[0].text) is not None
        found.extend(_of_paragraph(own, continued=continued))
    return tuple(found)


def _of_paragraph(segments: Sequence[Segment], *, continued: bool) -> Iterator[Quotation]:
    """The quotations of one paragraph; ``continued`` tells whether the next one opens with a mark."""
    opened: tuple[str, int, Segment] | None = None
    for sentence in segments:
        for found in _MARK.finditer(sentence.text):
            mark, at = found[0], found.start() + sentence.span.start
            if opened and mark in _CLOSED_BY[opened[0]] and not _is_apostrophe(mark, found, sentence.text):
                yield Quotation(span=Span(opened[1], max(opened[1], at)), closed=True)
                opened = None
            elif not opened and _opens(mark, found, sentence.text):
                opened = (mark, at + 1, sentence)
    if opened:
        whole = continued or opened[1] == segments[0].span.start + 1
        end = segments[-1].span.end if whole and opened[0] not in "'‘" else opened[2].span.end
        yield Quotation(span=Span(opened[1], max(opened[1], end)), closed=False)


def _is_apostrophe(mark: str, found: re.Match[str], text: str) -> bool:
    """Whether a closing single mark stands inside a word."""
    return mark in "’'" and text[found.end() : found.end() + 1].isalnum()


def _opens(mark: str, found: re.Match[str], text: str) -> bool:
    """Whether a mark can open a quotation where it stands."""
    if mark not in _CLOSED_BY:
        return False
    at = found.start()
    inside = at > 0 and text[at - 1].isalnum()
    return not inside and at + 1 < len(text) and not text[at + 1].isspace()


def quoted_spans(segments: Sequence[Segment], quotations: Sequence[Quotation]) -> tuple[tuple[Span, ...], ...]:
    """For each sentence the parts of it that stand in quotation marks, in order."""
    found: list[tuple[Span, ...]] = []
    first = 0
    for sentence in segments:
        while first < len(quotations) and quotations[first].span.end <= sentence.span.start:
            first += 1
        found.append(tuple(_parts(sentence.span, quotations, first)))
    return tuple(found)


def _parts(sentence: Span, quotations: Sequence[Quotation], first: int) -> Iterator[Span]:
    """The parts of quotations, from the one numbered ``first`` on, that lie in a sentence."""
    for at in range(first, len(quotations)):
        span = quotations[at].span
        if span.start >= sentence.end:
            return
        if span.overlaps(sentence):
            yield Span(max(span.start, sentence.start), min(span.end, sentence.end))
