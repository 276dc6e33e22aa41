"""Where jobs are done: a few in this process, many by workers."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from generator.work.collector import collect_seldom
from generator.work.late import Late
from generator.work.plan import Plan

T = TypeVar("T")
J = TypeVar("J")
R = TypeVar("R")

FEW = 5
"""So many jobs leave little behind."""


def run_jobs(
    plan: Plan,
    late: Late[J, R],
    items: Sequence[T],
    prepare: Callable[[T], J],
    weigh: Callable[[T], int],
) -> Iterator[Sequence[R]]:
    """The results of the function ``late`` for all ``items``, some at a time, in the order in which they are done.

    ``prepare`` makes the job of an item when its turn has come; ``weigh`` says how much work it is. The results must be
    values that can be sent. What a worker that died had not done is done by another. LostWorkersError where that
    happens again and again. Ending the iteration early, by an interrupt too, ends the workers at once.
    """
    if len(items) > FEW:
        collect_seldom()
    if plan.is_for_many([weigh(item) for item in items]):
        from generator.work.workers import run_in_workers

        yield from run_in_workers(plan, late.load(), items, prepare, weigh)
        return
    for item in items:
        yield (late.load()(prepare(item)),)
