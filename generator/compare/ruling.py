"""What a rule answers with."""

from collections.abc import Callable
from dataclasses import dataclass

from generator.compare.case import Case
from generator.model import Reading, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """A verdict with the name of its rule and the sentence that explains it to a reader.

    ``readings``  the answers told apart by the rule; empty where it leaves that to the words of the quotes
    ``focus``     for claims that the rule looked at: claim id, and the words of the quote that decided
    """

    verdict: Verdict
    rule: str
    reason: str
    readings: tuple[Reading, ...] = ()
    focus: tuple[tuple[str, str], ...] = ()


Rule = Callable[[Case], Ruling | None]
"""A rule gives a ruling, or None where it has nothing to say on the case."""
