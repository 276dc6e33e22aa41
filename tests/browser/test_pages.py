from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.sites.demo_story import STORY

pytestmark = pytest.mark.browser

PAGES = {
    "home": "index.html",
    "story": f"{STORY}/index.html",
    "article": f"{STORY}/1-courier/index.html",
    "unnamed article": f"{STORY}/4-unnamed/index.html",
    "pair": f"{STORY}/1-courier-vs-4-unnamed/index.html",
    "outlets": "outlets/index.html",
    "outlet": "outlets/the-harbour-post/index.html",
    "differences": "differences/index.html",
    "search": "search/index.html",
    "method": "method/index.html",
    "not found": "404.html",
}
RULES = {"preload": False, "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@contextmanager
def opened(
    browser: Browser, url: str, *, width: int = 1280, scheme: str = "light", script: bool = True
) -> Iterator[tuple[Page, list[str]]]:
    """The page, and what went wrong while it was loaded: errors in the console, requests without an answer."""
    dark = scheme == "dark"
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme="dark" if dark else "light", java_script_enabled=script
    )
    try:
        page = context.new_page()
        problems: list[str] = []
        page.on("console", lambda m: problems.append(m.text) if m.type in ("error", "warning") else None)
        page.on("pageerror", lambda e: problems.append(str(e)))
        page.on("requestfailed", lambda r: problems.append(f"failed: {r.url}"))
        page.on("response", lambda r: problems.append(f"{r.status}: {r.url}") if r.status >= 400 else None)
        page.goto(url)
        yield page, problems
    finally:
        context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing(browser: Browser, address: str, name: str, scheme: str) -> None:
    with opened(browser, address + PAGES[name], scheme=scheme) as (page, _):
        for width in (1280, 390):
            page.set_viewport_size({"width": width, "height": 900})
            page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })")
            found = Axe().run(page, options=RULES)
            assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("name", PAGES)
def test_pages_load_without_an_error_from_a_server_and_from_a_folder(
    browser: Browser, address: str, site: Path, name: str
) -> None:
    for base in (address, f"{site.as_uri()}/"):
        with opened(browser, base + PAGES[name]) as (page, problems):
            assert page.locator("h1").count() == 1
            assert page.locator(".wide").first.evaluate("e => getComputedStyle(e).maxWidth") != "none"
            assert problems == []


@pytest.mark.parametrize("name", PAGES)
def test_nothing_sticks_out_sideways(browser: Browser, address: str, name: str) -> None:
    with opened(browser, address + PAGES[name]) as (page, _):
        for width in (320, 390, 768, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            assert page.evaluate("document.documentElement.scrollWidth") == width


def test_everything_is_there_without_javascript(browser: Browser, address: str) -> None:
    with opened(browser, address + PAGES["story"], script=False) as (page, problems):
        text = page.locator("main").inner_text()
        for words in ("People killed", "At least 27", "Nearly 100", "Read with care", "not mentioned", "Whose words"):
            assert words in text
        assert not page.locator("button.theme").is_visible()
        assert problems == []


def test_the_reader_s_choice_of_theme_is_kept(browser: Browser, address: str) -> None:
    with opened(browser, address + PAGES["home"]) as (page, _):
        before = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
        page.locator("button.theme").click()
        page.goto(address + PAGES["story"])
        assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") != before


def test_every_link_and_anchor_inside_the_site_leads_somewhere(browser: Browser, site: Path) -> None:
    read = "[...document.querySelectorAll('a[href], link[href]')].map(a => a.href)"
    anchors = "[...document.querySelectorAll('[id]')].map(e => e.id)"
    links: dict[str, list[str]] = {}
    ids: dict[str, list[str]] = {}
    context = browser.new_context()
    page = context.new_page()
    for path in sorted(site.rglob("*.html")):
        page.goto(path.as_uri())
        links[path.as_uri()], ids[path.as_uri()] = page.evaluate(read), page.evaluate(anchors)
    context.close()
    assert all(len(found) == len(set(found)) for found in ids.values())
    for source, targets in links.items():
        for target in targets:
            address, _, anchor = target.partition("#")
            if not address.startswith("file:"):
                continue
            assert Path(address.removeprefix("file://")).is_file(), (source, target)
            assert not anchor or anchor in ids[address], (source, target)


@pytest.mark.parametrize("width", [390, 1280])
def test_words_in_plots_can_be_read_and_do_not_collide(browser: Browser, address: str, width: int) -> None:
    boxes = """[...document.querySelectorAll('.plot')].map(plot =>
      [...plot.querySelectorAll('text')].map(t => { const b = t.getBoundingClientRect();
        return [b.left, b.top, b.right, b.bottom, parseFloat(getComputedStyle(t).fontSize)]; }))"""
    with opened(browser, address + PAGES["story"], width=width) as (page, _):
        plots = page.evaluate(boxes)
        assert len(plots) == 4
        for texts in plots:
            assert all(left >= 0 and right <= width and size >= 11 for left, _, right, _, size in texts)
            for i, one in enumerate(texts):
                assert not any(overlap(one, other) for other in texts[i + 1 :])


def overlap(one: list[float], other: list[float]) -> bool:
    slack = 1.0
    return (
        one[0] < other[2] - slack
        and other[0] < one[2] - slack
        and one[1] < other[3] - slack
        and other[1] < one[3] - slack
    )


def test_the_keyboard_reaches_the_content_first(browser: Browser, address: str) -> None:
    with opened(browser, address + PAGES["story"]) as (page, _):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "main"


def test_headings_go_down_one_level_at_a_time(browser: Browser, address: str) -> None:
    levels = "[...document.querySelectorAll('h1,h2,h3,h4')].map(h => Number(h.tagName[1]))"
    for path in PAGES.values():
        with opened(browser, address + path) as (page, _):
            found = page.evaluate(levels)
            assert found[0] == 1
            assert all(after <= before + 1 for before, after in pairwise(found))


def test_print_shows_the_folds_in_dark_ink_and_hides_the_navigation(browser: Browser, address: str) -> None:
    with opened(browser, address + PAGES["article"], scheme="dark") as (page, _):
        assert not page.locator(".left-out td").first.is_visible()
        page.emulate_media(media="print")
        assert page.locator(".left-out td").first.is_visible()
        assert not page.locator(".masthead").is_visible()
        assert page.locator("h1").evaluate("e => getComputedStyle(e).color") == "rgb(27, 26, 24)"


@pytest.mark.parametrize("name", [name for name in PAGES if name != "not found"])
def test_the_data_block_passes_the_policy_and_is_not_run(browser: Browser, address: str, name: str) -> None:
    read = "JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)['@graph'].length"
    watch = "addEventListener('securitypolicyviolation', e => console.error(e.violatedDirective))"
    context = browser.new_context()
    page = context.new_page()
    problems: list[str] = []
    page.on("console", lambda message: problems.append(message.text))
    page.add_init_script(watch)
    page.goto(address + PAGES[name])
    assert page.evaluate(read) >= 2
    assert problems == []
    context.close()
