"""A site of the hand-made story, served on this machine, and a Chromium to look at it."""

import os
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from generator.compose import compose
from generator.render import Renderer
from tests.sites.demo_story import SITE, WORDS, demo_story
from tests.sites.themes import DEFAULT_THEME

CHROMIUM = Path("/usr/bin/chromium")


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves files without a log."""

    def log_message(self, *args: object) -> None:
        """Keep silent."""


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
    return root / "desk"


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the site is served, with a slash at the end."""
    handler = partial(QuietHandler, directory=str(site.parent))
    with QuietServer(("127.0.0.1", 0), handler) as server:
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
            args=["--no-sandbox", "--headless=new", "--disable-gpu", "--disable-background-networking"],
        )
