"""What happens to the counted: killed, wounded, arrested, voted for; read off the verbs around the number."""

from collections.abc import Sequence
from itertools import takewhile

from generator.extract.quantities.draft import Draft
from generator.extract.quantities.line import Kind, Line
from generator.extract.quantities.noun import is_person
from generator.extract.quantities.total import STOPS, find_total
from generator.lexicon.boundaries import AUXILIARIES, BE_FORMS, DETERMINERS, POSSESSED, PREPOSITIONS
from generator.lexicon.changes import SET, VERBS
from generator.lexicon.connectives import REFLEXIVES
from generator.lexicon.irregular import PRETERITES
from generator.lexicon.roles import (
    AWAY,
    BELIEVED,
    COSTING,
    DRIVING,
    GOING,
    GRAVELY,
    HOLDING,
    JOB_LOSSES,
    JOB_ROLES,
    JOBS,
    LIVES_VERBS,
    NOMINALS,
    ORDERING,
    PEOPLE,
    PHRASES,
    PROJECTILES,
    SENTENCING,
    STOPPAGES,
    STRIKING,
    TABLE,
    TAKING,
    UNDERGONE,
    VOTING,
)
from generator.lexicon.units import Measure
from generator.lexicon.verbs import BASE_FORMS, PAST_FORMS, S_FORMS
from generator.lexicon.wordlist import words

_REACH_LEFT = 4
_REACH_RIGHT = 14
_AFTER_BE = 5

_ACTIVE = {form: row.role for row in TABLE for form in row.active}
_STATE = {form: row.role for row in TABLE for form in row.state}
_NOUN = {form: row.role for row in TABLE for form in row.noun}
_ORDER = {row.role: at for at, row in enumerate(TABLE)}
_LENGTHS = {
    first: sorted({len(phrase) for phrase in PHRASES if phrase[0] == first}, reverse=True)
    for first in {phrase[0] for phrase in PHRASES}
}
"""How long the phrases are that a word begins."""

_SKIPPED_LEFT = frozenset(
    "the his her their its a an all another total at estimated only just as many also about them than".split(" ")
)
_NAMING = DETERMINERS - {"that"}
_HARMFULLY = GRAVELY | {"fatally"}
_SKIPPED_ADVERBS = frozenset(
    "critically seriously badly slightly severely fatally more others other were was".split(" ")
)
_PARTS = words("some many most none neither any one few several half majority rest")
"""Before "of the 33 crew", these are the part of which the verb tells something."""
_NAMED_WITH = words(", the a an his her their its")
"""What stands beside those who are named one by one."""
_JOINTS = frozenset([(",",), ("and",)])
_PLACING = words("in on at near from across aboard inside outside around")
"""In front of a count, these make a place of it."""
_HAVE = frozenset("has have had having haven't hasn't hadn't".split(" "))
_STRICT = PREPOSITIONS - {"about", "around", "over", "like"}
"""Prepositions that are no hedge: "killed around 40"."""
_WITH_OWN = _STRICT | frozenset(["their", "its"])
_BEHIND_REDUCED = _STRICT | words(
    "and or when while as this last so every each after on but overnight there here yesterday today earlier during who "
    "also were are is remain"
)


def find_role(line: Line, drafts: Sequence[Draft], index: int, given: Sequence[str]) -> str:
    """The role of what draft ``index`` counts, or ""; ``given`` are the roles of the drafts before it."""
    draft = drafts[index]
    if draft.amount.unit is not None and draft.amount.unit.measure is Measure.TIME:
        return "sentence" if _is_sentence(line, draft) else ""
    if not draft.counts and not (draft.amount.figure.share or draft.whole):
        return ""
    if line.word(draft.start - 1) == "but" and line.word(draft.start - 2) == "all":
        return ""  # those to whom it did not happen
    role = _beside(line, draft) or _own_noun(line, draft)
    whole = _is_whole(line, drafts, index)
    if not role and whole and _is_told(line, draft.end):
        return UNDERGONE[line.word(draft.end)]
    if not role and not whole:
        role = (
            _verb_before(line, draft)
            or (not _is_placed(line, draft) and _predicate(line, drafts, index))
            or find_total(line, drafts, index)
            or _shared(line, drafts, index, given)
        )
    if role == "fired" and draft.noun and draft.noun not in PROJECTILES:
        return ""  # boats and inquiries are launched as well
    return "fired" if role == "laid off" and draft.noun in PROJECTILES else role


