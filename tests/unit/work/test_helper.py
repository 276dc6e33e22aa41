"""The second process does jobs as this one would; whatever goes wrong with it, this one does them."""

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from generator.work import Plan
from generator.work.helper import Helper, open_helper
from generator.work.late import Late
from generator.work.run import run_jobs


def where(number: int) -> tuple[int, int]:
    """The number twice as large, and the process that doubled it."""
    return 2 * number, os.getpid()


def die_elsewhere(home: int) -> int:
    if os.getpid() != home:
        os.kill(os.getpid(), signal.SIGKILL)
    return home


def fail_elsewhere(home: int) -> int:
    if os.getpid() != home:
        raise ValueError
    return home


NOTED: list[int] = []


def note(number: int) -> None:
    NOTED.append(number)


def noted(number: int) -> tuple[int, ...]:
    return (*NOTED, number)


@contextmanager
def helped(monkeypatch: pytest.MonkeyPatch, *modules: str) -> Iterator[Plan]:
    monkeypatch.setattr(threading, "active_count", lambda: 1)  # those that run the tests do not matter here
    with open_helper(*modules) as helper:
        if helper is None:
            pytest.skip("processes cannot be copied here")
        yield Plan(jobs=2, helper=helper)


def weigh(_: int) -> int:
    return 1


def test_it_does_jobs_while_something_else_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    late: Late[int, tuple[int, int]] = Late(__name__, "where")
    done = []
    with helped(monkeypatch, "json", __name__) as plan:
        batches = list(run_jobs(plan, late, [1, 2], lambda n: n, weigh, lambda: done.append("this")))
    assert [number for batch in batches for number, _ in batch] == [2, 4]
    (other,) = {process for batch in batches for _, process in batch}
    assert other != os.getpid()
    assert done == ["this", "this"]


def test_what_it_was_asked_to_begin_it_remembers_for_what_comes_next(monkeypatch: pytest.MonkeyPatch) -> None:
    begin: Late[int, object] = Late(__name__, "note")
    with helped(monkeypatch) as plan:
        assert plan.helper
        plan.helper.begin(begin, 4)
        plan.helper.begin(begin, 5)
        late: Late[int, tuple[int, ...]] = Late(__name__, "noted")
        assert list(run_jobs(plan, late, [0, 1], lambda n: n, weigh)) == [((4, 5, 0),), ((4, 5, 1),)]
    assert NOTED == []


def test_one_that_dies_of_what_it_was_to_begin_is_no_harm(monkeypatch: pytest.MonkeyPatch) -> None:
    begin: Late[int, object] = Late(__name__, "die_elsewhere")
    late: Late[int, tuple[int, int]] = Late(__name__, "where")
    with helped(monkeypatch) as plan:
        assert plan.helper
        plan.helper.begin(begin, os.getpid())
        assert list(run_jobs(plan, late, [1, 2], lambda n: n, weigh)) == [((2, os.getpid()),), ((4, os.getpid()),)]


@pytest.mark.parametrize("name", ["die_elsewhere", "fail_elsewhere"])
def test_what_it_cannot_do_is_done_here(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    late: Late[int, int] = Late(__name__, name)
    with helped(monkeypatch) as plan:
        assert list(run_jobs(plan, late, [os.getpid()] * 2, lambda n: n, weigh)) == [(os.getpid(),), (os.getpid(),)]


def test_one_that_cannot_load_what_it_needs_is_no_harm(monkeypatch: pytest.MonkeyPatch) -> None:
    late: Late[int, tuple[int, int]] = Late(__name__, "where")
    with helped(monkeypatch, "generator.nowhere") as plan:
        assert list(run_jobs(plan, late, [1], lambda n: n, weigh)) == [((2, os.getpid()),)]


def test_it_ends_with_its_context(monkeypatch: pytest.MonkeyPatch, forked: list[int]) -> None:
    with pytest.raises(KeyboardInterrupt), helped(monkeypatch):
        raise KeyboardInterrupt
    (child,) = forked
    with pytest.raises(ChildProcessError):
        os.waitpid(child, os.WNOHANG)


def test_a_process_with_threads_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threading, "active_count", lambda: 2)
    with open_helper() as helper:
        assert helper is None


def test_many_jobs_are_not_for_it() -> None:
    helper = Helper.__new__(Helper)  # nothing can be asked of it
    late: Late[int, tuple[int, int]] = Late(__name__, "where")
    plan = Plan(jobs=2, helper=helper)
    batches = run_jobs(plan, late, range(4), lambda n: n, lambda _: 50_000)
    assert sorted(number for batch in batches for number, _ in batch) == [0, 2, 4, 6]
