"""Where things lie: paths of pages, anchors, and links to the outlets' own pages."""

import re
from urllib.parse import quote, urlsplit

HOME = "index.html"
METHOD = "method/index.html"
NOT_FOUND = "404.html"

_WHOLE = 8
"""Words up to which a text fragment names the whole quote; a longer one is named by its first and last words."""
_EDGE = 4


def story_path(story: str) -> str:
    """The story's page."""
    return f"{story}/index.html"


def article_path(story: str, article: str) -> str:
    """The article's page in its story."""
    return f"{story}/{article}/index.html"


def text_path(story: str, article: str) -> str:
    """The article's cleaned text, which the offsets in ``facts.json`` refer to."""
    return f"{story}/{article}/text.txt"


def pair_path(story: str, left: str, right: str) -> str:
    """The parallel reading of two articles; ``left`` comes first in the story's order."""
    return f"{story}/{left}-vs-{right}/index.html"


def facts_path(story: str) -> str:
    """The story's data for other programs."""
    return f"{story}/facts.json"


def root_of(path: str) -> str:
    """The relative way from a page to the output folder.

    >>> root_of("index.html"), root_of("flood/a/index.html")
    ('', '../../')
    """
    return "../" * path.count("/")


def web_address(url: str | None) -> str:
    """``url`` where it is a complete http or https address, else "": whatever else a document names is not linked.

    >>> web_address("https://example.org/a"), web_address("javascript:alert(1)"), web_address(None)
    ('https://example.org/a', '', '')
    """
    try:
        parts = urlsplit(url or "")
        return parts.geturl() if parts.scheme in ("http", "https") and parts.hostname else ""
    except ValueError:
        return ""


def text_fragment(url: str, words: str, text: str) -> str:
    """``url`` with a fragment that makes browsers show ``words`` in the page, as the URL Fragment Text Directives say.

    Where the words stand several times in ``text``, the words before the first of them are named too.

    >>> text_fragment("https://example.org/a#top", "the dam broke", "At noon the dam broke.")
    'https://example.org/a#:~:text=the%20dam%20broke'
    """
    if not url:
        return ""
    parts = words.split()
    target = _encode(parts) if len(parts) <= _WHOLE else f"{_encode(parts[:_EDGE])},{_encode(parts[-_EDGE:])}"
    return f"{url.split('#', 1)[0]}#:~:text={_before(words, text)}{target}"


def _before(words: str, text: str) -> str:
    """The prefix that tells the first of several equal passages apart, or ""."""
    if text.count(words) < 2:
        return ""
    before = re.split(r"\n", text[: text.index(words)])[-1].split()[-3:]
    return f"{_encode(before)}-," if before else ""


def _encode(words: list[str]) -> str:
    """Percent-encoded, hyphens too: the directive gives them a meaning."""
    return quote(" ".join(words), safe="").replace("-", "%2D")
