"""Ages: "52-year-old", "52 years old", "aged 43", and "Ada Byrne, 52,"."""

from dataclasses import replace

from generator.extract.quantities.amount import Amount
from generator.extract.quantities.draft import Draft
from generator.extract.quantities.hedge import interval
from generator.extract.quantities.line import Line
from generator.extract.quantities.noun import is_person, is_plural, read_phrase
from generator.lexicon.connectives import DETERMINERS, FINITE_HELPERS, HE_OR_SHE, PREPOSITIONS
from generator.lexicon.numbers import CARDINALS, TENS
from generator.lexicon.roles import CHILDREN_OF, PEOPLE
from generator.lexicon.units import Measure
from generator.lexicon.verbs import PAST_FORMS
from generator.model import Bound

_OLDEST = 120
_LONGEST_LIST = 40
"""Tokens of a list of ages."""
_JOINTS = frozenset([",", "and", "or", "to"])
_SPELLED = frozenset(CARDINALS) | frozenset(TENS)
_CLOSING = frozenset(", . ; ) — –".split(" ")) | {""}
_AGES = frozenset(["aged", "age", "ages"])
_BEHIND_PERSON = FINITE_HELPERS | PAST_FORMS | PREPOSITIONS | {"and", "who"}
"""What goes on behind "a man of 34" and is not counted by it; so do verbs in "-ed"."""
_TURNING = frozenset(["turn", "turned", "turns", "turning"])
_TURNED = 10
"""An age that is worth telling that somebody turned it."""
_DYING = frozenset(["died", "dies", "retired", "retires", "married"])
_ONLY = frozenset(["just", "only"])
_WHO_IS = frozenset([("who", "is"), ("who", "was"), (",", "both"), (",", "all")])
"""In front of a bare number between commas, these make an age of it."""
_IS = frozenset(["is", "was", "am"])
_AGED = frozenset(["he", "she", "i", "who"])
"""What has an age and is not counted, scored or measured otherwise."""
_GOING_ON = _CLOSING | frozenset(["and", "but", "when", "while", "now", "then"])
"""What follows a bare number that is all that is told."""
_BEFORE_NAME = frozenset(["", ",", ";", ":", "“", '"', "said", "says", "that", "and", "but", "because"])
"""What a clause begins behind, so that the name in it is its subject: not "the toll in Lund was 24"."""
_WHEN = frozenset(["when", "while", "since", "until", "before", "after", "as"])
"""What such a word opens tells of another time: "hired when she was 19" is no age of hers now."""
_LEAST_OF_NAME = 10
"""What a name is said to be below that may be a score or a place in a race as well."""
_LONGEST_NAME = 3
"""Words."""
_LISTING = frozenset([",", "and"])
_GROUPS = PEOPLE | {"those", "anyone", "everyone", "americans", "kids", "youth", "all"}


def read_age(line: Line, amount: Amount) -> Draft | None:
    """The age that ``amount`` gives, or None."""
    if amount.unit is not None:
        return _with_unit(line, amount)
    if not amount.counts or amount.figure.scaled or amount.figure.vague or amount.figure.value > _OLDEST:
        return None
    before = amount.start - 1
    before -= line.word(before) in _ONLY
    if line.word(before) in _AGES:
        return _age(replace(amount, start=before))
    told = (
        _continues_ages(line, amount)
        or _is_of_person(line, amount)
        or (line.word(before) in {"of", "at", "to", "from"} and line.word(before - 1) in _AGES)
        or _is_reached(line, amount)
        or _is_told(line, amount)
        or _is_of_several(line, amount)
        or _is_bracketed(line, amount)
        or line.word(amount.end - 1) in {"older", "younger"}
        or _is_limit(line, amount)
    )
    return _age(amount) if told else None


def _is_of_person(line: Line, amount: Amount) -> bool:
    """As in "a man of 34"."""
    person = line.word(amount.start - 2)
    alone = line.word(amount.start - 1) == "of" and line.word(amount.start - 3) in {"a", "the", "old", "young"}
    known = alone and person in PEOPLE and person not in CHILDREN_OF and not is_plural(person)
    behind = line.word(amount.end)
    return known and (not line.is_word(amount.end) or behind in _BEHIND_PERSON or behind.endswith("ed"))


def _is_reached(line: Line, amount: Amount) -> bool:
    """As in "turned 40", "died at 91", "who is 23", "both 19", "At 14, she left"."""
    at, behind = amount.start - 1, line.word(amount.end)
    if not (amount.figure.plain or amount.figure.word):
        return False
    if line.word(at) in _TURNING:
        return amount.figure.value >= _TURNED and (behind in _CLOSING or behind in PREPOSITIONS)
    if behind not in _CLOSING:
        return False
    if line.word(at) == "at":
        opening = at == 0 and behind == "," and line.word(amount.end + 1) in HE_OR_SHE
        return opening or line.word(at - 1) in _DYING
    return line.low[at - 1 : at + 1] in _WHO_IS


