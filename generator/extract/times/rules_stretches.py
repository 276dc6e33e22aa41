"""Rules for stretches of months that accounts are drawn up for: "the three months to the end of June"."""

import re

from generator.extract.times.expressions import Expression, Interval, Months
from generator.extract.times.fragments import COUNT, DAY_END, MONTH, ORDINAL, YEAR_TAIL, count_of, month_of, year_of
from generator.extract.times.rules import Rule, rule

_MONTHS = {"quarter": 3, "half-year": 6, "half year": 6, "half": 6, "year": 12}
_LAST_DAYS = rf"(?:28|29|30|31){ORDINAL}?"


def _stretch(match: re.Match[str]) -> Expression | None:
    """The months up to the last one; a stretch of more than a year, or of one month, is no such."""
    if match["length"]:
        low = high = _MONTHS[" ".join(match["length"].split())]
    else:
        low, high = count_of(match["count"])
    if low != high or not 1 < low <= 12:
        return None
    last = month_of(match["month"])
    first = (last - low) % 12 + 1
    ending = Months(first=last, last=last, year=year_of(match))
    return Interval(first=Months(first=first, last=first), last=ending)


RULES: tuple[Rule, ...] = (
    rule(
        "stretch_of_months",
        rf"(?:(?:{COUNT})[ -]months?|(?P<length>quarter|half[- ]year|half|year)) "
        r"(?:period )?(?:to|through|ended|ending|until)(?: on)? (?:the end of |end of |end-)?"
        rf"(?:{_LAST_DAYS} )?(?P<month>{MONTH})(?: {_LAST_DAYS}{DAY_END})?"
        rf"(?! [0-9]{{1,2}}{ORDINAL}?\b)(?!\w){YEAR_TAIL}",
        _stretch,
    ),
)
"""In order of precedence where two match at the same place."""
