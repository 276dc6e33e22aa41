"""What brought something about: two claims that give it two causes."""

from collections.abc import Iterator
from itertools import product

from generator.compare.case import Case
from generator.compare.frames import Pair
from generator.compare.periods import may_coincide
from generator.compare.ruling import Ruling
from generator.compare.telling import ruling_of
from generator.lexicon.causes import CAUSES
from generator.lexicon.rivals import CAUSES as KINDS
from generator.lexicon.stopwords import STOPWORDS
from generator.model import Claim, Stance
from generator.text.words import stem, word_list


def by_causes(pair: Pair, case: Case) -> Ruling | None:
    """The claims tell of one outcome, and what brought it about is another thing in each."""
    one, other = pair.one, pair.other
    if one.negated or other.negated or Stance.DENIES in (one.stance, other.stance):
        return None
    if not may_coincide(one, other, case):
        return None
    for (first, outcome), (second, same) in product(_causes(one), _causes(other)):
        are_two = _last(outcome) == _last(same) and _are_two_kinds(first, second)
        if are_two and not _is_told_too(first, second, pair, case):
            return ruling_of("other-answer", pair, (first, second), case)
    return None


def _causes(claim: Claim) -> Iterator[tuple[str, str]]:
    """The causes that a claim tells, each with what it brought about."""
    found = (match for pattern in CAUSES for match in pattern.finditer(claim.quote))
    yield from ((match["cause"], match["outcome"]) for match in found if _stems(match["cause"]))


def _are_two_kinds(one: str, other: str) -> bool:
    kinds = [{n for n, kind in enumerate(KINDS) if _ends_with(cause, kind)} for cause in (one, other)]
    return bool(kinds[0] and kinds[1]) and not kinds[0] & kinds[1]


def _ends_with(cause: str, kind: frozenset[str]) -> bool:
    stems = " ".join(map(stem, word_list(cause)))
    return any(f" {stems}".endswith(f" {form}") for form in kind)


def _last(words: str) -> str:
    return stem(word_list(words)[-1])


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in word_list(words) if word not in STOPWORDS)


def _is_told_too(one: str, other: str, pair: Pair, case: Case) -> bool:
    """Whether the article of one claim holds the cause of the other as well: both may have had their part."""
    sides = ((pair.one, other), (pair.other, one))
    return any(
        _stems(cause) <= set(map(stem, word_list(sentence.text)))
        for claim, cause in sides
        for sentence in case.setting.sentences_in(claim.article)
    )
