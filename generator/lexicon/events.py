"""Nouns that name events, and words that tell one event from another."""

from dataclasses import dataclass
from functools import cache

from generator.lexicon import tables
from generator.lexicon.wordlist import words


@dataclass(frozen=True, slots=True, kw_only=True)
class EventNouns:
    """The words of one kind of event: ``plain`` nouns name it by themselves, ``leaning`` only with a word before them.

    ``verbs`` tell of such an event, in their base form.
    """

    kind: str
    plain: frozenset[str]
    leaning: frozenset[str]
    verbs: frozenset[str]


@cache
def event_kinds() -> tuple[EventNouns, ...]:
    """The kinds in the order of the table."""
    return tuple(_kind(kind, nouns.split(), verbs) for kind, nouns, verbs in tables.rows("events"))


def _kind(kind: str, nouns: list[str], verbs: str) -> EventNouns:
    return EventNouns(
        kind=kind,
        plain=frozenset(noun for noun in nouns if not noun.endswith("*")),
        leaning=frozenset(noun[:-1] for noun in nouns if noun.endswith("*")),
        verbs=words(verbs),
    )


@cache
def _nouns() -> frozenset[str]:
    return frozenset(noun for kind in event_kinds() for noun in kind.plain | kind.leaning)


@cache
def event_noun(word: str) -> str:
    """The singular in the table that ``word`` is a form of, "" for no noun of an event.

    >>> event_noun("attacks"), event_noun("clashes"), event_noun("hostilities"), event_noun("talks")
    ('attack', 'clash', 'hostility', 'talks')
    """
    known = _nouns()
    forms = (word, word.removesuffix("s"), word.removesuffix("es"), f"{word.removesuffix('ies')}y")
    return next((form for form in forms if form in known), "")


POINTING: frozenset[str] = words("the this these its their his her our")
"""Determiners that point to what is known: the event spoken of."""

OTHER_EVENTS: frozenset[str] = words("""
    any no every each another other many several various previous earlier last past former future possible potential
    alleged planned first second third fourth fifth sixth seventh eighth ninth tenth next such old recent similar
    further additional more new subsequent prior separate isolated occasional frequent regular annual historic
    long-running long-simmering long-standing longstanding decades-old decades-long years-long century-old frozen
    """)
"""Words in the noun phrase of an event which tell that it is not, or not surely, the one spoken of."""

NOT_BEFORE: frozenset[str] = words("""
    then current same own whole entire very only most least worst best biggest largest longest latest deadliest
    heaviest fiercest bloodiest strongest fastest slowest highest lowest biggest greatest final original overall
    """)
"""Words between the determiner and the noun that do not characterise the event."""
