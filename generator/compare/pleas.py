"""What somebody pleaded before a court: "not" belongs to the plea, and denies nothing of the claim."""

import re

from generator.compare.case import Case
from generator.compare.frames import Pair
from generator.compare.periods import may_coincide
from generator.model import Claim, MentionKind

_PLEA = re.compile(r"\bplead(?:s|ed|ing)? (?P<no>not )?guilty\b", re.IGNORECASE)


def unlike_pleas(pair: Pair, case: Case) -> tuple[str, str] | None:
    """The pleas of one person in two claims, where they are opposite; None where an article tells of both pleas."""
    if "guilty" not in pair.one.quote.lower():
        return None
    one, other = _PLEA.search(pair.one.quote), _PLEA.search(pair.other.quote)
    if one is None or other is None or bool(one["no"]) == bool(other["no"]):
        return None
    are_settled = all(_tells_one_plea(claim, case) for claim in (pair.one, pair.other))
    who, others = _persons(pair.one, case), _persons(pair.other, case)
    is_one_person = len(who) == 1 and who == others
    return (one[0], other[0]) if are_settled and is_one_person and may_coincide(pair.one, pair.other, case) else None


def _tells_one_plea(claim: Claim, case: Case) -> bool:
    return len({bool(plea["no"]) for plea in _PLEA.finditer(case.article_of(claim).text)}) == 1


def _persons(claim: Claim, case: Case) -> frozenset[str]:
    """Those whom the sentence of a claim names, or stands for."""
    sentence = case.setting.sentence_of(claim)
    mentions = sentence.mentions if sentence else ()
    return frozenset(m.name for m in mentions if m.kind is MentionKind.PERSON and m.name)
