"""Counts of nobody: "nobody was injured", "no one died", "none of the 30 was hurt", "there were no casualties"."""

from collections.abc import Sequence
from typing import NamedTuple

from generator.extract.quantities.amount import Amount
from generator.extract.quantities.draft import Draft
from generator.extract.quantities.figure import Figure
from generator.extract.quantities.line import Line
from generator.extract.quantities.noun import is_person, read_phrase
from generator.extract.quantities.role import is_reduced
from generator.lexicon.boundaries import AUXILIARIES, BE_FORMS, PREPOSITIONS
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
_NOBODY = frozenset({"no", "nobody", "none"})
_PLACE = 5
"""Tokens that say where people are, up to their verb."""
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
    word = line.word(at)
    if word not in _NOBODY or line.word(at - 1) in _NOT_TOLD:
        return ()
    if word == "none":
        return _none(line, at)
    end = _end(line, at)
    roles: tuple[_Role, ...] = ()
    if end:
        roles = _undergone(line, end) if end > at + 1 or line.word(at) == "nobody" else _had(line, end)
    return _drafts(at, end, roles, "person") if roles else ()


def _drafts(start: int, end: int, roles: Sequence[_Role], noun: str) -> tuple[Draft, ...]:
    """A draft for each role; the first one at ``start`` to ``end``."""
    places = [(start, end), *((role.joint, role.end) for role in roles[1:])]
    figures = [Figure(start=start, end=end, value=0.0, bare=0.0, word=True) for start, end in places]
    return tuple(
        Draft(amount=Amount.exactly(figure), unit="", noun=noun, of=role.role)
        for figure, role in zip(figures, roles, strict=False)
    )


def _end(line: Line, at: int) -> int:
    """The token behind "nobody", "no one", "no passengers" or "no"; 0 where nothing of that kind stands."""
    if line.word(at) == "nobody":
        return at + 1
    if line.word(at) != "no":
        return 0
    hyphen = line.joins(at + 1)
    if line.word(at + 1 + hyphen) == "one":
        return at + 2 + hyphen
    return at + 2 if line.word(at + 1) in PEOPLE else at + 1


def _none(line: Line, at: int) -> tuple[Draft, ...]:
    """The counts of "none" at ``at``, alone or of people; those behind "of" may have a number of their own."""
    behind = at + 1
    if line.word(behind) != "of":
        return _drafts(at, behind, _undergone(line, behind), "person")
    if line.word(behind + 1) == "them":
        return _drafts(at, behind, _undergone(line, behind + 2), "person")
    phrase = read_phrase(line, behind, single=False)
    if phrase is None or not phrase.words or not is_person(phrase.words[-1]):
        return ()
    place = range(phrase.end, phrase.end + _PLACE) if line.word(phrase.end) in PREPOSITIONS else ()
    verb = next((at for at in place if line.word(at) in _HELPING), phrase.end)  # "none of the guards on duty was hurt"
    return _drafts(at, behind, _undergone(line, verb), phrase.head)


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
