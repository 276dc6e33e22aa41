"""What pages tell programs about themselves, JSON-LD among it."""

import json
from dataclasses import replace
from typing import Any

import pytest

from generator.compose import compose
from generator.compose.meta import Meta
from tests.sites.demo_story import CONFIG, SITE, STORY, demo_story

BASE = "https://news.example/desk"
PUBLISHED = replace(SITE, config=replace(CONFIG, base_url=BASE))
PAGES = {page.path: page for page in compose(PUBLISHED, [demo_story()])}
BARE = {page.path: page for page in compose(SITE, [demo_story()])}
HTML = [path for path in PAGES if path.endswith(".html")]


def meta_of(path: str, pages: dict[str, Any] = PAGES) -> Meta:
    meta = pages[path].meta
    assert isinstance(meta, Meta)
    return meta


def graph(path: str, pages: dict[str, Any] = PAGES) -> list[dict[str, Any]]:
    data = json.loads(meta_of(path, pages).linked_data)
    assert data["@context"] == "https://schema.org"
    nodes: list[dict[str, Any]] = data["@graph"]
    return nodes


def of_type(nodes: list[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    return [node for node in nodes if node["@type"] == name]


def test_every_page_and_nothing_else_has_it() -> None:
    assert [path for path, page in PAGES.items() if page.meta is not None] == HTML


def test_a_page_is_named_by_its_folder() -> None:
    assert meta_of("index.html").address == f"{BASE}/"
    assert meta_of(f"{STORY}/1-courier/index.html").address == f"{BASE}/{STORY}/1-courier/"


def test_the_page_for_unknown_addresses_has_none_and_is_not_indexed() -> None:
    meta = meta_of("404.html")
    assert (meta.address, meta.linked_data, meta.indexed) == ("", "", False)


def test_pages_of_a_story_show_its_picture_and_others_that_of_the_site() -> None:
    for path, name, words in (
        (f"{STORY}/1-courier/index.html", f"{STORY}/share.png", "compared"),
        ("method/index.html", "share.png", "The Fact Desk"),
    ):
        picture = meta_of(path).picture
        assert picture is not None
        assert picture.address == f"{BASE}/{name}"
        assert words in picture.alt


def test_feeds_are_announced_where_there_are_any() -> None:
    paths = [feed.path for feed in meta_of("index.html").feeds]
    assert paths == [f"{name}.{form}" for name in ("feed", "differences", "changes") for form in ("atom", "json")]
    assert set(paths) <= PAGES.keys()
    assert meta_of("index.html", BARE).feeds == ()


def test_an_article_is_a_news_article_of_its_outlet() -> None:
    (article,) = of_type(graph(f"{STORY}/1-courier/index.html"), "NewsArticle")
    assert article["@id"] == f"{BASE}/{STORY}/1-courier/#article"
    assert article["publisher"] == {"@type": "NewsMediaOrganization", "name": "Northern Courier"}
    assert article["mainEntityOfPage"] == {"@id": f"{BASE}/{STORY}/1-courier/"}
    assert article["datePublished"] == "2031-05-05"


def test_what_an_article_does_not_state_is_not_said() -> None:
    (article,) = of_type(graph(f"{STORY}/4-unnamed/index.html"), "NewsArticle")
    assert not article.keys() & {"publisher", "datePublished", "url", "author"}


def test_the_claims_of_compared_facts_appear_in_articles_of_the_page() -> None:
    nodes = graph(f"{STORY}/index.html")
    articles = {node["@id"] for node in of_type(nodes, "NewsArticle")}
    claims = of_type(nodes, "Claim")
    assert len(articles) == 5
    assert claims
    assert all(claim["appearance"]["@id"] in articles for claim in claims)
    killed = next(claim for claim in claims if "At least 27" in claim["text"])
    assert killed["name"] == "People killed"
    assert killed["@id"].startswith(f"{BASE}/{STORY}/1-courier/#c-")


@pytest.mark.parametrize("pages", [PAGES, BARE])
def test_no_truth_is_rated(pages: dict[str, Any]) -> None:
    assert all("ClaimReview" not in meta_of(path, pages).linked_data for path in HTML)


def test_the_way_from_the_home_page_is_told() -> None:
    (page,) = of_type(graph(f"{STORY}/1-courier/index.html"), "WebPage")
    items = page["breadcrumb"]["itemListElement"]
    assert [item["position"] for item in items] == [1, 2, 3]
    assert [item.get("item") for item in items] == [f"{BASE}/", f"{BASE}/{STORY}/", None]


def addresses(node: object, key: str = "") -> list[str]:
    if isinstance(node, dict):
        return [found for name, value in node.items() for found in addresses(value, name)]
    if isinstance(node, list):
        return [found for value in node for found in addresses(value, key)]
    return [str(node)] if key in ("@id", "url", "item") else []


def test_all_addresses_are_absolute() -> None:
    for path in HTML[1:]:
        found = addresses(graph(path))
        assert found
        assert all(address.startswith("https://") for address in found)


def test_without_an_address_nodes_are_named_within_the_page_alone() -> None:
    for path in HTML[1:]:
        names = [name for node in graph(path, BARE) for name in addresses(node) if not name.startswith("https://")]
        assert names
        assert all(name.startswith("_:page") for name in names)
    assert meta_of("index.html", BARE).picture is None


def test_an_outlet_is_an_organisation() -> None:
    (path,) = [path for path in HTML if path.startswith("outlets/northern-courier/")]
    (outlet,) = of_type(graph(path), "NewsMediaOrganization")
    assert outlet["@id"] == f"{BASE}/outlets/northern-courier/#outlet"
    assert outlet["name"] == "Northern Courier"
