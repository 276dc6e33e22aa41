"""The preview's server: the site and nothing else, to this machine and no one else."""

import asyncio
import json
from collections.abc import AsyncIterator, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

import pytest
from tornado.httpclient import AsyncHTTPClient, HTTPClientError, HTTPRequest, HTTPResponse
from tornado.httpserver import HTTPServer
from tornado.testing import bind_unused_port
from tornado.websocket import websocket_connect

from generator.commands.preview import HOST, Board, Socket, application, with_problems, with_script

T = TypeVar("T")

PAGE = (
    '<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="default-src \'none\'">'
    "<title>News</title></head><body>words</body></html>"
)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    (folder / "story").mkdir(parents=True)
    (folder / "index.html").write_text(PAGE)
    (folder / "story" / "index.html").write_text("<html><head></head>the story</html>")
    (folder / "404.html").write_text("<html><head></head>no such page</html>")
    (tmp_path / "secret.txt").write_text("secret")
    return folder


@asynccontextmanager
async def serving(site: Path, board: Board | None = None) -> AsyncIterator[int]:
    """The port of a server for ``site``."""
    socket, port = bind_unused_port(address=HOST)
    server = HTTPServer(application(site, port, board or Board()))
    server.add_socket(socket)
    try:
        yield port
    finally:
        server.stop()
        await server.close_all_connections()


def run(talk: Coroutine[object, object, T]) -> T:
    """What ``talk`` comes to, in a loop of its own: the browser tests leave one running in the main thread."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, talk).result()


def get(site: Path, path: str, host: str = "localhost", board: Board | None = None) -> HTTPResponse:
    """The answer to a request for ``path``; ``host`` is the name in the browser's address line."""

    async def ask() -> HTTPResponse:
        async with serving(site, board) as port:
            request = HTTPRequest(f"http://{HOST}:{port}{path}", headers={"Host": host})
            return await AsyncHTTPClient().fetch(request, raise_error=False)

    return run(ask())


def test_a_folder_shows_its_index(site: Path) -> None:
    assert b"the story" in get(site, "/story/").body


def test_pages_are_not_kept_by_the_browser(site: Path) -> None:
    assert get(site, "/").headers["Cache-Control"] == "no-store"


def test_what_is_not_there_gets_the_sites_own_page(site: Path) -> None:
    answer = get(site, "/nothing")
    assert answer.code == 404
    assert b"no such page" in answer.body


@pytest.mark.parametrize("path", ["/../secret.txt", "/%2e%2e/secret.txt", "/story/..%2f..%2fsecret.txt"])
def test_nothing_outside_of_the_site_is_served(site: Path, path: str) -> None:
    answer = get(site, path)
    assert answer.code in {403, 404}
    assert b"secret" not in answer.body


def test_a_foreign_name_for_this_machine_is_refused(site: Path) -> None:
    assert get(site, "/", host="evil.example").code == 403


def test_a_page_gets_the_script_and_its_policy_admits_the_socket() -> None:
    page = with_script(PAGE.encode(), 8000).decode()
    assert '<script src="/livereload.js?port=8000"></script></head>' in page
    assert "content=\"connect-src 'self' ws://127.0.0.1:8000 ws://localhost:8000; default-src 'none'\"" in page


def test_the_policy_names_no_rule_twice() -> None:
    policy = "default-src 'none'; connect-src 'self'; base-uri 'none'"
    page = with_script(PAGE.replace("default-src 'none'", policy).encode(), 8000).decode()
    sockets = "connect-src 'self' ws://127.0.0.1:8000 ws://localhost:8000"
    assert f"content=\"{sockets}; default-src 'none'; base-uri 'none'\"" in page


def test_a_served_page_has_the_script_and_its_true_length(site: Path) -> None:
    answer = get(site, "/")
    assert b"/livereload.js?port=" in answer.body
    assert len(answer.body) == int(answer.headers["Content-Length"])


def test_the_script_is_served(site: Path) -> None:
    assert b"LiveReload" in get(site, "/livereload.js?port=1").body


def test_open_pages_hear_of_a_change(site: Path) -> None:
    async def listen() -> list[str]:
        async with serving(site) as port:
            request = HTTPRequest(f"ws://{HOST}:{port}/livereload", headers={"Origin": f"http://{HOST}:{port}"})
            page = await websocket_connect(request)
            await page.write_message(json.dumps({"command": "hello"}))
            heard = [await page.read_message()]
            await page.write_message(json.dumps({"command": "info", "url": "http://localhost/"}))
            while not Socket.waiters:
                await asyncio.sleep(0.01)
            Socket.reload_all()
            heard.append(await page.read_message())
            page.close()
            return [json.loads(message or "{}")["command"] for message in heard]

    assert run(listen()) == ["hello", "reload"]


def test_pages_of_other_sites_hear_nothing(site: Path) -> None:
    async def intrude() -> None:
        async with serving(site) as port:
            await websocket_connect(
                HTTPRequest(f"ws://{HOST}:{port}/livereload", headers={"Origin": "http://evil.example"})
            )

    with pytest.raises(HTTPClientError, match="403"):
        run(intrude())


def test_problems_are_shown_as_text_at_the_top_of_each_page(site: Path) -> None:
    board = Board()
    board.problems = ("content/<b>.md: error[x]: </pre><script>alert(1)</script>",)
    answer = get(site, "/", board=board)
    assert b"error[x]: &lt;/pre&gt;&lt;script&gt;" in answer.body
    assert answer.body.index(b"<body>") < answer.body.index(b"<aside") < answer.body.index(b"words")
    assert b'<link rel="stylesheet" href="/crossread-preview.css"></head>' in answer.body
    assert len(answer.body) == int(answer.headers["Content-Length"])
    assert get(site, "/crossread-preview.css").headers["Content-Type"].startswith("text/css")


def test_without_problems_pages_are_as_they_are() -> None:
    assert with_problems(PAGE.encode(), Board()) == PAGE.encode()
