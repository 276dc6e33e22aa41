"""Where a passage that somebody quoted stands in a text that may have been edited since."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from generator.model import Span
from generator.text.spelling import fold
from generator.text.words import word_list, words

ALIKE = 0.7
"""A passage that keeps at least so many of the quote's words, in their order, is the quote after a small edit."""
SOMEWHAT = 0.3
"""A passage that keeps fewer of them than this is not worth naming."""
NEAREST = 3
"""So many passages are named where none is alike enough."""
_SLACK = 6
"""Words that an edit may have put in or taken out, on either side."""
_LINES = 8
"""So many places of a text are looked at closely: those where most words stand as far apart as in the quote."""
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
"""Letters of scripts that put no space between words: Thai, Lao, Burmese, Khmer, Japanese, Chinese."""
_UNBROKEN = re.compile(rf"[^\W{_UNSPACED}]+(?:(?<=\d)[.,:\u00a0\u2009\u202f](?=\d)[^\W{_UNSPACED}]+)*")
"""A word, or a number with its separators and what is written without a space behind it ("10m")."""
_REACH = 40
"""So many characters on either side of a place tell whether it is inside a word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A stretch of a text and how much of the quote it keeps, 0 to 1."""

    span: Span
    likeness: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Located:
    """Where a quote stands.

    ``places``   every place that has its words (case, quotation marks and white space aside), in order; or the one
                 place that a small edit has made of it; none where it is gone
    ``same``     whether the words are the quote's
    ``nearest``  what may have been meant, most like first, where it is gone
    """

    places: tuple[Span, ...]
    same: bool
    nearest: tuple[Passage, ...] = ()


def locate(quote: str, text: str) -> Located:
    """Where ``quote`` stands in ``text``: never from or to the midst of a word or number.

    Takes time in proportion to the text's length.

    >>> locate("at least 40 people", "Officials said at least 40  people died.").places
    (Span(start=15, end=34),)
    >>> locate("at least 4", "Officials said at least 4,000 people fled.").places
    ()
    >>> locate("at least 40 of them died", "Officials said at least 45 of them died.").same
    False
    """
    verbatim = _verbatim(quote.strip(), text)
    if verbatim:
        return Located(places=verbatim, same=True)
    wanted = [fold(word) for word in word_list(quote)]
    held = [(fold(word), span) for word, span in words(text)]
    places = _in_words(wanted, held, text, quote.strip())
    if places or not wanted:
        return Located(places=places, same=True)
    passages = _alike(wanted, held, text)
    best = [p for p in passages if p.likeness >= ALIKE and _is_whole(p.span, text)][:1]
    if best:
        return Located(places=(best[0].span,), same=False)
    return Located(places=(), same=False, nearest=tuple(p for p in passages if p.likeness >= SOMEWHAT)[:NEAREST])


def _verbatim(quote: str, text: str) -> tuple[Span, ...]:
    places: list[Span] = []
    at = text.find(quote) if quote else -1
    while at >= 0:
        places.append(Span(at, at + len(quote)))
        at = text.find(quote, at + len(quote))
    return tuple(place for place in places if _is_whole(place, text))


def _is_whole(place: Span, text: str) -> bool:
    """Whether the place begins and ends between words."""
    return not any(
        found.start() < at < found.end()
        for at in (place.start, place.end)
        for found in _UNBROKEN.finditer(text, max(0, at - _REACH), at + _REACH)
    )


def _in_words(wanted: Sequence[str], held: Sequence[tuple[str, Span]], text: str, quote: str) -> tuple[Span, ...]:
    """Every run of the wanted words in one block of text, with the signs around them that the quote has too."""
    size = len(wanted)
    places: list[Span] = []
    for at in range(len(held) - size + 1) if size else ():
        if held[at][0] == wanted[0] and [word for word, _ in held[at : at + size]] == list(wanted):
            places.append(_with_signs(held[at][1].hull(held[at + size - 1][1]), text, quote))
    return tuple(place for place in places if "\n\n" not in place.of(text) and _is_whole(place, text))


def _with_signs(span: Span, text: str, quote: str) -> Span:
    """The span with the signs behind it with which the quote ends ("27%")."""
    last = words(quote)[-1][1]
    end = span.end
    for sign in quote[last.end :]:
        if not text.startswith(sign, end):
            break
        end += len(sign)
    return Span(span.start, end)


def _alike(wanted: Sequence[str], held: Sequence[tuple[str, Span]], text: str) -> list[Passage]:
    """Passages that keep some of the words, most like first, no two of them in one place."""
    found = [p for low, high in _windows(wanted, held) if (p := _compared(wanted, held, text, max(0, low), high))]
    kept: list[Passage] = []
    for passage in sorted(found, key=lambda p: (-p.likeness, p.span)):
        if not any(passage.span.overlaps(k.span) for k in kept):
            kept.append(passage)
    return kept


def _windows(wanted: Sequence[str], held: Sequence[tuple[str, Span]]) -> Iterator[tuple[int, int]]:
    """From which word to which it is worth to look: close around the likeliest places, and wider for larger edits."""
    places: dict[str, list[int]] = {}
    for at, (word, _) in enumerate(held):
        places.setdefault(word, []).append(at)
    starts = Counter(at - number for number, word in enumerate(wanted) for at in places.get(word, ()))
    votes: Counter[int] = Counter()
    for start, count in starts.items():
        votes[start // _SLACK] += count
    for line in sorted(votes, key=lambda d: (-(votes[d] + votes[d + 1]), d))[:_LINES]:
        start = _likely(starts, line * _SLACK)
        yield start - _SLACK, start + len(wanted) + _SLACK
        yield line * _SLACK - _SLACK, line * _SLACK + len(wanted) + 2 * _SLACK


def _likely(starts: Counter[int], first: int) -> int:
    """Where the quote would start by most of its words, from ``first`` on, as near as an edit leaves them."""
    return max(range(first, first + 2 * _SLACK), key=lambda start: (starts[start], -start))


def _compared(
    wanted: Sequence[str], held: Sequence[tuple[str, Span]], text: str, low: int, high: int
) -> Passage | None:
    """What stands in the words from ``low`` to ``high``, cut to those that answer to the quote's.

    Where the window is wide, a word that stands far behind the others, as "the" may, makes it a poor one.
    """
    blocks = SequenceMatcher(None, wanted, [word for word, _ in held[low:high]], autojunk=False).get_matching_blocks()
    real = [b for b in blocks if b.size]
    if not real:
        return None
    first = max(low + real[0].b - real[0].a, 0)
    last = min(low + real[-1].b + real[-1].size - 1 + len(wanted) - real[-1].a - real[-1].size, len(held) - 1)
    kept = sum(b.size for b in real)
    span = _in_one_block(held[first][1].hull(held[last][1]), held[low + real[0].b][1], text)
    return Passage(span=span, likeness=round(kept / max(len(wanted), last - first + 1), 6))


def _in_one_block(span: Span, first: Span, text: str) -> Span:
    """``span`` cut to the block of text that its ``first`` kept word stands in."""
    before, behind = text.rfind("\n\n", span.start, first.start), text.find("\n\n", first.end, span.end)
    return Span(span.start if before < 0 else first.start, span.end if behind < 0 else behind)
