"""Settings of all tests, and the site that several of them look at."""

from pathlib import Path

import pytest
from hypothesis import settings

from generator.pipeline import Options, build
from tests.offline.guard import no_network, refused
from tests.sites import hostile

__all__ = ["hostile_site", "no_network", "refused"]

# A time limit for one example fails at random on a machine that does other work as well; with a fixed seed, a
# failure comes back when the tests are run again.
settings.register_profile("crossread", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("crossread")


@pytest.fixture(scope="session")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The output of a site whose every text is an attack; it lies under ``news``, as its ``base_url`` says."""
    root = tmp_path_factory.mktemp("hostile")
    hostile.lay_down(root)
    hostile.bring_in(root, tmp_path_factory.mktemp("stranger"))
    output, kept = root / "public" / "news", Options(keep_addresses=True)
    build(root, output, lambda _stage, _done, _total: None, kept)
    hostile.edit(root)  # so that the pages tell what changed
    build(root, output, lambda _stage, _done, _total: None, kept)
    return output
