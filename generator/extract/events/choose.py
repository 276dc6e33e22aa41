"""Which of the events that the articles name is the story's main one, and what each article calls it.

The kind of event is the one whose nouns weigh most over all articles, in headlines and first sentences above all. Its
noun phrases corefer with the main event where a determiner, a possessive or a headline points to it, or where the same
noun does so elsewhere in the story; a phrase beside a time long past, or with a word such as "previous", does not.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from generator.extract.events.phrases import EventPhrase, event_phrases
from generator.extract.quotes import find_quotations
from generator.extract.segment import Segment
from generator.extract.terms import event_keys, event_spans, term_key
from generator.lexicon.events import EventNouns, event_kinds
from generator.model import Article, Attribution, BlockKind, EventTerm, Sentence, Span, Time, Vocabulary
from generator.text.words import words

_TITLE, _LEAD, _BODY = 3, 2, 1
"""What a phrase weighs in the headline, in the first sentences, and further down."""
_LEADING = 3
"""So many sentences at the head of an article lead."""
_CAP = 8
"""More weight than this a single article does not give, so that a long one does not outvote the others."""
_NEAR = 60
"""A time stands beside a phrase within so many characters."""
_SLACK = 12
"""A quotation that is longer than the phrase by no more than so many characters is about the phrase."""
_NOTHING_STATED = Vocabulary()
_PAST = timedelta(days=45)
"""What ended so long before the newest day of the story is another event."""


def name_event(
    articles: Sequence[Article], sentences: Sequence[Sentence], vocabulary: Vocabulary = _NOTHING_STATED
) -> tuple[EventTerm, ...]:
    """The terms for the story's main event, in order of article and position; () where no two articles share a noun.

    Where the maintainer states what the event is called, only these terms are looked for.
    """
    marks = _quotations(articles, sentences)
    if vocabulary.event_terms:
        return tuple(_stated(vocabulary.event_terms, sentences, marks))
    today = _newest(articles, sentences)
    phrases = [p for s in sentences for p in event_phrases(s) if not p.other and not _is_past(p, today)]
    kind = _main_kind(phrases, sentences)
    if kind is None:
        return ()
    own = [p for p in phrases if _is_of(p, kind)]
    pointed = frozenset(word for p in own if p.pointing for word in (p.noun, p.modifier) if word)
    terms = [(p, _term(p.sentence, p.span, p.noun, marks[p.sentence.article])) for p in own]
    meant = [t for p, t in terms if p.pointing or _is_meant(p, kind, pointed, marks[t.article])]
    return tuple(meant) if _shared(meant) else ()


def _is_meant(phrase: EventPhrase, kind: EventNouns, pointed: frozenset[str], marks: Sequence[Span]) -> bool:
    """Whether a phrase that does not point to the event names it all the same.

    Its noun, or of a weak noun the word before it, points to it elsewhere; or a weak noun is set in marks of its own.
    """
    if phrase.noun in kind.plain:
        return phrase.noun in pointed
    return phrase.modifier in pointed or any(
        mark.overlaps(phrase.span) and len(mark) <= len(phrase.span) + _SLACK for mark in marks
    )


def _shared(terms: Sequence[EventTerm]) -> bool:
    """Whether two articles use one noun: without that, nothing shows that they name one event."""
    articles = Counter(noun for _, noun in {(term.article, term.noun) for term in terms})
    return any(count > 1 for count in articles.values())


def _newest(articles: Sequence[Article], sentences: Sequence[Sentence]) -> date | None:
    """The last day of publication; where none is known, the last day that the articles name exactly."""
    published = [day for article in articles if (day := article.published or article.not_after)]
    exact = [t.latest for s in sentences for t in s.times if t.latest is not None and t.latest == t.earliest]
    return max(published or exact, default=None)


def _is_past(phrase: EventPhrase, today: date | None) -> bool:
    """Whether a time beside the phrase lies long before the story."""
    return any(_lies_back(time, today) for time in phrase.sentence.times if _beside(time.span, phrase.span))


def _beside(time: Span, phrase: Span) -> bool:
    return time.start - phrase.end < _NEAR and phrase.start - time.end < _NEAR


def _lies_back(time: Time, today: date | None) -> bool:
    if today is None or time.latest is None:
        return time.background
    return time.latest < today - _PAST


def _main_kind(phrases: Sequence[EventPhrase], sentences: Sequence[Sentence]) -> EventNouns | None:
    """The kind of event that weighs most, of those with which two articles open; the first in the table of equals."""
    places = _places(sentences)
    told = [(kind, _told(kind, places)) for kind in event_kinds()]
    weighed = [(kind, _weights([p for p in phrases if _is_of(p, kind)], verbs)) for kind, verbs in told]
    shared = [(kind, weights) for kind, weights in weighed if sum(w >= _LEAD for w in weights.values()) > 1]
    if not shared:
        return None
    return max(shared, key=lambda item: sum(min(w, _CAP) for w in item[1].values()))[0]


def _places(sentences: Sequence[Sentence]) -> Mapping[str, set[tuple[str, int]]]:
    """By term, the articles that have it, each with what a phrase weighs where it stands."""
    places: defaultdict[str, set[tuple[str, int]]] = defaultdict(set)
    for sentence in sentences:
        place = sentence.article, _place(sentence)
        for term in sentence.terms:
            places[term.key].add(place)
    return places


def _told(kind: EventNouns, places: Mapping[str, set[tuple[str, int]]]) -> Mapping[str, int]:
    """By article, the weight of the kind's verbs in its headline and in its first sentences, each counted once."""
    found = {place for key in map(term_key, kind.verbs) for place in places.get(key, ())}
    told: Counter[str] = Counter()
    for article, weight in found:
        told[article] += weight if weight > _BODY else 0
    return told


