"""Predicates cut short: ended where a phrase ends, and never where a word asks for what follows."""

from collections.abc import Sequence, Set
from itertools import takewhile
from typing import NamedTuple

from generator.compare.grammar import Word, finite_verbs, is_adverb
from generator.lexicon.boundaries import ING_NOUNS
from generator.lexicon.calendar import UNITS
from generator.lexicon.connectives import (
    BE,
    DETERMINERS,
    FINITE_HELPERS,
    NOT_PARTICIPLES,
    PHRASAL,
    PREPOSITIONS,
    SEEN_AS,
    SUBORDINATORS,
)
from generator.lexicon.headings import (
    ADJECTIVE_ENDINGS,
    BARE_SAYING,
    CLAUSE_OPENERS,
    CLINGING,
    CLOSE_PRONOUNS,
    COORDINATORS,
    HAVE,
    INDIRECT,
    OBJECT_VERBS,
    OPEN_ENDED,
    WANTING,
)
from generator.lexicon.irregular import VERB_FORMS
from generator.lexicon.phrases import DANGLING
from generator.lexicon.saying import ATTITUDES, SAYING
from generator.lexicon.verbs import PAST_FORMS

_OPENS_PHRASE = PREPOSITIONS | CLAUSE_OPENERS | {"to"}
_OPENS_CLAUSE = CLAUSE_OPENERS - PREPOSITIONS - {"as", "than"}
_MAY_OPEN = _OPENS_CLAUSE | SUBORDINATORS
_MAY_PART = _MAY_OPEN | COORDINATORS
_CLAUSE = 4
"""Words from which a clause at the end of a heading tells something."""


class Cut(NamedTuple):
    """What is left of a predicate, and whether that is the whole of it."""

    words: tuple[Word, ...]
    whole: bool


def cut(body: Sequence[Word], verbs: Set[int], room: int) -> Cut | None:
    """The predicate in so many words, ended where a phrase ends; None where it ends nowhere.

    ``verbs`` are the places of its finite verbs.
    """
    if _runs_on(body, verbs):
        return None
    for stop in range(min(room + sum(w.is_sign for w in body[:room]), len(body)), 0, -1):
        kept = body[:stop]
        while kept and kept[-1].is_sign:
            kept = kept[:-1]
        whole = stop == len(body)
        if (
            kept
            and (kept[-1].low not in DANGLING or (whole and kept[-1].low in PHRASAL))
            and _may_end(body, stop, verbs)
        ):
            return Cut(tuple(kept), whole=whole)
    return None


def lacks_object(predicate: Sequence[Word]) -> bool:
    """Whether its verb asks for an object, and none follows: "sent to Lund" of "the letter he sent to Lund"."""
    group = list(takewhile(_is_in_group, predicate))
    if not group or group[-1].low in FINITE_HELPERS or any(w.low in BE for w in group) or _base(group[-1].low) is None:
        return False
    behind = [w for w in predicate[len(group) :] if not is_adverb(w.low)]
    if not behind:
        return True
    first, second = behind[0].low, behind[1] if len(behind) > 1 else behind[0]
    if first == "to":
        return second.low in DETERMINERS or second.is_name
    return first in PREPOSITIONS and second.low not in ("least", "most")


def _is_in_group(word: Word) -> bool:
    low = word.low
    return low in FINITE_HELPERS or low in BE or low in HAVE or low == "not" or is_adverb(low) or _base(low) is not None


def _base(low: str) -> str | None:
    """The verb that asks for an object of which a word is a form; None for any other word."""
    forms = (VERB_FORMS.get(low, low), low.removesuffix("s"), low.removesuffix("d"), low.removesuffix("ed"))
    return next((form for form in forms if form in OBJECT_VERBS), None)


def _runs_on(body: Sequence[Word], verbs: Set[int]) -> bool:
    """Whether a second verb follows with nothing that opens its clause: the first was not the subject's."""
    second = min((v for v in verbs if v > 0), default=0)
    between = [w.low for w in body[:second]]
    opened = any(b in CLAUSE_OPENERS or b in COORDINATORS or b in CLOSE_PRONOUNS or not b[0].isalnum() for b in between)
    return second > 0 and not opened and not any(b in SAYING or b in ATTITUDES for b in between[:4])


def _may_end(body: Sequence[Word], stop: int, verbs: Set[int]) -> bool:
    """Whether a phrase ends before ``stop``, and nothing that stands before asks for what follows."""
    if stop < len(body) and (not _is_joint(body, stop) or _asks_on(body, stop) or _tells(body, stop, verbs)):
        return False
    return not _hangs(body[:stop]) and not _parts_clause(body, stop, verbs) and not _only_speaks(body[:stop])


def _parts_clause(body: Sequence[Word], stop: int, verbs: Set[int]) -> bool:
    """Whether the cut parts a subject from its verb: "left as guards | of the town fired"."""
    opener = max(
        (i for i in range(stop) if body[i].low in _MAY_OPEN or (i and body[i].low in COORDINATORS)), default=None
    )
    if opener is None or any(opener < v < stop for v in verbs):
        return False
    if any(w.low in ("a", "an") for w in body[opener + 1 : opener + 2]):
        return False  # "worked as a baker"
    behind = next((v for v in sorted(verbs) if v >= stop), None)
    return behind is not None and not any(_opens_clause(w) or w.is_sign for w in body[stop:behind])


