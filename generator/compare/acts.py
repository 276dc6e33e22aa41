"""Whether one person did, by one report, what by another he did not do, or will not: resign, apologise, concede."""

import re
from collections.abc import Iterable, Iterator

from generator.compare.case import Case
from generator.compare.frames import Pair
from generator.compare.periods import lies_back
from generator.compare.ruling import Ruling
from generator.compare.telling import ruling_of
from generator.lexicon.acts import CONFLICTS, Act, Mode, acts_of
from generator.lexicon.notions import one_notion
from generator.lexicon.onsets import SINCE
from generator.model import Claim, Sentence
from generator.text.words import stem

_AS = re.compile(
    r" (?:as|from) (?:(?:the|an?|his|her|their|its) )?(?:[a-z-]+ ){0,3}?(?P<post>[a-z-]+)"
    r"(?=[.,;]|$| (?:of|on|at|in|after|over|until)\b)",
    re.IGNORECASE,
)
_OPEN = frozenset({Mode.NOT_DONE, Mode.NOT_YET, Mode.NOT_COMING})
"""Modes of what may be done yet, after the report that tells so."""


def by_acts(pair: Pair, case: Case) -> Ruling | None:
    """The claims tell of one person's act that it was done, or is to be, and that it was not, or is not to be."""
    for person, one in _acts(pair.one, case):
        for namesake, other in _acts(pair.other, case):
            if person != namesake or one.kind != other.kind or frozenset((one.mode, other.mode)) not in CONFLICTS:
                continue
            if _may_come_after(pair.one, one, pair.other, other, case) or _are_of_two(pair, one, other, person, case):
                continue
            texts = ((pair.one, one), (pair.other, other))
            first, second = (act.span.of(claim.quote) for claim, act in texts)
            return ruling_of("opposite-words", pair, (first, second), case)
    return None


def _are_of_two(pair: Pair, one: Act, other: Act, person: str, case: Case) -> bool:
    """Whether two acts may be two: of two posts, of an earlier time, or an article of the story tells of both."""
    posts = [_post(claim, act) for claim, act in ((pair.one, one), (pair.other, other))]
    if all(posts) and not one_notion(*posts):
        return True
    if any(_lies_back(claim, case) for claim in (pair.one, pair.other)):
        return True
    told = {(person, act.kind, act.mode) for act in (one, other)}
    return any(told <= _told_in(sentences) for sentences in case.setting.by_article.values())


def _told_in(sentences: Iterable[Sentence]) -> set[tuple[str, str, Mode]]:
    """Who did what in an article, and whether it was done."""
    return {(who, act.kind, act.mode) for s in sentences for who, act in acts_of(s, s.span)}


def _post(claim: Claim, act: Act) -> str:
    """The stem of the post that somebody resigns from or keeps: "as party leader"; "" where none is told."""
    found = _AS.match(claim.quote[act.span.end :])
    return stem(found["post"].lower()) if found else ""


def _lies_back(claim: Claim, case: Case) -> bool:
    """Whether a time of the claim, other than since when it is so, lies before the story."""
    told = ((t, claim.quote[: t.span.start - claim.span.start]) for t in claim.times)
    return any(lies_back(time, case) and not SINCE.search(before) for time, before in told)


def _acts(claim: Claim, case: Case) -> Iterator[tuple[str, Act]]:
    """The acts that a claim tells, each with who does it."""
    sentence = case.setting.sentence_of(claim)
    yield from acts_of(sentence, claim.span) if sentence else ()


def _may_come_after(claim: Claim, act: Act, other: Claim, its: Act, case: Case) -> bool:
    """Whether what was not done by the one report may have been done before the other appeared."""
    (early, _), (late, told) = ((claim, act), (other, its)) if act.mode in _OPEN else ((other, its), (claim, act))
    return told.mode is Mode.DONE and case.may_be_older(early, late)
