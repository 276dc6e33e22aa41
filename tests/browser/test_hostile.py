"""A site of hostile articles in a real browser: nothing of theirs runs, nothing foreign is asked for."""

import re
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Dialog, Page

from tests.browser.conftest import QuietHandler, QuietServer
from tests.sites.hostile import ATTRIBUTE, MARKUP

pytestmark = pytest.mark.browser

WATCH = """addEventListener('securitypolicyviolation', e => console.error('policy: ' + e.violatedDirective + ' '
  + e.blockedURI));"""
STIR = """() => {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  for (const e of document.querySelectorAll('main *')) {
    for (const name of ['mouseover', 'focus', 'error', 'load', 'toggle', 'animationstart', 'pointerenter'])
      e.dispatchEvent(new Event(name, {bubbles: true}));
  }
  for (const choice of document.querySelectorAll('select')) {
    choice.selectedIndex = choice.options.length - 1;
    choice.dispatchEvent(new Event('change', {bubbles: true}));
  }
  return window.attacked === undefined;
}"""


@pytest.fixture(scope="module")
def hostile_address(hostile_site: Path) -> Iterator[str]:
    handler: type[SimpleHTTPRequestHandler] = QuietHandler
    with QuietServer(("127.0.0.1", 0), partial(handler, directory=str(hostile_site.parent))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/news/"
        server.shutdown()


def watched(browser: Browser, own: str) -> tuple[Page, list[str]]:
    """A page, and what it does that it must not: requests elsewhere, blocked attempts, errors, dialogs, windows."""
    context = browser.new_context()
    page = context.new_page()
    page.add_init_script(WATCH)
    strange: list[str] = []

    def tell(dialog: Dialog) -> None:
        strange.append(dialog.message)
        dialog.dismiss()

    page.on("request", lambda request: None if request.url.startswith(own) else strange.append(request.url))
    page.on("console", lambda message: strange.append(message.text))
    page.on("pageerror", lambda error: strange.append(str(error)))
    page.on("dialog", tell)
    page.on("popup", lambda popup: strange.append(popup.url))
    return page, strange


def test_no_page_runs_or_asks_for_anything(browser: Browser, hostile_site: Path, hostile_address: str) -> None:
    page, strange = watched(browser, hostile_address)
    pages = sorted(path.relative_to(hostile_site).as_posix() for path in hostile_site.rglob("*.html"))
    for path in pages:
        page.goto(hostile_address + path)
        if 'http-equiv="refresh"' in (hostile_site / path).read_text(encoding="utf-8"):
            page.wait_for_url(re.compile(rf"^(?!.*/{re.escape(path)}$)"))
        assert page.evaluate(STIR), path
        assert strange == [], path
    page.context.close()


def test_what_a_page_must_not_do_would_be_seen(browser: Browser, hostile_address: str) -> None:
    page, strange = watched(browser, hostile_address)
    page.goto(hostile_address)
    page.evaluate("markup => document.body.insertAdjacentHTML('beforeend', markup)", MARKUP)
    page.wait_for_timeout(200)
    assert any("policy: img-src" in told for told in strange)
    page.context.close()


@pytest.mark.parametrize("typed", ["script onerror", MARKUP, ATTRIBUTE, "hyperlink", "\u202egnp"])
def test_the_search_shows_hostile_words_and_does_not_obey_them(
    browser: Browser, hostile_address: str, typed: str
) -> None:
    page, strange = watched(browser, hostile_address)
    page.goto(f"{hostile_address}search/index.html?q={quote(typed)}")
    page.locator("main").get_by_role("searchbox").wait_for()
    page.wait_for_load_state("networkidle")
    assert page.evaluate(STIR)
    assert strange == []
    page.context.close()


def test_addresses_that_others_hand_out_are_not_obeyed(browser: Browser, hostile_address: str) -> None:
    page, strange = watched(browser, hostile_address)
    for tail in (f"?verdict={quote(MARKUP)}&kind={quote(ATTRIBUTE)}", f"?order=__proto__&a={quote(MARKUP)}"):
        page.goto(f"{hostile_address}dam/index.html{tail}#{quote(MARKUP)}")
        assert page.evaluate(STIR)
        assert strange == []
    page.context.close()
