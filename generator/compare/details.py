"""How much one outlet tells of a matter that another does not: names, figures, a source, words of its own.

Two accounts of one matter never have the same words. What tells a fuller account from another wording of the same one
is weighed here in points. Form and weights come from a logistic regression on facts of thirteen stories labelled by
hand (590 facts of two or more outlets), rounded; held out story by story it tells agreement from refinement in 7 of 10.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.compare.case import Case, Side
from generator.compare.figures import Likeness, liken
from generator.model import Claim, FactKind, Quantity, Term

ENOUGH = 3.0
"""Points from which one account is fuller than another."""
_FIGURE = 1.5
"""Points where one outlet gives figures and another none; where the fact asks for a number, that is enough."""
_SOURCE = 1.0
"""Points where one outlet names who says it and another does not."""
_SAME_SPEAKER = -2.0
"""Points where two outlets quote one speaker: they report one utterance."""
_MANY = 40
"""Figures of one claim that are looked at: a quote with more is a table, not a claim."""
_MOST_NAMES = 3
"""Names that count, a point each."""
_OWN_WORDS = 9.0
"""Words found nowhere else, each by its rarity from 0 to 1, that make a point."""
_LEAST_WORDS = 2.6
"""The same for the outlet that has the fewest such words: each outlet tells something that the other does not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """What one outlet tells and another does not, as surfaces in order of position.

    ``words`` are those of no other outlet at all, ``weight`` the sum of their rarities.
    """

    name: str
    names: tuple[str, ...]
    figures: tuple[str, ...]
    sources: tuple[str, ...]
    words: tuple[str, ...]
    weight: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """What each outlet has for itself, in the order of the sides, and how much that comes to in points."""

    owns: tuple[Own, ...]
    points: float


def weigh(case: Case) -> Details:
    """The details of a case. The points do not hang on the order of its sides."""
    owns = tuple(_own(side, case) for side in case.sides)
    names = {term.key for side in case.sides for term in _rare_names(side, case) if not _held_by_all(term, case)}
    weights = [own.weight for own in owns]
    points = min(len(names), _MOST_NAMES) + sum(weights) / _OWN_WORDS + min(weights) / _LEAST_WORDS
    figure = ENOUGH if case.fact.kind is FactKind.NUMBER else _FIGURE
    points += figure * any(own.figures for own in owns) + _SOURCE * any(own.sources for own in owns)
    points += _SAME_SPEAKER * _share_speaker(case.sides)
    return Details(owns=owns, points=round(points, 6))


def _own(side: Side, case: Case) -> Own:
    others = [other for other in case.sides if other.outlet != side.outlet]
    words = [(c, t) for c in side.claims for t in c.terms if not any(_holds(o, t) for o in others)]
    keys = sorted({term.key for _, term in words})
    names = [(c, t) for c in side.claims for t in c.terms if t in _rare_names(side, case) and _missing(t, others)]
    figures = [q.surface for c in side.claims for q in c.quantities[:_MANY] if any(not _gives(o, q) for o in others)]
    sources = [c.speaker for c in side.claims if c.speaker] if any(not _speakers(o) for o in others) else []
    rarest = sorted(words, key=lambda w: (-case.setting.rarity(w[1].key), w[0].article, w[1].span))
    return Own(
        name=side.name,
        names=tuple(dict.fromkeys(_surface(*n) for n in names)),
        figures=tuple(dict.fromkeys(figures)),
        sources=tuple(dict.fromkeys(sources)),
        words=tuple(dict.fromkeys(_surface(*w) for w in rarest)),
        weight=sum(case.setting.rarity(key) for key in keys),
    )


def _rare_names(side: Side, case: Case) -> list[Term]:
    """The names that are not in every other sentence of the story, and not the speakers'."""
    speakers = {a.name for c in side.claims if (s := case.setting.sentence_of(c)) for a in s.attributions}
    return [
        term
        for claim in side.claims
        for term in claim.terms
        if term.is_name and case.setting.is_rare(term.key) and term.key.removeprefix("@") not in speakers
    ]


def _held_by_all(term: Term, case: Case) -> bool:
    return all(_holds(side, term) for side in case.sides)


def _missing(term: Term, others: Sequence[Side]) -> bool:
    return any(not _holds(other, term) for other in others)


def _holds(side: Side, term: Term) -> bool:
    return any(t.key == term.key for claim in side.claims for t in claim.terms)


def _gives(side: Side, quantity: Quantity) -> bool:
    """Whether an outlet gives a figure for the same question, or the same figure in the same unit."""
    given = [q for claim in side.claims for q in claim.quantities[:_MANY] if q.unit == quantity.unit]
    return any(q.of == quantity.of or liken(q, quantity) is Likeness.SAME for q in given)


def _speakers(side: Side) -> set[str]:
    return {claim.speaker.casefold() for claim in side.claims if claim.speaker}


def _share_speaker(sides: Sequence[Side]) -> bool:
    return any(_speakers(a) & _speakers(b) for i, a in enumerate(sides) for b in sides[i + 1 :])


def _surface(claim: Claim, term: Term) -> str:
    return claim.quote[term.span.start - claim.span.start : term.span.end - claim.span.start]
