"""Who does the jobs of a build, in a module that loads nothing of what does them."""

import os
import sys
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.work.helper import Helper


SMALL = 40_000
"""Weight that is done in this process before another one would have begun."""
SMALL_WHEN_READY = 150_000
"""The same, where this process has loaded all that it takes and cannot be copied: another one has to load it first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Who does the jobs: ``jobs`` processes on this machine, or the cluster at ``address`` ("dask://host:port").

    ``small``   the weight of all jobs together, in characters of text, below which no other process is begun
    ``helper``  a process that does few of them, where there is one
    """

    jobs: int = 0
    address: str = ""
    small: int = SMALL
    helper: "Helper | None" = field(default=None, compare=False, repr=False)

    def without_helper(self) -> "Plan":
        """The plan for jobs that are quicker done here: the helper is still loading what its own take."""
        return replace(self, helper=None)

    @property
    def count(self) -> int:
        """Processes on this machine; with 0 asked for, one for each core that this process may use."""
        return self.jobs or _cores()


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
