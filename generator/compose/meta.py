"""What an HTML page tells programs about itself: its address, its picture, its feeds, and JSON-LD.

It is made in one place for all pages, from what each shows, so that a new page has it by itself.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from generator.compose.article_page import ArticleView
from generator.compose.exports.feeds import CHANGES, STORIES, VERDICTS, feed_path, feed_title
from generator.compose.linked_data import linked_data
from generator.compose.links import NOT_FOUND, address
from generator.compose.shell import Site
from generator.compose.story_page import StoryView
from generator.compose.views import PageView, Shell
from generator.model import Page

_FORMS = (("atom", "application/atom+xml", "Atom"), ("json", "application/feed+json", "JSON"))
"""The forms of a feed: ending, media type, name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A share image: its absolute address, and what it shows in words."""

    address: str
    alt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedLink:
    """A feed of the site: ``path`` is below the output folder, ``type`` its media type.

    ``title`` is for programs that look for a feed, ``label`` for readers: "New stories (Atom)".
    """

    path: str
    type: str
    title: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Meta:
    """What stands in a page's head for programs.

    ``address``      of the page, absolute; "" without ``base_url``
    ``kind``         its type in Open Graph: "website" or "article"
    ``picture``      None without ``base_url``: a share image can only be named by its absolute address
    ``linked_data``  JSON-LD as text
    ``indexed``      whether search engines shall list the page
    """

    address: str
    kind: str
    picture: Picture | None
    feeds: tuple[FeedLink, ...]
    linked_data: str
    indexed: bool


def describe(site: Site, pages: Iterable[Page], picture: Picture | None) -> Iterator[Page]:
    """The pages, those of HTML with their ``Meta``; ``picture`` is the image that stands for them."""
    for page in pages:
        shell = page.view.shell if isinstance(page.view, PageView) else None
        yield replace(page, meta=_meta(site, page, shell, picture)) if shell else page


def _meta(site: Site, page: Page, shell: Shell, picture: Picture | None) -> Meta:
    found = page.path != NOT_FOUND
    return Meta(
        address=address(site.config.base_url, page.path) if found else "",
        kind="article" if isinstance(page.view, StoryView | ArticleView) else "website",
        picture=picture,
        feeds=tuple(feed_links(site)),
        linked_data=linked_data(site.config, page, shell) if found else "",
        indexed=found,
    )


def make_picture(site: Site, path: str, alt: str) -> Picture | None:
    """The share image at ``path``, which shows ``alt``; there is none without ``base_url``: it could not be named."""
    return Picture(address=address(site.config.base_url, path), alt=alt) if site.config.base_url else None


def feed_links(site: Site) -> Iterator[FeedLink]:
    """The site's feeds in both forms; there are none without ``base_url``."""
    for name in (STORIES, VERDICTS, CHANGES) if site.config.base_url else ():
        for form, media_type, called in _FORMS:
            label = site.words("feed.label", feed=site.words(f"feed.of_{name}"), form=called)
            yield FeedLink(path=feed_path(name, form), type=media_type, title=feed_title(site, name), label=label)
