"""How tests are kept from the network: in their own process, in every Python they start, and in the browser."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.offline.sitecustomize import LOG

NO_OTHER_HOST = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"
"""An option of Chromium: every other name and address is none."""


@pytest.fixture(scope="session")
def refused(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The file that tells what was refused to this process and to those that it starts."""
    log = tmp_path_factory.mktemp("offline") / "refused.txt"
    log.touch()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(LOG, str(log))
        patch.setenv("PYTHONPATH", str(Path(__file__).parent), prepend=os.pathsep)
        yield log


@pytest.fixture(autouse=True)
def no_network(refused: Path) -> Iterator[None]:
    """A test fails that reached for the network, whatever was made of the refusal."""
    yield
    tried = refused.read_text(encoding="utf-8")
    refused.write_text("")
    assert not tried, f"the test reached for the network:\n{tried}"