def _is_whole(line: Line, drafts: Sequence[Draft], index: int) -> bool:
    """Whether the verb tells of a part only: the 33 of "two of the 33 crew were hurt", "none of the 33 was hurt"."""
    at = drafts[index].start - 1
    at -= line.word(at) in POSSESSED
    if line.word(at) != "of":
        return False
    at -= line.word(at - 1) == "out"
    if line.word(at - 1) == "one" and line.word(drafts[index].end) in UNDERGONE and is_reduced(line, drafts[index].end):
        return False  # "one of 12 people killed in the raid"
    counted = index > 0 and at == drafts[index - 1].amount.end
    return counted or line.word(at - 1) in _PARTS


def _is_placed(line: Line, draft: Draft) -> bool:
    """Whether the count says where, and what follows is told of somebody else: "people in 10 villages were killed"."""
    placed = line.word(draft.start - 1) in _PLACING and line.word(draft.start - 2) not in {
        "anywhere",
        "somewhere",
        "anything",
    }
    return placed and not (line.word(draft.end) in UNDERGONE and line.word(draft.end + 1) in PREPOSITIONS)


def _is_sentence(line: Line, draft: Draft) -> bool:
    if draft.amount.joined:
        named = SENTENCING.intersection(line.low[draft.amount.end : draft.end])
        return draft.noun in {"sentence", "term"} and bool(named)
    near = line.low[max(0, draft.start - 6) : draft.start] + line.low[draft.end : draft.end + 3]
    return bool(SENTENCING.intersection(near))


def _beside(line: Line, draft: Draft) -> str:
    """As in "45 wounded", "12 critically injured", "40 were killed", "55 in favor"."""
    if draft.phrase is not None and draft.noun:
        return _STATE.get(draft.phrase.words[0], "") if draft.phrase.words else ""
    at = draft.end
    at += 2 * (line.word(at) == "of" and line.word(at + 1) in {"them", "whom"})
    if line.word(at) in _HARMFULLY and line.word(at + 1) in {",", ".", ";"}:
        return "killed" if line.word(at) == "fatally" else "wounded"
    while line.word(at) in _SKIPPED_ADVERBS and at < draft.end + 3:
        at += 1
    if line.word(at) == "against" and VOTING & line.vocabulary:
        return "vote against"
    role = _STATE.get(line.word(at)) or UNDERGONE.get(line.word(at))
    if role and (line.word(at) in _STATE or is_reduced(line, at) or line.word(at - 1) in BE_FORMS):
        return _combined(line, at, role)
    return _phrase(line, at)


def _phrase(line: Line, at: int) -> str:
    """The role of a run of words at ``at``, the longest first."""
    for length in _LENGTHS.get(line.word(at), ()):
        role = PHRASES.get(line.run(at, length))
        if role:
            return role if _is_meant(line, at, length, role) else ""
    return ""


def _is_meant(line: Line, at: int, length: int, role: str) -> bool:
    """Whether the words around a phrase of two meanings are of its role's: "in favour", "walked out of the hall"."""
    if role.startswith("vote") and line.word(at) == "in":
        return not VOTING.isdisjoint(line.vocabulary)
    if role == "on strike" and line.word(at + 1) == "out":
        return line.word(at + length) != "of" and not STRIKING.isdisjoint(line.vocabulary)
    return True


def _combined(line: Line, at: int, role: str) -> str:
    """As in "dead and injured": both roles, in the table's order."""
    step = at + 2
    other = _STATE.get(line.word(step)) or UNDERGONE.get(line.word(step))
    if line.word(at + 1) not in {"and", "or", "/"} or not other or other == role:
        return role
    return " or ".join(sorted((role, other), key=lambda r: _ORDER[r]))


def _own_noun(line: Line, draft: Draft) -> str:
    """The noun itself tells: "40 deaths", "1,200 lives" lost, "4,500 jobs" added."""
    if draft.phrase is None:
        return ""
    last = line.word(draft.phrase.end - 1)
    left = line.low[max(0, draft.start - 3) : draft.start]
    if last == "lives":
        lost = LIVES_VERBS.intersection(left) or "lost" in line.low[draft.end : draft.end + 4]
        return "killed" if lost else ""
    if draft.noun in JOBS:
        job = _of_jobs(line, draft)
        if job:
            return job
    if draft.noun == "vote":
        return _phrase(line, draft.end) or {"for": "vote for", "against": "vote against"}.get(line.word(draft.end), "")
    return _NOUN.get(last, "")


def _of_jobs(line: Line, draft: Draft) -> str:
    """As in "cut 300 jobs", "the loss of 300 jobs", "300 jobs could be lost", "300 jobs will go"."""
    left = line.low[max(0, draft.start - 3) : draft.start]
    near = takewhile(lambda word: word != ",", reversed(left))
    found = next((JOB_ROLES[w] for w in near if w in JOB_ROLES), "")
    if found or left[-2:] in JOB_LOSSES:
        return found or "lost"
    for at in range(draft.end, draft.end + 5):
        if line.word(at) in JOB_ROLES and line.word(at - 1) in BE_FORMS:
            return JOB_ROLES[line.word(at)]
        if line.word(at) == "go" and line.word(at - 1) in GOING:
            return "lost"
    return ""


