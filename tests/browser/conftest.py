"""A site of the hand-made story, within it one of loose articles and one of many reports; a server, and a Chromium."""

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from shutil import copyfile
from typing import TYPE_CHECKING, AnyStr

import pytest
from playwright.sync_api import Browser, sync_playwright

from generator.compose import compose
from generator.render import Renderer
from tests.browser.support import PAGES
from tests.offline.guard import NO_OTHER_HOST
from tests.sites.demo_story import SITE, WORDS, demo_story
from tests.sites.large_story import write_large_story
from tests.sites.support import build_quietly
from tests.sites.themes import DEFAULT_THEME

if TYPE_CHECKING:
    from _typeshed import SupportsRead, SupportsWrite

CHROMIUM = Path("/usr/bin/chromium")
LOOSE = Path(__file__).parents[1] / "gathering" / "content"


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves files without a log."""

    def log_message(self, *args: object) -> None:
        """Keep silent."""


class SlowHandler(QuietHandler):
    """Sends a page in pieces of 600 bytes, a fiftieth of a second apart; styles and scripts at once."""

    def copyfile(self, source: "SupportsRead[AnyStr]", outputfile: "SupportsWrite[AnyStr]") -> None:
        """Send what lies in the file."""
        if not self.path.endswith(".html"):
            super().copyfile(source, outputfile)
            return
        while piece := source.read(600):
            outputfile.write(piece)
            time.sleep(0.02)


class QuietServer(ThreadingHTTPServer):
    """A server that does not mind a browser which leaves before the answer is complete."""

    def handle_error(self, request: object, client_address: object) -> None:
        """Keep silent: what a page misses, the tests see in the browser."""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the rendered site; it lies under a sub-path of the server."""
    root = tmp_path_factory.mktemp("site")
    for file in Renderer(DEFAULT_THEME, WORDS).render(compose(SITE, [demo_story()])):
        path = root / "desk" / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)
    _build_gathered(tmp_path_factory.mktemp("loose"), root / "desk" / "gathered")
    _build_wide(tmp_path_factory.mktemp("wide"), root / "desk" / "wide")
    _build_large(tmp_path_factory.mktemp("large"), root / "desk" / "large")
    return root / "desk"


def _build_wide(root: Path, output: Path) -> None:
    """A story of seven reports: more columns than any window has room for."""
    story = root / "content" / "ferry"
    story.mkdir(parents=True)
    for number, outlet in enumerate(("Courier", "Herald", "Gazette", "Post", "Mail", "Tribune", "Star")):
        head = f"---\noutlet: The Norrhaven {outlet}\npublished: 2031-04-{number + 10}\n---\n# The ferry sinks\n\n"
        text = f"""The ferry Silva sank off Norrhaven on Monday, and {number + 20} people drowned, the coast guard said.

The harbour master, Marta Lind, said that the engine of the ferry had been looked at in March.
"""
        (story / f"{number}-{outlet.lower()}.md").write_text(head + text, encoding="utf-8")
    build_quietly(root, output)


def _build_gathered(root: Path, output: Path) -> None:
    """A site of four articles that lie loose, three of which tell one story."""
    (root / "content" / "inbox").mkdir(parents=True)
    for name in ("tarnby-1.md", "tarnby-2.md", "inbox/tarnby-3.md", "market-day.md"):
        copyfile(LOOSE / name, root / "content" / name)
    build_quietly(root, output)


def _build_large(root: Path, output: Path) -> None:
    """A site of one story that is spread over pages."""
    write_large_story(root / "content")
    build_quietly(root, output)


@pytest.fixture(scope="session")
def paths(site: Path) -> dict[str, str]:
    """Where the page of each kind lies within the site."""
    (story,) = (path.parent.name for path in site.glob("gathered/*/facts.csv"))
    return PAGES | {
        "gathered home": "gathered/index.html",
        "gathered story": f"gathered/{story}/index.html",
        "gathered article": f"gathered/{story}/tarnby-1/index.html",
        "gathered pair": f"gathered/{story}/tarnby-1-vs-tarnby-2/index.html",
        "alone": "gathered/alone/index.html",
        "wide story": "wide/ferry/index.html",
        "large story": "large/flood/index.html",
        "points": "large/flood/points/index.html",
        "singles": "large/flood/alone/index.html",
        "reports": "large/flood/reports/index.html",
    }


@pytest.fixture(scope="session")
def places(address: str, paths: dict[str, str]) -> dict[str, str]:
    """Where the page of each kind is served."""
    return {kind: address + path for kind, path in paths.items()}


@pytest.fixture(scope="session")
def files(site: Path, paths: dict[str, str]) -> dict[str, str]:
    """The same pages in their folder."""
    return {kind: (site / path).as_uri() for kind, path in paths.items()}


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the site is served, with a slash at the end."""
    with _served(site, QuietHandler) as address:
        yield address


@pytest.fixture(scope="session")
def slow_address(site: Path) -> Iterator[str]:
    """Where the site is served over a slow line."""
    with _served(site, SlowHandler) as address:
        yield address


@contextmanager
def _served(site: Path, handler: type[QuietHandler]) -> Iterator[str]:
    with QuietServer(("127.0.0.1", 0), partial(handler, directory=str(site.parent))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/desk/"
        server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium; without it the tests are skipped, but on the build server that is a failure."""
    if not CHROMIUM.exists():
        message = f"{CHROMIUM} is not installed"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(
            executable_path=str(CHROMIUM),
            args=["--no-sandbox", "--headless=new", "--disable-gpu", "--disable-background-networking", NO_OTHER_HOST],
        )
