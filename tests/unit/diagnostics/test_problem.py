"""Problems: their form and order."""

from generator.diagnostics import Diagnostic, InvalidSite, Severity, has_errors, in_order


def problem(path: str, line: int = 0, column: int = 0, severity: Severity = Severity.ERROR) -> Diagnostic:
    return Diagnostic(
        severity=severity, code="date", path=path, message="no day", cure="Mend it.", line=line, column=column
    )


def test_the_place_is_as_exact_as_it_is_known() -> None:
    assert str(problem("a.md")) == "a.md: error[date]: no day\n    Mend it."
    assert str(problem("a.md", 3)) == "a.md:3: error[date]: no day\n    Mend it."
    assert str(problem("a.md", 3, 7)) == "a.md:3:7: error[date]: no day\n    Mend it."


def test_problems_are_sorted_by_place_and_told_once() -> None:
    first, second, third = problem("a.md", 2, 9), problem("a.md", 10, 1), problem("b.md", 1, 1)
    assert in_order([third, second, first, second]) == (first, second, third)


def test_warnings_alone_are_no_error() -> None:
    assert not has_errors([problem("a.md", severity=Severity.WARNING)])
    assert has_errors([problem("a.md", severity=Severity.WARNING), problem("b.md")])


def test_an_invalid_site_carries_all_and_prints_all() -> None:
    site = InvalidSite([problem("a.md"), problem("b.md")])
    assert len(site.diagnostics) == 2
    assert str(site) == "a.md: error[date]: no day\n    Mend it.\nb.md: error[date]: no day\n    Mend it."
