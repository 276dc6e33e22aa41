"""Counts of nobody: "nobody was injured", "no one died", "none of the 30 was hurt", "there were no casualties"."""

from typing import NamedTuple

from generator.extract.quantities.amount import Amount
from generator.extract.quantities.draft import Draft
from generator.extract.quantities.figure import Figure
from generator.extract.quantities.line import Line
from generator.extract.quantities.noun import read_phrase
from generator.extract.quantities.role import is_reduced
from generator.lexicon.boundaries import AUXILIARIES, BE_FORMS
from generator.lexicon.roles import PEOPLE, TABLE

_COUNTED = ("killed", "wounded", "killed or wounded", "missing", "trapped")
"""Roles of which a text tells that nobody has them, once and for all: an arrest may follow."""
_UNDERGONE = {form: row.role for row in TABLE if row.role in _COUNTED for form in (*row.passive, *row.state)}
_ALONE = frozenset(form for row in TABLE if row.role in _COUNTED for form in row.state if form not in row.passive)
"""Forms that need no helping verb and take no object: "nobody died"."""
_NOUN = {form: row.role for row in TABLE if row.role in _COUNTED for form in row.noun if form != "wounds"} | {
    "missing": "missing"
}
"""Without "wounds", which somebody may have several of; "no missing" says nothing of the missing alone."""
_HELPING = BE_FORMS | {"has", "have", "had", "got"}
"""Helping verbs of what came about; "no one should be hurt" is a wish."""
_NOT_TOLD = frozenset({"if", "unless", "whether", "ensure", "almost", "nearly", "virtually"})
"""In front of it, these suppose, wonder, wish or limit."""


class _Role(NamedTuple):
    """What nobody has or underwent, by words that end before token ``end``; ``joint`` joins it to those before."""

    role: str
    joint: int
    end: int


def read_nobody(line: Line, at: int) -> tuple[Draft, ...]:
    """The counts of nobody that start at token ``at``, one for each role that nobody has; () where there is none.

    A second one begins at its joint, as it has no number of its own: "no fatalities" and "or missing".
    """
    end = _end(line, at)
    if not end or line.word(at - 1) in _NOT_TOLD:
        return ()
    roles = _undergone(line, end) if end > at + 1 or line.word(at) in {"nobody", "none"} else _had(line, end)
    first, *others = roles or (None,)
    if first is None:
        return ()
    end = at + 1 if line.word(at) == "none" else end  # those behind "of" have a number of their own
    return (_draft(at, end, first.role), *(_draft(other.joint, other.end, other.role) for other in others))


def _draft(start: int, end: int, role: str) -> Draft:
    figure = Figure(start=start, end=end, value=0.0, bare=0.0, word=True)
    return Draft(amount=Amount.exactly(figure), unit="", noun="person", of=role)


def _end(line: Line, at: int) -> int:
    """The token behind "nobody", "none of the 30", "no one", "no passengers" or "no"; 0 where none of these stands."""
    if line.word(at) == "nobody":
        return at + 1
    if line.word(at) == "none":
        return _none(line, at + 1)
    if line.word(at) != "no":
        return 0
    hyphen = line.joins(at + 1)
    if line.word(at + 1 + hyphen) == "one":
        return at + 2 + hyphen
    return at + 2 if line.word(at + 1) in PEOPLE else at + 1


def _none(line: Line, at: int) -> int:
    """The token behind "none" at ``at`` and those of whom it is none: people, or "of them"; 0 for other things."""
    if line.word(at) != "of":
        return at
    if line.word(at + 1) == "them":
        return at + 2
    phrase = read_phrase(line, at, single=False)
    return phrase.end if phrase is not None and phrase.words and phrase.words[-1] in PEOPLE else 0


def _undergone(line: Line, at: int) -> tuple[_Role, ...]:
    """What nobody underwent by the verb at ``at``: "was injured", "has been killed or hurt", "died"."""
    verb = at
    while line.word(verb) in _HELPING:
        verb += 1
    told = verb > at or line.word(verb) in _ALONE or _ends_headline(line, verb)
    return _joined(line, verb, _UNDERGONE) if told else ()


def _ends_headline(line: Line, at: int) -> bool:
    """Whether the participle at ``at`` is the only verb, without an object: "No one hurt in fire", no "one hurt me"."""
    return is_reduced(line, at) and AUXILIARIES.isdisjoint(line.low[at:])


def _had(line: Line, at: int) -> tuple[_Role, ...]:
    """What there were none of: "no casualties", "no deaths or injuries", "no dead or missing"."""
    roles = _joined(line, at, _NOUN)
    joined = bool(roles) and roles[-1].end > at + 1
    return roles if line.word(at).endswith("s") or joined else ()


def _joined(line: Line, at: int, forms: dict[str, str]) -> tuple[_Role, ...]:
    """The role at ``at``, and those that commas and "or" join to it; killed and wounded are one."""
    roles: list[_Role] = []
    joint = at
    while role := forms.get(line.word(at), ""):
        if roles and {roles[-1].role, role} == {"killed", "wounded"}:
            roles[-1] = roles[-1]._replace(role="killed or wounded", end=at + 1)
        else:
            roles.append(_Role(role, joint, at + 1))
        joint = at + 1
        at = joint + (line.word(joint) == ",")
        at += line.word(at) == "or"
        if at == joint:
            break
    return tuple(roles)
