"""Amounts: one number or a range of two, with hedge and unit."""

from dataclasses import dataclass, replace

from generator.extract.quantities.figure import Figure, read_figure
from generator.extract.quantities.hedge import hedge_after, hedge_before, interval
from generator.extract.quantities.line import Line
from generator.extract.quantities.unit import Measured, currency_before, unit_after, with_rate
from generator.lexicon.changes import MOVED, SET, VERBS
from generator.lexicon.connectives import MODALS
from generator.lexicon.units import Measure, Unit
from generator.model import Bound

_SPAN_VERBS = frozenset("lasting lasted lasts for spent spend served serve wait waited took take been".split(" "))

_CHANGED = MOVED | SET
_MINUS = frozenset("-−–")
_THOUSANDS = 10_000
"""Of ten thousand, what "3 to 10,000" begins with is three thousand, and "1 to 20,000" one."""
_WIDEST = 5
"""How many times the lower end of a measured range its upper end can be, where it may be a level as well."""

_RANGING = frozenset("anywhere somewhere anything ranging ranged ranges range".split(" "))
"""Before "from", these make a range of what else is a change: "anywhere from 10 to 15"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """An amount at tokens ``start`` to ``end`` (excluded), hedge and unit included.

    ``inner``   where the number itself starts, ``figure`` what it is (of a range, the upper one)
    ``unit``    None for counts and shares
    ``joined``  the unit hangs on by a hyphen and makes an adjective of the amount
    """

    start: int
    inner: int
    end: int
    figure: Figure
    low: float | None
    high: float | None
    stated: float | None
    bound: Bound
    unit: Unit | None = None
    joined: bool = False

    @classmethod
    def exactly(cls, figure: Figure) -> "Amount":
        """A bare number as it stands, neither hedged nor measured."""
        value = figure.value
        return cls(
            start=figure.start,
            inner=figure.start,
            end=figure.end,
            figure=figure,
            low=value,
            high=value,
            stated=value,
            bound=Bound.EXACT,
        )

    @property
    def counts(self) -> bool:
        """Whether it numbers things, and does not measure."""
        return self.unit is None and not self.figure.share


def read_amount(line: Line, at: int) -> Amount | None:
    """The amount whose number, currency or "between" starts at token ``at``, or None."""
    if line.word(at) == "between":
        return _between(line, at)
    first, currency = currency_before(line, at)
    figure = read_figure(line, first)
    if figure is None:
        return None
    ranged = _range(line, figure, currency, at)
    upper = ranged or figure
    measured = (
        Measured(unit=currency, end=upper.end) if currency else _measure(line, upper) or _shared_unit(line, at, upper)
    )
    if measured is None:
        return _count(line, at, figure, ranged)
    return _measured(line, at, (figure, ranged), measured)


def _shared_unit(line: Line, at: int, figure: Figure) -> Measured | None:
    """The unit of the level that a change leads to, which is told once: "from 21 to 18 percent"."""
    if line.word(at - 1) != "from" or line.word(figure.end) != "to" or figure.share:
        return None
    level = read_figure(line, figure.end + 1)
    behind = unit_after(line, level) if level else None
    return None if behind is None or behind.joined else replace(behind, end=figure.end)


def _measure(line: Line, figure: Figure) -> Measured | None:
    """The unit behind a number, also where "of a" stands between a share and it ("a tenth of a point")."""
    measured = unit_after(line, figure)
    if measured is None and figure.share:
        step = figure.end + (line.word(figure.end) == "of")
        if line.word(step) in {"a", "an"}:
            measured = unit_after(line, replace(figure, end=step + 1))
    return measured


def _between(line: Line, at: int) -> Amount | None:
    """As in "between 20 and 30 people", "between $2 billion and $3 billion"."""
    low_at, currency = currency_before(line, at + 1)
    low = read_figure(line, low_at)
    if low is None:
        return None
    joint = low.end
    inner = unit_after(line, low)
    joint = inner.end if inner else joint
    if line.word(joint) not in {"and", "to"}:
        return None
    high_at, second = currency_before(line, joint + 1)
    high = read_figure(line, high_at)
    if high is None or (high.plain and currency is None and _looks_like_year(low) and _looks_like_year(high)):
        return None
    low = _share_scale(low, high)
    if low.value > high.value:
        return None
    unit = currency or second
    measured = Measured(unit=unit, end=high.end) if unit else _measure(line, high) or inner
    return (
        _measured(line, at, (low, high), replace(measured, end=max(measured.end, high.end)))
        if measured
        else _count(line, at, low, high)
    )


def _looks_like_year(figure: Figure) -> bool:
    return figure.plain and 1000 <= figure.value <= 2100


def _share_scale(low: Figure, high: Figure) -> Figure:
    """As in "2 to 3 million" names two millions, "30 to 40,000" thirty thousand."""
    factor = high.value / high.bare if high.bare else 1.0
    if factor == 1 and low.plain and not (high.plain or high.word) and high.value % 1000 == 0:
        factor = 1000.0 if low.value >= high.value / _THOUSANDS else 1.0
    shared = factor > 1 and low.value == low.bare and low.value * factor < high.value
    return replace(low, value=low.value * factor) if shared else low


def _range(line: Line, low: Figure, currency: Unit | None, at: int) -> Figure | None:
    """The upper end of a range that ``low`` begins: "20 to 30", "20-30", "two or three"; None where it is none."""
    joint = low.end
    word = line.word(joint)
    hyphen = line.is_hyphen(joint)
    if not (hyphen or word in {"to", "or"}) or low.share:
        return None
    if word == "to" and line.word(at - 1) == "from" and line.word(at - 2) not in _RANGING:
        return None
    if line.word(at - 1) in {"other", "remaining"}:
        return None  # "jailed the other two to 14 years"
    joined = hyphen and line.word(joint + 1) == "to"
    after, again = currency_before(line, joint + 1 + joined * (1 + line.is_hyphen(joint + 2)))
    high = read_figure(line, after)
    apart = again and (currency is None or line.word(at - 1) in VERBS)
    if high is None or high.share or apart:
        return None
    scaled = _share_scale(low, high)
    if word == "to" and _is_level(line, at, (scaled, high), alone=again is not None):
        return None
    return high if _is_range(scaled.value, high.value, word) else None


def _is_level(line: Line, at: int, figures: tuple[Figure, Figure], *, alone: bool) -> bool:
    """Whether the second number at ``at`` is what something changed to: "rose by 300 to 4,100", "fell £2 to £9".

    ``alone``: each has its own currency. Else the ends of a range lie near each other, and share the unit of a part.
    """
    by = at - (line.word(at - 1) == "by")
    verb = by - 1 - line.word(by - 1).endswith("ly")
    if line.word(verb) not in _CHANGED or not MODALS.isdisjoint(line.low[max(0, verb - 2) : verb]):
        return False
    low, high = figures
    unit = unit_after(line, high)
    if unit is not None and unit.unit.measure is Measure.SHARE:
        return False
    return alone or high.value > (2 if unit is None else _WIDEST) * low.value


def _is_range(low: float, high: float, word: str) -> bool:
    """Two numbers that rise; with "or" they must be neighbours."""
    return low < high <= (2 * low + 1 if word == "or" else 1000 * max(low, 1))


def _count(line: Line, at: int, low: Figure, high: Figure | None) -> Amount:
    """An amount without a unit."""
    if high is not None:
        return _ranged(line, at, (_share_scale(low, high), high), None)
    after, trailing = hedge_after(line, low.end)
    start, bound = hedge_before(line, at)
    return _hedged(low, (start, at, after), _pick(bound, trailing), None)


def _measured(line: Line, at: int, figures: tuple[Figure, Figure | None], measured: Measured) -> Amount:
    """An amount with a unit."""
    low, high = figures
    unit, end = measured.unit, measured.end
    if not measured.joined and unit.measure is not Measure.TIME:
        unit, end = with_rate(line, unit, end)
    measured = Measured(unit=unit, end=end, joined=measured.joined)
    if high is not None:
        return _ranged(line, at, (_share_scale(low, high), high), measured)
    after, trailing = hedge_after(line, end)
    if trailing is None and low.end < end:
        inner_after, trailing = hedge_after(line, low.end)
        after = max(after, inner_after)
    begin, end = _below_zero(line, at, after, unit)
    start, bound = hedge_before(line, begin)
    if bound is Bound.MORE_THAN and _is_stretch(line, start, at, unit):
        start, bound = at, Bound.EXACT
    amount = _hedged(low, (start, at, end), _pick(bound, trailing), measured)
    return _negative(amount) if (begin, end) != (at, after) else amount


def _below_zero(line: Line, at: int, end: int, unit: Unit) -> tuple[int, int]:
    """Where a temperature starts and ends with what puts it below zero: "minus 18C", "18 degrees below zero"."""
    if not unit.name.startswith("degree"):
        return at, end
    sign = line.word(at - 1) == "minus" or (line.word(at - 1) in _MINUS and line.glued(at) and not line.glued(at - 1))
    below = not sign and line.match(end, ("below", "zero"))
    return at - sign, end + 2 * below


def _negative(amount: Amount) -> Amount:
    """The amount on the other side of zero."""
    low, high = (None if bound is None else -bound for bound in (amount.high, amount.low))
    return replace(amount, low=low, high=high, stated=None if amount.stated is None else -amount.stated)


def _pick(before: Bound, after: Bound | None) -> Bound:
    return after if after is not None and before is Bound.EXACT else before


def _is_stretch(line: Line, start: int, at: int, unit: Unit) -> bool:
    """As in "16% over four years": a preposition, no hedge; "for over four years" is one."""
    alone = at - start == 1 and line.word(start) == "over"
    return alone and unit.measure is Measure.TIME and line.word(start - 1) not in _SPAN_VERBS


def _hedged(figure: Figure, places: tuple[int, int, int], bound: Bound, measured: Measured | None) -> Amount:
    """The amount with its interval; ``places`` are start, start of the number, and end."""
    start, inner, end = places
    unit = measured.unit if measured else None
    factor = 100.0 if figure.share and unit is None else unit.factor if unit else 1.0
    value = round(figure.value * factor, 4)
    if figure.vague and bound in {Bound.EXACT, Bound.ABOUT}:
        bound = Bound.VAGUE
    low, high = interval(bound, value, discrete=unit is None and not figure.share)
    return Amount(
        start=start,
        inner=inner,
        end=end,
        figure=figure,
        low=low,
        high=high,
        stated=None if figure.vague else value,
        bound=bound,
        unit=unit,
        joined=measured.joined if measured else False,
    )


def _ranged(line: Line, at: int, figures: tuple[Figure, Figure], measured: Measured | None) -> Amount:
    low, high = figures
    unit = measured.unit if measured else None
    factor = unit.factor if unit else 1.0
    start = at if line.word(at) == "between" else hedge_before(line, at)[0]
    return Amount(
        start=start,
        inner=at,
        end=measured.end if measured else high.end,
        figure=high,
        low=round(low.value * factor, 4),
        high=round(high.value * factor, 4),
        stated=None,
        bound=Bound.BETWEEN,
        unit=unit,
        joined=measured.joined if measured else False,
    )
