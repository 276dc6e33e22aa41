"""Matching terms: the content words of a sentence, by a key that forms of one word share."""

from collections.abc import Sequence
from functools import lru_cache

from generator.lexicon.irregular import FAMILIES, PLURALS, VERB_FORMS
from generator.lexicon.stopwords import STOPWORDS
from generator.lexicon.titles import heads, modifiers
from generator.model import Mention, MentionKind, Span, Term
from generator.text.words import stem, word_list, words

_FAMILY_OF: dict[str, str] = {stem(word): family[0] for family in reversed(FAMILIES) for word in family}


@lru_cache(maxsize=100_000)
def term_key(word: str) -> str:
    """The key of a word: its base form's stem, and the head of its family where it has one.

    >>> term_key("deaths") == term_key("killed") == term_key("died")
    True
    >>> term_key("fought") == term_key("fight")
    True
    """
    base = VERB_FORMS.get(word) or PLURALS.get(word) or word
    stemmed = stem(base)
    return _FAMILY_OF.get(stemmed, stemmed)


EventKeys = tuple[tuple[str, ...], ...]
"""What the articles call the main event, each as the keys of its words."""


def event_keys(terms: Sequence[str]) -> EventKeys:
    """The main event's names, the first as given first; it lends its key to all of them."""
    return tuple(dict.fromkeys(keys for term in terms if (keys := tuple(map(term_key, word_list(term))))))


def find_terms(
    text: str, start: int, mentions: Sequence[Mention], masked: Sequence[Span], event: EventKeys = ()
) -> tuple[Term, ...]:
    """The terms of one sentence, in order: one a mention, and one a content word outside of names.

    ``start`` is the sentence's offset in its article. Words inside ``masked`` (times and figures, which are compared
    by value) give no terms, nor does a title before a person's name: it is part of the name, and would count twice.
    What the maintainer calls the main ``event`` is one term, by whichever of its names.
    """
    names = [m for m in mentions if m.name]
    terms = [Term(key="@" + m.name, span=m.span, is_name=True) for m in names]
    found = words(text, start)
    spoken_for = [m.span for m in names] + list(masked) + _titles(found, names)
    called = [span for span in event_spans(found, event) if not any(span.overlaps(other) for other in spoken_for)]
    terms += [Term(key=" ".join(event[0]), span=span, is_name=False) for span in called]
    taken = _Taken(spoken_for + called)
    for word, span in found:
        if word not in STOPWORDS and len(word) > 1 and not taken.covers(span):
            terms.append(Term(key=term_key(word), span=span, is_name=False))
    return tuple(sorted(terms, key=lambda t: (t.span.start, t.span.end, t.key)))


def event_spans(found: Sequence[tuple[str, Span]], event: EventKeys) -> list[Span]:
    """Where the words of one of the event's names follow each other; the longest where several begin."""
    keys = [term_key(word) for word, _ in found] if event else []
    spans: list[Span] = []
    at = 0
    while at < len(keys):
        length = max((len(name) for name in event if tuple(keys[at : at + len(name)]) == name), default=0)
        if length:
            spans.append(Span(found[at][1].start, found[at + length - 1][1].end))
        at += max(length, 1)
    return spans


def _titles(found: Sequence[tuple[str, Span]], names: Sequence[Mention]) -> list[Span]:
    """The words of titles right before persons' names ("Prime Minister" in "Prime Minister Ana Lund")."""
    before = {m.span.start for m in names if m.kind is MentionKind.PERSON and m.named}
    titles: list[Span] = []
    for word, span in reversed(found):
        if span.end + 1 in before and word.capitalize() in heads() | modifiers():
            titles.append(span)
            before.add(span.start)
    return titles


class _Taken:
    """Stretches that are spoken for, asked in rising order of position: one walk over both, however many there are."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = sorted(spans)
        self._next = 0

    def covers(self, span: Span) -> bool:
        """Whether ``span`` overlaps one of the stretches; calls must come in rising order."""
        while self._next < len(self._spans) and self._spans[self._next].end <= span.start:
            self._next += 1
        return self._next < len(self._spans) and self._spans[self._next].overlaps(span)
