"""What a reader's first look at the sample story costs."""

from gzip import compress
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser

from tests.browser.support import opened, sideways, unfold
from tests.sites.support import HERE, build_copy

pytestmark = pytest.mark.browser

SAMPLE = HERE.parents[1]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_copy(SAMPLE, tmp_path_factory.mktemp("sample"), "base_url: https://news.example\n")


def weight(path: Path) -> int:
    """The bytes that a server sends at its usual level of compression."""
    return len(compress(path.read_bytes(), 6))


def test_it_takes_one_request_each_and_little_weight(browser: Browser, sample: Path) -> None:
    (story,) = (path.parent for path in sample.glob("*/facts.csv"))
    context = browser.new_context()
    page = context.new_page()
    asked: dict[str, list[Path]] = {}
    page.on(
        "request",
        lambda request: asked.setdefault(request.resource_type, []).append(Path(unquote(urlsplit(request.url).path))),
    )
    page.goto((story / "index.html").as_uri())
    context.close()
    kinds = {kind: len(files) for kind, files in asked.items() if kind != "other"}
    assert kinds == {"document": 1, "stylesheet": 1, "script": 1}
    (script,) = asked["script"]
    assert weight(script) <= 10_000
    assert sum(weight(asked[kind][0]) for kind in kinds) <= 60_000


def test_every_page_of_the_sample_loads_without_a_fault_and_fits(browser: Browser, sample: Path) -> None:
    """Also at a zoom of 400 %, with everything folded out."""
    for path in sorted(sample.rglob("*.html")):
        if path.name != "404.html":  # whose links start at the site's path
            with opened(browser, path.as_uri(), width=320) as (page, problems):
                unfold(page)
                assert sideways(page) == []
                assert problems == []
