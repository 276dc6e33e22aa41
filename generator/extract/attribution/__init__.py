"""Who says what: attributions of the sentences of one article.

Each sentence is read for words of saying (``sentence``), the speakers are named (``names``), and quotations that run
on into other sentences are given to whoever was quoted (``carry``).
"""

from collections.abc import Sequence
from itertools import chain

from generator.extract.attribution.carry import carried
from generator.extract.attribution.contents import content_span, quoted_share
from generator.extract.attribution.draft import Draft
from generator.extract.attribution.names import speaker
from generator.extract.attribution.sentence import drafts
from generator.extract.attribution.strangers import Stranger, find_strangers
from generator.extract.attribution.taken_up import Scene, Speaker
from generator.extract.attribution.told import Told, make_told
from generator.extract.quotes import find_quotations, quoted_spans
from generator.extract.segment import Segment
from generator.extract.tokens import Tokens, tokenise
from generator.model import Attribution, Mention, MentionKind, Span

__all__ = ["find_attributions"]

_MOSTLY = 0.5
"""Content of which this share is in quotation marks counts as quoted."""
_JUST_NAMED = 2
"""Sentences before in which "the company" looks for its name,"""
_OPENING = 10
"""where one stands in so many of the first characters."""
_REMEMBERED = 40
"""Earlier speakers among whom a pronoun or a description looks."""
_SOMEBODY = frozenset({"a", "an", "another", "one", "his", "her", "their"})
_STRANGERS = 8
"""Those without a name among whom a pronoun looks."""


def find_attributions(
    segments: Sequence[Segment], mentions: Sequence[Sequence[Mention]]
) -> tuple[tuple[Attribution, ...], ...]:
    """The attributions of each of one article's sentences, in order of cue and content.

    ``mentions`` are those of each sentence. ``name`` of an attribution is that of the mention which heads the
    speaker's phrase, or for a pronoun that of the last fitting speaker; else the phrase in lower case. A sentence that
    goes on with a quotation has one attribution with an empty cue at the start of its content.
    """
    quotations = find_quotations(segments)
    marked = quoted_spans(segments, quotations)
    known: tuple[Speaker, ...] = ()
    found: list[tuple[Attribution, ...]] = []
    subjects: list[Sequence[Mention]] = []
    strangers: tuple[Stranger, ...] = ()
    told: list[Told] = []
    openers: list[str] = []
    last_named: dict[str, int] = {}
    for part, named, quoted in zip(segments, mentions, marked, strict=True):
        tokens = tokenise(part)
        own: list[Attribution] = []
        told = [t for t in told if part.index - t.sentence <= 1] if told else told
        strangers = (*strangers, *find_strangers(tokens, named, quoted, part.index))[-_STRANGERS:]
        for draft in drafts(tokens):
            scene = Scene(
                tokens=tokens,
                draft=draft,
                mentions=named,
                earlier=known,
                before=tuple(chain.from_iterable(subjects[-_JUST_NAMED:])),
                strangers=strangers,
                named=last_named,
                told=told,
                sentence=part.index,
            )
            who = speaker(scene, part.text)
            attribution = _attribution(tokens, draft, who, quoted) if who else None
            if who and attribution:
                own.append(attribution)
                told.append(make_told(attribution, named, part.index))
                known = (*known[-_REMEMBERED:], who)
        found.append(tuple(own))
        openers.append(_opener(part, tokens, named, strangers))
        last_named.update((m.name, part.index) for m in named if m.named)
        subjects.append(named if _opens(part, named) else ())
    return carried(segments, marked, found, openers, known)


def _opener(part: Segment, tokens: Tokens, named: Sequence[Mention], strangers: Sequence[Stranger]) -> str:
    """The person who opens the sentence, by name or as somebody's: "her sister"; "" where none does."""
    if strangers and tokens.words[0] in _SOMEBODY and strangers[-1].sentence == part.index:
        return strangers[-1].name
    is_person = bool(named) and named[0].kind is MentionKind.PERSON and named[0].named
    return named[0].name if is_person and _opens(part, named) else ""


def _opens(part: Segment, named: Sequence[Mention]) -> bool:
    """Whether one of its names opens the sentence, and is likely what it is about."""
    return bool(named) and named[0].span.start - part.span.start < _OPENING


def _attribution(tokens: Tokens, draft: Draft, who: Speaker, quoted: Sequence[Span]) -> Attribution | None:
    """The attribution of a draft; None where nothing is left of its content, or "I said" stands in a quotation."""
    content = content_span(tokens, *draft.content)
    cue = tokens.span(*draft.cue)
    if content is None or (who.words.lower() in {"i", "we"} and any(q.contains(cue) for q in quoted)):
        return None
    return Attribution(
        speaker=who.words,
        name=who.name,
        cue=cue,
        content=content,
        stance=draft.stance,
        quoted=quoted_share(content, quoted) > _MOSTLY,
    )
