"""Origins counted, not outlets: what goes back to one speaker, or stands in the same words, is one origin."""

from collections.abc import Iterable, Mapping, Sequence

from generator.compare.case import Case, name_of
from generator.compare.passages import shared_passage, shingles
from generator.compare.wording import capital, listed, quoted
from generator.lexicon.titles import OFFICES, OFFICES_OF_TWO
from generator.model import Claim, Origin

_ROLES = OFFICES | OFFICES_OF_TWO


def find_origins(case: Case) -> tuple[Origin, ...]:
    """The case's claims parted by origin, in order of their first claim; every claim stands in one origin."""
    groups = _by_marks(case) if len(case.told) > 1 else [case.told]
    return tuple(Origin(claims=tuple(c.id for c in group), reason=_reason(group, case)) for group in groups)


def _by_marks(case: Case) -> list[list[Claim]]:
    named = _named_speakers(case)
    return _grouped(case.told, [_marks(claim, named, case) for claim in case.told])


def _named_speakers(case: Case) -> Mapping[str, tuple[str, ...]]:
    """By outlet, the speakers that its claims quote by name, in lower case."""
    found: dict[str, dict[str, None]] = {}
    for claim in case.told:
        named = claim.speaker if claim.speaker and not _is_role(claim.speaker) else None
        found.setdefault(case.article_of(claim).outlet_key, {}).update({named.casefold(): None} if named else {})
    return {outlet: tuple(names) for outlet, names in found.items()}


def _is_role(speaker: str) -> bool:
    """Whether a speaker is named by an office that one person holds, as in "the head of state said"."""
    return speaker.islower() and (speaker in _ROLES or speaker.startswith("head of "))


def _marks(claim: Claim, named: Mapping[str, tuple[str, ...]], case: Case) -> list[tuple[str, ...]]:
    """What a claim has in common with every other of its origin: its speaker or outlet, and its runs of words.

    Where an outlet quotes just one speaker by name, it is that one whom it quotes by an office elsewhere.
    """
    outlet = case.article_of(claim).outlet_key
    voice = ("speaker", claim.speaker.casefold()) if claim.speaker else ("outlet", outlet)
    if claim.speaker and _is_role(claim.speaker) and len(named[outlet]) == 1:
        voice = ("speaker", named[outlet][0])
    return [voice, *sorted(shingles(claim))]


def _grouped(claims: Sequence[Claim], marks: Sequence[Sequence[tuple[str, ...]]]) -> list[list[Claim]]:
    """The claims parted so that those with a mark in common stand together, in linear time (disjoint sets)."""
    parents = list(range(len(claims)))
    first: dict[tuple[str, ...], int] = {}
    for at, own in enumerate(marks):
        for mark in own:
            earlier = first.setdefault(mark, at)
            if earlier != at:
                one, other = sorted((_root(parents, earlier), _root(parents, at)))
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
    named = [speaker for speaker in speakers if not _is_role(speaker)]
    outlets = _outlets(group, case)
    if len(outlets) == 1:
        quoting = ", quoting " + listed(named or speakers) if speakers else " in its own words"
        return f"{capital(outlets[0])}{quoting}."
    if len(named or speakers) == 1 and all(claim.speaker for claim in group):
        return f"{capital(listed(outlets))} quote {(named or speakers)[0]}."
    passage = shared_passage(case)
    return f"{capital(listed(outlets))} print the same words{': ' + quoted(passage.words) if passage else ''}."


def _outlets(group: Iterable[Claim], case: Case) -> list[str]:
    return list(dict.fromkeys(name_of(case.article_of(claim)) for claim in group))
