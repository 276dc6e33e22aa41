"""Jobs given to an executor (``concurrent.futures.Executor``), a few chunks ahead, and taken as they are done.

The results are the same whoever does the jobs, and in whatever order: each is a value of its job alone.
"""

import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, ProcessPoolExecutor, wait
from contextlib import contextmanager
from functools import partial
from typing import Generic, NamedTuple, TypeVar

from generator import meter
from generator.work.chunks import ChunkDone, Chunks, do_chunk
from generator.work.collector import collect_seldom
from generator.work.lost import LostWorkersError
from generator.work.plan import Plan

T = TypeVar("T")
J = TypeVar("J")
R = TypeVar("R")

AHEAD = 2
"""Chunks that are given out for each worker: one to do, the others at hand."""
LOOK = 1.0
"""Seconds between two looks of a worker at the process that runs the build."""
TRIES = 3
"""So many times the workers may be lost before a build gives up."""


def run_in_workers(
    plan: Plan,
    do: Callable[[J], R],
    items: Sequence[T],
    prepare: Callable[[T], J],
    weigh: Callable[[T], int],
) -> Iterator[Sequence[R]]:
    """The results of ``do`` for all ``items``, as ``run_jobs`` gives them, whatever the work is."""
    pending = list(items)
    for _ in range(TRIES):
        done: set[int] = set()
        try:
            with _executor(plan) as (executor, count):
                yield from _run(executor, count, partial(_do_chunk, do), _Given(pending, prepare, weigh, done))
        except BrokenExecutor:
            pending = [item for number, item in enumerate(pending) if number not in done]
        else:
            return
    raise LostWorkersError("The processes that do the work ended again and again: is there too little memory?")


class _Given(Generic[T, J]):
    """The items in chunks; ``done`` are the numbers of those whose results are there."""

    def __init__(
        self, items: Sequence[T], prepare: Callable[[T], J], weigh: Callable[[T], int], done: set[int]
    ) -> None:
        self._prepare = prepare
        self._done = done
        self._chunks = Chunks(iter(enumerate(items)), lambda numbered: weigh(numbered[1]))

    def next(self) -> tuple[tuple[J, ...], "_Chunk"]:
        """The jobs of the next chunk, none where all are given out."""
        chunk, weight = self._chunks.next()
        return tuple(self._prepare(item) for _, item in chunk), _Chunk(tuple(number for number, _ in chunk), weight)

    def take(self, chunk: "_Chunk", seconds: float) -> None:
        """Take note that a chunk is done."""
        self._done.update(chunk.numbers)
        self._chunks.learn(chunk.weight, seconds)


class _Chunk(NamedTuple):
    numbers: tuple[int, ...]
    weight: int


def _run(
    executor: Executor, count: int, do: Callable[[Sequence[J]], ChunkDone[R]], given: _Given[T, J]
) -> Iterator[Sequence[R]]:
    running: dict[Future[ChunkDone[R]], _Chunk] = {}
    more = True
    while more or running:
        while more and len(running) < AHEAD * count:
            jobs, chunk = given.next()
            more = bool(jobs)
            if jobs:
                running[executor.submit(do, jobs)] = chunk
        for future in wait(running, return_when=FIRST_COMPLETED).done:
            result = future.result()
            given.take(running.pop(future), result.seconds)
            meter.add(result.spent)
            yield result.results


@contextmanager
def _executor(plan: Plan) -> Iterator[tuple[Executor, int]]:
    if plan.address:
        from generator.work.cluster import open_cluster

        with open_cluster(plan.address) as opened:
            yield opened
        return
    executor = ProcessPoolExecutor(plan.count, mp_context=_context(), initializer=_begin, initargs=(os.getpid(),))
    try:
        yield executor, plan.count
    except BaseException:
        for process in multiprocessing.active_children():
            process.terminate()
        executor.shutdown(wait=False, cancel_futures=True)
        raise
    executor.shutdown()


def _do_chunk(do: Callable[[J], R], jobs: Sequence[J]) -> ChunkDone[R]:
    """Do a chunk of many, in whatever process."""
    collect_seldom()
    return do_chunk(do, jobs)


def _context() -> "multiprocessing.context.BaseContext":
    """Forking is quick and shares what is loaded, but safe only where no other thread runs; on Linux it is sound."""
    forks = sys.platform == "linux" and threading.active_count() == 1
    return multiprocessing.get_context("fork" if forks else "spawn")


def _begin(build: int) -> None:
    """Get a worker ready. An interrupt is for the process that runs the ``build``; it ends its workers.

    Where that process is killed, it cannot: so each worker looks whether it is still there. Else they would wait for
    ever, and keep whatever files it had open, its lock on the output among them.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with, args=(build,), daemon=True).start()


def _end_with(build: int) -> None:
    """End this process when the one that runs the build has ended."""
    while os.getppid() == build:
        time.sleep(LOOK)
    os._exit(1)
