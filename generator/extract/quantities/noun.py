"""The noun that a number counts: the head of the noun phrase behind it."""

from dataclasses import dataclass
from functools import lru_cache

from generator.extract.quantities.line import Kind, Line
from generator.lexicon.boundaries import (
    DETERMINERS,
    ED_NOUNS,
    ING_NOUNS,
    LY_NOUNS,
    NOT_PLURAL,
    POSSESSED,
    PREPOSITIONS,
    PRONOUNS,
    STOPS,
)
from generator.lexicon.changes import NOUNS, VERBS
from generator.lexicon.connectives import HE_OR_SHE
from generator.lexicon.irregular import PLURALS
from generator.lexicon.numbers import CARDINALS, SCALES, TENS
from generator.lexicon.roles import PEOPLE
from generator.lexicon.saying import SAYING, TEAMS
from generator.lexicon.strangers import PRONOUNS_OF
from generator.lexicon.units import UNITS
from generator.lexicon.verbs import PAST_FORMS, S_FORMS

_REACH = 7
_FILLERS = frozenset(
    "more fewer less other additional further such or so of another so-called alleged “ ‘ \" '".split(" ")
)
_OPENERS = frozenset(
    "old long high tall deep wide dead missing wounded injured hurt live eligible available likely".split(" ")
)
"""Words that end a noun phrase, but may open one: "27 wounded soldiers"."""
_ADJECTIVES = frozenset("effective complete certain sure accurate likely full empty safe pure short".split(" "))
"""What a percentage tells how far something is: "94 percent effective"."""
_UNLIKE_NOUNS = _OPENERS | _ADJECTIVES | {"etc", "years", "killed", "yes"}
_OBJECTS = DETERMINERS | PRONOUNS
_IRREGULAR = {
    "lives": "life",
    "wives": "wife",
    "thieves": "thief",
    "wolves": "wolf",
    "shelves": "shelf",
    "calves": "calf",
    "knives": "knife",
    "loaves": "loaf",
    "hooves": "hoof",
    "goods": "goods",
    "news": "news",
}
_PLURAL_ENDINGS = (
    *((ending, 1, "") for ending in ("movies", "cookies", "zombies", "shoes", "aches")),
    ("ies", 3, "y"),
    *(
        (ending, 2, "")
        for ending in (
            "sses",
            "shes",
            "ches",
            "xes",
            "zzes",
            "buses",
            "ruses",
            "puses",
            "tuses",
            "nuses",
            "gases",
            "oes",
        )
    ),
)
"""Endings of plurals, how many letters go, and what stands in their place; the first that fits counts."""
_IS_PLURALS = frozenset(
    "israelis iraqis pakistanis bangladeshis saudis emiratis kuwaitis yemenis omanis qataris bahrainis nepalis somalis "
    "punjabis kashmiris azeris taxis rabbis skis nazis alibis safaris".split(" ")
)
"""Plurals in -is."""
_NOT_MEN = frozenset("specimen regimen omen acumen abdomen semen yemen stamen amen ramen".split(" "))
_COLLECTIVE = frozenset(
    "people police personnel staff troops cattle crew clergy aircraft spacecraft sheep fish deer species series "
    "offspring military cavalry infantry youth homeless data media".split(" ")
)
"""Plurals without an s, beside those of ``PLURALS``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A noun phrase in tokens ``start`` to ``end`` (excluded): its ``head`` in the singular, lower case.

    ``words`` are those of the phrase in lower case, ``whole`` the head where the number is a part of it
    ("27 of the people").
    """

    start: int
    end: int
    head: str
    words: tuple[str, ...] = ()
    whole: str = ""


