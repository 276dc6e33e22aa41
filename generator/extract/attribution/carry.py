"""Quotations that run on: sentences of a quotation whose speaker is named in another sentence."""

import re
from collections.abc import Sequence

from generator.extract.attribution.contents import quoted_share
from generator.extract.attribution.stance import content_stance
from generator.extract.attribution.taken_up import Speaker, is_body
from generator.extract.segment import Segment
from generator.model import Attribution, BlockKind, Span

_WHOLLY = 0.6
"""A sentence of which this share is in quotation marks goes on with the quotation."""
_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_FIRST_PERSON = frozenset({"i", "my", "me", "myself"})
_ANSWERS = frozenset({"yes", "no", "never", "absolutely"})
_BRIEF = 3
"""Words of an answer at most, or it begins with one of these."""
_SIGNS = ' \t\n,;:—–-“”"’‘«».'


def carried(
    segments: Sequence[Segment],
    quoted: Sequence[Sequence[Span]],
    found: Sequence[tuple[Attribution, ...]],
    openers: Sequence[str],
    speakers: Sequence[Speaker],
) -> tuple[tuple[Attribution, ...], ...]:
    """``found`` with an attribution more for each quoted sentence that has none.

    The speaker is the one last quoted in the paragraph; else the one quoted next in it; else, where the paragraph
    opens with a quotation, the one last quoted in the paragraph before. ``openers`` are the persons who open the
    sentences, "" where none does: once another has been told of, nobody is sure to go on. ``speakers`` are all who
    spoke: a body does not say "I".
    """
    pending = [_is_pending(*parts) for parts in zip(segments, quoted, found, strict=True)]
    before = _last_quoted(segments, found, pending, openers)
    after = _next_quoted(segments, found)
    return tuple(
        (*own, _continued(part, marked, by))
        if waits and (by := earlier or later) and not (_says_i(part) and _is_of_body(by, speakers))
        else own
        for part, marked, own, waits, earlier, later in zip(
            segments, quoted, found, pending, before, after, strict=True
        )
    )


def _is_of_body(said: Attribution, speakers: Sequence[Speaker]) -> bool:
    return any(who.words == said.speaker and is_body(who) for who in speakers)


def _says_i(part: Segment) -> bool:
    """Whether the sentence is one person's own: "I was scared"."""
    return not _FIRST_PERSON.isdisjoint(w.lower().split("’")[0].split("'")[0] for w in _WORD.findall(part.text))


def _is_answer(part: Segment) -> bool:
    """Whether a sentence may answer a question of somebody else: "No", "Not now", no question of its own."""
    words = [w.lower() for w in _WORD.findall(part.text)]
    return "?" not in part.text and (len(words) <= _BRIEF or words[0] in _ANSWERS)


def _is_question(part: Segment, said: Attribution) -> bool:
    """Whether what is said in the sentence is a question that is put to somebody: "asked Moss"."""
    asks = part.text[said.cue.start - part.span.start :].startswith("ask")
    return asks and "?" in part.text[said.content.end - part.span.start :][:2]


def _is_pending(part: Segment, quoted: Sequence[Span], own: Sequence[Attribution]) -> bool:
    """Whether a sentence is a quotation of which nothing tells who speaks."""
    if part.block is BlockKind.TITLE or quoted_share(part.span, quoted) < _WHOLLY:
        return False
    return not any(len(a.content) * 2 > len(part.span) or a.quoted for a in own)


def _last_quoted(
    segments: Sequence[Segment],
    found: Sequence[tuple[Attribution, ...]],
    pending: Sequence[bool],
    openers: Sequence[str],
) -> list[Attribution | None]:
    """For each sentence the last attribution before it, in its paragraph or a quoted one in the paragraph before."""
    result: list[Attribution | None] = []
    last: tuple[int, Attribution] | None = None
    asks = False
    for part, own, waits, opener in zip(segments, found, pending, openers, strict=True):
        near = last is not None and part.paragraph - last[0] <= (1 if last[1].quoted else 0)
        answers = asks and waits and _is_answer(part)
        result.append(last[1] if last and near and not answers else None)
        if own:
            chosen = next((a for a in reversed(own) if a.quoted), own[-1])
            last, asks = (part.paragraph, chosen), _is_question(part, chosen)
        elif answers:
            last = None
        elif last and near and waits:
            last = (part.paragraph, last[1])
        elif last and opener and opener != last[1].name:
            last = None
    return result


def _next_quoted(segments: Sequence[Segment], found: Sequence[tuple[Attribution, ...]]) -> list[Attribution | None]:
    """For each sentence the next quoted attribution in its paragraph."""
    result: list[Attribution | None] = []
    coming: tuple[int, Attribution] | None = None
    for part, own in zip(reversed(segments), reversed(found), strict=True):
        result.append(coming[1] if coming and coming[0] == part.paragraph else None)
        said = next((a for a in own if a.quoted and a.content.start < a.cue.start), None)
        coming = (part.paragraph, said) if said else coming
    return result[::-1]


def _continued(part: Segment, quoted: Sequence[Span], by: Attribution) -> Attribution:
    """The attribution of a whole sentence to a speaker named elsewhere."""
    inner = Span(max(part.span.start, quoted[0].start), min(part.span.end, quoted[-1].end))
    text = inner.shift(-part.span.start).of(part.text).rstrip(_SIGNS)
    start = inner.start + len(text) - len(text.lstrip(_SIGNS))
    content = Span(start, inner.start + len(text))
    return Attribution(
        speaker=by.speaker,
        name=by.name,
        cue=Span(content.start, content.start),
        content=content,
        stance=content_stance(
            [w.lower().replace("’", "'") for w in _WORD.findall(content.shift(-part.span.start).of(part.text))]
        ),
        quoted=True,
    )
