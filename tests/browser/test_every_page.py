"""Every kind of page, in every way a reader may look at it: width, scheme, forced colours, without scripts."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.browser.support import GOOD, KINDS, RULES, opened, shifts, shifts_of_whole_page, sideways, unfold

pytestmark = pytest.mark.browser

AXE_AT = {"light": (1280, 390), "dark": (1280,)}
"""Where the rules are asked. The layouts of both schemes are the same, and so are the colours of both layouts."""

SKIPPED = """() => [...document.querySelectorAll('h1, h2, h3, h4')].map(h => Number(h.tagName[1]))
  .filter((level, i, all) => level > (i ? all[i - 1] : 0) + 1)"""
"""The levels of headings before which one is missing."""

WORDS = """() => [...document.querySelectorAll('main :is(h1, h2, h3, p, li, td, th, dt, dd, figcaption, summary)')]
  .filter(e => !e.closest('form, noscript, [role=status], .results')).map(e => e.textContent.trim())"""

PAINTED = """() => {
  const probe = document.body.appendChild(document.createElement('p'));
  probe.style.cssText = 'background: Canvas; color: CanvasText';
  const canvas = getComputedStyle(probe).backgroundColor;
  probe.remove();
  const light = colour => { const parts = colour.match(/[\\d.]+/g).slice(0, 3).map(Number).map(c => c / 255)
    .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]; };
  const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p);
    return (x + 0.05) / (y + 0.05); };
  const drawn = [...document.querySelectorAll(
    'main :is(.tallybar rect, .plot :is(text, .ink, .stroke, .hollow), .icon, .evidence rect, .timeline rect)')];
  return drawn.map(e => { const style = getComputedStyle(e);
    const paint = e.matches('.icon, .stroke, .hollow') ? style.stroke : style.fill;
    return [e.getAttribute('class') || e.tagName, /^rgb/.test(paint) ? contrast(paint, canvas) : 0]; });
}"""
"""What is drawn, each with its contrast against the background that the reader's system has chosen."""


def assert_axe_finds_nothing(page: Page) -> None:
    found = Axe().run(page, options=RULES)
    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_page_is_sound_at_every_width(browser: Browser, places: dict[str, str], kind: str, scheme: str) -> None:
    """320 pixels are what is left of 1280 at a zoom of 400 %."""
    with opened(browser, places[kind], scheme=scheme) as (page, problems):
        assert page.locator("h1").count() == 1
        assert page.locator(".wide").first.evaluate("e => getComputedStyle(e).maxWidth") != "none"
        assert page.evaluate(SKIPPED) == []
        for width in (1280, 768, 390, 320):
            page.set_viewport_size({"width": width, "height": 900})
            assert shifts_of_whole_page(page) == []
            assert sideways(page) == []
            unfold(page)
            assert sideways(page) == []
            if width in AXE_AT[scheme]:
                assert_axe_finds_nothing(page)
        assert problems == []


def test_a_move_would_be_seen(browser: Browser, places: dict[str, str]) -> None:
    """The test above holds nothing unless this one fails to stand still."""
    with opened(browser, places["home"]) as (page, _):
        assert shifts(page) == []
        page.evaluate("document.querySelector('h1').style.marginTop = '200px'")
        assert sum(shifts(page)) > 0


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("kind", KINDS)
def test_a_page_that_comes_in_pieces_moves_little(
    browser: Browser, slow_address: str, paths: dict[str, str], kind: str, width: int
) -> None:
    """A slow line: what has come is drawn, and what comes later finds its place below."""
    with opened(browser, slow_address + paths[kind], width=width) as (page, problems):
        assert sum(shifts(page)) < GOOD
        assert problems == []


@pytest.mark.parametrize("place", [".matrix .point th bdi", ".matrix .point td q"])
def test_a_long_address_in_a_row_stays_within_a_narrow_window(
    browser: Browser, places: dict[str, str], place: str
) -> None:
    with opened(browser, places["story"]) as (page, _):
        page.locator(place).first.evaluate("e => { e.textContent = 'https://desk.example/' + 'mill'.repeat(60); }")
        for width in (390, 320):
            page.set_viewport_size({"width": width, "height": 900})
            assert sideways(page) == []


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_a_long_word_on_the_day_pushes_no_title_out_of_sight(
    browser: Browser, places: dict[str, str], direction: str
) -> None:
    fill = """direction => { document.documentElement.dir = direction;
      for (const cell of document.querySelectorAll('.own td:first-child'))
        cell.textContent = 'no date, its page was saved by 10 December 2023'; }"""
    with opened(browser, places["outlet"]) as (page, _):
        page.evaluate(fill, direction)
        for width in (1280, 768, 390, 320):
            page.set_viewport_size({"width": width, "height": 900})
            assert sideways(page) == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_stands_in_the_colours_of_the_system(browser: Browser, places: dict[str, str], kind: str) -> None:
    for scheme in ("light", "dark"):
        with opened(browser, places[kind], scheme=scheme, forced=True) as (page, problems):
            assert page.evaluate("matchMedia('(forced-colors: active)').matches")
            unfold(page)
            for width in (1280, 390):
                page.set_viewport_size({"width": width, "height": 900})
                assert sideways(page) == []
            assert [mark for mark in page.evaluate(PAINTED) if mark[1] < 3] == []
            page.locator("button.theme").click()  # what the reader chose for this site gives way to the system
            assert [mark for mark in page.evaluate(PAINTED) if mark[1] < 3] == []
            assert problems == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_says_the_same_without_scripts(browser: Browser, places: dict[str, str], kind: str) -> None:
    with opened(browser, places[kind]) as (page, _):
        with_scripts = page.evaluate(WORDS)
    with opened(browser, places[kind], script=False) as (page, problems):
        assert page.evaluate(WORDS) == with_scripts
        assert page.locator("form:visible, button:visible, input:visible, select:visible").count() == 0
        assert page.locator("a:visible").count() > 0
        for width in (1280, 768, 390, 320):
            page.set_viewport_size({"width": width, "height": 900})
            assert sideways(page) == []
        assert problems == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_opens_from_a_folder(browser: Browser, files: dict[str, str], kind: str) -> None:
    with opened(browser, files[kind]) as (page, problems):
        assert page.locator(".wide").first.evaluate("e => getComputedStyle(e).maxWidth") != "none"
        assert problems == []


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "not found"])
def test_the_data_block_is_data(browser: Browser, places: dict[str, str], kind: str) -> None:
    """The policy lets it stand: a script of its kind is not run."""
    read = "JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)['@graph'].length"
    with opened(browser, places[kind]) as (page, problems):
        assert page.evaluate(read) >= 2
        assert problems == []
