"""A page on paper: everything is there, in dark ink, within the sheet."""

from io import BytesIO

import pytest
from playwright.sync_api import Browser
from pypdf import PdfReader

from tests.browser.support import KINDS, opened

pytestmark = pytest.mark.browser

SHEET = 718
"""The width of an A4 sheet between the margins that Chromium leaves, in pixels."""

SET = """() => {
  const faults = [], wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > wide) faults.push(`page: ${document.documentElement.scrollWidth}`);
  for (const e of document.querySelectorAll('.scroll'))
    if (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1) faults.push(`cut: ${e.ariaLabel}`);
  const light = colour => { const parts = colour.match(/[\\d.]+/g).slice(0, 3).map(Number).map(c => c / 255)
    .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]; };
  for (const e of document.querySelectorAll('main :is(h1, h2, h3, p, li, td, th, dd, q, small, b, a)')) {
    const pale = 1.05 / (light(getComputedStyle(e).color) + 0.05) < 4.5;
    if (pale && e.checkVisibility()) faults.push(`pale: ${e.textContent.trim().slice(0, 40)}`);
  }
  return faults;
}"""
SAID = """() => [...document.querySelectorAll('main :is(h1, h2, h3, q)')]
  .filter(e => e.checkVisibility() && !e.closest('.sr')).map(e => e.innerText)"""


def letters(text: str) -> str:
    """Without the blanks and hyphens that setting in lines adds and takes."""
    return "".join(char for char in text.casefold() if char.isalnum())


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_prints_whole_and_in_dark_ink(browser: Browser, places: dict[str, str], kind: str) -> None:
    for scheme in ("light", "dark"):
        with opened(browser, places[kind], width=SHEET, scheme=scheme) as (page, _):
            page.emulate_media(media="print")
            assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(255, 255, 255)"
            assert page.evaluate(SET) == []
            assert page.locator("nav:visible, form:visible, button:visible").count() == 0
            said = page.evaluate(SAID)
            sheets = PdfReader(BytesIO(page.pdf(format="A4"))).pages
    printed = letters("".join(sheet.extract_text() for sheet in sheets))
    assert [words for words in said if letters(words) not in printed] == []


def test_what_is_folded_is_printed_open(browser: Browser, places: dict[str, str]) -> None:
    with opened(browser, places["article"]) as (page, _):
        assert not page.locator(".left-out td").first.is_visible()
        page.emulate_media(media="print")
        assert page.locator(".left-out td").first.is_visible()
