"""Jobs in chunks of about a second's work, so that sending one costs little and losing one costs little."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import Generic, TypeVar

from generator.meter import take

J = TypeVar("J")
R = TypeVar("R")

SECONDS = 1.0
"""How long a chunk should take."""
FIRST_RATE = 15_000.0
"""Weight (bytes of text) that is done in a second, as long as nothing is measured: little, to learn it soon."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChunkDone(Generic[R]):
    """The results of a chunk's jobs in their order, and the processor seconds of each stage."""

    results: tuple[R, ...]
    spent: dict[str, float]
    seconds: float


def do_chunk(do: Callable[[J], R], jobs: Sequence[J]) -> ChunkDone[R]:
    """Do ``jobs`` in this process."""
    take()
    start = perf_counter()
    results = tuple(do(job) for job in jobs)
    return ChunkDone(results=results, spent=take(), seconds=perf_counter() - start)


class Chunks(Generic[J]):
    """Cuts jobs into chunks; the more chunks are done, the better it knows how much a second is."""

    def __init__(self, jobs: Iterator[J], weigh: Callable[[J], int]) -> None:
        self._jobs = jobs
        self._weigh = weigh
        self._weight = self._seconds = 0.0

    def next(self) -> tuple[tuple[J, ...], int]:
        """The next chunk and its weight; no jobs where all are given out."""
        goal = SECONDS * (self._weight / self._seconds if self._seconds > SECONDS / 4 else FIRST_RATE)
        chunk: list[J] = []
        weight = 0
        for job in self._jobs:
            chunk.append(job)
            weight += self._weigh(job)
            if weight >= goal:
                break
        return tuple(chunk), weight

    def learn(self, weight: int, seconds: float) -> None:
        """A chunk of ``weight`` took ``seconds``."""
        self._weight += weight
        self._seconds += seconds
