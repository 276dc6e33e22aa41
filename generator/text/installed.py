"""Which libraries are installed, read from the names of folders: nothing is imported or opened for it.

Installers lay such a folder beside a library: ``<name>-<version>.dist-info``.
"""

import sys
from functools import cache
from pathlib import Path


def name_with_version(name: str) -> str:
    """The name of the folder that tells the version of a library; its name alone where there is none."""
    return names_with_versions().get(_plain(name), name)


@cache
def names_with_versions() -> dict[str, str]:
    """Name → name with version of all that is installed; the first on the path counts, as it does for an import."""
    found: dict[str, str] = {}
    for folder in filter(None, sys.path):
        try:
            names = sorted(file.name for file in Path(folder).iterdir())
        except OSError:
            continue
        for name in names:
            if name.endswith((".dist-info", ".egg-info")):
                found.setdefault(_plain(name.partition("-")[0]), name)
    return found


def _plain(name: str) -> str:
    """A name in one spelling: "PyStemmer" and "pystemmer", "markdown-it-py" and "markdown_it_py" are the same."""
    return name.lower().replace("-", "_").replace(".", "_")