@lru_cache(maxsize=20_000)
def singular(word: str) -> str:
    """The singular of an English noun in lower case, possessive ending off.

    >>> [singular(w) for w in ("people", "bodies", "crashes", "rockets", "buses", "series")]
    ['person', 'body', 'crash', 'rocket', 'bus', 'series']
    """
    word = word.removesuffix("'s").removesuffix("’s").rstrip("'’")
    known = _IRREGULAR.get(word) or PLURALS.get(word)
    if known:
        return known
    if word.endswith("men") and word not in _NOT_MEN:
        return word[:-2] + "an"
    if word.endswith("children"):
        return word[:-3]
    if (
        (word in _COLLECTIVE and word != "troops")
        or not is_plural(word)
        or not word.endswith("s")
        or word.endswith("ics")
    ):
        return word
    for ending, cut, tail in _PLURAL_ENDINGS:
        if word.endswith(ending):
            return word[: len(word) - cut] + tail
    return word[:-1]


def is_person(noun: str) -> bool:
    """Whether a noun is of people, one or several: "driver", "widows"."""
    return noun in PEOPLE or not HE_OR_SHE.isdisjoint(PRONOUNS_OF.get(singular(noun), ()))


def is_plural(word: str) -> bool:
    """Whether ``word`` (lower case) looks like a plural noun."""
    if word in _COLLECTIVE:
        return True
    if word in _IS_PLURALS:
        return True
    if (word in PLURALS and PLURALS[word] != word) or word.endswith("children"):
        return True
    if word.endswith("men") and word not in _NOT_MEN:
        return True
    return (
        len(word) > 2
        and word.endswith("s")
        and not word.endswith(("ss", "us", "is", "'s", "’s", "ous"))
        and (word not in NOT_PLURAL)
    )


def read_phrase(line: Line, at: int, *, single: bool) -> Phrase | None:
    """The noun phrase at token ``at``, right behind a number; ``single`` for one thing or an adjective ("35-day").

    A partitive is followed to what it is part of: "27 of the 40 people" counts people.
    """
    at += line.match(at, ("out", "of"))  # "four out of the five judges"
    begin = _past_fillers(line, at)
    of_numbered = line.word(at) == "of" and (line.is_number(at + 1) or line.word(at + 1) in CARDINALS)
    if line.word(at) == "of" and (line.word(at + 1) in POSSESSED or of_numbered):
        begin = at + 2 - of_numbered
        owner = line.word(begin).endswith("'s") and _numbers(line, begin + 1)  # "61 of the assembly's 120 seats"
        begin += owner
        phrase = _head(line, _past_fillers(line, begin + _numbers(line, begin)), single=False)
        return (
            Phrase(start=at, end=phrase.end, head=phrase.head, words=phrase.words, whole=phrase.head)
            if phrase
            else (None)
        )
    return _head(line, begin, single=single)


def _numbers(line: Line, at: int) -> bool:
    """Whether a number stands at ``at``, in digits or as a word."""
    return line.is_number(at) or any(line.word(at) in table for table in (CARDINALS, TENS, SCALES))


def _past_fillers(line: Line, at: int) -> int:
    for _ in range(3):
        if line.word(at) not in _FILLERS:
            break
        at += 1
    return at


def _is_team_saying(line: Line, at: int, begin: int) -> bool:
    """Whether those counted in front of ``begin`` are one body, which speaks at ``at``: "a team of 60 reports"."""
    if line.word(at) not in SAYING:
        return False
    of = next((k for k in range(begin - 1, begin - _REACH, -1) if line.word(k) == "of"), 0)
    return line.word(of - 1) in TEAMS


def _acts_alone(line: Line, begin: int, plural: int, at: int) -> bool:
    """Whether the verb of a single one follows a plural: "one in four children lives in", "one in ten boys smokes"."""
    every = line.word(begin - 2) == "every"
    one = line.match(begin - 3 - every, ("one", "in")) or line.match(begin - 4, ("one", "of", "every"))
    describes = line.word(plural) not in PLURALS or line.word(plural).endswith("s")  # "sales calls"
    if describes and not one:
        return False
    ends = one and not line.is_word(at + 1)
    return line.word(at) in S_FORMS and (ends or line.word(at + 1) in PREPOSITIONS)


