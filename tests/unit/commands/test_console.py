"""How commands speak."""

import io
import sys

import pytest

from generator.commands import console
from generator.commands.console import Ticker, fail, report
from generator.diagnostics import Diagnostic, InvalidSite, Severity


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def problem(severity: Severity, message: str = "it is broken") -> Diagnostic:
    return Diagnostic(severity=severity, code="broken", path="a.txt", line=3, message=message, cure="Mend it.")


def test_a_problem_says_where_what_and_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    report([problem(Severity.WARNING)])
    assert capsys.readouterr().err == "a.txt:3: warning[broken]: it is broken\n    Mend it.\n"


def test_text_from_articles_does_not_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    report([problem(Severity.ERROR, "unknown key \x1b[2Jtitle\u202e\n")])
    assert "unknown key \\x1b[2Jtitle\\u202e\\n\n" in capsys.readouterr().err


def test_errors_are_counted_and_end_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        fail(InvalidSite([problem(Severity.ERROR), problem(Severity.WARNING)]))
    assert caught.value.code == 1
    assert capsys.readouterr().err.endswith("1 error; nothing was written.\n")


def test_quick_work_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with Ticker() as ticker:
        ticker("Writing pages", 1, 9)
    assert terminal.getvalue() == ""


def test_long_work_shows_how_far_it_is_and_leaves_a_clean_line(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(console, "PATIENCE", 0.0)
    with Ticker() as ticker:
        ticker("Pages", 1, 9)
    assert terminal.getvalue() == "\rPages 1/9\r         \r"


def test_long_work_is_silent_where_nobody_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    log = io.StringIO()
    monkeypatch.setattr(sys, "stderr", log)
    monkeypatch.setattr(console, "PATIENCE", 0.0)
    with Ticker() as ticker:
        ticker("Pages", 1, 9)
    assert log.getvalue() == ""
