"""Pages of a story of which only some words, or none, may be shown."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from generator.compose import Site, compose
from generator.model import Rights, TextRights
from generator.render import Renderer
from generator.rights import publishable
from tests.browser.support import PAGES, RULES, opened
from tests.sites.demo_story import CONFIG, WORDS, demo_story
from tests.sites.themes import DEFAULT_THEME

pytestmark = pytest.mark.browser

RIGHTS = {
    "few words": Rights(text=TextRights.QUOTES, words=20),
    "none": Rights(text=TextRights.NONE, words=None),
}


@pytest.fixture(scope="session", params=list(RIGHTS))
def restricted(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a site whose story may be shown as far as ``RIGHTS`` say."""
    root = tmp_path_factory.mktemp("rights")
    story = publishable(demo_story(), RIGHTS[request.param])
    for file in Renderer(DEFAULT_THEME, WORDS).render(
        compose(Site(config=CONFIG, words=WORDS, measured=None), [story])
    ):
        path = root / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)
    return root


@pytest.mark.parametrize("name", ["story", "article", "pair"])
def test_a_page_that_may_not_show_all_is_sound(browser: Browser, restricted: Path, name: str) -> None:
    with opened(browser, (restricted / PAGES[name]).as_uri()) as (page, problems):
        for width in (1280, 390):
            page.set_viewport_size({"width": width, "height": 900})
            assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
            found = Axe().run(page, options=RULES)
            assert found.violations_count == 0, found.generate_report()
        assert problems == []


def test_every_link_within_the_story_leads_somewhere(browser: Browser, restricted: Path) -> None:
    """No mark leads to a claim that is not there."""
    with opened(browser, (restricted / PAGES["story"]).as_uri()) as (page, _):
        links = page.locator("main a[href*='#c-']").evaluate_all("all => all.map(a => a.href)")
        for link in links:
            page.goto(link)
            assert page.locator(f"[id='{link.partition('#')[2]}']").count() > 0
