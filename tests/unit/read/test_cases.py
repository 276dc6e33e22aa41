"""Documents as the three formats give them: the cases that editors keep in ``tests/cases/read``."""

import pytest

from generator.read.document import Document
from generator.read.html import read_html
from generator.read.markdown import read_markdown
from generator.read.pasted import read_pasted
from tests.cases import Case, load

CASES = load("read")


def read(case: Case) -> Document:
    """The case's file tells the format; ``place`` is its name and a number."""
    if case.place.startswith("markdown"):
        return read_markdown(case.input, 1, None)
    return read_html(case.input, None) if case.place.startswith("html") else read_pasted(case.input, 1, None)


def written(document: Document) -> str:
    parts = [f"{part.kind} | {part.text}" for part in document.parts]
    return "\n".join(parts + [f"{line.line} - {line.text} | {line.reason}" for line in document.dropped])


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: Case) -> None:
    assert written(read(case)) == case.expected


def test_every_format_has_cases() -> None:
    assert {case.place.split(":")[0] for case in CASES} == {"html", "markdown", "pasted"}
