"""Counts of nobody: "nobody was injured", "no one died", "there were no casualties"."""

from generator.extract.quantities.amount import Amount
from generator.extract.quantities.draft import Draft
from generator.extract.quantities.figure import Figure
from generator.extract.quantities.line import Line
from generator.extract.quantities.role import is_reduced
from generator.lexicon.boundaries import AUXILIARIES, BE_FORMS
from generator.lexicon.roles import PEOPLE, TABLE

_COUNTED = ("killed", "wounded", "killed or wounded", "missing", "trapped")
"""Roles of which a text tells that nobody has them, once and for all: an arrest may follow."""
_UNDERGONE = {form: row.role for row in TABLE if row.role in _COUNTED for form in (*row.passive, *row.state)}
_ALONE = frozenset(form for row in TABLE if row.role in _COUNTED for form in row.state if form not in row.passive)
"""Forms that need no helping verb and take no object: "nobody died"."""
_NOUN = {form: row.role for row in TABLE if row.role in _COUNTED for form in row.noun if form != "wounds"}
"""Without "wounds", which somebody may have several of."""
_HELPING = BE_FORMS | {"has", "have", "had", "got"}
"""Helping verbs of what came about; "no one should be hurt" is a wish."""
_NOT_TOLD = frozenset({"if", "unless", "whether", "ensure", "almost", "nearly", "virtually"})
"""In front of it, these suppose, wonder, wish or limit."""


def read_nobody(line: Line, at: int) -> Draft | None:
    """The count of nobody that starts at token ``at``, or None."""
    end = _end(line, at)
    if not end or line.word(at - 1) in _NOT_TOLD:
        return None
    role = _undergone(line, end) if end > at + 1 or line.word(at) == "nobody" else _had(line, end)
    if not role:
        return None
    figure = Figure(start=at, end=end, value=0.0, bare=0.0, word=True)
    return Draft(amount=Amount.exactly(figure), unit="", noun="person", of=role)


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


def _undergone(line: Line, at: int) -> str:
    """What nobody underwent by the verb at ``at``: "was injured", "has been killed or hurt", "died"."""
    verb = at
    while line.word(verb) in _HELPING:
        verb += 1
    told = verb > at or line.word(verb) in _ALONE or _ends_headline(line, verb)
    return _joined(line, verb, _UNDERGONE) if told else ""


def _ends_headline(line: Line, at: int) -> bool:
    """Whether the participle at ``at`` is the only verb, without an object: "No one hurt in fire", no "one hurt me"."""
    return is_reduced(line, at) and AUXILIARIES.isdisjoint(line.low[at:])


def _had(line: Line, at: int) -> str:
    """What there were none of: "no casualties", "no deaths or injuries"."""
    return _joined(line, at, _NOUN) if line.word(at).endswith("s") else ""


def _joined(line: Line, at: int, roles: dict[str, str]) -> str:
    """The role at ``at``, with the one that "or" joins to it."""
    role = roles.get(line.word(at), "")
    other = roles.get(line.word(at + 2), "") if line.word(at + 1) == "or" else ""
    return "killed or wounded" if {role, other} == {"killed", "wounded"} else role
