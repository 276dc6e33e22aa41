"""Which of the numbers read are figures that a reader would compare."""

from generator.extract.quantities.draft import Draft
from generator.extract.quantities.line import Line
from generator.extract.quantities.stretch import FROM_EVENT
from generator.lexicon.boundaries import DETERMINERS
from generator.lexicon.connectives import BE, HE_OR_SHE
from generator.lexicon.strangers import PRONOUNS_OF
from generator.lexicon.units import Measure
from generator.model import Bound

_SMALL = 12
_NEVER_AFTER_ONE = frozenset(
    "of another more by day time thing way side who that to or such-and-such person's last night point in"
    " can could would should must might may is was has such hand reason example".split(" ")
)
_NEVER_BEFORE_ONE = frozenset("no every any each this that the which another only some day number not".split(" "))
_NOT_AFTER_ZERO = frozenset("tolerance sum hour emission emissions day gravity carbon in".split(" "))


def is_worth_keeping(line: Line, draft: Draft, role: str, noun: str) -> bool:
    """Whether the draft states a figure: no pronoun "one", no bare "the two", no "zero tolerance"."""
    figure = draft.amount.figure
    if figure.word and not figure.share and figure.value == 1 and not figure.vague:
        return _is_one(line, draft, role)
    if figure.word and figure.value == 0:
        return bool(draft.noun) and line.word(draft.amount.end) not in _NOT_AFTER_ZERO
    if role or noun or draft.unit or draft.whole or draft.of:
        return True
    hedged = draft.amount.bound is not Bound.EXACT
    return hedged or not (figure.value <= _SMALL or figure.word)


def _is_one(line: Line, draft: Draft, role: str) -> bool:
    """Whether "one" counts: somebody with a role or of whom something is told, or a measure other than "one day"."""
    amount = draft.amount
    if line.match(amount.figure.end, ("in", "a")):
        return False
    is_between = amount.unit is not None and amount.unit.measure is Measure.TIME and line.word(amount.end) in FROM_EVENT
    if amount.bound is not Bound.EXACT or is_between:
        return True
    if line.word(amount.inner - 1) in _NEVER_BEFORE_ONE or line.word(amount.figure.end) in _NEVER_AFTER_ONE - {"was"}:
        return False
    if amount.unit is not None:
        return amount.unit.measure is not Measure.TIME or line.word(amount.inner - 1) not in DETERMINERS
    return bool(role) or _is_somebody(line, amount.figure.end)


def _is_somebody(line: Line, at: int) -> bool:
    """Whether people are what is counted, and how they were follows: "one guard was on duty"."""
    return not HE_OR_SHE.isdisjoint(PRONOUNS_OF.get(line.word(at), ())) and line.word(at + 1) in BE
