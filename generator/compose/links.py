"""Where things lie: paths of pages, anchors, and links to the outlets' own pages."""

from functools import lru_cache
from urllib.parse import quote, urlsplit

HOME = "index.html"
METHOD = "method/index.html"
NOT_FOUND = "404.html"
SITE_TABLE = "facts.csv"
STORIES = "stories.json"
SITE_SHARE = "share.png"
SCHEMA = "schema/facts.json"
ROBOTS = "robots.txt"
SITEMAP = "sitemap.xml"
OUTLETS = "outlets/index.html"
DIFFERENCES = "differences/index.html"
SEARCH = "search/index.html"


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


def points_path(story: str, page: int) -> str:
    """A page of a large story's points, counted from 1."""
    return f"{story}/points/index.html" if page == 1 else f"{story}/points/{page}/index.html"


def singles_path(story: str, page: int) -> str:
    """A page of what single reports of a large story have alone, counted from 1."""
    return f"{story}/alone/index.html" if page == 1 else f"{story}/alone/{page}/index.html"


def reports_path(story: str, page: int) -> str:
    """A page of a large story's reports, counted from 1."""
    return f"{story}/reports/index.html" if page == 1 else f"{story}/reports/{page}/index.html"


def alone_path(number: int) -> str:
    """The page of that number, from 1, of the list of articles that belong to no story."""
    return "alone/index.html" if number == 1 else f"alone/{number}/index.html"


def facts_path(story: str) -> str:
    """The story's data for other programs."""
    return f"{story}/facts.json"


def table_path(story: str) -> str:
    """The story's facts as a table for spreadsheets."""
    return f"{story}/facts.csv"


def share_path(story: str) -> str:
    """The picture that stands for the story where someone shares a link to it."""
    return f"{story}/share.png"


@lru_cache(maxsize=1024)
def address(base_url: str, path: str) -> str:
    """The absolute address of a file of the site, a page by its folder; "" where the site's own is not known.

    >>> address("https://example.org/news", "flood/index.html"), address("https://example.org", "facts.csv")
    ('https://example.org/news/flood/', 'https://example.org/facts.csv')
    """
    if not base_url:
        return ""
    folder, _, name = path.rpartition("/")
    shown = path if name != HOME else f"{folder}/" if folder else ""
    return f"{base_url}/{quote(shown)}"


def outlet_path(outlet: str, page: int = 1) -> str:
    """A page of an outlet, counted from 1; ``outlet`` is its id."""
    return f"outlets/{outlet}/index.html" if page == 1 else f"outlets/{outlet}/{page}/index.html"


def counts_path(page: int) -> str:
    """A page of what was counted story by story, from 1: the first stands on the method page itself."""
    return METHOD if page == 1 else f"method/{page}/index.html"


def home_path(page: int) -> str:
    """A page of the site's stories, counted from 1.

    >>> home_path(1), home_path(2)
    ('index.html', 'page/2/index.html')
    """
    return HOME if page == 1 else f"page/{page}/index.html"


def differences_path(page: int) -> str:
    """A page of the site's differences, counted from 1.

    >>> differences_path(1), differences_path(2)
    ('differences/index.html', 'differences/2/index.html')
    """
    return DIFFERENCES if page == 1 else f"differences/{page}/index.html"


def search_words_path(number: int) -> str:
    """A file of the search index's words."""
    return f"search/words/{number}.js"


def search_story_path(story: str, part: int = 0) -> str:
    """What the search shows of a story; that of a large one takes several parts, counted from 0."""
    return f"search/stories/{story}/{part}.js" if part else f"search/stories/{story}.js"


def root_of(path: str) -> str:
    """The relative way from a page to the output folder.

    >>> root_of("index.html"), root_of("flood/a/index.html")
    ('', '../../')
    """
    return "../" * path.count("/")


@lru_cache(maxsize=256)
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
