"""The recipes of docs/hosting.md, and servers to try them with."""

import re
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import Message
from pathlib import Path

from tests.sites.support import HERE, build_copy

DOCS = (HERE.parents[1] / "docs" / "hosting.md").read_text(encoding="utf-8")
SITE = HERE / "flood"
STORY = "ousel-flood"


def recipe(language: str) -> str:
    """The one block of that language."""
    (block,) = re.findall(rf"^```{language}\n(.*?)^```$", DOCS, re.S | re.M)
    return str(block)


def build_site(folder: Path, base_url: str) -> None:
    """A small site, in ``www/desk`` below ``folder``."""
    build_copy(SITE, folder, f"base_url: {base_url}\n", "www/desk")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a server said."""

    status: int
    headers: Message
    body: bytes


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """Redirects are answers too."""

    def redirect_request(self, *_: object) -> None:
        """Follow none."""


_OPENER = urllib.request.build_opener(_NoRedirect)


def get(address: str, **headers: str) -> Answer:
    """The answer to a request, whatever its status. ``headers`` are written with underscores."""
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    request = urllib.request.Request(address, headers=sent)  # noqa: S310 - a server of our own
    try:
        with _OPENER.open(request, timeout=10) as answer:
            return Answer(status=answer.status, headers=answer.headers, body=answer.read())
    except urllib.error.HTTPError as error:
        with error:
            return Answer(status=error.code, headers=error.headers, body=error.read())


@contextmanager
def running(command: list[str], port: int, log: Path) -> Iterator[None]:
    """A server that listens on ``port`` for as long as the block runs."""
    with log.open("wb") as out, subprocess.Popen(command, stdout=out, stderr=out) as server:
        try:
            _wait(server, port, log)
            yield
        finally:
            server.terminate()
            server.wait(timeout=10)


def _wait(server: subprocess.Popen[bytes], port: int, log: Path) -> None:
    for _ in range(200):
        if server.poll() is not None:
            break
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError(log.read_text(encoding="utf-8", errors="replace"))
