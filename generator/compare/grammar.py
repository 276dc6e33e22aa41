"""The words of a sentence with a guess at its finite verbs: enough to make a heading of a clause.

There is no tagger. Helping verbs are a closed class; "-ed" and irregular pasts, and presents that may as well be
nouns, are told by their neighbours. Where the guess is unsure the word is taken for no verb, and no heading is made
of it.
"""

import re
from collections.abc import Sequence, Set
from functools import lru_cache
from typing import NamedTuple

from generator.lexicon.connectives import (
    ADVERBS,
    BE,
    DETERMINERS,
    FINITE_HELPERS,
    LINKING,
    MODALS,
    NOT_PARTICIPLES,
    PREPOSITIONS,
    SUBORDINATORS,
)
from generator.lexicon.headings import CLAUSE_OPENERS, COORDINATORS, HAVE, PLURALS, SUBJECT_PRONOUNS
from generator.lexicon.places import PlaceForm, gazetteer
from generator.lexicon.saying import ATTITUDES, SAYING
from generator.lexicon.verbs import BASE_FORMS, PAST_FORMS, S_FORMS
from generator.model import Span
from generator.text.cutter import cutter

_CUTTER = cutter(
    r"(?:[^\W_]\.){2,}|[$€£]?\d+(?:[.,:/]\d+)*%?\w*(?:[-‑–][^\W_]+)*|[^\W_]+(?:[.’'\-‑/&][^\W_]+)*(?:(?<=s)[’'](?=\s))?|\S"
)
_TITLES = re.compile(r"(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sen|Gov|Rep|Sgt|Maj|Capt|St|No)")
_AFTER_VERB = DETERMINERS | SUBJECT_PRONOUNS | {"that", "to", "not", "him", "her", "them", "us", "me"}
_LINKS = PREPOSITIONS | {"to"}
_BEFORE_INFINITIVES = MODALS | {"to"}
_HELPERS = BE | HAVE
_FORMS = FINITE_HELPERS | PAST_FORMS | S_FORMS | BASE_FORMS
"""What may be a verb; besides, whatever ends in "-ed"."""
_PHRASE = 4
"""Words from the article of a short phrase to its noun."""
_REACH = 6
"""Words behind a participle within which the verb of its noun may stand."""


class Word(NamedTuple):
    """A word or sign: ``low`` in small letters with a straight apostrophe, ``span`` in the article's text.

    Made for each word of each sentence: a tuple takes a third of the time of a frozen dataclass.
    """

    text: str
    low: str
    span: Span

    @property
    def is_sign(self) -> bool:
        """Whether it is a sign of punctuation."""
        return not (self.text[0].isalnum() or self.text[0] in "$€£&")

    @property
    def is_name(self) -> bool:
        """Whether it begins with a capital."""
        return self.text[0].isupper()


@lru_cache(maxsize=64)
def read(text: str, start: int) -> tuple[Word, ...]:
    """The words and signs of a sentence that begins at ``start``; titles and initials keep their dot ("Mr.", "B.").

    Those of the last are remembered: headings are looked for among its clauses, and then among its words.
    """
    found = _CUTTER.split(text, start)
    lows = [low.replace("’", "'") if "’" in low else low for low in map(str.lower, found.texts)]
    words = list(map(Word, found.texts, lows, map(Span, found.starts, found.ends)))
    dots = [at for at, sign in enumerate(found.texts) if sign == "." and at and found.starts[at] == found.ends[at - 1]]
    for at in reversed(dots):
        behind = found.ends[at] - start
        if _is_short(found.texts[at - 1], text[behind : behind + 2]):
            title = words[at - 1]
            words[at - 1 : at + 1] = [Word(f"{title.text}.", f"{title.low}.", Span(title.span.start, found.ends[at]))]
    return tuple(words)


def _is_short(word: str, behind: str) -> bool:
    """Whether a point belongs to the word before it: of a title, or of a name's initial ("Ann B. Lee")."""
    is_initial = len(word) == 1 and word.isupper() and behind[:1] == " " and behind[1:2].isupper()
    return is_initial or _TITLES.fullmatch(word) is not None


