"""Where things lie: paths of pages, anchors, and links to the outlets' own pages."""

from urllib.parse import urlsplit

HOME = "index.html"
METHOD = "method/index.html"
NOT_FOUND = "404.html"


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
