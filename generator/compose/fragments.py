"""Links that make a browser show one passage of a page.

The form is that of the URL Fragment Text Directives (https://wicg.github.io/scroll-to-text-fragment/):
``#:~:text=[prefix-,]start[,end][,-suffix]``. A browser shows the first passage that fits, in whatever case, so a
directive is only given where no other passage of the article's text fits it.
"""

from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import quote

from generator.model import Span

_WHOLE = 8
"""A quote of so many words is named whole; a longer one by its first and last words."""
_EDGES = (4, 7, 12)
"""So many first and last words, more where fewer do not tell."""
_CONTEXT = (0, 2, 4, 8)
"""So many words before a passage, and then behind it, to tell it from others."""


def text_fragment(url: str, text: str, span: Span) -> str:
    """``url`` with a fragment that shows the passage ``span`` of ``text``; ``url`` alone where nothing tells it apart.

    >>> text_fragment("https://example.org/a#top", "At noon the dam broke.", Span(8, 21))
    'https://example.org/a#:~:text=the%20dam%20broke'
    """
    if not url:
        return ""
    target = next(_directives(text, span), "")
    return f"{url.split('#', 1)[0]}#:~:text={target}" if target else url


def _directives(text: str, span: Span) -> Iterator[str]:
    """Directives that fit ``span`` alone, the shortest first."""
    passage = span.of(text)
    long = len(passage.split()) > _WHOLE
    for count in _CONTEXT:
        before = _last_words(text[: span.start], count) if count else ""
        if long:
            yield from (_prefix(before) + edges for edges in _ranges(text, span, before))
        elif _is_unique(text, before + passage):
            yield _prefix(before) + _encode(passage)
    for count in () if long else _CONTEXT[1:]:
        after = _first_words(text[span.end :], count)
        if after.strip() and _is_unique(text, passage + after):
            yield f"{_encode(passage)},-{_encode(after)}"


def _prefix(before: str) -> str:
    return f"{_encode(before)}-," if before.strip() else ""


def _ranges(text: str, span: Span, before: str) -> Iterator[str]:
    """The passage by its first and last words, where ``before`` and the first stand nowhere else together."""
    passage = span.of(text)
    words = len(passage.split())
    for edge in _EDGES:
        if 2 * edge > words:
            return
        first, last = _first_words(passage, edge), _last_words(passage, edge)
        if _is_unique(text, before + first) and _ends_first(text, span, first, last):
            yield f"{_encode(first)},{_encode(last)}"


def _ends_first(text: str, span: Span, first: str, last: str) -> bool:
    """Whether the ``last`` words do not stand earlier behind the ``first``: a range ends where they first do."""
    behind = text[span.start + len(first) : span.end].lower()
    return behind.find(last.lower()) == len(behind) - len(last.lower())


def _is_unique(text: str, passage: str) -> bool:
    low, sought = _lower(text), passage.lower()
    return low.find(sought) == low.rfind(sought)


@lru_cache(maxsize=64)
def _lower(text: str) -> str:
    return text.lower()


def _first_words(text: str, count: int) -> str:
    """The head of ``text`` up to the end of so many words, with the white space before and between them."""
    words = text.split(maxsplit=count)
    return text if len(words) <= count else text[: len(text) - len(words[count])].rstrip()


def _last_words(text: str, count: int) -> str:
    """The tail of ``text`` from the beginning of so many words, with the white space between and behind them."""
    words = text.rsplit(maxsplit=count)
    return "" if count == 0 else text if len(words) <= count else text[len(words[0]) :].lstrip()


def _encode(passage: str) -> str:
    """Percent-encoded, with single spaces; hyphens too, since the directive gives them a meaning."""
    return quote(" ".join(passage.split()), safe="").replace("-", "%2D")
