"""The line of a problem, and the carets below it."""

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostic, Severity, Sources, excerpt


def problem(line: int = 1, column: int = 0, length: int = 0, path: str = "a.yml") -> Diagnostic:
    return Diagnostic(
        severity=Severity.ERROR,
        code="date",
        path=path,
        message="no day",
        cure="Mend it.",
        line=line,
        column=column,
        length=length,
    )


@pytest.mark.parametrize(
    ("line", "column", "length", "expected"),
    [
        ("title: soon", 8, 4, "    1 | title: soon\n      |        ^^^^"),
        ("title: soon", 8, 0, "    1 | title: soon\n      |        ^"),
        ("title: soon", 8, 99, "    1 | title: soon\n      |        ^^^^"),
        ("title: soon", 12, 0, "    1 | title: soon\n      |            ^"),
        ("title: soon", 99, 1, "    1 | title: soon\n      |            ^"),
        ("title: soon", 0, 0, "    1 | title: soon"),
        ("\ttitle: soon", 2, 5, "    1 |  title: soon\n      |  ^^^^^"),
        ("日付: soon", 5, 4, "    1 | 日付: soon\n      |       ^^^^"),
        ("cafe\u0301: soon", 8, 4, "    1 | cafe\u0301: soon\n      |       ^^^^"),
        ("a\x1b[2J: x", 7, 1, "    1 | a\ufffd[2J: x\n      |       ^"),
        ("", 1, 0, "    1 | \n      | ^"),
    ],
)
def test_carets_stand_below_what_is_meant(line: str, column: int, length: int, expected: str) -> None:
    assert excerpt(line, problem(1, column, length)) == expected


@pytest.mark.parametrize("column", [1, 40, 500, 990, 1000])
def test_a_long_line_is_cut_around_the_place(column: int) -> None:
    line = "".join(chr(ord("a") + n % 26) for n in range(1000))
    shown, carets = excerpt(line, problem(1, column, 1)).split("\n")
    assert shown[carets.index("^")] == line[column - 1]
    assert len(shown) <= 110


def test_files_are_found_below_the_first_folder_that_has_them(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_bytes(b"\xef\xbb\xbfone\r\ntwo\rthree\n")
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "a.yml").write_text("other")
    sources = Sources(tmp_path, tmp_path / "b")
    assert [sources.line(problem(n)) for n in (0, 1, 2, 3, 4, 5)] == [None, "one", "two", "three", "", None]
    assert Sources(tmp_path / "nowhere", tmp_path / "b").line(problem(1)) == "other"
    assert Sources().line(problem(1)) is None


def test_what_cannot_be_read_has_no_line(tmp_path: Path) -> None:
    assert Sources(tmp_path).line(problem(1, path=".")) is None
    assert Sources(tmp_path).line(problem(1, path="a\0b")) is None


def test_a_file_in_another_encoding(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_bytes("Brändt".encode("cp1252"))
    (tmp_path / "b.yml").write_bytes("Brändt".encode("utf-16"))
    assert Sources(tmp_path).line(problem(1)) == Sources(tmp_path).line(problem(1, path="b.yml")) == "Brändt"
