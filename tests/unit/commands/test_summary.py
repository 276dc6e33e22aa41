"""The last lines of a build: right numbers, right nouns, and an address that a browser takes as it is."""

from pathlib import Path

from generator.commands.summary import summary
from generator.diagnostics import Diagnostic, Severity
from generator.model import Verdict
from generator.pipeline import BuildResult
from generator.write import Published

WARNING = Diagnostic(severity=Severity.WARNING, code="c", path="p", message="m", cure="c")


def result(number: int, verdicts: dict[Verdict, int], written: int, warnings: int) -> BuildResult:
    return BuildResult(
        stories=number,
        articles=number,
        claims=number,
        cautions=number,
        verdicts=tuple((verdict, verdicts.get(verdict, 0)) for verdict in Verdict),
        published=Published(written=("a",) * written, unchanged=3, removed=()),
        warnings=(WARNING,) * warnings,
    )


def test_many() -> None:
    made = result(2, {Verdict.AGREE: 3, Verdict.SINGLE: 9}, 12, 2)
    assert summary(made, Path("/srv/a site/ö#1"), 1.26).splitlines() == [
        "2 warnings, see above",
        "2 stories, 2 articles, 2 claims, 12 facts (3 agree, 9 single), 2 cautions",
        "12 files written, 3 unchanged, 0 removed, in 1.3 s",
        "Open file:///srv/a%20site/%C3%B6%231/index.html",
    ]


def test_one() -> None:
    made = result(1, {Verdict.DIFFER: 1}, 1, 1)
    assert summary(made, Path("/srv/s"), 0).splitlines()[:3] == [
        "1 warning, see above",
        "1 story, 1 article, 1 claim, 1 fact (1 differ), 1 caution",
        "1 file written, 3 unchanged, 0 removed, in 0.0 s",
    ]


def test_none() -> None:
    assert summary(result(0, {}, 0, 0), Path("/srv/s"), 0).splitlines()[:2] == [
        "0 stories, 0 articles, 0 claims, 0 facts, 0 cautions",
        "0 files written, 3 unchanged, 0 removed, in 0.0 s",
    ]