def _weights(phrases: Sequence[EventPhrase], told: Mapping[str, int]) -> Mapping[str, int]:
    """By article that has phrases, how much they and the verbs weigh; a noun counts for its best place."""
    best: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for phrase in phrases:
        own = best[phrase.sentence.article]
        own[phrase.noun] = max(own.get(phrase.noun, 0), _weight(phrase))
    return {article: sum(nouns.values()) + told.get(article, 0) for article, nouns in best.items()}


def _weight(phrase: EventPhrase) -> int:
    place = _place(phrase.sentence)
    return place if place > _BODY or phrase.pointing else 0


def _place(sentence: Sentence) -> int:
    if sentence.block is BlockKind.TITLE:
        return _TITLE
    return _LEAD if sentence.index < _LEADING else _BODY


def _is_of(phrase: EventPhrase, kind: EventNouns) -> bool:
    return phrase.noun in kind.plain or (phrase.modifier != "" and phrase.noun in kind.leaning)


def _quotations(articles: Sequence[Article], sentences: Sequence[Sentence]) -> Mapping[str, tuple[Span, ...]]:
    """By article, what stands in quotation marks."""
    segments: dict[str, list[Segment]] = {article.id: [] for article in articles}
    for s in sentences:
        part = Segment(index=s.index, block=s.block, paragraph=s.paragraph, span=s.span, text=s.text)
        segments[s.article].append(part)
    return {key: tuple(q.span for q in find_quotations(own)) for key, own in segments.items()}


def _stated(
    names: Sequence[str], sentences: Sequence[Sentence], marks: Mapping[str, Sequence[Span]]
) -> Iterator[EventTerm]:
    """Where the event's names stand, by the words that they are made of."""
    keys = event_keys(names)
    for sentence in sentences:
        for span in event_spans(words(sentence.text, sentence.span.start), keys):
            yield _term(sentence, span, " ".join(keys[0]), marks[sentence.article])


def _term(sentence: Sentence, span: Span, noun: str, marks: Sequence[Span]) -> EventTerm:
    speaker = _speaker(sentence.attributions, span)
    return EventTerm(
        article=sentence.article,
        span=span,
        paragraph=sentence.paragraph,
        surface=span.shift(-sentence.span.start).of(sentence.text),
        noun=noun,
        quoted=any(mark.overlaps(span) for mark in marks),
        speaker=speaker.name if speaker else None,
    )


def _speaker(attributions: Sequence[Attribution], span: Span) -> Attribution | None:
    """The innermost attribution whose content holds the phrase."""
    return min((a for a in attributions if a.content.contains(span)), key=lambda a: len(a.content), default=None)
