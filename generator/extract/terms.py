"""Matching terms: the content words of a sentence, by a key that forms of one word share."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

from generator.lexicon.irregular import FAMILIES, PLURALS, VERB_FORMS
from generator.lexicon.set_phrases import set_phrases
from generator.lexicon.stopwords import STOPWORDS
from generator.lexicon.titles import title_words
from generator.model import Mention, MentionKind, Span, Term
from generator.text.cutter import Pieces
from generator.text.remembered import Remembered
from generator.text.words import cut_words, stem, word_list, words

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
Place = tuple[int, int]
"""Where something begins and ends in the article."""
Found = tuple[int, int, str, bool]
"""A term: its place, its key, and whether it is a name."""


def event_keys(terms: Sequence[str]) -> EventKeys:
    """The main event's names, the first as given first; it lends its key to all of them."""
    return tuple(dict.fromkeys(keys for term in terms if (keys := tuple(map(term_key, word_list(term))))))


def find_terms(
    text: str, start: int, mentions: Sequence[Mention], masked: Sequence[Span], event: EventKeys = ()
) -> tuple[Term, ...]:
    """The terms of one sentence, in order: one a mention, and one a content word outside of names.

    ``start`` is the sentence's offset in its article. Words inside ``masked`` (times and figures, which are compared
    by value) give no terms, nor does a title before a person's name: it is part of the name, and would count twice;
    nor does a set phrase as "in this case".
    What the maintainer calls the main ``event`` is one term, by whichever of its names.
    """
    names = [m for m in mentions if m.name]
    found = cut_words(text, start)
    spoken_for = [(span.start, span.end) for span in (*(m.span for m in names), *masked)]
    spoken_for += _titles(found, names)
    spoken_for += [(low + start, high + start) for low, high in set_phrases(text)]
    called = _called(text, start, event, spoken_for) if event else []
    terms = [(m.span.start, m.span.end, "@" + m.name, True) for m in names]
    terms += [(low, high, " ".join(event[0]), False) for low, high in called]
    terms += _free(found, sorted([*spoken_for, *called]))
    terms.sort()
    return tuple([Term(key=key, span=Span(low, high), is_name=is_name) for low, high, key, is_name in terms])


def _content_key(word: str) -> str:
    """The key of a word; "" for one that tells nothing by itself."""
    return term_key(word) if word not in STOPWORDS and len(word) > 1 else ""


_CONTENT_KEYS = Remembered(_content_key, most=100_000)


def _called(text: str, start: int, event: EventKeys, spoken_for: Sequence[Place]) -> list[Place]:
    """Where a name of the event stands outside of what is spoken for."""
    found = [(span.start, span.end) for span in event_spans(words(text, start), event)]
    return [(low, high) for low, high in found if not any(low < end and start < high for start, end in spoken_for)]


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


def _titles(found: Pieces, names: Sequence[Mention]) -> list[Place]:
    """The words of titles right before persons' names ("Prime Minister" in "Prime Minister Ana Lund")."""
    titles: list[Place] = []
    for name in names:
        if name.kind is MentionKind.PERSON and name.named:
            at, behind = bisect_left(found.starts, name.span.start) - 1, name.span.start
            while at >= 0 and found.ends[at] == behind - 1 and found.texts[at].capitalize() in title_words():
                behind = found.starts[at]
                titles.append((behind, found.ends[at]))
                at -= 1
    return titles


def _free(found: Pieces, taken: Sequence[Place]) -> Iterator[Found]:
    """The content words that overlap none of the stretches that are taken, in order: one walk over both."""
    at = 0
    for key, low, high in zip(map(_CONTENT_KEYS.__getitem__, found.texts), found.starts, found.ends, strict=True):
        if key:
            while at < len(taken) and taken[at][1] <= low:
                at += 1
            if at == len(taken) or taken[at][0] >= high:
                yield low, high, key, False
