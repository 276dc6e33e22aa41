"""The kinds of pages, and a page of a kind opened in a browser."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page

from tests.sites.demo_story import STORY

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
"""The pages of the hand-made story, one of each kind."""

KINDS = (*PAGES, "gathered home", "gathered story", "gathered article", "gathered pair", "alone", "wide story")
"""All kinds: the pages above, and those of a site whose articles lay loose in its content folder."""

LEFT = "net::ERR_ABORTED"
"""Why a request fails that a page which is left, or loaded again, no longer waits for."""

RULES = {"preload": False, "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}

WATCH = """
  window.shifts = [];
  new PerformanceObserver(list => shifts.push(...list.getEntries().map(e => e.value)))
    .observe({type: 'layout-shift', buffered: true});
  addEventListener('securitypolicyviolation', e => console.error(e.violatedDirective));
"""
SETTLED = """async () => {
  await document.fonts.ready;
  const frame = () => new Promise(requestAnimationFrame);
  for (let i = 0; i < 4; i++) await frame();
  await new Promise(done => setTimeout(done));
  return shifts;
}"""

SIDEWAYS = """() => {
  const wide = document.documentElement.clientWidth, faults = [];
  const name = e => `${e.tagName}.${e.className}: ${e.textContent.trim().slice(0, 40)}`;
  if (document.documentElement.scrollWidth > wide) faults.push(`page: ${document.documentElement.scrollWidth}`);
  for (const e of document.querySelectorAll('main th[scope=row]')) {
    const box = e.getBoundingClientRect();
    if (box.width && (box.left < -1 || box.right > wide + 1)) faults.push(`out of sight: ${name(e)}`);
  }
  for (const e of document.querySelectorAll('main *, header *, footer *')) {
    const style = getComputedStyle(e);
    const cut = ['hidden', 'clip'].includes(style.overflowX) && e.scrollWidth > e.clientWidth + 1;
    if (cut && !(e instanceof SVGElement) && !e.closest('.sr')) faults.push(`cut: ${name(e)}`);
  }
  return faults;
}"""


@contextmanager
def opened(
    browser: Browser, url: str, *, width: int = 1280, scheme: str = "light", script: bool = True, forced: bool = False
) -> Iterator[tuple[Page, list[str]]]:
    """The page, and what went wrong while it was loaded: errors in the console, requests without an answer."""
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if scheme == "dark" else "light",
        java_script_enabled=script,
        forced_colors="active" if forced else "none",
        reduced_motion="reduce",
    )
    context.set_default_timeout(120_000)
    try:
        page = context.new_page()
        if script:
            page.add_init_script(WATCH)
        problems: list[str] = []
        page.on("console", lambda m: problems.append(m.text) if m.type in ("error", "warning") else None)
        page.on("pageerror", lambda e: problems.append(str(e)))
        page.on("requestfailed", lambda r: problems.append(f"failed: {r.url}") if r.failure != LEFT else None)
        page.on("response", lambda r: problems.append(f"{r.status}: {r.url}") if r.status >= 400 else None)
        page.goto(url)
        yield page, problems
    finally:
        context.close()


GOOD = 0.1
"""How far all may move together, in heights and widths of the window, on a page that reads well (web.dev, "Cumulative
Layout Shift")."""


def shifts(page: Page) -> list[float]:
    """How far things moved by themselves since the page was loaded, one number a move."""
    return list(page.evaluate(SETTLED))


DRAWN_WHOLE = """() => performance.getEntriesByType('paint')
  .every(paint => paint.startTime >= performance.getEntriesByType('navigation')[0].domInteractive)"""


def shifts_of_whole_page(page: Page) -> list[float]:
    """How far things move when the page is loaded anew, and not drawn before all of it was read.

    A busy machine does so now and then, and the rest then moves what is drawn: if anything moved, such a load is
    repeated, three times at most.
    """
    for _ in range(4):
        page.reload()
        moved = shifts(page)
        if not moved or page.evaluate(DRAWN_WHOLE):
            break
    return moved


def unfold(page: Page) -> None:
    """Open everything that can be folded out."""
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })")


def sideways(page: Page) -> list[str]:
    """What sticks out sideways, what is cut, and what names a row and cannot be seen without scrolling."""
    return list(page.evaluate(SIDEWAYS))
