"""Whether one person did, by one report, what by another he did not do, or will not: resign, apologise, concede."""

from collections.abc import Iterator

from generator.compare.case import Case
from generator.compare.frames import Pair
from generator.compare.ruling import Ruling
from generator.compare.telling import ruling_of
from generator.lexicon.acts import CONFLICTS, Act, Mode, acts_in, is_subject_of
from generator.model import Claim, MentionKind

_OPEN = frozenset({Mode.NOT_DONE, Mode.NOT_YET, Mode.NOT_COMING})
"""Modes of what may be done yet, after the report that tells so."""


def by_acts(pair: Pair, case: Case) -> Ruling | None:
    """The claims tell of one person's act that it was done, or is to be, and that it was not, or is not to be."""
    for person, one in _acts(pair.one, case):
        for namesake, other in _acts(pair.other, case):
            if person != namesake or one.kind != other.kind or frozenset((one.mode, other.mode)) not in CONFLICTS:
                continue
            if _may_come_after(pair.one, one, pair.other, other, case):
                continue
            texts = ((pair.one, one), (pair.other, other))
            first, second = (act.span.of(claim.quote) for claim, act in texts)
            return ruling_of("opposite-words", pair, (first, second), case)
    return None


def _acts(claim: Claim, case: Case) -> Iterator[tuple[str, Act]]:
    """The acts that a claim tells, each with who does it: the person named right before it in the sentence."""
    sentence = case.setting.sentence_of(claim)
    if sentence is None:
        return
    at = sentence.span.start
    for act in acts_in(claim.quote):
        start = claim.span.start + act.span.start
        persons = [m for m in sentence.mentions if m.kind is MentionKind.PERSON and m.span.end <= start]
        last = max(persons, key=lambda m: m.span, default=None)
        if last and is_subject_of(sentence.text[last.span.end - at : start - at]):
            yield last.name, act


def _may_come_after(claim: Claim, act: Act, other: Claim, its: Act, case: Case) -> bool:
    """Whether what was not done by the one report may have been done before the other appeared."""
    (early, _), (late, told) = ((claim, act), (other, its)) if act.mode in _OPEN else ((other, its), (claim, act))
    days = [case.article_of(own).published for own in (early, late)]
    if told.mode is not Mode.DONE:
        return False
    return days[0] is None or days[1] is None or days[0] < days[1]
