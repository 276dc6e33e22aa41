"""The network is out of reach of every test, and that can be seen."""

import asyncio
import socket
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from urllib.request import urlopen

import pytest

ELSEWHERE = "192.0.2.1"
"""An address of documentation, RFC 5737: no machine has it."""
REFUSED = "tests reach no network"


def datagram(host: str) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        sender.sendto(b"?", (host, 53))


def connection(host: str) -> None:
    with socket.socket() as client:
        client.connect_ex((host, 80))


def asynchronous(host: str) -> None:
    """In a thread of its own: where a test has driven a browser before, this one has an event loop already."""
    with ThreadPoolExecutor(1) as threads:
        threads.submit(lambda: asyncio.run(asyncio.wait_for(asyncio.open_connection(host, 80), 5))).result()


def listening(host: str) -> None:
    with socket.socket() as server:
        server.bind((host, 0))


def look_up(_host: str) -> None:
    socket.getaddrinfo("news.example", 443)


def page(host: str) -> None:
    urlopen(f"http://{host}/", timeout=5)


WAYS = (datagram, connection, asynchronous, listening, look_up, page)


@pytest.mark.parametrize("way", WAYS)
def test_every_way_is_refused(way: Callable[[str], None], refused: Path) -> None:
    with pytest.raises(OSError, match=REFUSED):
        way(ELSEWHERE)
    assert refused.read_text().count("\n") == 1
    refused.write_text("")


def test_no_socket_listens_to_other_machines(refused: Path) -> None:
    for host in ("", "0.0.0.0", "::"):  # noqa: S104 - they are refused
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        with socket.socket(family) as server, pytest.raises(OSError, match=REFUSED):
            server.bind((host, 0))
    refused.write_text("")


def test_this_machine_is_not_refused() -> None:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        with socket.create_connection(("localhost", server.getsockname()[1]), timeout=5):
            pass
    one, other = socket.socketpair()
    one.close()
    other.close()


def test_processes_that_tests_start_are_refused_as_well(refused: Path) -> None:
    code = f"import socket; socket.create_connection(('{ELSEWHERE}', 80), timeout=5)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert REFUSED in done.stderr
    for kind in ("fork", "spawn"):
        with (
            ProcessPoolExecutor(1, mp_context=get_context(kind)) as pool,
            pytest.raises(PermissionError, match=REFUSED),
        ):
            pool.submit(connection, ELSEWHERE).result()
    assert refused.read_text().count("\n") == 3
    refused.write_text("")
