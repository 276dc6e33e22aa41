"""Origins counted, not outlets: what goes back to one speaker, or stands in the same words, is one origin.

The same words with other figures, or as those of another who is named, are two.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from generator.compare.case import Case, name_of
from generator.compare.passages import shared_passage, shingles
from generator.compare.wording import capital, listed, quoted
from generator.lexicon.bodies import with_article
from generator.lexicon.titles import OFFICES, OFFICES_OF_TWO
from generator.model import BlockKind, Claim, Origin

_ROLES = OFFICES | OFFICES_OF_TWO

_Voice = tuple[str, str]
"""Whether a speaker or an outlet, and who."""
_Figure = tuple[str, str, float | None, float | None]
"""Unit, question, and bounds of a figure."""
_Source = tuple[str, frozenset[_Figure]]
"""The speaker of a claim, "" for its outlet, and its figures."""


def find_origins(case: Case) -> tuple[Origin, ...]:
    """The case's claims parted by origin, in order of their first claim; every claim stands in one origin."""
    groups = _by_marks(case) if len(case.told) > 1 else [case.told]
    return tuple(Origin(claims=tuple(c.id for c in group), reason=_reason(group, case)) for group in groups)


def _by_marks(case: Case) -> list[list[Claim]]:
    named = _named_speakers(case)
    voices = [_voice(claim, named, case) for claim in case.told]
    return _grouped(case.told, voices)


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


def _voice(claim: Claim, named: Mapping[str, tuple[str, ...]], case: Case) -> _Voice:
    """Whose words a claim has: its speaker's, else its outlet's.

    Where an outlet quotes just one speaker by name, it is that one whom it quotes by an office elsewhere. A title goes
    back to whoever says in the text below it what it tells.
    """
    outlet = case.article_of(claim).outlet_key
    below = _said_below(claim, case)
    claim = below if below else claim
    if claim.speaker and _is_role(claim.speaker) and len(named[outlet]) == 1:
        return "speaker", named[outlet][0]
    return ("speaker", claim.speaker.casefold()) if claim.speaker else ("outlet", outlet)


def _said_below(claim: Claim, case: Case) -> Claim | None:
    """The claim of the text that a title sums up, where one speaker alone says it there."""
    sentence = case.setting.sentence_of(claim)
    if claim.speaker or sentence is None or sentence.block is not BlockKind.TITLE:
        return None
    others = [other for other in case.told if other.article == claim.article and other.sentence != claim.sentence]
    return others[0] if others and others[0].speaker and len({other.speaker for other in others}) == 1 else None


def _grouped(claims: Sequence[Claim], voices: Sequence[_Voice]) -> list[list[Claim]]:
    """The claims parted so that those of one voice stand together, and those that print the same words (disjoint sets).

    Of those that print a run of words, each is held against one of each speaker and set of figures: few in number.
    """
    parents = list(range(len(claims)))
    said: dict[_Voice, int] = {}
    printed: defaultdict[tuple[str, ...], dict[_Source, int]] = defaultdict(dict)
    for at, (claim, voice) in enumerate(zip(claims, voices, strict=True)):
        _join(parents, said.setdefault(voice, at), at)
        own = (claim.speaker or "", frozenset((q.unit, q.of, q.low, q.high) for q in claim.quantities))
        for run in sorted(shingles(claim)):
            earlier = printed[run]
            for other, first in earlier.items():
                if _is_one_source(own, other):
                    _join(parents, first, at)
            earlier.setdefault(own, at)
    groups: dict[int, list[Claim]] = {}
    for at, claim in enumerate(claims):
        groups.setdefault(_root(parents, at), []).append(claim)
    return list(groups.values())


def _is_one_source(one: _Source, other: _Source) -> bool:
    """Whether claims with a run of words in common may go back to one source.

    Not where each names another speaker, and not where they give another figure for one thing: what is said about
    such a thing is then the same by chance ("of the roof of the warehouse in the harbour").
    """
    (speaker, figures), (other_speaker, other_figures) = one, other
    if _is_name(speaker) and _is_name(other_speaker) and not _words(speaker) & _words(other_speaker):
        return False
    asked = {(unit, of) for unit, of, *_ in figures} & {(unit, of) for unit, of, *_ in other_figures}
    return all(_of(figures, question) & _of(other_figures, question) for question in asked)


def _is_name(speaker: str) -> bool:
    return bool(speaker) and not speaker.islower()


def _words(speaker: str) -> frozenset[str]:
    return frozenset(speaker.casefold().split())


def _of(figures: Iterable[_Figure], question: tuple[str, str]) -> frozenset[_Figure]:
    return frozenset(figure for figure in figures if figure[:2] == question)


def _join(parents: list[int], one: int, other: int) -> None:
    low, high = sorted((_root(parents, one), _root(parents, other)))
    parents[high] = low


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
        quoting = ", quoting " + listed(list(map(with_article, named or speakers))) if speakers else " in its own words"
        return f"{capital(outlets[0])}{quoting}."
    if len(named or speakers) == 1 and all(claim.speaker for claim in group):
        return f"{capital(listed(outlets))} quote {with_article((named or speakers)[0])}."
    passage = shared_passage(case)
    return f"{capital(listed(outlets))} print the same words{': ' + quoted(passage.words) if passage else ''}."


def _outlets(group: Iterable[Claim], case: Case) -> list[str]:
    return list(dict.fromkeys(name_of(case.article_of(claim)) for claim in group))
