"""Holds that each figure shown as an answer is printed in the passage that it stands beside.

The answers are cut from quotes, so this never fails as long as that is so. It is checked at every build all the same,
because a figure that no outlet printed would be the worst that a page could say.
"""

import re
from collections.abc import Sequence

from generator.diagnostics import Diagnostic, Severity
from generator.model import Comparison

_FIGURE = re.compile(r"\d+(?:[.,:/]\d+)*")


def check_verbatim(story: str, comparisons: Sequence[Comparison]) -> tuple[Diagnostic, ...]:
    """An error for every answer of the story with a figure that none of its own claims' quotes has."""
    return tuple(
        _problem(story, comparison, figure)
        for comparison in comparisons
        for figure in dict.fromkeys(unquoted_figures(comparison))
    )


def unquoted_figures(comparison: Comparison) -> tuple[str, ...]:
    """The figures of answers, and of the words that decide, that stand in no quote of the claims that give them."""
    quotes = {claim.id: claim.quote for claim in comparison.fact.claims}
    shown = [(r.answer, " ".join(quotes.get(c, "") for c in r.claims)) for r in comparison.readings]
    shown += [(words, quotes.get(claim, "")) for claim, words in comparison.focus]
    return tuple(f for words, quote in shown for f in _missing(words, quote))


def _missing(words: str, quote: str) -> list[str]:
    figures = _FIGURE.findall(words)
    printed = frozenset(_FIGURE.findall(quote)) if figures else frozenset()
    return [figure for figure in figures if figure not in printed]


def _problem(story: str, comparison: Comparison, figure: str) -> Diagnostic:
    return Diagnostic(
        severity=Severity.ERROR,
        code="figure-not-quoted",
        path=f"content/{story}",
        message=f"the answer {figure!r} to {comparison.label!r} is in none of the passages that it would stand beside",
        cure="This is a fault of the program: report it with the article, and hide the row until then.",
    )
