"""Which figures of two outlets answer the same question, and how they lie to each other."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from math import inf

from generator.compare.ages import are_of_two_persons, is_age
from generator.compare.case import Case, Side
from generator.compare.figures import Likeness, are_lengths, liken
from generator.compare.lengths import are_of_one_event, event_of
from generator.compare.measures import MANY, figures_of
from generator.compare.scope import Scope, find_clash
from generator.lexicon.numbers import CARDINALS, FRACTIONS, PARTS, SCALES, TENS, VAGUE
from generator.lexicon.phases import ANYONE, LASTING
from generator.lexicon.roles import COUNTED, TOLLS
from generator.model import BlockKind, Bound, Claim, Quantity, tell_alike
from generator.text.words import stem, word_list

KIN = 0.3
"""Cosine of terms from which two claims with a figure in the same unit are taken to answer the same question."""
_BEFORE = 60
"""Characters before a figure in which words tell what it is a part of."""
_COUNTED = "|".join((*CARDINALS, *TENS, *SCALES, *FRACTIONS, *VAGUE, *PARTS))
_PART_OF = re.compile(
    rf"\b(?:\d[\d.,]*%?|(?:[a-z]+-)?(?:{_COUNTED})s?) of (?:(?:the|its|their|his|her|all|some|about) )*$", re.IGNORECASE
)
_PART = re.compile(r"\s(?:of|among) (?:them|whom|those|these)\b", re.IGNORECASE)
_SOME = re.compile(r"(?: more)? (?:of|among) (?:the|those|all) (?P<counted>\w+)", re.IGNORECASE)
_MORE = re.compile(r"\s(?:others?|further|additional|more(?! than\b))\b", re.IGNORECASE)
_ANOTHER = re.compile(r"\b(?:another|a further|an additional)\s$", re.IGNORECASE)
_RANK = {Likeness.SAME: 0, Likeness.COMPATIBLE: 1, Likeness.APART: 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A figure with the claim and the outlet that give it.

    ``is_total``  it is what another is a part of
    ``is_some``   it counts some of a toll: "three of the dead"
    ``is_rest``   it counts those who are not named before: "Lee and 11 others"
    ``is_sole``   an editor put its claim into the row, and it is the claim's only figure in its unit: it answers the
                  row's question, whatever its words
    ``is_title``  its claim is the title of an article
    """

    outlet: str
    name: str
    claim: Claim
    quantity: Quantity
    is_total: bool
    is_some: bool
    is_rest: bool
    is_sole: bool
    is_title: bool

    @property
    def place(self) -> tuple[str, int, int]:
        """Where the figure stands, for sorting."""
        return (self.claim.article, self.quantity.span.start, self.quantity.span.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """Two figures of two outlets that answer one question, and how they lie to each other.

    ``kinship``  the cosine of terms that their claims need for a difference to count
    """

    one: Given
    other: Given
    likeness: Likeness
    scope: Scope | None
    kinship: float

    @property
    def is_plain(self) -> bool:
        """Whether the words of the figures say what they answer, or their claims say the same but for them."""
        return self.kinship == 0 or tell_alike(self.one.claim, self.other.claim)

    @property
    def places(self) -> tuple[tuple[str, int, int], tuple[str, int, int]]:
        """Where the figures stand: of meetings that are otherwise alike, this says which is shown."""
        return (self.one.place, self.other.place)


@lru_cache(maxsize=1)
def givens(case: Case) -> tuple[Given, ...]:
    """Every figure of the case, but for those that count a part of what the same claim counts.

    Those of the last case are remembered.
    """
    return tuple(
        given(side, claim, quantity, case)
        for side in case.sides
        for claim in side.claims
        for quantity in figures_of(claim)
        if not _is_part(claim, quantity)
    )


def given(side: Side, claim: Claim, quantity: Quantity, case: Case) -> Given:
    """A figure of a claim of one outlet."""
    units = [q.unit for q in figures_of(claim)]
    sentence = case.setting.sentence_of(claim)
    return Given(
        outlet=side.outlet,
        name=side.name,
        claim=claim,
        quantity=quantity,
        is_total=_is_total(claim, quantity),
        is_some=_is_some(claim, quantity),
        is_rest=_is_rest(claim, quantity),
        is_sole=units.count(quantity.unit) == 1 and is_gathered(case),
        is_title=sentence is not None and sentence.block is BlockKind.TITLE,
    )


@lru_cache(maxsize=1)
def is_gathered(case: Case) -> bool:
    """Whether an editor put claims of the fact together: they answer one question. The last answer is remembered."""
    return any(evidence.feature == "editor" for match in case.fact.matches for evidence in match.evidence)


@lru_cache(maxsize=1)
def meetings(case: Case) -> tuple[Meeting, ...]:
    """For every question, claim and other outlet, the figures that go together best, the weightiest first.

    Those of the last case are remembered: three rules ask for them, one after the other.
    """
    all_givens = givens(case)
    return tuple(by_weight([m for claim in case.claims for m in _of_claim(claim, all_givens)]))


def by_weight(found: Iterable[Meeting]) -> list[Meeting]:
    """Meetings of figures whose role is named first, then of those furthest from each other, then with a scope."""
    return sorted(found, key=lambda m: (not _names_role(m), -_RANK[m.likeness], m.scope is None, m.places))


def _names_role(meeting: Meeting) -> bool:
    return has_role(meeting.one.quantity) or has_role(meeting.other.quantity)


def of_main_question(found: Sequence[Meeting]) -> list[Meeting]:
    """Of the question that most outlets answer, the meeting that goes together best for each two outlets.

    They come in order of how little they go together, the plainest of each kind first.
    """
    by_question: dict[tuple[str, str, bool], dict[frozenset[str], Meeting]] = {}
    for meeting in sorted(found, key=lambda m: (*_doubt(m), m.places)):
        outlets = frozenset((meeting.one.outlet, meeting.other.outlet))
        by_question.setdefault(_question(meeting.one), {}).setdefault(outlets, meeting)
    asked = min(by_question.values(), key=_importance, default={})
    return sorted(asked.values(), key=lambda m: (-_RANK[m.likeness], not m.is_plain, m.places))


def _importance(pairs: Mapping[frozenset[str], Meeting]) -> tuple[int, int, list[tuple[int, bool]]]:
    """For ordering questions by their meetings: many outlets before few, many pairs, what is least in doubt."""
    return (-len(frozenset().union(*pairs)), -len(pairs), sorted(map(_doubt, pairs.values())))


def _doubt(meeting: Meeting) -> tuple[int, bool]:
    """How little two figures go together, and whether their words leave open what they answer."""
    return (_RANK[meeting.likeness], not meeting.is_plain)


def _of_claim(claim: Claim, all_givens: Sequence[Given]) -> Iterator[Meeting]:
    own = [g for g in all_givens if g.claim.id == claim.id]
    if not own:
        return
    siblings = [g for g in all_givens if g.outlet == own[0].outlet and g.claim.id != claim.id]
    for outlet in dict.fromkeys(g.outlet for g in all_givens):
        if outlet != own[0].outlet:
            yield from _best_meetings(own, [g for g in all_givens if g.outlet == outlet], siblings)


def _best_meetings(own: Sequence[Given], others: Sequence[Given], siblings: Sequence[Given]) -> Iterator[Meeting]:
    """For each question of one claim, the pair that goes together best."""
    asked: defaultdict[tuple[str, str, bool], list[Given]] = defaultdict(list)
    for one in own:
        asked[_question(one)].append(one)
    for alike in asked.values():
        pairs = [(a, b) for a, b in product(alike, others) if answers_same(a, b)]
        if pairs:
            one, other = min(pairs, key=lambda p: (_RANK[_likeness(p)], p[0].place, p[1].place))
            yield meeting_of(one, other, _kinship(one, other, others, siblings))
            yield from _other_side(one, other, pairs)


def _other_side(one: Given, other: Given, pairs: Sequence[tuple[Given, Given]]) -> Iterator[Meeting]:
    """Of two results of a vote that have one side alike, the other side: "31 to 24", "31 to 22"."""
    if not one.quantity.of.startswith("vote ") or _likeness((one, other)) is Likeness.APART:
        return
    rest = [(a, b) for a, b in pairs if a is not one and b is not other and b.claim is other.claim]
    if len(rest) == 1:
        yield meeting_of(*rest[0])


def _kinship(one: Given, other: Given, others: Sequence[Given], siblings: Sequence[Given]) -> float:
    """None is asked where the role is named, unless the outlet elsewhere gives a figure that does go with the other.

    Where it does, and what this one answers is not said, it answers something else: a mayor for ten years who goes to
    prison for six.
    """
    if not has_role(other.quantity):
        return KIN
    rescued = any(
        answers_same(a, b) and answers_same(a, one) and _likeness((a, b)) is not Likeness.APART
        for a, b in product(siblings, others)
        if Bound.VAGUE not in (a.quantity.bound, b.quantity.bound)
    )
    if not has_role(one.quantity):
        return inf if rescued else KIN
    return KIN if rescued else 0.0


def meeting_of(one: Given, other: Given, kinship: float = 0.0) -> Meeting:
    """Two figures that answer one question, with how they lie to each other."""
    scope = find_clash((one.claim, one.quantity), (other.claim, other.quantity))
    return Meeting(one=one, other=other, likeness=_likeness((one, other)), scope=scope, kinship=kinship)


def _likeness(pair: tuple[Given, Given]) -> Likeness:
    return liken(pair[0].quantity, pair[1].quantity)


def answers_same(one: Given, other: Given) -> bool:
    """Whether two figures can answer the same question: unit, role, what is counted, what it is a share of."""
    a, b = one.quantity, other.quantity
    if not _have_one_measure(one, other) or (a.whole and b.whole and a.whole != b.whole):
        return False
    of_two = is_age(a) and is_age(b) and are_of_two_persons((one.claim, a), (other.claim, b))
    if of_two or (one.is_total, one.is_some, one.is_rest) != (other.is_total, other.is_some, other.is_rest):
        return False
    if one.is_sole and other.is_sole:
        return _may_count_same(a, b)
    if are_lengths_of_one(one, other):
        return True
    if _role(a) == _role(b) or _are_bare_lengths(a, b):
        measured = bool(a.unit) and a.of != a.unit and "" in (a.noun, b.noun)
        return a.noun == b.noun or measured or a.of == "age" or (a.noun in ANYONE and b.noun in ANYONE)
    return a.noun == b.noun and bool(a.noun or a.unit) and _may_have_one_role(one, other)


def _may_have_one_role(one: Given, other: Given) -> bool:
    """Whether a figure whose role is not told can be of the role that another has."""
    a, b = one.quantity, other.quantity
    if {_role(a), _role(b)} & TOLLS and a.noun in ANYONE:
        return False  # people who marched are not those who were arrested
    return has_role(a) != has_role(b) and not (_is_beside_its_kind(one, b) or _is_beside_its_kind(other, a))


def _is_beside_its_kind(given: Given, asked: Quantity) -> bool:
    """Whether a figure whose role is not told stands beside one of the role asked for: "5 km out, 9 km deep"."""
    return has_role(asked) and any((q.unit, q.of) == (asked.unit, asked.of) for q in given.claim.quantities[:MANY])


def _have_one_measure(one: Given, other: Given) -> bool:
    """Whether two figures are in one unit, or can be put in one; lengths of time also whether from one event on."""
    if are_lengths(one.quantity, other.quantity):
        return are_of_one_event(event_of(one.claim, one.quantity), event_of(other.claim, other.quantity))
    return one.quantity.unit == other.quantity.unit


def _are_bare_lengths(one: Quantity, other: Quantity) -> bool:
    """Whether two figures are lengths of time and no more: "11 hours", not "30-day mortality"."""
    return are_lengths(one, other) and one.of == one.unit and other.of == other.unit


def are_lengths_of_one(one: Given, other: Given) -> bool:
    """Whether one length is told with the noun of what lasts, the other with its verb: "a two-day strike", "strike"."""
    is_told = _lasts_so_long(one, other) or _lasts_so_long(other, one)
    return is_told and are_lengths(one.quantity, other.quantity)


def _lasts_so_long(named: Given, bare: Given) -> bool:
    """Whether a length is of what the other claim tells: "a two-day strike", "strike for two days"."""
    noun, other = named.quantity.noun, bare.quantity
    before = word_list(bare.claim.quote[: other.span.start - bare.claim.span.start])[-1:]
    lasts = other.of == other.unit and not other.noun and not LASTING.isdisjoint(before)
    return bool(noun) and lasts and stem(noun.split()[-1]) in {term.key for term in bare.claim.terms}


def _may_count_same(one: Quantity, other: Quantity) -> bool:
    """Whether two figures of one unit can answer the question that, as an editor says, their claims answer."""
    roles = {_role(q) for q in (one, other) if has_role(q)}
    things = {q.noun for q in (one, other) if q.noun not in ANYONE}
    return bool(one.unit) or (len(roles) < 2 and len(things) < 2)


def _question(given: Given) -> tuple[str, str, bool]:
    return (given.quantity.unit, _role(given.quantity), given.is_total)


def _role(quantity: Quantity) -> str:
    """The question in a word; of a vote both ways, as "190-214" does not say which is which."""
    return "vote" if quantity.of.startswith("vote ") else quantity.of


def _is_part(claim: Claim, quantity: Quantity) -> bool:
    """Whether the figure is a part of another of its claim: "280 people were hurt, 30 of them seriously"."""
    if not _PART.match(claim.quote, quantity.span.end - claim.span.start):
        return False
    asked = (quantity.unit, quantity.of)
    return any((q.unit, q.of) == asked and q.span.end <= quantity.span.start for q in claim.quantities[:MANY])


def _is_total(claim: Claim, quantity: Quantity) -> bool:
    """Whether the figure is what another is a part of: "three of 11 boats", "60 of its 210 pools"."""
    at = quantity.span.start - claim.span.start
    before = claim.quote[max(0, at - _BEFORE) : at]
    if " of " not in before.lower() or quantity.of.startswith("vote "):  # "a vote of 212" is no part of 212
        return False
    return _PART_OF.search(before) is not None


def _is_some(claim: Claim, quantity: Quantity) -> bool:
    """Whether the figure counts some of those who are a toll: "three of the dead"."""
    behind = _SOME.match(claim.quote, quantity.span.end - claim.span.start)
    return behind is not None and behind["counted"].lower() in COUNTED.get(quantity.of, ())


def _is_rest(claim: Claim, quantity: Quantity) -> bool:
    """Whether the figure counts those beside others: "11 other senators", "another three"."""
    start, end = (at - claim.span.start for at in (quantity.span.start, quantity.span.end))
    is_more = _MORE.match(claim.quote, end) or _ANOTHER.search(claim.quote[max(0, start - _BEFORE) : start])
    return not quantity.unit and bool(is_more)  # "8% more pay" counts nobody


def has_role(quantity: Quantity) -> bool:
    """Whether the words say what the figure answers, beyond what is counted and in which unit."""
    return bool(quantity.of) and quantity.of not in (quantity.noun, quantity.unit)
