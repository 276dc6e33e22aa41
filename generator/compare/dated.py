"""What a time in a claim is the time of: what the clause tells, the noun before it, or the one that it stands in."""

import re

from generator.compare.clip import clip
from generator.compare.headings import MOST
from generator.compare.wording import folded
from generator.lexicon.connectives import DETERMINERS, FINITE_HELPERS
from generator.lexicon.headings import BEFORE_TIMES, BLIND, OWN, WHERE
from generator.lexicon.saying import SAYING
from generator.model import Claim, MentionKind, Span

_OWNER = re.compile(r"[’']s?\s")
_OWNS = re.compile(r"[’']s?$")


def qualifies(claim: Claim, time: Span) -> bool:
    """Whether a time tells which thing is meant, not when it happens: "a 1982 ruling", "Tuesday's vote"."""
    start = claim.span.start
    before, behind = claim.quote[: time.start - start], claim.quote[time.end - start :]
    surface = claim.quote[time.start - start : time.end - start]
    if _OWNER.match(behind) or _OWNS.search(surface):
        return True
    last = before.split()[-1:]
    return bool(last) and last[0].casefold() in DETERMINERS and behind[:1] == " " and behind[1:2].isalpha()


def phrase_before(claim: Claim, time: Span) -> str:
    """The noun phrase before the time: "the treaty signed at Bern" of "broke the treaty signed at Bern in 1974".

    Not where it tells of the place alone: "from the old town of Bern".
    """
    before = folded(claim.quote[: time.start - claim.span.start]).split()
    while before and before[-1].casefold() in BEFORE_TIMES:
        before.pop()
    articles = [i for i, w in enumerate(before) if w.casefold() in ("the", "a", "an") and len(before) - i < MOST]
    phrase = before[articles[0] :] if articles else []
    words = [w.casefold().strip('“”"') for w in phrase]
    where = before[articles[0] - 1].casefold() if articles and articles[0] else ""
    places = [m.surface for m in claim.mentions if m.kind is MentionKind.PLACE and m.surface in " ".join(phrase)]
    clause = any(w in BLIND or w in OWN or w in FINITE_HELPERS or w in SAYING for w in words)
    broken = any(w.endswith((",", ";", ":", '"', "”")) for w in phrase[:-1])
    bare = len(phrase) < 3 or (bool(places) and where in WHERE)
    return "" if bare or clause or broken else clip(" ".join(phrase), MOST)
