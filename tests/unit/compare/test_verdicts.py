"""Whole comparisons, from the cases of ``tests/cases/verdicts/``.

Only the lines that a case's expected part holds are compared: ``verdict`` is the verdict and the rule's name,
``reason``, ``label``, ``readings``, ``cautions``, ``origins``, ``focus``.
"""

import pytest

from generator.model import Comparison
from tests.cases import Case, load
from tests.unit.compare.build import compared


def _shown(comparison: Comparison) -> dict[str, str]:
    order = [claim.id for claim in comparison.fact.claims]
    focus = sorted(comparison.focus, key=lambda pair: order.index(pair[0]))
    return {
        "verdict": f"{comparison.verdict} {comparison.rule}",
        "reason": comparison.reason,
        "label": comparison.label,
        "readings": " / ".join(f"{r.answer} ({len(r.claims)})" for r in comparison.readings),
        "cautions": " / ".join(caution.kind for caution in comparison.cautions),
        "caution": " / ".join(caution.reason for caution in comparison.cautions),
        "origins": " / ".join(origin.reason for origin in comparison.origins),
        "focus": " / ".join(words for _, words in focus),
    }


@pytest.mark.parametrize("case", load("verdicts"), ids=str)
def test_case(case: Case) -> None:
    expected = {key: value.strip() for key, _, value in (row.partition(":") for row in case.expected.splitlines())}
    shown = _shown(compared(case.input))
    assert {key: shown[key] for key in expected} == expected