def _verb_before(line: Line, draft: Draft) -> str:
    """As in "killed at least 40 people", "laid off 300", "the arrest of 12 men"."""
    at = draft.start - 1
    for _ in range(_REACH_LEFT):
        word = line.word(at)
        if word == "of":
            return _nominal(line, at - 1)
        if word == "by" and line.word(at - 1) in STOPPAGES:
            return "on strike"
        around = _around(line, draft, at)
        if around:
            return around
        if word == "and":
            at = _past_named(line, at)
            word = line.word(at)
        if word in _ACTIVE and line.word(at - 1) not in _NAMING:
            harmed = (
                word not in {"hurt", "hurting", "hurts"} or draft.noun in PEOPLE or line.word(draft.end - 1) == "others"
            )
            return "killed" if line.word(draft.end) == "dead" else _ACTIVE[word] * harmed
        closed = word == "at" and _ACTIVE.get(line.word(at - 1)) == "closed"  # an index at the end of a day
        apart = word == "as" and line.word(at - 2) in BE_FORMS  # "ferries were cancelled as 40 workers"
        if closed or apart or word not in _SKIPPED_LEFT:
            return ""
        at -= 1
    return ""


def _around(line: Line, draft: Draft, at: int) -> str:
    """The role that a verb at ``at`` gives with words beside it or behind the count: "took 12 people hostage"."""
    verb = line.word(at)
    if verb in ORDERING and line.match(draft.end, ("to", "leave")):
        return "expelled"
    if verb in DRIVING and any(line.match(draft.end, away) for away in AWAY):
        return "displaced"
    if verb in TAKING and line.match(draft.end, ("into", "custody")):
        return "arrested"
    if verb in COSTING and line.match(draft.end, ("their", "lives")):
        return "killed"
    pair = PHRASES.get(line.run(at - 1, 2), "")
    return HOLDING.get((verb, line.word(draft.end)), "") or pair * (not pair.startswith("vote"))


def _past_named(line: Line, at: int) -> int:
    """The token before those that "and" at ``at`` joins to a count: "killed Ada Byrne and 3", "a boy and 3"."""
    if line.word(at - 1) in REFLEXIVES:
        return at - 2
    for here in range(at - 1, at - 9, -1):
        if not line.is_capital(here) and line.word(here) not in _NAMED_WITH and not is_person(line.word(here)):
            return here if here < at - 1 else at
    return at


def _nominal(line: Line, at: int) -> str:
    """As in "the arrest of 12 men", "took the lives of 30 men"."""
    if line.word(at) == "lives" and LIVES_VERBS.intersection(line.low[max(0, at - 3) : at]):
        return "killed"
    return NOMINALS.get(line.word(at), "")


def _predicate(line: Line, drafts: Sequence[Draft], index: int) -> str:
    """The passive or state that follows in the clause: "40 people in the town had been killed"."""
    upcoming, joined, had = index + 1, False, line.word(drafts[index].start - 1) == "with"
    begin = drafts[index].end + (bool(drafts[index].whole) and _is_told(line, drafts[index].end))
    at, end, since_be = begin, begin + _REACH_RIGHT, -1
    while at < end:
        if upcoming < len(drafts) and at == drafts[upcoming].start:
            aside = drafts[upcoming].of == "age"
            if not aside and (since_be >= 0 or _beside(line, drafts[upcoming]) or _begins(line, drafts, upcoming)):
                return ""
            end += aside * (max(at + 1, drafts[upcoming].end) - at)
            at, upcoming = max(at + 1, drafts[upcoming].end), upcoming + 1
            continue
        if line.word(at) == "and" and since_be < 0 and _is_object(line, drafts[index]):
            return ""
        if had and line.word(at) == ",":
            return ""  # "two rivals, with 30 shops each, closed"
        joined = joined or (since_be >= 0 and line.low[at : at + 1] in _JOINTS)
        role, goes_on = _step(line, at, after_be=since_be >= 0 and not joined)
        if role or not goes_on:
            return "" if role and _has_object(line, drafts, upcoming, at) else role
        if line.word(at) in AUXILIARIES:
            since_be = max(since_be, 0)
        elif since_be >= 0:
            since_be += 1
            if since_be > _AFTER_BE:
                return ""
        at += 1
    return ""