@lru_cache(maxsize=4096)
def is_adverb(low: str) -> bool:
    """Whether a word may stand between a subject and its verb."""
    return low in ADVERBS or (low.endswith("ly") and len(low) > 4)


def finite_verbs(words: Sequence[Word]) -> tuple[int, ...]:
    """Where predicates begin: the first word of each group of verbs that is finite."""
    forms = [i for i, word in enumerate(words) if word.low in _FORMS or word.low.endswith("ed")]
    strong = {i for i in forms if _is_strong(words, i)}
    return tuple(
        i
        for i in forms
        if (i in strong or _is_present(words, i))
        and not _goes_on(words, i)
        and (words[i].low in FINITE_HELPERS or not _is_participle(words, strong, i))
    )


def predicate_words(words: Sequence[Word], finite: Sequence[int]) -> frozenset[int]:
    """Where the words of all groups of verbs stand, infinitives too: "has" and "begun", "sail" of "is to sail".

    ``finite`` are its finite verbs.
    """
    own = (i for i in finite if not i or words[i - 1].low not in PREPOSITIONS)
    found = {i for i in own if "'" not in words[i].low or words[i].low.endswith("n't")}
    before: int | None = None
    for i, word in enumerate(words):
        within = is_adverb(word.low) or word.low == "not"
        if before is not None and not word.is_name:
            goes_on = i - 1 in found if within else _is_behind_verb(words, found, i, before)
            if goes_on:
                found.add(i)
        if not within:
            before = i
    return frozenset(found)


def _is_behind_verb(words: Sequence[Word], found: Set[int], at: int, before: int) -> bool:
    """Whether a word goes on with what a helping verb or "to", the word ``before`` but for adverbs, begins."""
    low = words[at].low
    if words[before].low == "to" and at + 1 < len(words) and words[at + 1].low in DETERMINERS:
        return True
    formed = low in _FORMS or low in BE or low in HAVE or low.endswith(("ed", "ing"))
    return formed and (words[before].low in _BEFORE_INFINITIVES or (before in found and words[before].low in _HELPERS))


def _is_strong(words: Sequence[Word], at: int) -> bool:
    """A helping verb, or a past tense or participle."""
    word = words[at]
    if word.low in FINITE_HELPERS:
        return not (at and word.is_name)
    if word.low in NOT_PARTICIPLES or (at and word.is_name) or "-" in word.text or _ends_phrase(words, at):
        return False
    return word.low in PAST_FORMS or (word.low.endswith("ed") and len(word.low) > 3)


def _ends_phrase(words: Sequence[Word], at: int) -> bool:
    """Whether a past that looks like its noun ends a phrase behind a preposition: "with a sharp price cut"."""
    behind = words[at + 1] if at + 1 < len(words) else None
    if words[at].low not in BASE_FORMS or (behind and not behind.is_sign and behind.low not in PREPOSITIONS):
        return False
    near = range(at - 1, max(0, at - _PHRASE - 1), -1)
    head = next((i for i in near if words[i].low in ("a", "an", "the")), 0)
    plain = all(_is_plain(words[i].low) and not words[i].is_sign for i in range(head + 1, at))
    return head > 0 and plain and words[head - 1].low in PREPOSITIONS - SUBORDINATORS


def _goes_on(words: Sequence[Word], at: int) -> bool:
    """Whether the word only continues a group of verbs, or is a noun's: "has begun", "to leave", "the wounded"."""
    before = at - 1
    while before >= 0 and (is_adverb(words[before].low) or words[before].low in ("not", "been", "being")):
        before -= 1
    low = words[before].low if before >= 0 and not (before and words[before].is_name) else ""
    if low in FINITE_HELPERS or low in BE or low in HAVE or (low in LINKING and words[at].low not in FINITE_HELPERS):
        return True
    return low == "to" or low.endswith("'s") or (low in DETERMINERS and low not in SUBJECT_PRONOUNS)


