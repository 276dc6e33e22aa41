"""What brought something about: two claims that give it two causes."""

import re
from collections.abc import Iterator
from itertools import product, takewhile

from generator.compare.case import Case
from generator.compare.frames import Pair
from generator.compare.periods import may_coincide
from generator.compare.ruling import Ruling
from generator.compare.telling import ruling_of
from generator.lexicon.causes import BLAMING, BRINGING, BROUGHT, ENDING
from generator.lexicon.connectives import DETERMINERS, FINITE_HELPERS
from generator.lexicon.rivals import CAUSES as KINDS
from generator.lexicon.stopwords import STOPWORDS
from generator.model import Claim, Stance
from generator.text.words import stem, word_list

_REACH = 80
"""Characters before and behind a word of bringing about in which cause and outcome stand."""
_SIGNS = re.compile(r"[.,;:()–—]")
_WORD = re.compile(r"[^\W_][\w-]*")


def by_causes(pair: Pair, case: Case) -> Ruling | None:
    """The claims tell of one outcome, and what brought it about is another thing in each."""
    one, other = pair.one, pair.other
    if one.negated or other.negated or Stance.DENIES in (one.stance, other.stance):
        return None
    causes = tuple(_causes(one))
    if not causes or not may_coincide(one, other, case):
        return None
    for (first, outcome), (second, same) in product(causes, _causes(other)):
        are_two = _stems(outcome) & _stems(same) and _are_two_kinds(first, second)
        if are_two and not _is_told_too(first, second, pair, case):
            return ruling_of("other-answer", pair, (first, second), case)
    return None


def _causes(claim: Claim) -> Iterator[tuple[str, str]]:
    """The causes that a claim tells, each with what it brought about."""
    quote = claim.quote
    for cue in BRINGING.finditer(quote):
        yield _before(quote, cue.start()), _behind(quote, cue.end())
    for cue in BROUGHT.finditer(quote):
        yield _behind(quote, cue.end()), _before(quote, cue.start())
    for cue in BLAMING.finditer(quote):
        told = quote[cue.end() : cue.end() + _REACH]
        link = next((link for link in (" for ", " on ") if link in told), "")
        if link:
            first, second = told.split(link, 1)
            named = _behind(first, 0), _behind(second, 0)
            yield named if link == " for " else named[::-1]


def _behind(text: str, at: int) -> str:
    """The words from a place on, up to a sign or a word that begins something else, without an article."""
    return _phrase(_SIGNS.split(text[at : at + _REACH], maxsplit=1)[0])


def _before(text: str, at: int) -> str:
    """The words before a place, from the last sign on."""
    return _phrase(_SIGNS.split(text[max(0, at - _REACH) : at])[-1])


def _phrase(text: str) -> str:
    found = list(_WORD.finditer(text))
    skipped = sum(1 for _ in takewhile(lambda word: word[0].lower() in DETERMINERS, found))
    kept = list(takewhile(lambda word: word[0].lower() not in ENDING, found[skipped:]))
    while kept and kept[-1][0].lower() in FINITE_HELPERS:
        kept.pop()
    return text[kept[0].start() : kept[-1].end()] if kept else ""


def _are_two_kinds(one: str, other: str) -> bool:
    kinds = [{n for n, kind in enumerate(KINDS) if _ends_with(cause, kind)} for cause in (one, other)]
    return bool(kinds[0] and kinds[1]) and not kinds[0] & kinds[1]


def _ends_with(cause: str, kind: frozenset[str]) -> bool:
    stems = " ".join(map(stem, word_list(cause)))
    return any(f" {stems}".endswith(f" {form}") for form in kind)


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