def _head(line: Line, begin: int, *, single: bool) -> Phrase | None:
    """The head: the last plural of the first run of plurals; without one, the last word before the phrase ends."""
    last = begin - 1
    plural = None
    for at in range(begin, begin + _REACH):
        if plural is None and not single and _joins_adjectives(line, at, begin):
            continue
        if not _continues(line, at, begin) or (at > begin and _is_verb(line, at, single=single)):
            break
        if plural is not None and (_is_team_saying(line, at, begin) or _acts_alone(line, begin, plural, at)):
            break
        if is_plural(line.word(at)) and not single:
            plural = at
        elif plural is not None:
            break
        if plural is not None and (line.word(at + 1),) in UNITS:
            last = at
            break
        last = at
    head = plural if plural is not None else _lone(line, begin, last, single=single)
    if head is None:
        return None
    words = tuple(w for w in line.low[begin : head + 1] if w.isalpha() or "-" in w)
    return Phrase(start=begin, end=head + 1, head=singular(line.word(head)), words=words)


def _joins_adjectives(line: Line, at: int, begin: int) -> bool:
    """Whether an "and" or comma joins two adjectives before a plural: "moderate and conservative members"."""
    if at != begin + 1 or line.word(at) not in {"and", "or", ","} or line.kind(at - 1) is not Kind.WORD:
        return False
    goes_on = _continues(line, at + 1, begin) and not is_plural(line.word(at + 1))
    return goes_on and any(is_plural(line.word(at + i)) for i in (2, 3)) and _continues(line, at + 2, begin)


def _continues(line: Line, at: int, begin: int) -> bool:
    """Whether the token at ``at`` can belong to a noun phrase that started at ``begin``."""
    word = line.word(at)
    if line.kind(at) is not Kind.WORD or word in CARDINALS or word in TENS:
        return False
    return word not in STOPS or line.raw[at] == "US" or (at == begin and word in _OPENERS)


def _is_verb(line: Line, at: int, *, single: bool) -> bool:
    """Whether a verb probably stands here: "one man escaped", "the 100-page report says that", "a 3-day trip cost"."""
    word, follower = line.word(at), line.word(at + 1)
    if word in VERBS and word not in NOUNS:
        return True
    if word.endswith("ed") and not is_plural(follower):
        return follower in STOPS or not line.is_word(at + 1)
    return single and is_plural(word) and (follower in _OBJECTS or line.is_capital(at + 1))


def _lone(line: Line, begin: int, last: int, *, single: bool) -> int | None:
    """The head of a phrase without a plural: people by their nation or name, or the one thing."""
    if last < begin:
        return None
    if single or last == begin:
        verb = last == begin and line.word(last + 1) in _OBJECTS and line.word(last + 1) != "that"
        verb = verb or (not single and line.word(last) in PAST_FORMS)  # "five dug in"
        return last if _nounlike(line.word(last)) and not verb else None
    known = [at for at in range(begin, last + 1) if line.word(at) in PEOPLE]
    if known:
        return known[0]
    capital = [at for at in range(begin, last + 1) if line.is_capital(at)]
    return capital[-1] if capital else None


def _nounlike(word: str) -> bool:
    if word in LY_NOUNS or word in ING_NOUNS or word in ED_NOUNS:
        return True
    return len(word) > 1 and not word.endswith(("ly", "ing", "ed")) and word not in _UNLIKE_NOUNS


def phrase_of(line: Line, at: int) -> Phrase | None:
    """The noun phrase of an "of"-phrase at token ``at`` ("of the territory", "of explosives"), articles off."""
    if line.word(at) != "of":
        return None
    begin = at + 1
    begin += line.word(begin) in {"all"}
    begin += line.word(begin) in POSSESSED or line.word(begin) in {"a", "an"}
    begin += line.word(begin).endswith("'s")  # "of the city's 900 homes"
    if line.is_number(begin) or line.word(begin) in CARDINALS:
        return _head(line, begin + 1, single=False)
    return _head(line, begin, single=False) or _head(line, begin, single=True)
