"""A web server for one folder, on this machine only, that tells open pages to reload.

Livereload gives the socket protocol and the script for the browser; the rest of its server is not used: it adds an
inline script, which the pages' Content-Security-Policy forbids, and drops a change that follows soon on another.
"""

import logging
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from livereload.handlers import LiveReloadHandler, LiveReloadJSHandler
from tornado import httputil, web
from tornado.ioloop import IOLoop, PeriodicCallback

from generator.commands.watch import Watcher

HOST = "127.0.0.1"
INTERVAL_MS = 300
"""Milliseconds between two looks at the site's files."""

POLICY = re.compile(rb'(<meta http-equiv="Content-Security-Policy" content=")([^"]*)')


def preview(output: Path, port: int, watched: Sequence[Path], rebuild: Callable[[], bool]) -> None:
    """Serve ``output`` until the process is interrupted; call ``rebuild`` on a change and reload if it says so.

    OSError if the port is taken. Listens on the loopback address and serves nothing outside of ``output``.
    """
    logging.getLogger("tornado.access").setLevel(logging.ERROR)
    logging.getLogger("livereload").setLevel(logging.ERROR)
    application(output, port).listen(port, address=HOST)
    watcher = Watcher(watched)

    def look() -> None:
        if watcher.changed() and rebuild():
            Socket.reload_all()

    PeriodicCallback(look, INTERVAL_MS).start()
    IOLoop.current().start()


def application(output: Path, port: int) -> web.Application:
    """What answers requests to the preview of ``output`` on ``port``."""

    class Injector(ReloadScript):
        own_port = port

    return web.Application(
        [
            (r"/livereload", Socket),
            (r"/livereload\.js", LiveReloadJSHandler),
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


class ReloadScript(web.OutputTransform):
    """Puts the reloading script into pages, and lets their policy admit its socket."""

    own_port = 0

    def transform_first_chunk(
        self,
        status_code: int,
        headers: httputil.HTTPHeaders,
        chunk: bytes,
        finishing: bool,  # noqa: ARG002, FBT001 - tornado's signature
    ) -> tuple[int, httputil.HTTPHeaders, bytes]:
        """The first part of an answer, with the script if it is a page."""
        if "text/html" in headers.get("Content-Type", ""):
            longer = with_script(chunk, self.own_port)
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


def is_local(name: str) -> bool:
    """Whether a host name can only mean this machine."""
    return name in {"127.0.0.1", "localhost"}
