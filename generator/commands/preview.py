"""A web server for one folder, on this machine only, that tells open pages to reload.

Livereload gives the socket protocol and the script for the browser; the rest of its server is not used: it adds an
inline script, which the pages' Content-Security-Policy forbids, and drops a change that follows soon on another.
"""

import logging
import re
from collections.abc import Collection
from dataclasses import dataclass
from html import escape
from pathlib import Path
from queue import SimpleQueue
from typing import Protocol

import click
from livereload.handlers import LiveReloadHandler, LiveReloadJSHandler
from tornado import httputil, web
from tornado.ioloop import IOLoop

from generator.building.session import MANY
from generator.commands.watch import Watcher, listen

HOST = "127.0.0.1"
CALM = 0.5
"""Seconds after which open pages have probably been loaded anew."""

STYLE = "/crossread-preview.css"
SHEET = """.crossread-problems {
  position: sticky; inset-block-start: 0; z-index: 100; max-block-size: 50vh; overflow: auto;
  margin: 0; padding: 0.75rem 1rem; background: #fff4f2; color: #3d0f08; border-block-end: 3px solid #b3261e;
  font: 0.875rem/1.4 ui-monospace, monospace;
}
.crossread-problems p { margin: 0 0 0.5rem; font-weight: bold; }
.crossread-problems pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; background: none; color: inherit; }
@media print { .crossread-problems { display: none; } }
"""
BODY = re.compile(rb"<body[^>]*>")
POLICY = re.compile(rb'(<meta http-equiv="Content-Security-Policy" content=")([^"]*)')


class Board:
    """What open pages are told at their top: the problems of the last build, each as a maintainer reads it."""

    def __init__(self) -> None:
        self.problems: tuple[str, ...] = ()

    def panel(self) -> bytes:
        """The problems as a part of a page, nothing where there are none."""
        if not self.problems:
            return b""
        shown = "\n\n".join(self.problems)
        head = f"The last change has problems ({len(self.problems)}); what they are about is as it was, or left out."
        return (
            f'<aside class="crossread-problems" role="alert" lang="en" dir="ltr"><p>{escape(head)}</p>'
            f"<pre>{escape(shown)}</pre></aside>"
        ).encode()


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """What a site is made from: ``folders`` with all that lies below, and single ``files``."""

    folders: tuple[Path, ...]
    files: tuple[Path, ...]

    @property
    def paths(self) -> tuple[Path, ...]:
        """All of them."""
        return (*self.folders, *self.files)


class Site(Protocol):
    """What is served: a site in the folder ``output`` that is made anew on a change."""

    output: Path

    def make_anew(self, changed: Collection[Path]) -> None:
        """Make it anew: what lies at, below and beside those paths has changed."""

    def rest(self) -> None:
        """Do what can wait until open pages have been told."""


def preview(site: Site, port: int, watched: Watched, watcher: Watcher, board: Board) -> None:
    """Serve ``site`` until the process is interrupted; when something ``watched`` changes, have open pages reload.

    ``watcher`` is one of that, with what was there when the site was made. OSError if the port is taken. Listens on the
    loopback address and serves nothing outside of the site.
    """
    logging.getLogger("tornado.access").setLevel(logging.ERROR)
    logging.getLogger("livereload").setLevel(logging.ERROR)
    application(site.output, port, board).listen(port, address=HOST)
    click.echo(f"Serving http://{HOST}:{port}/ (Ctrl-C ends it)")
    follower = Follower(site, watcher)
    stop = listen(watched.folders, watched.files, follower.hear)
    try:
        follower.begin()
        IOLoop.current().start()
    finally:
        stop()


class Follower:
    """Has the site made anew when something changes, be it told or seen, and then open pages reload."""

    def __init__(self, site: Site, watcher: Watcher) -> None:
        self._site = site
        self._watcher = watcher
        self._loop = IOLoop.current()
        self._told: SimpleQueue[set[Path]] = SimpleQueue()

    def hear(self, changed: set[Path]) -> None:
        """Follow what changed, soon; for any thread."""
        self._told.put(changed)
        self._loop.add_callback(self._follow_told)

    def begin(self) -> None:
        """Follow what changed while the site was made first, and all that comes."""
        self._loop.call_later(CALM, self._site.rest)
        self.look()

    def look(self) -> None:
        """Look at all files, follow what changed, and do so again after a pause."""
        try:
            self._follow(self._watcher.changed())
        finally:
            self._loop.call_later(self._watcher.pause, self.look)

    def _follow_told(self) -> None:
        """Follow all that was told so far: it may have been much while the site was made."""
        changed: set[Path] = set()
        while not self._told.empty():
            changed |= self._told.get()
        if len(changed) > MANY:
            changed |= self._watcher.changed()
        else:
            self._watcher.know(changed)
        self._follow(changed)

    def _follow(self, changed: set[Path]) -> None:
        if not changed:
            return
        self._site.make_anew(changed)
        Socket.reload_all()
        self._loop.call_later(CALM, self._site.rest)


