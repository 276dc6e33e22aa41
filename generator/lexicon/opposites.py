"""Pairs of words that exclude each other when all else is the same. General vocabulary."""

from enum import StrEnum
from itertools import combinations

from generator.text.words import stem

_PAIRS = """
improve worsen
raised cut
raised lowered
doubled halved
open close
open shut
reopen close
reopen blocked
guilty innocent
guilty acquitted
guilty cleared
convicted acquitted
convicted cleared
jailed acquitted
jailed freed
support oppose
back oppose
resume suspend
extend shorten
widen narrow
tighten loosen
allow forbid
allow ban
permit forbid
permit ban
lift impose
legal illegal
likely unlikely
success fail
success failure
victory defeat
strengthen weaken
upheld overturned
upheld quashed
confirm deny
admit deny
safe danger
safe unsafe
higher lower
better worse
profit loss
surplus deficit
lenient harsh
lenient severe
deliberate accident
armed unarmed
sober drunk
satisfied disappointed
satisfied dissatisfied
true false
peaceful violent
full empty
locked open
locked unlocked
once twice
unanimous divided
stay leave
stay move
keep return
keep lose
run cancel
resign dismissed
resign sacked
resign fired
hire dismiss
conscious unconscious
public secret
older younger
united divided
extend cancel
renew cancel
confess deny
agree disagree
include exclude
expand shrink
attend boycott
approve veto
recover die
conceal reveal
injured unhurt
injured unharmed
damaged undamaged
damaged intact
destroyed intact
insured uninsured
married unmarried
voluntary compulsory
voluntary mandatory
mandatory optional
temporary permanent
optimistic pessimistic
possible impossible
crowded deserted
crowded empty
calm rough
calm tense
wet dry
solved unsolved
withdraw remain
able unable
absent present
acquitted fined
acquitted sentenced
accepted refused
leave remain
resign remain
resign stay
adequate inadequate
allow prohibit
allowed barred
attend missed
attend skipped
authorise forbid
authorised unauthorised
authorized unauthorized
calm stormy
clear foggy
clear stormy
certain uncertain
cheap expensive
cleared fined
cleared jailed
cleared sentenced
cheaper costlier
cheaper dearer
clean contaminated
clean rigged
continue halt
continue suspend
dearer fell
deteriorate improve
escaped captured
escaped caught
excellent poor
excellent bad
expand close
fair rigged
fair unfair
fast slow
genuine fake
genuine forged
good bad
good poor
granted denied
granted refused
harmless dangerous
harmless harmful
healthy ill
healthy sick
hit missed
hot cold
kept lost
kept scrapped
known unknown
loud quiet
major minor
mild severe
mild stormy
paid unpaid
permit prohibit
quickly slowly
real fake
registered unregistered
rescued drowned
rescued killed
rose cheaper
scored missed
strong weak
successful unsuccessful
sufficient insufficient
sunny rainy
sunny stormy
trained untrained
unanimous split
united split
warm cold
willing unwilling
"""

_PARTING = """
north south
northern southern
east west
eastern western
male female
man woman
men women
boy girl
child adult
children adult
above below
majority minority
highest lowest
largest smallest
oldest youngest
best worst
slight serious
inside outside
upstairs downstairs
domestic foreign
"""

_TIMING = """
before after
morning evening
dawn dusk
"""

_NAMING = """
lower upper
house senate
commons lords
first second
inner outer
"""

_ANSWERS = """
accept reject
approve reject
approve defeat
approve block
pass reject
pass fail
agree refuse
agree decline
appeal accept
"""

_RISING = "rise rose risen climb climbed grow grew grown increase gain jump soar surge"
_FALLING = "fall fell fallen drop decline decrease shrink shrank shrunk sink sank sunk plunge slump lose lost"
_LIVING = "alive survive survived"
_DYING = "dead die died killed drowned perished"
_WAYS = ("stabbed", "shot", "strangled", "poisoned", "drowned", "beheaded", "hanged")
_GLAD = "glad happy pleased delighted relieved"
_SORRY = "sad angry furious disappointed heartbroken devastated"

_PRAISING = "welcome praise celebrate hail applaud support back endorse defend"
_BLAMING = "attack condemn criticise criticize denounce reject oppose blame deplore slam"

_PHASES = """
start end
begin end
began end
start finish
began finish
detain release
detain free
arrest release
arrest free
hold free
held release
held freed
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


class Opposition(StrEnum):
    """What two opposite words can tell beside that one of two accounts is wrong.

    PLAIN     nothing
    PARTING   two things by their kind or place: who fled the north may return to the south
    TIMING    two things by their hour
    NAMING    two things by name, and nothing else: the lower house and the upper one
    ANSWERS   two proposals, where their figures lie apart: one offer was turned down before another was accepted
    STANDS    two things that somebody thinks well or badly of
    PHASES    two moments of one thing: what began in May ended in June
    CONVERSE  two parties to one thing: what one sells the other buys
    """

    PLAIN = "plain"
    PARTING = "parting"
    TIMING = "timing"
    NAMING = "naming"
    ANSWERS = "answers"
    STANDS = "stands"
    PHASES = "phases"
    CONVERSE = "converse"


def _stems(pairs: str, kind: Opposition) -> list[tuple[str, str, Opposition]]:
    return [(stem(first), stem(second), kind) for first, second in map(str.split, pairs.strip().splitlines())]


def _crossed(some: str, others: str) -> str:
    """Each word of the one list with each of the other, a pair a line."""
    return "\n".join(f"{one} {other}" for one in some.split() for other in others.split())


OPPOSITES: tuple[tuple[str, str, Opposition], ...] = (
    *_stems(_PAIRS, Opposition.PLAIN),
    *_stems(_crossed(_RISING, _FALLING), Opposition.PLAIN),
    *_stems(_crossed(_LIVING, _DYING), Opposition.PLAIN),
    *((stem(one), stem(other), Opposition.PLAIN) for one, other in combinations(_WAYS, 2)),
    *_stems(_crossed(_GLAD, _SORRY), Opposition.PLAIN),
    *_stems(_PARTING, Opposition.PARTING),
    *_stems(_TIMING, Opposition.TIMING),
    *_stems(_NAMING, Opposition.NAMING),
    *_stems(_ANSWERS, Opposition.ANSWERS),
    *_stems(_crossed(_PRAISING, _BLAMING), Opposition.STANDS),
    *_stems(_PHASES, Opposition.PHASES),
    *_stems(_CONVERSE, Opposition.CONVERSE),
)
"""Pairs of stems, in the order in which they are tried."""

MOVES: frozenset[str] = frozenset(map(stem, f"{_RISING} {_FALLING}".split()))
"""Stems of words of what goes up and down by the hour: two who speak of it may mean two moments."""

RISING: frozenset[str] = frozenset(map(stem, _RISING.split()))
"""Stems of those of them that go up."""
