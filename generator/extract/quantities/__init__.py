"""Figures of a sentence as intervals, each with what it counts or measures and in which role.

An own grammar in three steps: the sentence is cut into tokens (``line``); one walk reads numbers, hedges, units and
nouns (``scan``); then each is given its role from the words around it (``role`` for counts, ``measure`` for percentages
and money). Every look around is bounded, so the time grows with the length of the sentence and no faster.
"""

import re
from collections.abc import Sequence

from generator.extract.quantities.draft import Draft
from generator.extract.quantities.line import Kind, Line, read_line
from generator.extract.quantities.measure import find_measured
from generator.extract.quantities.role import find_role, is_reduced
from generator.extract.quantities.scan import scan
from generator.extract.quantities.stretch import AROUND, LENGTHS
from generator.extract.quantities.total import is_change
from generator.extract.quantities.worth import is_worth_keeping
from generator.lexicon.boundaries import BE_FORMS
from generator.lexicon.connectives import COORDINATORS
from generator.lexicon.numbers import CARDINALS, FRACTION_SIGNS, SCALES, TENS, VAGUE
from generator.lexicon.roles import HUMAN, PEOPLE
from generator.lexicon.wordlist import words
from generator.model import Quantity, Span
from generator.text.words import vocabulary

__all__ = ["find_quantities"]

_WORDS = frozenset([*CARDINALS, *TENS, *SCALES, *VAGUE]) | words(
    "nobody none no half third thirds quarter quarters fifth tenth several few couple"
)
_COMPARING = frozenset([("up", "from"), ("down", "from"), ("compared", "with"), ("compared", "to")])
"""In front of a bare count, these say that it is of another time."""
_COMING = frozenset({"spectator", "protester"})
"""What those are counted as who came to look on or to protest, by whichever noun."""
_DEATHS = frozenset({"toll", "death toll"})
"""Measured things that count the dead."""
MOST = 500
"""Numbers of one sentence; a sentence of more is a table that lost its lines."""
_DIGIT = re.compile(rf"[\d{''.join(FRACTION_SIGNS)}]")


def find_quantities(text: str, start: int, masked: Sequence[Span]) -> tuple[Quantity, ...]:
    """The quantities of one sentence, in order of position; they do not overlap each other nor ``masked``.

    ``text`` is the sentence, ``start`` its offset in the article, which is added to every span. ``masked`` are spans of
    the article that are spoken for (times). Method: hand-written grammar; "about" and "nearly" reach a tenth. A
    sentence of more than ``MOST`` numbers is a table, and has none.
    """
    told = vocabulary(text)
    if _WORDS.isdisjoint(told) and not _DIGIT.search(text) and (AROUND.isdisjoint(told) or LENGTHS.isdisjoint(told)):
        return ()
    line = read_line(text, start, masked)
    if line.kinds.count(Kind.NUMBER) > MOST:
        return ()
    drafts = scan(line)
    roles: list[str] = []
    measured: list[str] = []
    found: list[Quantity] = []
    for index, draft in enumerate(drafts):
        role = draft.of or find_role(line, drafts, index, roles)
        of = role or find_measured(line, drafts, index, measured)
        if draft.counts and of in _DEATHS and not is_change(line, drafts, index):
            role = of = "killed"
        roles.append(role)
        measured.append(of)
        noun = of if of in _COMING else draft.noun or _understood(line, drafts, index, role)
        if is_worth_keeping(line, draft, role, noun) or (of and draft.amount.figure.value % 1 > 0):
            found.append(_quantity(line, draft, start, noun, of))
    return tuple(found)


def _understood(line: Line, drafts: Sequence[Draft], index: int, role: str) -> str:
    """The noun that goes without saying: that of the count before, or a person where the role is theirs.

    That of the count before in "12 more", "of the 300 homes, 20", "of which 20 burned", "were lit and 90 dimmed",
    and "up from 80".
    """
    draft = drafts[index]
    if not draft.counts:
        return ""
    before = drafts[index - 1] if index and drafts[index - 1].counts else None
    earlier = before.noun if before else ""
    behind = line.word(draft.amount.end)
    later = drafts[index + 1] if index + 1 < len(drafts) else None
    if later and later.counts and behind in {"and", "or"} and later.start == draft.end + 1:
        return later.noun
    if before and _is_same(line, before, draft, role):
        return earlier
    return "person" if role in HUMAN else earlier * (behind in {"other", "others"})


def _is_same(line: Line, before: Draft, draft: Draft, role: str) -> bool:
    """Whether a bare count with ``role`` counts what the one ``before`` does."""
    behind = line.word(draft.amount.end)
    if line.word(0) == "of" and before.start <= 2:
        return bool(before.noun)
    if before.noun in PEOPLE and (behind.endswith("ing") or line.word(draft.amount.end + 1) == "whom"):
        return True
    shares = role not in HUMAN and (_is_part(line, draft) or _shares_verb(line, before, draft))
    compared = line.low[draft.start - 2 : draft.start] in _COMPARING
    return bool(before.noun) and (behind == "more" or shares or compared)


def _is_part(line: Line, draft: Draft) -> bool:
    """Whether a bare count is one of those just counted: "40 boats, six of which sank", "of which six sank"."""
    behind = draft.amount.end
    part = line.word(behind) == "of" and line.word(behind + 1) in {"which", "them"}
    return part or line.low[draft.start - 2 : draft.start] in {("of", "which"), ("of", "whom")}


def _shares_verb(line: Line, earlier: Draft, draft: Draft) -> bool:
    """Whether a bare count has the helping verb of the ``earlier`` one: "were cancelled and 90 delayed"."""
    behind = draft.amount.end
    joined = line.word(draft.start - 1) in COORDINATORS and not BE_FORMS.isdisjoint(line.low[earlier.end : draft.start])
    return joined and line.word(behind).endswith("ed") and is_reduced(line, behind)


def _quantity(line: Line, draft: Draft, start: int, noun: str, of: str) -> Quantity:
    amount = draft.amount
    begin, end = line.starts[amount.start], line.ends[amount.end - 1]
    return Quantity(
        span=Span(begin + start, end + start),
        surface=line.text[begin:end],
        low=amount.low,
        high=amount.high,
        stated=amount.stated,
        bound=amount.bound,
        unit=draft.unit,
        noun=noun,
        of=of or draft.whole or noun or draft.unit,
        whole=draft.whole,
    )
