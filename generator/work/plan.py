"""Who does the jobs of a build, in a module that loads nothing of what does them."""

import os
import sys
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Who does the jobs: ``jobs`` processes on this machine, or the cluster at ``address`` ("dask://host:port")."""

    jobs: int = 0
    address: str = ""

    @property
    def count(self) -> int:
        """Processes on this machine; with 0 asked for, one for each core that this process may use."""
        return self.jobs or _cores()


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
