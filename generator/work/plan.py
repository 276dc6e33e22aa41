"""Who does the jobs of a build, in a module that loads nothing of what does them."""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
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
    ``helper``  a process that takes part in few of them, where there is one
    """

    jobs: int = 0
    address: str = ""
    small: int = SMALL
    helper: "Helper | None" = field(default=None, compare=False, repr=False)

    def is_for_many(self, weights: Sequence[int]) -> bool:
        """Whether jobs of these weights are so much work that many processes do it."""
        return bool(self.address) or (self.count > 1 and len(weights) > 1 and sum(weights) >= self.small)

    @property
    def count(self) -> int:
        """Processes on this machine; with 0 asked for, one for each core that this process may use."""
        return self.jobs or _cores()


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
