"""Pages in a language that runs from right to left, and pages in a theme of the site's own."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from generator.compose import Site, compose
from generator.i18n import Words, load_words
from generator.model import StyleVariable, Theme
from generator.render import Renderer
from tests.browser.support import PAGES, RULES, opened, sideways, unfold
from tests.sites.demo_story import CONFIG, WORDS, demo_story
from tests.sites.themes import DEFAULT, DEFAULT_THEME, theme_of

pytestmark = pytest.mark.browser


def write(root: Path, theme: Theme, words: Words) -> Path:
    site = Site(config=CONFIG, words=words, measured=None)
    for file in Renderer(theme, words).render(compose(site, [demo_story()])):
        path = root / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)
    return root


@pytest.fixture(scope="session")
def arabic(tmp_path_factory: pytest.TempPathFactory) -> Path:
    words, problems = load_words("ar", DEFAULT_THEME.folders, Path())
    assert problems == ()
    return write(tmp_path_factory.mktemp("arabic"), DEFAULT_THEME, words)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_from_right_to_left_is_sound(browser: Browser, arabic: Path, name: str) -> None:
    with opened(browser, (arabic / PAGES[name]).as_uri()) as (page, problems):
        assert page.evaluate("[document.documentElement.lang, document.documentElement.dir]") == ["ar", "rtl"]
        unfold(page)
        for width in (1280, 768, 390, 320):
            page.set_viewport_size({"width": width, "height": 900})
            assert sideways(page) == []
        found = Axe().run(page, options=RULES)
        assert found.violations_count == 0, found.generate_report()
        assert problems == []


def test_the_table_begins_at_the_right_and_english_stays_english(browser: Browser, arabic: Path) -> None:
    with opened(browser, (arabic / PAGES["story"]).as_uri()) as (page, _):
        cells = page.locator(".matrix thead th").evaluate_all("cells => cells.map(c => c.getBoundingClientRect().x)")
        assert cells == sorted(cells, reverse=True)
        quotes = page.locator("q").evaluate_all("all => all.map(q => [q.lang, getComputedStyle(q).direction])")
        assert {tuple(quote) for quote in quotes} == {("en", "ltr")}
        labels = page.locator("h3[lang]").evaluate_all("all => all.map(h => [h.lang, h.dir])")
        assert labels
        assert {tuple(label) for label in labels} == {("en", "ltr")}


def test_drawings_keep_their_axes(browser: Browser, arabic: Path) -> None:
    """Figures grow from left to right, whatever the words beside them do."""
    with opened(browser, (arabic / PAGES["story"]).as_uri()) as (page, _):
        seen = 0
        for plot in page.locator(".plot").all():
            ticks = plot.locator(".tick")
            places = ticks.evaluate_all("all => all.map(t => t.getBoundingClientRect().x)")
            assert places == sorted(places)
            texts = ticks.all_text_contents()
            if all(text.isdigit() for text in texts):
                seen += 1
                assert [int(text) for text in texts] == sorted(map(int, texts))
        assert seen > 0


def test_the_switch_speaks_the_site_s_language(browser: Browser, arabic: Path) -> None:
    with opened(browser, (arabic / PAGES["home"]).as_uri()) as (page, _):
        button = page.locator("button.theme")
        assert (button.inner_text(), button.get_attribute("aria-label")) == ("داكن", "صفحة داكنة")
        button.click()
        assert button.inner_text() == "فاتح"


VARIABLES = (
    StyleVariable(name="paper", light="#fffdf0", dark="#101418"),
    StyleVariable(name="differ", light="#8c1c1c", dark=None),
    StyleVariable(name="serif", light="monospace", dark="monospace"),
)


@pytest.mark.parametrize(
    ("scheme", "paper", "differ"),
    [
        ("light", "rgb(255, 253, 240)", "rgb(140, 28, 28)"),
        ("dark", "rgb(16, 20, 24)", "rgb(242, 154, 99)"),
    ],
)
def test_a_theme_s_variables_reach_the_page(
    browser: Browser, tmp_path: Path, scheme: str, paper: str, differ: str
) -> None:
    root = write(tmp_path, theme_of(DEFAULT, variables=VARIABLES), WORDS)
    with opened(browser, (root / PAGES["story"]).as_uri(), scheme=scheme) as (page, problems):
        assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == paper
        assert page.locator(".verdict.differ").first.evaluate("v => getComputedStyle(v).color") == differ
        assert page.locator("q").first.evaluate("q => getComputedStyle(q).fontFamily") == "monospace"
        page.locator("button.theme").click()
        assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") != paper
        page.emulate_media(media="print")
        assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(255, 255, 255)"
        assert problems == []
