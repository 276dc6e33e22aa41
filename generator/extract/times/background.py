"""Whether a time expression points back, to before what the article reports.

The definition, kept simple on purpose; any one of these is enough:

- the words name a decade or a century;
- "since" stands straight before it;
- it is counted back by a year or more ("last year", "three decades ago", "a year earlier");
- it names the last season of a kind ("last autumn");
- it is a year before the year of publication;
- its last day lies more than half a year before the publication.
"""

import re
from datetime import date, timedelta

from generator.extract.times.expressions import Counted, Expression, FromEvent, Interval, Season, Unit, Years
from generator.extract.times.resolve import Resolved
from generator.model import Anchor

_SINCE = re.compile(r"\bsince\s(?:the\s|at\sleast\s)?$", re.I)
_LONG = frozenset({Unit.YEAR, Unit.DECADE, Unit.CENTURY})
_HALF_YEAR = timedelta(days=183)


def points_back(text: str, start: int, expression: Expression, resolved: Resolved, published: date | None) -> bool:
    """Whether the expression at ``start`` of ``text`` is background; ``published`` as far as it is known."""
    if isinstance(expression, Interval):
        return points_back(text, start, expression.last, resolved, published)
    if _SINCE.search(text, max(0, start - 20), start) or _counted_back(expression):
        return True
    if isinstance(expression, Years) and expression.length > 1:
        return True
    last = resolved.period.last
    if published is None or last is None or resolved.anchor is Anchor.OPEN:
        return False
    if isinstance(expression, Years):
        return last.year < published.year
    return last < published and published - last > _HALF_YEAR


def _counted_back(expression: Expression) -> bool:
    match expression:
        case Counted(unit=unit, high=high):
            return unit in _LONG and high is not None and high < 0
        case FromEvent(unit=unit, count=count):
            return unit in _LONG and count is not None and count < 0
        case Season(direction=direction):
            return direction == -1
    return False
