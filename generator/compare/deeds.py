"""Who did it to whom, in the active and in the passive: "a dog bit the mayor", "a dog was bitten by the mayor"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from generator.compare.case import Case
from generator.compare.frames import Pair, Piece, is_verb
from generator.lexicon.connectives import PREPOSITIONS
from generator.lexicon.rivals import SOLE_DOERS
from generator.model import Claim, Mention, MentionKind
from generator.text.words import stem, word_list

_HELPERS = frozenset({"was", "is", "be", "been", "being"})
_REACH = 3
"""Words behind a verb, or behind "by", among which stands whom or what they are about: "one of the robbers"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """A verb of a claim with the words before it, and those right behind it: its object, or who did it behind "by"."""

    verb: str
    before: tuple[Piece, ...]
    behind: tuple[Piece, ...]
    is_passive: bool


def are_turned_round(pair: Pair, case: Case) -> bool:
    """Whether one claim has somebody do what the other has done to him.

    Not where an article tells of the deed both ways.
    """
    met = product(_deeds(pair.left), _deeds(pair.right))
    turned = (one for one, other in met if one.is_passive != other.is_passive and _is_turned(one, other))
    return any(not _is_told_both_ways(deed.verb, pair, case) for deed in turned)


def unlike_doers(pair: Pair) -> tuple[str, str] | None:
    """The names of those who, in two claims, did what one alone can have done: one told as "by", the other not."""
    for one, other in product(_deeds(pair.left), _deeds(pair.right)):
        if one.verb != other.verb or one.verb not in SOLE_DOERS or one.is_passive == other.is_passive:
            continue
        doers = [_doer(deed) for deed in (one, other)]
        first, second = doers
        if first and second and _undergoes(one) & _undergoes(other) and _are_apart(first, second):
            return first.surface, second.surface
    return None


def _deeds(pieces: Sequence[Piece]) -> Iterator[Deed]:
    for at, piece in enumerate(pieces):
        if not at or not (is_verb(piece) or piece.key in SOLE_DOERS):
            continue
        is_passive = not _HELPERS.isdisjoint(p.key for p in pieces[max(0, at - 2) : at])
        behind = pieces[at + 1 :]
        if is_passive:
            by = next((n for n, p in enumerate(behind[:2]) if p.key == "by"), None)
            if by is None:
                continue
            behind = behind[by + 1 :]
        near = tuple(p for p in behind[:_REACH] if p.tells)
        if near and (is_passive or behind[0].key not in PREPOSITIONS):
            yield Deed(verb=piece.key, before=tuple(pieces[:at]), behind=near, is_passive=is_passive)


def _is_turned(one: Deed, other: Deed) -> bool:
    """Whether what stands first behind a verb and its "by" is one thing, of which neither tells before the verb."""
    if one.verb != other.verb:
        return False
    target = one.behind[0].key
    before = {piece.key for deed in (one, other) for piece in deed.before if piece.tells}
    subjects = [{piece.key for piece in deed.before if piece.tells} for deed in (one, other)]
    are_one = bool(subjects[0] & subjects[1]) or not (subjects[0] or subjects[1])
    return target == other.behind[0].key and target not in before and are_one


def _is_told_both_ways(verb: str, pair: Pair, case: Case) -> bool:
    """Whether an article has the verb in more than one sentence: it may tell of blow and counter-blow."""
    return any(_count(verb, claim, case) > 1 for claim in (pair.one, pair.other))


def _count(verb: str, claim: Claim, case: Case) -> int:
    sentences = case.setting.sentences_in(claim.article)
    return sum([stem(word) for word in word_list(s.text)].count(verb) for s in sentences)


def _doer(deed: Deed) -> Mention | None:
    """The person named as who did it: behind "by", or right before the verb."""
    piece = deed.behind[0] if deed.is_passive else deed.before[-1]
    return piece.what if isinstance(piece.what, Mention) and piece.what.kind is MentionKind.PERSON else None


def _undergoes(deed: Deed) -> frozenset[str]:
    """The keys of the words of what was done."""
    return frozenset(piece.key for piece in (deed.before if deed.is_passive else deed.behind) if piece.tells)


def _are_apart(one: Mention, other: Mention) -> bool:
    return set(word_list(one.name)).isdisjoint(word_list(other.name))