def application(output: Path, port: int, board: Board) -> web.Application:
    """What answers requests to the preview of ``output`` on ``port``; pages show what is on the ``board``."""

    class Injector(ReloadScript):
        own_port = port
        own_board = board

    return web.Application(
        [
            (r"/livereload", Socket),
            (r"/livereload\.js", LiveReloadJSHandler),
            (STYLE, StyleHandler),
            (r"/(.*)", PageHandler, {"path": str(output), "default_filename": "index.html"}),
        ],
        transforms=[Injector],
    )


class Socket(LiveReloadHandler):  # type: ignore[misc]  # livereload has no types
    """The socket that pages wait on; only those of this site may open it."""

    def check_origin(self, origin: str) -> bool:
        """Whether the page that asks was served by this server: same host and port, and that host is this machine."""
        return origin == f"http://{self.request.host}" and is_local(self.request.host_name)

    @classmethod
    def reload_all(cls) -> None:
        """Tell every open page to reload."""
        for waiter in list(cls.waiters):
            waiter.send_message({"command": "reload", "path": "*", "liveCSS": False})


class PageHandler(web.StaticFileHandler):
    """The files of the site, never cached."""

    def prepare(self) -> None:
        """Refuse a request that came under a foreign name: another site's page must not read this one (rebinding)."""
        if not is_local(self.request.host_name):
            raise web.HTTPError(403)

    def set_extra_headers(self, path: str) -> None:  # noqa: ARG002 - tornado's signature
        """Have the browser ask again each time."""
        self.set_header("Cache-Control", "no-store")

    def should_return_304(self) -> bool:
        """Never: a page may have changed within the second that its date is rounded to."""
        return False

    def write_error(self, status_code: int, **kwargs: object) -> None:
        """The site's own page for what is not found."""
        page = Path(self.root) / "404.html"
        if status_code == 404 and page.is_file():
            self.finish(page.read_bytes())
        else:
            super().write_error(status_code, **kwargs)


class StyleHandler(web.RequestHandler):
    """How problems look: the pages' policy admits no style but in files of this server."""

    def get(self) -> None:
        """The style sheet."""
        self.set_header("Content-Type", "text/css; charset=utf-8")
        self.finish(SHEET)


class ReloadScript(web.OutputTransform):
    """Puts the reloading script and the problems into pages, and lets their policy admit the script's socket."""

    own_port = 0
    own_board = Board()

    def transform_first_chunk(
        self,
        status_code: int,
        headers: httputil.HTTPHeaders,
        chunk: bytes,
        finishing: bool,  # noqa: ARG002, FBT001 - tornado's signature
    ) -> tuple[int, httputil.HTTPHeaders, bytes]:
        """The first part of an answer, with the script if it is a page."""
        if "text/html" in headers.get("Content-Type", ""):
            longer = with_problems(with_script(chunk, self.own_port), self.own_board)
            if "Content-Length" in headers:
                headers["Content-Length"] = str(int(headers["Content-Length"]) + len(longer) - len(chunk))
            chunk = longer
        return status_code, headers, chunk


def with_script(page: bytes, port: int) -> bytes:
    """The page with the reloading script in its head; its policy admits the socket (a rule counts once, the first)."""
    script = f'<script src="/livereload.js?port={port}"></script></head>'.encode()
    sockets = f"connect-src 'self' ws://127.0.0.1:{port} ws://localhost:{port}; ".encode()
    return POLICY.sub(
        lambda found: found[1] + sockets + found[2].replace(b"connect-src 'self'; ", b""),
        page.replace(b"</head>", script, 1),
        count=1,
    )


def with_problems(page: bytes, board: Board) -> bytes:
    """The page with what is on the ``board`` at its top."""
    panel = board.panel()
    if not panel:
        return page
    sheet = f'<link rel="stylesheet" href="{STYLE}"></head>'.encode()
    return BODY.sub(lambda found: found[0] + panel, page.replace(b"</head>", sheet, 1), count=1)


def is_local(name: str) -> bool:
    """Whether a host name can only mean this machine."""
    return name in {"127.0.0.1", "localhost"}
