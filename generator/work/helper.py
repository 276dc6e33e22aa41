"""A second process for the few jobs of a small change: it loads what does them while the first finds out what changed.

It is a copy of this process, made before anything large is loaded. Of a change of one story, the first process then
has the pages of the site to make ready while the second compares the story. Whatever goes wrong with it, its jobs are
done by the first one.
"""

import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from importlib import import_module
from select import select
from typing import IO, Any, NamedTuple, TypeVar

from generator import meter
from generator.text.methods import keep_methods
from generator.text.patterns import keep_patterns
from generator.work.chunks import ChunkDone, do_chunk
from generator.work.collector import collect_never
from generator.work.late import Late

J = TypeVar("J")
R = TypeVar("R")

ROOM = 2**20
"""Bytes of requests that can wait while the helper is still loading; of more, the first process waits for it."""


class _Request(NamedTuple):
    """Jobs for the second process, whether the results are wanted, and what it is to do with them by itself then."""

    late: Late[Any, Any]
    jobs: Sequence[Any]
    are_wanted: bool = True
    then: Late[Any, object] | None = None


class Helper:
    """The second process, seen from the first: one request at a time."""

    def __init__(self, requests: IO[bytes], answers: IO[bytes]) -> None:
        self._requests = requests
        self._answers = answers
        self._begun = 0
        self.is_well = True

    def begin(self, late: Late[J, R], job: J) -> None:
        """Have it do ``job``, of which it remembers what the next one needs; the result is nobody's."""
        if self._is_asked(_Request(late, (job,), are_wanted=False)):
            self._begun += 1

    def do(
        self,
        late: Late[J, R],
        jobs: Sequence[J],
        meanwhile: Callable[[], None],
        then: Late[R, object] | None = None,
    ) -> tuple[R, ...] | None:
        """The results of ``jobs``, with ``meanwhile`` done here; None where it cannot do them.

        What comes ``then`` of each result it begins as soon as they are given, as if it had been asked to.
        """
        if not self._is_asked(_Request(late, jobs, then=then)):
            return None
        meanwhile()
        answers = [self._answer() for _ in range(self._begun + 1)]
        self._begun = 1 if then else 0
        done = answers[-1]
        return done.results if done else None

    def _answer(self) -> ChunkDone[Any] | None:
        """What it has to say to the first of what it was asked and has not answered yet."""
        if not self.is_well:
            return None
        try:
            done: ChunkDone[Any] = pickle.load(self._answers)  # noqa: S301 - from a copy of this process
        except (EOFError, OSError, pickle.UnpicklingError):
            self.is_well = False
            return None
        meter.add(done.spent)
        return done

    def _is_asked(self, request: "_Request") -> bool:
        try:
            pickle.dump(request, self._requests, pickle.HIGHEST_PROTOCOL)
            self._requests.flush()
        except OSError:
            self.is_well = False
        return self.is_well


@contextmanager
def open_helper(*modules: str) -> Iterator[Helper | None]:
    """A helper that begins by loading ``modules``; None where this process cannot be copied, since it has threads, say.

    What it is asked for meanwhile it does between one of them and the next. It ends with the context.
    """
    if sys.platform != "linux" or threading.active_count() > 1:
        yield None
        return
    from fcntl import F_SETPIPE_SZ, fcntl  # other systems have none

    there, requests = os.pipe()
    with suppress(OSError):
        fcntl(requests, F_SETPIPE_SZ, ROOM)
    answers, back = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(requests)
        os.close(answers)
        _serve(there, back, modules)
    os.close(there)
    os.close(back)
    try:
        with os.fdopen(answers, "rb") as given, suppress(BrokenPipeError), os.fdopen(requests, "wb") as asked:
            yield Helper(asked, given)
    finally:
        with suppress(OSError):
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)


def _serve(requests: int, answers: int, modules: Sequence[str]) -> None:
    """Do what is asked until the first process ends; this one ends without a trace, whatever happens."""
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interrupt is for the first process, which ends this one
        collect_never()
        with os.fdopen(requests, "rb") as asked, os.fdopen(answers, "wb") as given:
            for module in modules:
                import_module(module)
                while select([asked], [], [], 0)[0]:
                    _answer(asked, given)
            keep_methods()
            keep_patterns()
            while True:
                _answer(asked, given)
    except BaseException:  # noqa: S110 - the first process does the job itself, and tells what is wrong
        pass
    finally:
        os._exit(0)


def _answer(asked: IO[bytes], given: IO[bytes]) -> None:
    """Do what was asked for first of all that is not done, and give the results where they are wanted."""
    request: _Request = pickle.load(asked)  # noqa: S301 - from the process that this one is a copy of
    done = do_chunk(request.late.load(), request.jobs)
    _give(done if request.are_wanted else replace(done, results=()), given)
    if request.then:
        _give(replace(do_chunk(request.then.load(), done.results), results=()), given)


def _give(done: ChunkDone[Any], given: IO[bytes]) -> None:
    pickle.dump(done, given, pickle.HIGHEST_PROTOCOL)
    given.flush()
