r"""Facts written by hand in one line a claim, for tests of comparing.

A claim's line is ``outlet | speaker | text``; the speaker may be empty, and may be followed by a stance in brackets:
``Ministry of Order (denies)``; ``(title)`` alone makes the text that of a title. What extraction would find is marked:

``[at least 27 = at least 27 killed person]``   a figure: hedge, number or low..high, role, noun, unit after ``in``
``<Sunday = weekday 6>``, ``<May 2020 = 2020-05>``   a time: its EDTF value or its weekday; ``background`` may follow
``*Northport*``, ``*Ann Lee = person*``   a name, of a place where nothing else is said; ``~not~``   a word that denies
``^denied^`` what follows is what was said with that word; else all of the line is, and its first word says it
``//``, ``\\``   what stands before the one, and behind the other, is of the sentence and not of the quote
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from generator.compare import compare
from generator.extract.terms import term_key
from generator.lexicon.stopwords import STOPWORDS
from generator.model import (
    Anchor,
    Article,
    Attribution,
    BlockKind,
    Bound,
    Claim,
    Comparison,
    Evidence,
    Fact,
    FactKind,
    Match,
    Mention,
    MentionKind,
    Quantity,
    Sentence,
    Span,
    Stance,
    Term,
    Time,
)
from generator.text.edtf import bounds
from generator.text.words import words
from tests.unit.articles import BARE, laid_out

_MARK = re.compile(
    r"\[(?P<figure>[^\]]+)\]|<(?P<time>[^>]+)>|\*(?P<name>[^*]+)\*|~(?P<no>[^~]+)~|\^(?P<cue>[^^]+)\^|(?P<cut>//) ?"
    r"| (?P<end>\\\\)"
)
_EDITOR = ("editor", "together")
_CLOSEST = ("partner", "each other's closest")
"""Evidence of a match: the feature and its level."""
_SPEC = re.compile(
    r"(?P<bound>[a-z ]*?) ?(?P<low>\d+(?:\.\d+)?)?(?P<range>\.\.)?(?P<high>\d+)? ?(?P<of>[a-z_]*) ?"
    r"(?P<noun>(?!in )[a-z]*)(?: ?in (?P<unit>.+))?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One claim as it is written in a case."""

    outlet: str
    speaker: str
    stance: Stance
    text: str
    is_title: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The marks of one line, with the text without them; offsets count from the line's start."""

    text: str
    quantities: tuple[Quantity, ...] = ()
    times: tuple[Time, ...] = ()
    mentions: tuple[Mention, ...] = ()
    negations: tuple[Span, ...] = ()
    content: int = 0
    cue: Span | None = None
    quote: int = 0
    end: int = 0


def compared(text: str) -> Comparison:
    """The comparison of the fact that ``text`` writes down.

    ``kind:``, ``published:``, ``gathered:`` and ``closest:`` may precede.
    """
    articles, sentences, fact = story(text)
    return compare(articles, sentences, [fact])[0]


def story(text: str) -> tuple[tuple[Article, ...], tuple[Sentence, ...], Fact]:
    """The articles, one an outlet, their sentences, one a claim, and the fact of all claims."""
    settings = dict(re.findall(r"^(kind|gathered|closest|published [^:]+): *(.+)$", text, re.MULTILINE))
    lines = [_line(row) for row in text.splitlines() if row.count("|") == 2]
    articles, sentences, claims = [], [], []
    for outlet in dict.fromkeys(line.outlet for line in lines):
        own = [line for line in lines if line.outlet == outlet]
        found = [_find(line.text) for line in own]
        article = _article(outlet, [f.text for f in found], settings.get(f"published {outlet}"))
        articles.append(article)
        for index, (line, marks) in enumerate(zip(own, found, strict=True)):
            sentence = _sentence(article, index, line, marks)
            sentences.append(sentence)
            end = sentence.span.start + marks.end if marks.end else sentence.span.end
            quote = Span(sentence.span.start + marks.quote, end)
            claims.append(Claim.cut(article, sentence, quote))
    kind = FactKind(settings.get("kind", "statement"))
    matches = _tied(claims, *_EDITOR) if "gathered" in settings else ()
    matches = _tied(claims, *_CLOSEST) if "closest" in settings else matches
    return tuple(articles), tuple(sentences), Fact(id="f", kind=kind, claims=tuple(claims), matches=matches)


def _tied(claims: Sequence[Claim], feature: str, level: str) -> tuple[Match, ...]:
    """What ties the first two claims together, by one piece of evidence."""
    evidence = Evidence(feature=feature, level=level, label="these belong together", weight=10.0)
    return (Match(left=claims[0].id, right=claims[1].id, evidence=(evidence,)),)


def _line(row: str) -> Line:
    outlet, speaker, text = (part.strip() for part in row.split("|"))
    is_title = speaker == "(title)"
    speaker = "" if is_title else speaker
    stance = re.search(r" ?\((\w+)\)$", speaker)
    return Line(
        is_title=is_title,
        outlet=outlet,
        speaker=speaker[: stance.start()].strip() if stance else speaker,
        stance=Stance(stance[1]) if stance else Stance.ASSERTS,
        text=text,
    )


def _find(marked: str) -> Found:
    found, last = Found(text=""), 0
    for mark in _MARK.finditer(marked):
        found = _with_mark(replace(found, text=found.text + marked[last : mark.start()]), mark)
        last = mark.end()
    return replace(found, text=found.text + marked[last:])


