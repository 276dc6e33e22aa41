"""What single kinds of pages show."""

import pytest
from playwright.sync_api import Browser

from tests.browser.support import PAGES, opened

pytestmark = pytest.mark.browser


def test_everything_is_there_without_javascript(browser: Browser, address: str) -> None:
    with opened(browser, address + PAGES["story"], script=False) as (page, problems):
        text = page.locator("main").inner_text()
        for words in ("People killed", "At least 27", "Nearly 100", "Read with care", "nothing found", "Whose words"):
            assert words in text
        assert not page.locator("button.theme").is_visible()
        assert problems == []


def test_the_reader_s_choice_of_theme_is_kept(browser: Browser, address: str) -> None:
    with opened(browser, address + PAGES["home"]) as (page, _):
        before = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
        page.locator("button.theme").click()
        page.goto(address + PAGES["story"])
        assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") != before


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
