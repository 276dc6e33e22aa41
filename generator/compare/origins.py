"""Origins counted, not outlets: what goes back to one speaker, or stands in the same words, is one origin."""

from collections.abc import Iterable, Sequence

from generator.compare.case import Case, name_of
from generator.compare.passages import shared_passage, shingles
from generator.compare.wording import capital, listed
from generator.model import Claim, Origin


def find_origins(case: Case) -> tuple[Origin, ...]:
    """The case's claims parted by origin, in order of their first claim; every claim stands in one origin."""
    groups = _grouped(case.told, [_marks(claim, case) for claim in case.told])
    return tuple(Origin(claims=tuple(c.id for c in group), reason=_reason(group, case)) for group in groups)


def _marks(claim: Claim, case: Case) -> list[tuple[str, ...]]:
    """What a claim has in common with every other of its origin: its speaker or outlet, and its runs of words."""
    voice = ("speaker", claim.speaker.casefold()) if claim.speaker else ("outlet", case.article_of(claim).outlet_key)
    return [voice, *sorted(shingles(claim))]


def _grouped(claims: Sequence[Claim], marks: Sequence[Sequence[tuple[str, ...]]]) -> list[list[Claim]]:
    """The claims parted so that those with a mark in common stand together, in linear time (disjoint sets)."""
    parents = list(range(len(claims)))
    first: dict[tuple[str, ...], int] = {}
    for at, own in enumerate(marks):
        for mark in own:
            one, other = sorted((_root(parents, first.setdefault(mark, at)), _root(parents, at)))
            parents[other] = one
    groups: dict[int, list[Claim]] = {}
    for at, claim in enumerate(claims):
        groups.setdefault(_root(parents, at), []).append(claim)
    return list(groups.values())


def _root(parents: list[int], at: int) -> int:
    """The first of the set that ``at`` is in; the way there is halved for the next time."""
    while parents[at] != at:
        parents[at] = parents[parents[at]]
        at = parents[at]
    return at


def _reason(group: Sequence[Claim], case: Case) -> str:
    speakers = sorted({claim.speaker for claim in group if claim.speaker})
    outlets = _outlets(group, case)
    if len(outlets) == 1:
        return f"{capital(outlets[0])}{', quoting ' + listed(speakers) if speakers else ' in its own words'}."
    if len(speakers) == 1 and all(claim.speaker for claim in group):
        return f"{capital(listed(outlets))} quote {speakers[0]}."
    passage = shared_passage(case)
    return f"{capital(listed(outlets))} print the same words{': ' + passage if passage else ''}."


def _outlets(group: Iterable[Claim], case: Case) -> list[str]:
    return list(dict.fromkeys(name_of(case.article_of(claim)) for claim in group))