def _with_mark(found: Found, mark: re.Match[str]) -> Found:
    if mark["cut"] or mark["end"]:
        at = len(found.text)
        return replace(found, quote=at) if mark["cut"] else replace(found, end=at)
    surface, _, spec = (mark[mark.lastgroup or 0]).partition(" = ")
    span = Span(len(found.text), len(found.text) + len(surface))
    found = replace(found, text=found.text + surface)
    if mark["figure"]:
        return replace(found, quantities=(*found.quantities, _quantity(span, surface, spec)))
    if mark["time"]:
        return replace(found, times=(*found.times, _time(span, surface, spec or surface)))
    if mark["no"]:
        return replace(found, negations=(*found.negations, span))
    if mark["cue"]:
        return replace(found, content=span.end, cue=span)
    mention = Mention(span=span, surface=surface, name=surface, kind=MentionKind(spec or "place"))
    return replace(found, mentions=(*found.mentions, mention))


def _quantity(span: Span, surface: str, spec: str) -> Quantity:
    parts = _SPEC.fullmatch(spec)
    assert parts, spec
    bound = Bound(parts["bound"] or "exact")
    low, high = (float(parts[key]) if parts[key] else None for key in ("low", "high"))
    is_range = bound in (Bound.BETWEEN, Bound.VAGUE)
    stated = None if is_range else low
    if not is_range:
        low, high = _interval(bound, low or 0.0)
    of, noun, unit = (parts[key] or "" for key in ("of", "noun", "unit"))
    of = of.replace("_", " ")
    return Quantity(
        span=span,
        surface=surface,
        low=low,
        high=high,
        stated=stated,
        bound=bound,
        unit=unit,
        noun=noun,
        of=of or noun or unit,
        whole="",
    )


def _interval(bound: Bound, number: float) -> tuple[float | None, float | None]:
    return {
        Bound.AT_LEAST: (number, None),
        Bound.MORE_THAN: (number + 1, None),
        Bound.AT_MOST: (0.0, number),
        Bound.LESS_THAN: (0.0, number - 1),
        Bound.NEARLY: (number * 0.9, number),
        Bound.ABOUT: (number * 0.9, number * 1.1),
    }.get(bound, (number, number))


def _time(span: Span, surface: str, spec: str) -> Time:
    background = spec.endswith(" background")
    value = spec.removesuffix(" background")
    if value.startswith("weekday"):
        return _open_time(span, surface, "XXXX-XX-XX", int(value.split()[1]), background=background)
    period = bounds(value)
    if period.first is None and period.last is None:
        return _open_time(span, surface, value, None, background=background)
    return Time(
        span=span,
        surface=surface,
        value=value,
        earliest=period.first,
        latest=period.last,
        anchor=Anchor.CALENDAR,
        background=background,
    )


def _open_time(span: Span, surface: str, value: str, weekday: int | None, *, background: bool) -> Time:
    return Time(
        span=span,
        surface=surface,
        value=value,
        earliest=None,
        latest=None,
        anchor=Anchor.OPEN,
        weekday=weekday,
        background=background,
    )


def _article(outlet: str, paragraphs: Sequence[str], published: str | None) -> Article:
    text, blocks = laid_out([(BlockKind.PARAGRAPH, paragraph) for paragraph in paragraphs])
    return replace(
        BARE,
        id=outlet.lower(),
        source=f"story/{outlet.lower()}.txt",
        outlet=None if outlet.startswith("?") else outlet,
        title=f"Report {outlet}",
        published=date.fromisoformat(published) if published else None,
        published_from="front matter" if published else None,
        text=text,
        blocks=blocks,
    )


def _sentence(article: Article, index: int, line: Line, found: Found) -> Sentence:
    span = article.blocks[index].span
    by = span.start
    return Sentence(
        article=article.id,
        index=index,
        block=BlockKind.TITLE if line.is_title else BlockKind.PARAGRAPH,
        paragraph=index,
        span=span,
        text=found.text,
        clauses=(span,),
        terms=_terms(found, by),
        quantities=tuple(replace(q, span=q.span.shift(by)) for q in found.quantities),
        times=tuple(replace(t, span=t.span.shift(by)) for t in found.times),
        mentions=tuple(replace(m, span=m.span.shift(by)) for m in found.mentions),
        attributions=_attributions(line, found, span),
        negations=tuple(n.shift(by) for n in found.negations),
    )


def _attributions(line: Line, found: Found, sentence: Span) -> tuple[Attribution, ...]:
    if not line.speaker:
        return ()
    cue = (found.cue or Span(0, len(line.text.partition(" ")[0]))).shift(sentence.start)
    content = Span(sentence.start + found.content, sentence.end)
    return (
        Attribution(
            speaker=line.speaker, name=line.speaker, cue=cue, content=content, stance=line.stance, quoted=False
        ),
    )


def _terms(found: Found, by: int) -> tuple[Term, ...]:
    names = [Term(key="@" + m.name, span=m.span.shift(by), is_name=True) for m in found.mentions]
    taken = [m.span for m in found.mentions] + [q.span for q in found.quantities] + [t.span for t in found.times]
    plain = [
        Term(key=term_key(word), span=span.shift(by), is_name=False)
        for word, span in words(found.text)
        if word not in STOPWORDS and not any(t.overlaps(span) for t in taken)
    ]
    return tuple(sorted([*names, *plain], key=lambda t: t.span))
