"""A build asks nothing of the network."""

import socket
from pathlib import Path

import pytest

from tests.sites.support import HERE, build_quietly


@pytest.mark.parametrize("site", [HERE / "factory", HERE / "flood"], ids=lambda site: site.name)
def test_no_connection_is_made(site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the build reached for the network")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)
    assert build_quietly(site, tmp_path / "public").published.written