def _is_told(line: Line, amount: Amount) -> bool:
    """As in "she is 41 and lives in Lund", "said Ada Moss was 24", "the driver was 52"."""
    at = amount.start - 2
    at -= line.word(at + 1) in _ONLY
    is_bare = amount.figure.plain and amount.bound is not Bound.BETWEEN
    if not is_bare or line.word(at + 1) not in _IS or line.word(amount.end) not in _GOING_ON:
        return False
    if line.word(amount.end) == "and" and line.is_number(amount.end + 1):
        return False
    if line.word(at - 1) in _WHEN or line.word(at - 2) in _WHEN:
        return False
    noun = is_person(line.word(at)) and not is_plural(line.word(at)) and line.word(at - 1) in DETERMINERS
    return line.word(at) in _AGED or noun or (amount.figure.value >= _LEAST_OF_NAME and _is_name(line, at))


def _is_name(line: Line, last: int) -> bool:
    """Whether a name ends at ``last`` with which a clause begins."""
    first = last
    while last - first < _LONGEST_NAME and line.is_word(first) and line.raw[first][0].isupper():
        first -= 1
    return first < last and line.word(first) in _BEFORE_NAME


def _is_of_several(line: Line, amount: Amount) -> bool:
    """Whether the bare number is in a list of ages behind people: "two men, 22 and 35, were held"."""
    if amount.start != amount.inner or not amount.figure.plain or amount.bound is Bound.BETWEEN:
        return False
    low, at, end = amount.start - _LONGEST_LIST, amount.start - 1, amount.end
    while at > low and (line.word(at) in _LISTING or line.is_number(at)):
        at -= 1
    while line.word(end) in _LISTING and line.is_number(end + 1):
        end += 2
    several = at + 3 < end and line.word(end) in {",", "."} and line.word(at + 1) == ","
    return several and is_plural(line.word(at)) and is_person(line.word(at))


def _continues_ages(line: Line, amount: Amount) -> bool:
    """Whether the bare number is a later item of a list of ages: "aged 23, 26 and 58", not "aged 12 and 15 men"."""
    at = amount.start - 1
    if line.word(at) not in _JOINTS or read_phrase(line, amount.end, single=False):
        return False
    low = max(0, at - _LONGEST_LIST)
    while at > low and (line.word(at) in _JOINTS or line.is_number(at) or line.word(at) in _SPELLED):
        at -= 1
    return line.word(at) in _AGES


def _age(amount: Amount, unit: str = "year old") -> Draft:
    """A draft of an age; its bounds are of years and not of things."""
    if amount.unit is None and amount.stated is not None:
        low, high = interval(amount.bound, amount.stated, discrete=False)
        amount = replace(amount, low=low, high=high)
    return Draft(amount=amount, unit=unit, of="age")


def _with_unit(line: Line, amount: Amount) -> Draft | None:
    """As in "52-year-old man", "52 years old", "52 years of age"."""
    if amount.unit is None or amount.unit.measure is not Measure.TIME:
        return None
    unit = f"{amount.unit.name} old"
    hyphen = line.is_hyphen(amount.end)
    old = amount.end + hyphen
    if line.word(old) in {"old", "olds"}:
        if line.word(old) == "olds" and line.word(amount.start) == "some" and amount.stated is not None:
            amount = replace(amount, start=amount.inner, low=amount.stated, high=amount.stated, bound=Bound.EXACT)
        age = _age(replace(amount, end=old + 1), unit)
        phrase = read_phrase(line, old + 1, single=True) if amount.joined and line.word(old) == "old" else None
        return replace(age, phrase=phrase, noun=phrase.head if phrase else "")
    if line.match(amount.end, ("of", "age")):
        return _age(replace(amount, end=amount.end + 2), unit)
    return None


def _is_bracketed(line: Line, amount: Amount) -> bool:
    """Whether the bare number stands between commas or brackets behind a name, or commas behind "the driver"."""
    if amount.start != amount.inner or not amount.figure.plain or amount.bound is Bound.BETWEEN:
        return False
    opening = line.word(amount.start - 1)
    name = amount.start - 2
    if opening not in {",", "("} or not line.is_word(name):
        return False
    single = is_person(line.word(name)) and not is_plural(line.word(name))
    person = opening == "," == line.word(amount.end) and single
    if not person and not line.raw[name][0].isupper():
        return False
    return line.word(amount.end) in _CLOSING and amount.figure.value >= 1


def _is_limit(line: Line, amount: Amount) -> bool:
    """As in "children under 5", "people over 65"."""
    limited = amount.bound in {Bound.LESS_THAN, Bound.MORE_THAN} and line.word(amount.inner - 1) in {"under", "over"}
    return limited and line.word(amount.start - 1) in _GROUPS and not is_plural(line.word(amount.end))
