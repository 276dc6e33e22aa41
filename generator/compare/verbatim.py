"""Holds that each figure shown as an answer is printed in the passage that it stands beside.

The answers are cut from quotes, so this finds nothing as long as that is so. It is checked at every build all the
same, because a figure that no outlet printed would be the worst that a page could say. Where one is found, the whole
passage is shown in its place: the rest of a site must not wait for a fault of ours.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from generator.diagnostics import Diagnostic, Severity
from generator.model import Comparison, Reading

_FIGURE = re.compile(r"\d+(?:[.,:/]\d+)*")


def hold_to_quotes(
    story: str, comparisons: Sequence[Comparison]
) -> tuple[tuple[Comparison, ...], tuple[Diagnostic, ...]]:
    """The comparisons without figures that no quote has, and a warning for each such figure of the story."""
    found = [(comparison, dict.fromkeys(unquoted_figures(comparison))) for comparison in comparisons]
    held = tuple(_held(comparison) if figures else comparison for comparison, figures in found)
    return held, tuple(_problem(story, comparison, figure) for comparison, figures in found for figure in figures)


def unquoted_figures(comparison: Comparison) -> tuple[str, ...]:
    """The figures of answers, and of the words that decide, that stand in no quote of the claims that give them."""
    quotes = _quotes(comparison)
    shown = [(r.answer, _passages(r, quotes)) for r in comparison.readings]
    shown += [(words, quotes.get(claim, "")) for claim, words in comparison.focus]
    return tuple(f for words, quote in shown for f in _missing(words, quote))


def _held(comparison: Comparison) -> Comparison:
    """The comparison with whole passages in place of answers that have a figure of their own."""
    quotes = _quotes(comparison)
    readings = tuple(_quoted(reading, quotes) for reading in comparison.readings)
    focus = tuple(
        (claim, quotes.get(claim, "") if _missing(words, quotes.get(claim, "")) else words)
        for claim, words in comparison.focus
    )
    return replace(comparison, readings=readings, focus=focus)


def _quoted(reading: Reading, quotes: Mapping[str, str]) -> Reading:
    if not _missing(reading.answer, _passages(reading, quotes)):
        return reading
    return replace(reading, answer=" ".join(quotes.get(reading.claims[0], "").split()))


def _quotes(comparison: Comparison) -> dict[str, str]:
    return {claim.id: claim.quote for claim in comparison.fact.claims}


def _passages(reading: Reading, quotes: Mapping[str, str]) -> str:
    return " ".join(quotes.get(claim, "") for claim in reading.claims)


def _missing(words: str, quote: str) -> list[str]:
    figures = _FIGURE.findall(words)
    printed = frozenset(_FIGURE.findall(quote)) if figures else frozenset()
    return [figure for figure in figures if figure not in printed]


def _problem(story: str, comparison: Comparison, figure: str) -> Diagnostic:
    return Diagnostic(
        severity=Severity.WARNING,
        code="figure-not-quoted",
        path=f"content/{story}",
        message=f"the answer {figure!r} to {comparison.label!r} is in none of the passages that it would stand beside",
        cure="The whole passage is shown instead. This is a fault of the program: report it with the article.",
    )