def _opens_clause(word: Word) -> bool:
    return word.low in CLAUSE_OPENERS or word.low in COORDINATORS or word.low in CLOSE_PRONOUNS


def _is_joint(body: Sequence[Word], stop: int) -> bool:
    """Whether a new phrase begins at ``stop``."""
    following, last = body[stop].low, body[stop - 1]
    if following in CLINGING or following in INDIRECT or (following == "that" and last.low in PHRASAL):
        return False  # "turned down | that plan"
    if following in COORDINATORS:
        if last.low.endswith(ADJECTIVE_ENDINGS):
            return False
        bare = not last.low.endswith("s") and not last.is_name
        before = body[stop - 2].low
        return not (bare and (before in PREPOSITIONS or before.endswith(("ing", "ed")))) and not _is_between(body, stop)
    return body[stop].text == "," or following in _OPENS_PHRASE


def _is_between(body: Sequence[Word], stop: int) -> bool:
    return any(w.low in ("between", "both", "either") for w in body[:stop])


def _asks_on(body: Sequence[Word], stop: int) -> bool:
    """Whether a verb or the last word asks for what is cut off."""
    last, following = body[stop - 1].low, body[stop].low
    if (
        stop == 1
        or _is_begun(body, stop)
        or last in OPEN_ENDED
        or last in BE
        or last in HAVE
        or last in FINITE_HELPERS
        or is_adverb(last)
    ):
        return True
    if following == "as" and any(w.low == "as" for w in body[max(0, stop - 2) : stop]):
        return True  # "paid as much | as"
    if following in ("before", "after") and body[stop - 1].low.removesuffix("s") in UNITS:
        return True  # "came three days | before"
    if _is_seen_so(body, stop):
        return True
    if following == "to" and any(w.low in BE for w in body[max(0, stop - 2) : stop - 1]):
        return True  # "was open | to talks"
    wants = last in WANTING or (any(w.low in WANTING for w in body[:2]) and all(w.low != "to" for w in body[:stop]))
    return following == "to" and wants


def _is_seen_so(body: Sequence[Word], stop: int) -> bool:
    """Whether the "as" is cut off that a verb asks for: "tried to describe the flood | of the mill as a mishap"."""
    asks = any(w.low in SEEN_AS for w in body[:stop]) and all(w.low != "as" for w in body[:stop])
    clause = list(takewhile(lambda w: not w.is_sign and w.low not in _OPENS_CLAUSE, body[stop:]))
    return asks and any(w.low == "as" for w in clause)


def _is_begun(body: Sequence[Word], stop: int) -> bool:
    """Whether a predicate is begun at the end and not told: "to be spies carrying", "and suggesting", "had zeroed"."""
    last = body[stop - 1].low
    if stop > 1 and body[stop - 2].low in COORDINATORS:
        return True
    if last.endswith("ing") and len(last) > 5:
        return last not in NOT_PARTICIPLES and last not in ING_NOUNS
    active = not any(w.low in BE for w in body[:stop])
    return active and (last in PAST_FORMS or last.endswith("ed")) and last not in NOT_PARTICIPLES


def _tells(body: Sequence[Word], stop: int, verbs: Set[int]) -> bool:
    """Whether the predicate opens a clause ("said the mayor | of the town had left") whose verb would be cut off."""
    group = [w.low for w in body[:3]]
    if not any(g in SAYING or g in ATTITUDES for g in group) or any(w.low == "to" for w in body[:stop]):
        return False
    if any(0 < v < stop for v in verbs):
        return False
    ahead = next((i for i in range(stop, len(body)) if body[i].low in COORDINATORS), len(body))
    return body[stop].low == "that" or any(stop <= v < ahead for v in verbs)


def _only_speaks(body: Sequence[Word]) -> bool:
    """Whether it is only told that, where or to whom someone spoke."""
    plain = [w.low for w in body if not is_adverb(w.low) and w.low not in HAVE]
    if not plain or plain[0] not in BARE_SAYING or len(finite_verbs(body)) > 1:
        return False
    bare = len(plain) < 2 or not plain[1][0].isalnum() or plain[1].endswith("ing")
    return bare or plain[1] in PREPOSITIONS or plain[1] in ("to", "that") or plain[0] in ("said", "told")


def _hangs(body: Sequence[Word]) -> bool:
    """Whether a clause is opened at the end and not told, or there is no more than a verb."""
    openers = [i for i, w in enumerate(body) if w.low in _OPENS_CLAUSE]
    if openers and (not finite_verbs(body[openers[-1] :]) or len(body) - openers[-1] < _CLAUSE):
        return True
    last = next((w for w in reversed(body) if w.low not in DETERMINERS and not is_adverb(w.low)), None)
    return last is None or last.low in FINITE_HELPERS
