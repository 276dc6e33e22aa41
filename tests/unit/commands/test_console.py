"""How commands speak."""

from pathlib import Path

import pytest

from generator.commands.console import ALIKE, fail, report, report_site
from generator.diagnostics import Diagnostic, InvalidSite, Severity


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


def test_warnings_with_the_same_words_are_shown_a_few_times_and_errors_always(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    other = problem(Severity.WARNING, "it is worn")
    report_site([*[problem(Severity.WARNING)] * (ALIKE + 2), other, *[problem(Severity.ERROR)] * (ALIKE + 1)], tmp_path)
    told = capsys.readouterr().err
    assert told.count("warning[broken]: it is broken\n") == ALIKE
    assert told.count("warning[broken]: it is worn\n") == 1
    assert told.count("error[broken]") == ALIKE + 1
    assert told.endswith(
        "and 2 more warnings [broken]: it is broken\n    `crossread check` tells where each of them stands.\n"
    )
