"""Where jobs are done: a few in this process, for which nothing is loaded; many by workers."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from generator.work.plan import Plan

T = TypeVar("T")
J = TypeVar("J")
R = TypeVar("R")

SMALL = 40_000
"""Weight that is done in this process before another one would have begun."""


def run_jobs(
    plan: Plan,
    do: Callable[[J], R],
    items: Sequence[T],
    prepare: Callable[[T], J],
    weigh: Callable[[T], int],
) -> Iterator[Sequence[R]]:
    """The results of ``do`` for all ``items``, some at a time, in the order in which they are done.

    ``prepare`` makes the job of an item when its turn has come; ``weigh`` says how much work it is. ``do`` must be a
    function of a module, and its results values that can be sent. What a worker that died had not done is done by
    another. LostWorkersError where that happens again and again. Ending the iteration early, by an interrupt too, ends
    the workers at once.
    """
    if plan.address or (plan.count > 1 and len(items) > 1 and sum(map(weigh, items)) >= SMALL):
        from generator.work.workers import run_in_workers

        yield from run_in_workers(plan, do, items, prepare, weigh)
        return
    for item in items:
        yield (do(prepare(item)),)
