"""Pairs of words that exclude each other when all else is the same. General vocabulary."""

from generator.text.words import stem

_PAIRS = """
rise fall
rose fell
risen fallen
increase decrease
increase decline
gain lose
grew shrank
raised cut
raised lowered
doubled halved
accept reject
approve reject
approve defeat
pass reject
agree refuse
agree decline
open close
open shut
reopen close
guilty innocent
guilty acquitted
guilty cleared
convicted acquitted
convicted cleared
jailed acquitted
jailed freed
release detain
freed detained
support oppose
back oppose
alive dead
alive killed
alive died
survive die
survived killed
north south
northern southern
east west
eastern western
before after
start end
began end
resume suspend
extend shorten
widen narrow
tighten loosen
allow forbid
allow ban
lift impose
legal illegal
success fail
success failure
pass fail
victory defeat
male female
man woman
boy girl
morning evening
strengthen weaken
upheld overturned
upheld quashed
confirm deny
admit deny
safe danger
safe unsafe
higher lower
highest lowest
largest smallest
oldest youngest
best worst
better worse
above below
majority minority
profit loss
surplus deficit
lenient harsh
lenient severe
deliberate accident
armed unarmed
sober drunk
true false
peaceful violent
full empty
locked unlocked
"""

_CONVERSE = """
win lose
won lost
arrive leave
enter leave
hire fire
buy sell
bought sold
"""


def _stems(pairs: str, *, converse: bool) -> list[tuple[str, str, bool]]:
    return [
        (stem(first), stem(second), converse) for first, second in (line.split() for line in pairs.strip().splitlines())
    ]


OPPOSITES: tuple[tuple[str, str, bool], ...] = (*_stems(_PAIRS, converse=False), *_stems(_CONVERSE, converse=True))
"""Pairs of stems, in the order in which they are tried; the last is whether both may be true of one thing, of which two
parties are told: what one sells the other buys."""
