"""The second process does jobs as this one would; where anything goes wrong with it, it says so."""

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from generator.work.helper import Helper, open_helper
from generator.work.late import Late


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


def itself(number: int) -> int:
    return number


NOTED: list[object] = []


def note(one: object) -> None:
    NOTED.append(one)


def noted(number: int) -> tuple[object, ...]:
    return (*NOTED, number)


@contextmanager
def helped(monkeypatch: pytest.MonkeyPatch, *modules: str) -> Iterator[Helper]:
    monkeypatch.setattr(threading, "active_count", lambda: 1)  # those that run the tests do not matter here
    with open_helper(*modules) as helper:
        if helper is None:
            pytest.skip("processes cannot be copied here")
        yield helper


def nothing() -> None:
    """Have nothing to do meanwhile."""


def test_it_does_jobs_while_something_else_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    late: Late[int, tuple[int, int]] = Late(__name__, "where")
    done = []
    with helped(monkeypatch, "json", __name__) as helper:
        found = [helper.do(late, jobs, lambda: done.append("this")) for jobs in ([1, 2], [3])]
    assert [[number for number, _ in results or ()] for results in found] == [[2, 4], [6]]
    (other,) = {process for results in found for _, process in results or ()}
    assert other != os.getpid()
    assert done == ["this", "this"]


def test_what_it_was_asked_to_begin_it_remembers_for_what_comes_next(monkeypatch: pytest.MonkeyPatch) -> None:
    begin: Late[int, object] = Late(__name__, "note")
    with helped(monkeypatch) as helper:
        helper.begin(begin, 4)
        helper.begin(begin, 5)
        late: Late[int, tuple[object, ...]] = Late(__name__, "noted")
        assert helper.do(late, [0, 1], nothing) == ((4, 5, 0), (4, 5, 1))
    assert NOTED == []


def test_it_goes_on_by_itself_with_what_comes_then_of_each_result(monkeypatch: pytest.MonkeyPatch) -> None:
    double: Late[int, tuple[int, int]] = Late(__name__, "where")
    late: Late[int, tuple[object, ...]] = Late(__name__, "noted")
    with helped(monkeypatch) as helper:
        done = helper.do(double, [1, 2], nothing, Late(__name__, "note"))
        assert done is not None
        assert helper.do(late, [0], nothing) == ((*done, 0),)
        assert helper.do(double, [3], nothing) is not None
        assert helper.do(late, [0], nothing) == ((*done, 0),)


def test_one_that_dies_of_what_comes_then_has_given_its_results(monkeypatch: pytest.MonkeyPatch) -> None:
    late: Late[int, int] = Late(__name__, "itself")
    with helped(monkeypatch) as helper:
        assert helper.do(late, [os.getpid()], nothing, Late(__name__, "die_elsewhere")) == (os.getpid(),)
        assert helper.do(late, [1], nothing) is None
        assert not helper.is_well


def test_one_that_dies_of_what_it_was_to_begin_is_no_harm(monkeypatch: pytest.MonkeyPatch) -> None:
    begin: Late[int, object] = Late(__name__, "die_elsewhere")
    late: Late[int, tuple[int, int]] = Late(__name__, "where")
    with helped(monkeypatch) as helper:
        helper.begin(begin, os.getpid())
        assert helper.do(late, [1], nothing) is None
        assert not helper.is_well


@pytest.mark.parametrize("name", ["die_elsewhere", "fail_elsewhere"])
def test_it_says_what_it_cannot_do(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    late: Late[int, int] = Late(__name__, name)
    done = []
    with helped(monkeypatch) as helper:
        assert helper.do(late, [os.getpid()], lambda: done.append("this")) is None
        assert not helper.is_well
    assert done == ["this"]


def test_one_that_cannot_load_what_it_needs_is_no_harm(monkeypatch: pytest.MonkeyPatch) -> None:
    late: Late[int, tuple[int, int]] = Late(__name__, "where")
    with helped(monkeypatch, "generator.nowhere") as helper:
        assert helper.do(late, [1], nothing) is None


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
