"""Problems that a maintainer can mend: where, what, and what to do about it."""

from generator.diagnostics.definition import Definition, definition_of, definitions
from generator.diagnostics.excerpt import Sources, excerpt
from generator.diagnostics.problem import (
    Diagnostic,
    InvalidSite,
    Severity,
    did_you_mean,
    has_errors,
    in_order,
    near_or_all,
    problem_at,
)

__all__ = [
    "Definition",
    "Diagnostic",
    "InvalidSite",
    "Severity",
    "Sources",
    "definition_of",
    "definitions",
    "did_you_mean",
    "excerpt",
    "has_errors",
    "in_order",
    "near_or_all",
    "problem_at",
]
