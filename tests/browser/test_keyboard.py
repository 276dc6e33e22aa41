"""A reader without a mouse reaches everything, sees where they are, and is caught nowhere."""

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.support import KINDS, opened

pytestmark = pytest.mark.browser

REACHABLE = """() => { window.reachable = [...document.querySelectorAll(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]')]
  .filter(e => e.checkVisibility({visibilityProperty: true}) && !e.disabled)
  .filter(e => e.type !== 'radio' || e.checked);
  return reachable.length; }"""
"""What must be reached; of radio buttons the chosen one, the others are reached from it by arrows."""

WHERE = """() => {
  const e = document.activeElement;
  if (e === document.body) return null;
  const style = getComputedStyle(e), faults = [], name = `${e.tagName} ${e.textContent.trim().slice(0, 40)}`;
  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) faults.push(`no outline: ${name}`);
  const box = e.getClientRects()[0], high = innerHeight, wide = document.documentElement.clientWidth;
  const left = Math.max(box.left, 0), right = Math.min(box.right, wide);
  const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, high);
  if (right - left < 4 || bottom - top < 4) faults.push(`out of sight: ${name}`);
  else if (box.top < -1 && box.height < high) faults.push(`cut at the top: ${name}`);
  else {
    const at = document.elementFromPoint((left + right) / 2, Math.max(top, 0) + Math.min(4, (bottom - top) / 2));
    if (!at || !(e.contains(at) || at.contains(e))) faults.push(`covered by ${at && at.className}: ${name}`);
  }
  return [reachable.indexOf(e), ...faults];
}"""
"""Where the focus is: its place among ``reachable``, and what keeps a reader from seeing it there."""


def walk(page: Page) -> list[list[int | str]]:
    """Where the focus was at each press of the tab key, until it left the page."""
    steps: list[list[int | str]] = []
    for _ in range(int(page.evaluate(REACHABLE)) + 5):
        page.keyboard.press("Tab")
        step = page.evaluate(WHERE)
        if step is None:
            break
        steps.append(step)
    return steps


@pytest.mark.parametrize("kind", KINDS)
def test_everything_is_reached_in_order_and_seen(browser: Browser, places: dict[str, str], kind: str) -> None:
    for width in (1280, 390):
        with opened(browser, places[kind], width=width) as (page, problems):
            steps = walk(page)
            assert [step for step in steps if len(step) > 1] == []
            assert [step[0] for step in steps] == list(range(page.evaluate("reachable.length")))
            assert problems == []


def test_the_way_back_leads_along_the_same_places(browser: Browser, places: dict[str, str]) -> None:
    """Upwards, what is reached comes from below the sticky head of the table."""
    with opened(browser, places["story"]) as (page, _):
        count = int(page.evaluate(REACHABLE))
        page.evaluate("reachable.at(-1).focus()")
        faults = []
        for place in range(count - 2, -1, -1):
            page.keyboard.press("Shift+Tab")
            step = page.evaluate(WHERE)
            assert step[0] == place
            faults += step[1:]
        assert faults == []


def test_a_fold_opens_and_its_inside_is_reached(browser: Browser, places: dict[str, str]) -> None:
    with opened(browser, places["story"]) as (page, _):
        page.locator("details.why summary").first.focus()
        page.keyboard.press("Enter")
        assert page.locator("details.why").first.evaluate("d => d.open")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('details.why') !== null")
