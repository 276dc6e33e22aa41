"""Compiles the modules of a working copy that is installed as it lies (``pip install -e``).

Pip compiles what it installs, so that no run has to; of an editable install it leaves that to Python, which keeps
nothing where ``PYTHONDONTWRITEBYTECODE`` is set, as in many containers: each run would compile all of them anew.
"""

from compileall import compile_dir
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileInPlace(BuildHookInterface[Any]):
    """Hatchling's hook before a wheel is built, for editable ones."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile our package where it lies; what cannot be written is no harm."""
        del build_data
        if version == "editable":
            compile_dir(Path(self.root, "generator"), quiet=2)
