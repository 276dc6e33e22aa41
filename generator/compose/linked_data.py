"""JSON-LD: a page in the words of schema.org, for search engines and other programs.

An article is a ``NewsArticle`` of its outlet; each claim of a compared fact a ``Claim`` that appears in it. There is
no ``ClaimReview``: we say where reports agree, and rate the truth of nothing.

Every node of the site is named by its absolute address. Without ``base_url`` nodes are named within the page alone
(blank nodes), and nothing is said about where they are; the outlets' own addresses stay.
"""

import json
from collections.abc import Iterable, Iterator
from functools import singledispatch

from generator.compose.article_page import ArticleView
from generator.compose.facts import ClaimView
from generator.compose.links import HOME, address
from generator.compose.matrix import RowGroup
from generator.compose.outlet_pages import OutletView
from generator.compose.points_page import PointsView
from generator.compose.site_pages import HomeView
from generator.compose.story_page import StoryView
from generator.compose.views import Crumb, Shell, Witness
from generator.model import Page, SiteConfig

Node = dict[str, object]
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def linked_data(config: SiteConfig, page: Page, shell: Shell) -> str:
    """The graph of a page, as compact JSON text; ``shell`` is that of its view."""
    graph = [_site(config, shell), _web_page(config, page.path, shell), *nodes(page.view, config)]
    data = {"@context": "https://schema.org", "@graph": [_without_blanks(node) for node in graph]}
    return _ENCODER.encode(data)


@singledispatch
def nodes(view: object, config: SiteConfig) -> Iterator[Node]:  # noqa: ARG001 - the general case says nothing
    """What a page is about, beside that it is a page."""
    yield from ()


@nodes.register
def _of_article(view: ArticleView, config: SiteConfig) -> Iterator[Node]:
    author = {"author": {"@type": "Person", "name": view.author}} if view.author else {}
    yield {**_article(config, view.witness), **author, "mainEntityOfPage": _ref(config, view.witness.path)}


@nodes.register
def _of_story(view: StoryView, config: SiteConfig) -> Iterator[Node]:
    yield from (_article(config, witness) for witness in view.witnesses)
    if view.overview is None:  # those of a large story stand on the pages of its points
        yield from _claims(config, (*view.groups, *view.folded))


@nodes.register
def _of_points(view: PointsView, config: SiteConfig) -> Iterator[Node]:
    yield from _claims(config, view.groups)


def _claims(config: SiteConfig, groups: Iterable[RowGroup]) -> Iterator[Node]:
    for group in groups:
        for row in group.rows:
            yield from (_claim(config, claim, row.fact.label) for claim in row.fact.claims if not claim.withheld)


@nodes.register
def _of_outlet(view: OutletView, config: SiteConfig) -> Iterator[Node]:
    node = {"@type": "NewsMediaOrganization", "@id": _name(config, view.outlet.path, "outlet"), "url": view.url}
    yield {**node, "name": view.outlet.name, "mainEntityOfPage": _ref(config, view.outlet.path)}


@nodes.register
def _of_home(view: HomeView, config: SiteConfig) -> Iterator[Node]:
    yield {
        "@type": "ItemList",
        "itemListElement": [
            _without_blanks(
                {"@type": "ListItem", "position": i, "name": card.title, "url": address(config.base_url, card.path)}
            )
            for i, card in enumerate(view.cards, start=1)
        ],
    }


def _site(config: SiteConfig, shell: Shell) -> Node:
    return {
        "@type": "WebSite",
        "@id": _name(config, HOME, "site"),
        "url": address(config.base_url, HOME),
        "name": config.title,
        "description": config.description,
        "inLanguage": shell.language,
    }


def _web_page(config: SiteConfig, path: str, shell: Shell) -> Node:
    return {
        "@type": "WebPage",
        "@id": _name(config, path),
        "url": address(config.base_url, path),
        "name": shell.title or config.title,
        "description": shell.description,
        "inLanguage": shell.language,
        "isPartOf": _ref(config, HOME, "site"),
        "breadcrumb": _breadcrumb(config, shell) if len(shell.crumbs) > 1 else "",
    }


def _breadcrumb(config: SiteConfig, shell: Shell) -> Node:
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [_crumb(config, crumb, i) for i, crumb in enumerate(shell.crumbs, start=1)],
    }


def _crumb(config: SiteConfig, crumb: Crumb, position: int) -> Node:
    item = address(config.base_url, crumb.path) if crumb.path is not None else ""
    return _without_blanks({"@type": "ListItem", "position": position, "name": crumb.label, "item": item})


def _article(config: SiteConfig, witness: Witness) -> Node:
    return {
        "@type": "NewsArticle",
        "@id": _name(config, witness.path, "article"),
        "url": witness.original,
        "headline": witness.title,
        "publisher": {"@type": "NewsMediaOrganization", "name": witness.name} if witness.named else "",
        "datePublished": witness.iso_date,
        "inLanguage": witness.language,
    }


def _claim(config: SiteConfig, claim: ClaimView, question: str) -> Node:
    return {
        "@type": "Claim",
        "@id": _name(config, claim.witness.path, f"c-{claim.id}"),
        "name": question,
        "text": claim.quote,
        "appearance": _ref(config, claim.witness.path, "article"),
    }


def _ref(config: SiteConfig, path: str, anchor: str = "") -> Node:
    return {"@id": _name(config, path, anchor)}


def _name(config: SiteConfig, path: str, anchor: str = "") -> str:
    """The identifier of a node: its address, or the name of a blank node that is the same all over the page."""
    if not config.base_url:
        return "_:" + "-".join(["page", *path.split("/")[:-1], *([anchor] if anchor else [])])
    return address(config.base_url, path) + (f"#{anchor}" if anchor else "")


def _without_blanks(node: Node) -> Node:
    """The node without what is not known."""
    return {key: value for key, value in node.items() if value != ""}