def _is_participle(words: Sequence[Word], strong: Set[int], at: int) -> bool:
    """Whether a past form belongs to a noun whose own verb follows: "armed forces held", "the man shot in May was"."""
    linked = at + 1 < len(words) and words[at + 1].low in _LINKS
    if at and words[at - 1].is_sign:
        return linked and words[at - 1].text == "," and _is_aside(words, strong, at)
    if _names_its_agent(words, at):
        return True
    if words[at].low in SAYING or words[at].low in ATTITUDES or words[at].low in LINKING:
        return False
    for i in range(at + 1, min(at + 1 + _REACH, len(words))):
        low = words[i].low
        if words[i].is_sign or low in COORDINATORS or low in CLAUSE_OPENERS or low in SUBJECT_PRONOUNS:
            return False
        if i in strong and not _goes_on(words, i):
            return linked or all(_is_plain(words[j].low) for j in range(at + 1, i))
    return False


def _names_its_agent(words: Sequence[Word], at: int) -> bool:
    """Whether "by" and an agent follow, and no figure: "a truce brokered by monks", but "prices rose by 5 percent"."""
    agent = words[at + 2].text[:1] if at + 2 < len(words) else ""
    return at + 1 < len(words) and words[at + 1].low == "by" and not agent.isdigit()


def _is_aside(words: Sequence[Word], strong: Set[int], at: int) -> bool:
    """Whether the words from a comma on are set between the subject and its verb: "the hall, built in May, burned"."""
    end = next((i for i in range(at, len(words)) if words[i].is_sign), len(words))
    closed = end + 1 < len(words) and words[end].text == ","
    return closed and end + 1 in strong and strong.isdisjoint(range(at + 1, end))


def _is_plain(low: str) -> bool:
    return low not in DETERMINERS and low not in PREPOSITIONS and low != "to"


def _is_people(word: str) -> bool:
    """Whether the word is of a place's people ("Danish"), behind which "forces" and "leaders" are nouns."""
    place = gazetteer().get(word)
    return place is not None and place.form is not PlaceForm.NAME


def _is_present(words: Sequence[Word], at: int) -> bool:
    """Whether a word that may be a noun is the present tense of a verb, by its neighbours."""
    word = words[at]
    if (word.low not in S_FORMS and word.low not in BASE_FORMS) or (at and word.is_name) or not at:
        return False
    before, after = words[at - 1], words[at + 1].low if at + 1 < len(words) else ""
    singular = word.low in S_FORMS
    if before.low in SUBJECT_PRONOUNS:
        return singular == (before.low in ("he", "she", "it", "this", "that"))
    if before.is_sign or before.low in DETERMINERS or before.low in PREPOSITIONS or before.low in COORDINATORS:
        return False
    many = before.low in PLURALS or (before.low.endswith("s") and not before.low.endswith(("ss", "'s")))
    if _is_people(before.text) or _opens_phrase(words, at):
        return False
    fits = singular != many
    return fits and (
        word.low in LINKING
        or (after in _AFTER_VERB and not _is_relative(words, at + 1))
        or (after[:1].isdigit())
        or (before.is_name and after in PREPOSITIONS)
    )


def _opens_phrase(words: Sequence[Word], at: int) -> bool:
    """Whether what stands before a word, from the last joint on, is a preposition and what it has: "and into state"."""
    start = next((i for i in range(at - 1, max(-1, at - _PHRASE - 1), -1) if not _is_plain(words[i].low)), -1)
    named = any(word.is_name for word in words[start:at])
    link = start >= 0 and words[start].low in PREPOSITIONS - SUBORDINATORS and not named
    return link and start > 0 and (words[start - 1].is_sign or words[start - 1].low in COORDINATORS)


def _is_relative(words: Sequence[Word], at: int) -> bool:
    """Whether a "that" stands for the noun before it: "protests that were" has no verb but "were"."""
    return words[at].low == "that" and at + 1 < len(words) and words[at + 1].low in FINITE_HELPERS
