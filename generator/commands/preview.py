"""A web server for one folder, on this machine only, that tells open pages to reload.

Livereload gives the socket protocol and the script for the browser; the rest of its server is not used: it adds an
inline script, which the pages' Content-Security-Policy forbids, and drops a change that follows soon on another.
"""

import logging
import re
from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path

from livereload.handlers import LiveReloadHandler, LiveReloadJSHandler
from tornado import httputil, web
from tornado.ioloop import IOLoop, PeriodicCallback

from generator.commands.watch import Watcher

HOST = "127.0.0.1"
INTERVAL_MS = 300
"""Milliseconds between two looks at the site's files."""

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


def preview(output: Path, port: int, watched: Sequence[Path], rebuild: Callable[[], None], board: Board) -> None:
    """Serve ``output`` until the process is interrupted; on a change, call ``rebuild`` and have open pages reload.

    OSError if the port is taken. Listens on the loopback address and serves nothing outside of ``output``.
    """
    logging.getLogger("tornado.access").setLevel(logging.ERROR)
    logging.getLogger("livereload").setLevel(logging.ERROR)
    application(output, port, board).listen(port, address=HOST)
    watcher = Watcher(watched)

    def look() -> None:
        if watcher.changed():
            rebuild()
            Socket.reload_all()

    PeriodicCallback(look, INTERVAL_MS).start()
    IOLoop.current().start()


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
