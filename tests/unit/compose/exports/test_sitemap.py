from dataclasses import replace

from generator.compose import compose
from generator.compose.exports.sitemap import SitemapView, make_sitemap_view, robots, sitemap_files
from generator.model import RawFile
from tests.sites.demo_story import CONFIG, SITE, demo_story

BASE = "https://news.example/desk"
PUBLISHED = replace(SITE, config=replace(CONFIG, base_url=BASE))


def test_every_page_but_the_one_for_unknown_addresses_is_listed() -> None:
    pages = compose(PUBLISHED, [demo_story()])
    view = next(page.view for page in pages if page.path == "sitemap.xml")
    assert isinstance(view, SitemapView)
    html = [page.path for page in pages if page.path.endswith(".html")]
    assert len(view.addresses) == len(html) - 1
    assert f"{BASE}/" in view.addresses
    assert all(address.startswith(BASE) and not address.endswith("404.html") for address in view.addresses)


def test_too_many_addresses_are_split_below_an_index() -> None:
    files = sitemap_files(5, most=2)
    assert [(file.path, file.template) for file in files] == [
        ("sitemap-1.xml", "sitemap.xml"),
        ("sitemap-2.xml", "sitemap.xml"),
        ("sitemap-3.xml", "sitemap.xml"),
        ("sitemap.xml", "sitemap-index.xml"),
    ]
    own, listed = ("index.html",), (("s4/index.html", "s2/index.html"), ("s3/index.html", "s1/index.html"))
    views = [make_sitemap_view(PUBLISHED, file, own, listed, most=2) for file in files]
    assert views[0] == SitemapView(addresses=(f"{BASE}/", f"{BASE}/s1/"))
    assert views[2] == SitemapView(addresses=(f"{BASE}/s4/",))
    assert views[3] == SitemapView(addresses=tuple(f"{BASE}/sitemap-{number}.xml" for number in (1, 2, 3)))


def test_a_full_list_is_not_split() -> None:
    assert [file.path for file in sitemap_files(2, most=2)] == ["sitemap.xml"]


def test_robots_are_told_where_the_list_is() -> None:
    assert robots(BASE).view == RawFile.of(f"User-agent: *\nDisallow:\n\nSitemap: {BASE}/sitemap.xml\n")
    assert robots("").view == RawFile.of("User-agent: *\nDisallow:\n")


def test_without_an_address_there_is_nothing_that_must_name_it() -> None:
    paths = {page.path for page in compose(SITE, [demo_story()])}
    assert not paths & {"sitemap.xml", "feed.atom", "feed.json", "differences.atom", "differences.json", "share.png"}
    assert {"robots.txt", "facts.csv", "schema/facts.json"} <= paths