def _is_told(line: Line, at: int) -> bool:
    """Whether the participle at ``at`` is of the whole, of whose part a verb follows: "two of the 12 killed were"."""
    return line.word(at) in UNDERGONE and line.word(at + 1) in AUXILIARIES


def _begins(line: Line, drafts: Sequence[Draft], index: int) -> bool:
    """Whether a bare count is a subject of its own: "fell ill in nine states, and two have died"."""
    draft = drafts[index]
    return draft.counts and draft.phrase is None and line.word(draft.start - 1) == "and"


def _is_object(line: Line, draft: Draft) -> bool:
    """Whether a verb stands in front of the count, so that one behind "and" has its subject: "robbed 11 and shot"."""
    before = line.word(draft.start - 1)
    return before.endswith("ed") or before in PAST_FORMS or before in S_FORMS or before in BASE_FORMS


def _has_object(line: Line, drafts: Sequence[Draft], index: int, at: int) -> bool:
    """Whether the role at ``at`` is the deed of the counted to draft ``index``: "two men shot dead 12 people"."""
    start = drafts[index].start if index < len(drafts) else at
    near = 0 < start - at <= 2 and all(map(line.is_word, range(at, start)))
    return near and line.low[at:start] in PHRASES and line.word(at - 1) not in BE_FORMS


def _step(line: Line, at: int, *, after_be: bool) -> tuple[str, bool]:
    """The role that the token at ``at`` gives, and whether to look on."""
    word = line.word(at)
    if line.kind(at) is Kind.BLANK:
        return "", at < len(line)
    if word == "number" and line.word(at + 1) == "of":
        return "", False  # "rose to 12, and the number of injured to 30"
    if (word in STOPS and not (word == "as" and after_be)) or (word == "with" and line.word(at - 1) == ","):
        return "", False
    run = _phrase(line, at)
    if run:
        return run, False
    undergone = word not in UNDERGONE or (after_be and not _has_done(line, at)) or is_reduced(line, at)
    role = _STATE.get(word) or UNDERGONE.get(word)
    if role:
        return _combined(line, at, role) if undergone else "", False
    plain = word.endswith("ed") or word in PRETERITES or (word in PAST_FORMS and not is_reduced(line, at))
    active = plain and not (after_be and not _has_done(line, at)) and word not in BELIEVED
    return "", not active and not (word == "the" and line.word(at + 1) in {"rest", "others", "remainder"})


def _has_done(line: Line, at: int) -> bool:
    """Whether the participle at ``at`` is a deed of the counted: "two bombs had killed a man", "12 have shut"."""
    before = at - 1
    while line.word(before).endswith("ly") or line.word(before) in {"already", "also", "since", "now"}:
        before -= 1
    return line.word(before) in _HAVE and line.word(at + 1) not in _WITH_OWN


def is_reduced(line: Line, at: int) -> bool:
    """Whether the participle at ``at`` has no object: "40 people killed in the raid", not "two bombs killed 40"."""
    after = line.word(at + 1)
    if line.match(at, ("shot", "at")) and is_person(line.word(at + 2 + (line.word(at + 2) in DETERMINERS))):
        return False
    if line.kind(at + 1) is not Kind.WORD:
        return not line.is_number(at + 1) and after not in {"$", "€", "£"}
    return after in _BEHIND_REDUCED


def _shared(line: Line, drafts: Sequence[Draft], index: int, given: Sequence[str]) -> str:
    """The role of the count before, where the two are coordinated: "killed four officers and two civilians".

    The sides of a score or vote are complete, and share theirs with nobody.
    """
    if index == 0 or not given[index - 1] or drafts[index - 1].of or not drafts[index - 1].counts:
        return ""
    between = line.low[drafts[index - 1].end : drafts[index].start]
    if between[-2:] == ("it", "to") and between[-3:-2] and between[-3] in SET:
        return given[index - 1]  # "put the toll at 40, but later lowered it to 26"
    if not between or len(between) > 12 or _acts(line, drafts[index].end):
        return ""
    near = len(between) <= 4 and all(w in {"and", ",", "or", "plus", "as", "well", "also"} for w in between)
    inner = between[-1] in {"including", "them"} and not {".", ";", "but"}.intersection(between)
    people = drafts[index - 1].noun in PEOPLE and drafts[index].noun in PEOPLE
    far = people and between[-1] == "and" and STOPS.isdisjoint(between) and AUXILIARIES.isdisjoint(between)
    return given[index - 1] if near or inner or far else ""


def _acts(line: Line, at: int) -> bool:
    """Whether a verb of the count's own follows at ``at``: "killed 27 people, and 12 villages lost power"."""
    word = line.word(at)
    return word in AUXILIARIES or word in VERBS or (word.endswith("ed") and not is_reduced(line, at))
