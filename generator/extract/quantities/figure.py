"""Numbers as they are written: digits, words, scales, fractions, and the vague ones."""

from dataclasses import dataclass

from generator.extract.quantities.line import Line
from generator.extract.quantities.stretch import LENGTHS, is_length
from generator.lexicon.boundaries import AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, SAYING
from generator.lexicon.changes import MOVED
from generator.lexicon.numbers import (
    CARDINALS,
    FRACTION_SIGNS,
    FRACTIONS,
    SCALES,
    SEVERAL,
    SHORT_SCALES,
    TENS,
    VAGUE,
    VAGUE_FACTORS,
)
from generator.lexicon.units import CODES, SIGNS, UNITS, Measure
from generator.lexicon.verbs import PAST_FORMS, S_FORMS

_DIGITS_AT_MOST = 15
_WHOLES = frozenset("the a an its their his her all those these of our".split(" "))
_LENGTHS = frozenset(
    "race sprint freestyle hurdles relay dash high tall long wide deep away butterfly final".split(" ")
)
"""Words behind "100m" that make the letter metres."""
_BEHIND_PART = frozenset(["of", "more", "less", "higher", "lower", "fewer"])
_SLASHED = frozenset((upper, "/", lower) for lower in "234" for upper in "123" if upper < lower)
_RATIOS = (("in", "every"), ("of", "every"), ("out", "of", "every"), ("in",), ("out", "of"))
"""What stands between the numbers of a share; the longer ones first."""
_OPENING_RATIO = frozenset(joint[0] for joint in _RATIOS)
_BEFORE_ONE = frozenset(["", ",", ";", "“", "that", "and", "but", "where"])
"""In front of a subject: "that one pensioner in four lives alone"."""
_PARTED = frozenset([*range(2, 11), 20, 25, 50, 100])
"""Of so many, "out of" takes a share: "nine out of ten"; of others it counts: "two out of 12 guards"."""
_BEHIND_RATIO = AUXILIARIES | SAYING | CONJUNCTIONS | PAST_FORMS
"""Words behind "one job in ten"; any other may be what the ten are of."""
ARTICLES = frozenset({"a", "an"})
BEHIND_ARTICLE = frozenset({"couple", "few", *LENGTHS, *SCALES, *FRACTIONS})
"""What makes an article the first word of a number: "a dozen", "a third of", "for an hour"."""
_HALF_BEFORE_NOT = frozenset("first second other latter last former better back top bottom a one".split(" "))


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number at tokens ``start`` to ``end`` (excluded).

    ``value``   what is named, or for a vague word the least that it can mean
    ``vague``   "dozens", "several": ``value`` is only a lower bound
    ``share``   a part of a whole: "three-fifths", "half", "three in five"
    ``scaled``  it ends in a word or letter of scale ("3 million"), ``bare`` is the number before it
    ``plain``   digits alone, without separators: what names and years are written with
    ``word``    written in words
    """

    start: int
    end: int
    value: float
    bare: float
    vague: bool = False
    share: bool = False
    scaled: bool = False
    plain: bool = False
    word: bool = False


def read_figure(line: Line, at: int) -> Figure | None:
    """The longest number that starts at token ``at``, or None."""
    for read in (_digits, _loose, _share_of_scale, _spelled):
        figure = read(line, at)
        if figure:
            return _as_share(line, figure) or figure
    return _bare_share(line, at)


def _digits(line: Line, at: int) -> Figure | None:
    raw = line.raw[at] if line.is_number(at) else ""
    if not raw or len(raw) > _DIGITS_AT_MOST or (len(raw) > 1 and raw[0] == "0" and raw[1] != "."):
        return None
    value = float(raw.replace(",", ""))
    end = at + 1
    if line.word(end) in FRACTION_SIGNS and line.glued(end):
        value, end = value + FRACTION_SIGNS[line.word(end)], end + 1
    elif (line.word(end), line.word(end + 1), line.word(end + 2)) in _SLASHED:
        value, end = value + float(line.raw[end]) / float(line.raw[end + 2]), end + 3
    value, end = _and_a_half(line, end, value)
    scaled, last = _scales(line, end, value)
    plain = raw.isdecimal() and last == at + 1
    return Figure(start=at, end=last, value=scaled, bare=value, scaled=last > end, plain=plain)


def _and_a_half(line: Line, at: int, value: float) -> tuple[float, int]:
    """Adds the half of "two and a half"."""
    if line.match(at, ("and", "a", "half")):
        return value + 0.5, at + 3
    hyphened = line.low[at + 1 : at + 6 : 2] == ("and", "a", "half")
    if hyphened and all(line.is_hyphen(at + i) for i in (0, 2, 4)):
        return value + 0.5, at + 6
    return value, at


def _scales(line: Line, at: int, value: float) -> tuple[float, int]:
    """``value`` times the scale words that follow, and the token after them."""
    letter = line.word(at)
    money = letter in SHORT_SCALES and _is_money(line, at)
    if letter == "m" and not money and (line.word(at + 1) in _LENGTHS or line.is_hyphen(at + 1)):
        return value, at
    apart = line.glued(at) or money or letter in {"bn", "mn", "tn"}
    if letter in SHORT_SCALES and apart and not _runs_on(line, at + 1):
        return _rounded(value * SHORT_SCALES[letter]), at + 1
    for _ in range(2):
        step = 1 if line.is_hyphen(at) and line.word(at + 1) in SCALES else 0
        if line.word(at + step) not in SCALES:
            break
        value, at = value * SCALES[line.word(at + step)], at + step + 1
    return _rounded(value), at


def _is_money(line: Line, at: int) -> bool:
    """Whether the number, or range, that ends in front of ``at`` is money: "$90 m", "€80-90 m", "90 m euros"."""
    sign = at - 2
    sign -= 2 * (line.is_hyphen(sign) and line.is_number(sign - 1))
    unit = UNITS.get(line.run(at + 1, 1))
    return line.word(sign) in SIGNS or line.word(sign) in CODES or (unit is not None and unit.measure is Measure.MONEY)


def _runs_on(line: Line, at: int) -> bool:
    """Whether letters or digits go on at ``at`` without a space."""
    return line.glued(at) and (line.is_word(at) or line.is_number(at))


def _rounded(value: float) -> float:
    """16.1 million and not 16100000.000000002."""
    return round(value, 6)


def _spelled(line: Line, at: int) -> Figure | None:
    """A number in words: "twenty-seven", "two hundred and fifty thousand", "a dozen"."""
    if line.word(at) in ARTICLES:
        return _article(line, at)
    return _summed(line, at, at, 0.0)


def _summed(line: Line, at: int, end: int, group: float) -> Figure | None:
    """Adds up number words from ``end`` on, in groups below a thousand; ``group`` is what the article stands for."""
    total = 0.0
    if group:
        group, total, end = _grouped(line, end, group, total)
    while (word := line.word(end)) and group % 100 == 0:
        if word in TENS:
            group, end = _tens(line, end, group)
        elif word in CARDINALS:
            group, end = group + CARDINALS[word], end + 1
        else:
            break
        group, total, end = _grouped(line, end, group, total)
    if end == at:
        return None
    value, last = _and_a_half(line, end, total + group)
    value, last = _scales(line, last, value)
    bare = value / SCALES.get(line.word(last - 1), 1)
    return Figure(start=at, end=last, value=_rounded(value), bare=_rounded(bare), word=True, scaled=total > 0)


def _tens(line: Line, at: int, group: float) -> tuple[float, int]:
    """As in "twenty", "twenty-seven", "twenty seven"."""
    group, end = group + TENS[line.word(at)], at + 1
    ones = end + line.is_hyphen(end)
    if 0 < CARDINALS.get(line.word(ones), 0) < 10:
        return group + CARDINALS[line.word(ones)], ones + 1
    return group, end


def _grouped(line: Line, end: int, group: float, total: float) -> tuple[float, float, int]:
    """Takes in a scale word behind a group, and an "and" that leads on ("two hundred and five")."""
    after = end + line.is_hyphen(end)
    scale = SCALES.get(line.word(after))
    if scale is None:
        return group, total, end
    end = after + 1
    if scale != 100:
        return 0.0, total + group * scale, end
    larger = SCALES.get(line.word(end), 0)
    if larger > 100:
        return 0.0, total + group * 100 * larger, end + 1
    if line.word(end) == "and" and (line.word(end + 1) in TENS or line.word(end + 1) in CARDINALS):
        end += 1
    return group * 100, total, end


def _article(line: Line, at: int) -> Figure | None:
    """As in "a dozen", "a hundred thousand", "a couple of hundred", "a few dozen", "lasted an hour"."""
    step = at + 1
    if line.word(step) == "couple":
        return _couple(line, at)
    if line.word(step) == "few":
        return _several(line, at, step)
    if is_length(line, at):
        return Figure(start=at, end=step, value=1.0, bare=1.0, word=True)
    return _summed(line, at, step, 1.0) if line.word(step) in SCALES else None


def _couple(line: Line, at: int) -> Figure:
    after = at + 2 + (line.word(at + 2) == "of" and line.word(at + 3) in SCALES)
    value, end = _scales(line, after, 2.0)
    return Figure(start=at, end=end, value=value, bare=2.0, vague=True, word=True, scaled=end > after)


def _several(line: Line, at: int, name: int) -> Figure:
    least = float(SEVERAL[line.word(name)])
    value, end = _scales(line, name + 1, least)
    return Figure(start=at, end=end, value=value, bare=least, vague=True, word=True, scaled=end > name + 1)


def _loose(line: Line, at: int) -> Figure | None:
    """Words that name no number: "dozens", "tens of thousands", "several hundred"."""
    word = line.word(at)
    if word == "scores" and (line.word(at + 1) != "of" or line.is_number(at + 2) or _rated(line, at - 1)):
        return None
    if word == "several":
        return _several(line, at, at)
    if word in VAGUE_FACTORS and line.word(at + 1) == "of" and line.word(at + 2) in VAGUE:
        value = VAGUE_FACTORS[word] * VAGUE[line.word(at + 2)] / 2
        return Figure(start=at, end=at + 3, value=value, bare=value, vague=True, word=True)
    if word in VAGUE:
        return Figure(start=at, end=at + 1, value=VAGUE[word], bare=VAGUE[word], vague=True, word=True)
    return None


def _rated(line: Line, at: int) -> bool:
    """Whether the word at ``at`` makes "scores" results and not a number: "test scores of students"."""
    return line.word(at) in {"test", "exam", "credit", "the", "their", "his", "her", "high", "low", "average"}


def _share_of_scale(line: Line, at: int) -> Figure | None:
    """As in "half a million", "half-dozen", "a half dozen", "a quarter of a million"."""
    begin = at + (line.word(at) in ARTICLES)
    part = {"half": 0.5, "quarter": 0.25}.get(line.word(begin))
    if part is None:
        return None
    step = begin + 1
    step += line.word(step) == "of"
    step += line.word(step) in {"a", "-"}
    if line.word(step) not in SCALES:
        return None
    value = part * SCALES[line.word(step)]
    return Figure(start=at, end=step + 1, value=value, bare=part, scaled=True, word=True)


def _as_share(line: Line, figure: Figure) -> Figure | None:
    """The share that ``figure`` begins: "three-fifths", "3/4 of", "one in five", "four out of 10"."""
    at = figure.end
    step = at + line.is_hyphen(at)
    name = line.word(step)
    parts = FRACTIONS.get(name) or FRACTIONS.get(name.removesuffix("s"))
    if parts and figure.word and 0 < figure.value < parts and _names_parts(line, step, figure.value, hyphen=step > at):
        return _share(figure, step + 1, figure.value / parts)
    if line.word(at) == "/" and line.is_number(at + 1) and line.word(at + 2) == "of":
        return _ratio(figure, read_whole(line, at + 1), at + 1)
    joint = _ratio_at(line, at)
    if joint is not None and not figure.scaled:
        whole = read_whole(line, at + len(joint))
        counted = joint == ("out", "of") and whole not in _PARTED
        return None if counted else _ratio(figure, whole, at + len(joint))
    return _around_noun(line, figure)


def _ratio_at(line: Line, at: int) -> tuple[str, ...] | None:
    """What stands at ``at`` between the numbers of a share, or None."""
    if line.word(at) not in _OPENING_RATIO:
        return None
    return next((joint for joint in _RATIOS if line.match(at, joint)), None)


def _around_noun(line: Line, figure: Figure) -> Figure | None:
    """As in "one job in ten", where nothing is counted behind the second number: no "two men in 10 attacks"."""
    at = figure.end + 1
    joint = _ratio_at(line, at)
    if joint is None or not (figure.word or figure.plain) or not line.is_word(figure.end) or line.glued(figure.end):
        return None
    behind = at + len(joint) + 1
    acts = (
        line.word(figure.start) == "one" and line.word(behind) in S_FORMS and line.word(figure.start - 1) in _BEFORE_ONE
    )
    if line.is_word(behind) and line.word(behind) not in _BEHIND_RATIO and not acts:
        return None
    return _ratio(figure, read_whole(line, behind - 1), behind - 1)


def _names_parts(line: Line, at: int, value: float, *, hyphen: bool) -> bool:
    """Whether the word at ``at`` is a part and not an ordinal: "one third of", "two thirds", not "one third party"."""
    plural = line.word(at).endswith("s") and line.word(at) != "quarters"
    return (hyphen and value > 1) or plural or line.word(at + 1) in {"of", "the"}


def read_whole(line: Line, at: int) -> float | None:
    """The plain number at ``at`` that "one in five" is reckoned from: at most 100."""
    raw = line.word(at)
    value = float(raw) if raw.isdecimal() and len(raw) <= 3 else float(CARDINALS.get(raw, TENS.get(raw, 0)))
    return value if 2 <= value <= 100 else None


def _ratio(figure: Figure, whole: float | None, at: int) -> Figure | None:
    if whole is None or not 0 < figure.value < whole:
        return None
    return _share(figure, at + 1, figure.value / whole)


def _share(figure: Figure, end: int, value: float) -> Figure:
    return Figure(start=figure.start, end=end, value=value, bare=value, share=True, word=True)


def _is_measured(line: Line, at: int) -> bool:
    """Whether "a tenth" at ``at`` says by how much, and no noun follows: "fell by nearly a tenth", "down a third"."""
    before = at - 1 - (line.word(at - 1) in {"nearly", "almost", "about", "around", "over", "roughly", "only"})
    changed = line.word(before) == "by" or line.word(before) in MOVED
    return changed and (not line.is_word(at + 2) or line.word(at + 2) in PREPOSITIONS)


def _is_of_point(line: Line, at: int) -> bool:
    """Whether a point that is parted stands at ``at``: "a quarter point", "a half-point"."""
    at += line.is_hyphen(at)
    return line.word(at) == "point" or line.match(at, ("percentage", "point"))


def _bare_share(line: Line, at: int) -> Figure | None:
    """As in "half of", "a third of", "a quarter of", "½"."""
    sign = FRACTION_SIGNS.get(line.word(at))
    if sign:
        return Figure(start=at, end=at + 1, value=sign, bare=sign, share=True, word=True)
    if line.word(at) == "half" and not line.is_hyphen(at + 1) and line.word(at - 1) not in _HALF_BEFORE_NOT:
        fits = line.word(at + 1) in _WHOLES or line.word(at - 1) in {"than", "nearly", "almost", "about", "over", "by"}
        return Figure(start=at, end=at + 1, value=0.5, bare=0.5, share=True, word=True) if fits else None
    parts = FRACTIONS.get(line.word(at + 1)) if line.word(at) in ARTICLES else None
    if parts and (line.word(at + 2) in _BEHIND_PART or _is_of_point(line, at + 2) or _is_measured(line, at)):
        return Figure(start=at, end=at + 2, value=1 / parts, bare=1 / parts, share=True, word=True)
    return None
