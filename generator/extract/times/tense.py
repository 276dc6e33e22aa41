"""Whether a date lies ahead or behind, by the verbs around it."""

import re
from enum import StrEnum

from generator.lexicon.calendar_cues import AHEAD, DEFERRED, PAST, SCHEDULED

_REACH = 90
_HELPERS = 40
"""Characters in front of a verb in which its helping verbs stand."""
_BREAK = re.compile(r"[;:.!?—]\s|[“”\"—]")
_AHEAD = "|".join(sorted((re.escape(w).replace(r"\ ", r"\s") for w in AHEAD), key=lambda w: (-len(w), w)))
_PAST = "|".join(PAST)
_SCHEDULED = "|".join(re.escape(w).replace(r"\ ", r"\s") for w in SCHEDULED)
_NOT_SCHEDULED = r"(?<!not\s)(?<!n't\s)(?<!n’t\s)(?<!to\s)"
_CUE = re.compile(
    rf"(?<!\w)(?=[a-z'’])(?:(?P<ahead>(?:be|if)\s[a-z]{{2,}}ed|{_AHEAD}|{_NOT_SCHEDULED}(?:{_SCHEDULED}))"
    rf"|(?P<past>{_PAST}|[a-z]{{2,}}ed))\b",
    re.IGNORECASE,
)
_BETWEEN = r"(?:\s(?:not|be|also|soon|then|only|again|[a-z]+ly)){0,3}\s$"
_MODAL = re.compile(
    rf"(?:\b(?:will|would|shall|could|might|may|must|can|should|won['’]t)|['’]ll)(?:(?<=will)\shave(?:\sbeen)?)?{_BETWEEN}"
)
_INFINITIVE = re.compile(rf"\bto{_BETWEEN}")
_CONDITION = re.compile(r"\b(?:would|will|could|might)\b[^,]{0,60}?\s(?:if|unless)\s[^,]{0,40}$")
_DEFERRED = re.compile(rf"\b(?:{'|'.join(DEFERRED)})\b[^,;]{{0,40}}?\s(?:until|till|to|from)\s(?:the\s)?$")
_LASTING = re.compile(
    r"\b(?:is|are|remains?|stays?)\s(?:(?!\b(?:was|were|had)\b)[^,;]){0,40}?\b(?:until|till)\s(?:the\s)?$"
)
"""What is so now, until a day: "is closed until Friday"."""
_UNTIL = ("until", "till", "to", "from")
"""What both end with, the article aside."""
_OPENING = re.compile(r"[\s“\"‘'(]{0,4}(?:(?:on|by|early|late|and|but|then|at)\s){0,2}(?:the\s)?", re.IGNORECASE)
_BOUNDING = re.compile(r"[\s“\"‘'(]{0,4}(?:until|till|from|through|before|after)\s(?:the\s)?", re.IGNORECASE)
_DEADLINE = re.compile(r"\b(?:by|until|for)\s(?:the\s)?$", re.IGNORECASE)
_AFTER = re.compile(r"\b(?:after|following|at|in)\s(?:the\s)?$", re.IGNORECASE)
_ELECTION = re.compile(r"\s(?:[a-z]{2,12}\s)?(?:elections?|midterms|ballot|referendum|deadline)\b")
_AFTERMATH = re.compile(r",\s(?:after|following)\s[^,;]{1,60}$", re.IGNORECASE)
_BEHIND = re.compile(r"\b(?:since|despite|following)\s(?:the\s)?$", re.IGNORECASE)


class Tense(StrEnum):
    """Where a date lies from the day of publication, as far as the words tell."""

    PAST = "past"
    AHEAD = "ahead"
    UNKNOWN = "unknown"


def tense_of(text: str, start: int, end: int) -> Tense:
    """Where the words around put the date at ``text[start:end]``.

    The last cue before it in its clause decides ("will meet on Friday", but "will meet, she said Friday"); where it
    opens the sentence or is a possessive, the first cue after it ("On Friday, the court will …"). What stands without
    a verb behind a comma and "after" has happened ("will close, after a vote on Friday").
    """
    if _BEHIND.search(text, max(0, start - 16), start):
        return Tense.PAST
    opening = _OPENING.fullmatch(text, 0, start) is not None
    bounding = _BOUNDING.fullmatch(text, 0, start) is not None
    if opening or bounding or text.startswith(("'s ", "’s "), end):
        following = _CUE.search(text, end, min(len(text), end + _REACH))
        if following or opening:
            return _tense(following)
    head = _clause_before(text, start)
    limited = any(word.endswith(_UNTIL) for word in head.split()[-2:])
    if limited and (_DEFERRED.search(head) or _LASTING.search(head)):
        return Tense.AHEAD
    aftermath = _AFTERMATH.search(head)
    if aftermath and not _CUE.search(head, aftermath.start()):
        return Tense.PAST
    tenses = (_tense_before(head, cue) for cue in reversed(list(_CUE.finditer(head))))
    return next((t for t in tenses if t is not Tense.UNKNOWN), None) or _without_cue(text, start, end)


def _tense_before(head: str, cue: re.Match[str]) -> Tense:
    """What a cue in front of the date tells; "will be held" and "would, if it failed" are no past, "to cut" no cue."""
    before = head[max(0, cue.start() - _HELPERS) : cue.start()]
    if cue["ahead"] or not before.endswith((" ", "\xa0")):
        return _tense(cue)
    if _MODAL.search(before) or _CONDITION.search(head, 0, cue.start()):
        return Tense.AHEAD
    return Tense.UNKNOWN if _INFINITIVE.search(before) else Tense.PAST


def _without_cue(text: str, start: int, end: int) -> Tense:
    """Of a date with no verb to go by: a deadline and the day of an election lie ahead."""
    if _DEADLINE.search(text, max(0, start - 12), start):
        return Tense.AHEAD
    voted = _ELECTION.match(text, end) and not _AFTER.search(text, max(0, start - 16), start)
    return Tense.AHEAD if voted else Tense.UNKNOWN


def _tense(cue: re.Match[str] | None) -> Tense:
    if cue is None:
        return Tense.UNKNOWN
    return Tense.AHEAD if cue["ahead"] else Tense.PAST


def _clause_before(text: str, start: int) -> str:
    """What stands before ``start``, from the last mark that ends a clause."""
    head = text[max(0, start - _REACH) : start]
    breaks = list(_BREAK.finditer(head))
    return head[breaks[-1].end() :] if breaks else head
