"""When each article has the story's main event begin, and which article stands apart in that.

An article without a date of publication may tell of another round of the same thing: its own days are compared with
those of the other articles.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from generator.compare.case import name_of
from generator.compare.periods import Fit, fit, weekday_of
from generator.lexicon.phases import EVENT_NOUNS, LOOKING_BACK, ONSET_VERBS
from generator.model import Article, Sentence, Time

_LEAD = 16
"""Sentences from the start in which an article tells of its own event; background comes behind."""
_NEAR = 4
"""Words between an onset and its time."""

_YEARLESS = re.compile(r"XXXX-(\d\d)-(\d\d)")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Onset:
    """A time at which an article has an event begin: ``words`` are the verb or noun that says so."""

    article: str
    time: Time
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Oddity:
    """An undated article whose main event begins on another day than in most of the story's articles.

    ``name`` is the article's name, ``when`` its words for the day; ``others`` are those that it contradicts.
    """

    article: str
    name: str
    when: str
    others: tuple["Contradicted", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradicted:
    """An article that has the event begin on another day: its id, its name, its words for the day."""

    article: str
    name: str
    when: str


def find_oddities(articles: Sequence[Article], sentences: Sequence[Sentence]) -> tuple[Oddity, ...]:
    """The undated articles that contradict more articles on the event's first day than they bear out."""
    onsets = {article.id: _onsets(article, sentences) for article in articles}
    found = []
    for article in sorted(articles, key=lambda a: a.id):
        others = [other for other in sorted(articles, key=lambda a: a.id) if other.id != article.id]
        against = [other for other in others if _conflict(onsets[article.id], onsets[other.id])]
        along = [other for other in others if _meet(onsets[article.id], onsets[other.id])]
        if article.published is None and len(against) > len(along):
            found.append(_oddity(article, against, onsets))
    return tuple(found)


def _oddity(article: Article, against: Sequence[Article], onsets: Mapping[str, Sequence[Onset]]) -> Oddity:
    others = [Contradicted(article=o.id, name=name_of(o), when=onsets[o.id][0].time.surface) for o in against]
    when = onsets[article.id][0].time.surface
    return Oddity(article=article.id, name=name_of(article), when=when, others=tuple(others))


def _conflict(one: Iterable[Onset], other: Iterable[Onset]) -> bool:
    fits = [fit(a.time, b.time) for a in one for b in other]
    return Fit.APART in fits and all(f in (Fit.APART, Fit.UNKNOWN) for f in fits)


def _meet(one: Iterable[Onset], other: Iterable[Onset]) -> bool:
    return any(fit(a.time, b.time) in (Fit.SAME, Fit.WITHIN) for a in one for b in other)


def _onsets(article: Article, sentences: Sequence[Sentence]) -> tuple[Onset, ...]:
    own = sorted((s for s in sentences if s.article == article.id), key=lambda sentence: sentence.index)
    year = _latest_year([time for sentence in own for time in sentence.times])
    found = [onset for sentence in own[:_LEAD] for onset in _onsets_of(sentence)]
    return tuple(replace(onset, time=_in_year(onset.time, year)) for onset in found)


def _latest_year(times: Iterable[Time]) -> int | None:
    """The year of the last day that an article names with its year: most likely that of its yearless days as well."""
    return max((t.latest.year for t in times if t.latest and t.latest == t.earliest), default=None)


def _in_year(time: Time, year: int | None) -> Time:
    """A yearless day as the day of that year."""
    found = _YEARLESS.fullmatch(time.value)
    if year is None or found is None:
        return time
    try:
        day = date(year, int(found[1]), int(found[2]))
    except ValueError:  # the 29th of February
        return time
    return replace(time, earliest=day, latest=day, value=day.isoformat())


def _onsets_of(sentence: Sentence) -> list[Onset]:
    found = []
    for time in sentence.times:
        words = _onset_words(sentence, time) if not time.background and _is_day(time) else ""
        if words:
            found.append(Onset(article=sentence.article, time=time, words=words))
    return found


def _is_day(time: Time) -> bool:
    """Whether the time names a day, of whatever year or week."""
    return weekday_of(time) is not None or bool(re.fullmatch(r"(?:XXXX|\d{4})-\d\d-\d\d", time.value))


def _onset_words(sentence: Sentence, time: Time) -> str:
    """The verb or noun that ties the time to an event's start; "" where there is none."""
    at, end = time.span.start - sentence.span.start, time.span.end - sentence.span.start
    before = _WORD.findall(sentence.text[max(0, at - 80) : at])
    behind = _WORD.findall(sentence.text[end : end + 80])
    if any(word.casefold() in LOOKING_BACK for word in (before[-2:] + behind[:1])):
        return ""
    possessive = behind[1:3] if behind[:1] == ["s"] else []
    nouns = [w for w in possessive if w.casefold() in EVENT_NOUNS]
    verbs = [w for w in (*before[-_NEAR:], *behind[:_NEAR]) if w.casefold() in ONSET_VERBS]
    return (nouns + verbs)[0] if nouns or verbs else ""
