"""Pairs of words that exclude each other when all else is the same: stems of both. General vocabulary."""

_PAIRS = """
rise fall
rose fell
increas decreas
increas declin
gain lose
grew shrank
win lose
won lost
accept reject
approv reject
agre refus
open close
reopen close
guilti innoc
convict acquit
releas detain
support oppos
back oppos
aliv dead
surviv die
arriv leav
enter leav
north south
northern southern
east west
eastern western
before after
start end
began end
resum suspend
allow forbid
allow ban
legal illeg
success fail
pass fail
hire fire
male femal
man woman
boy girl
buy sell
bought sold
first second
morn even
strengthen weaken
upheld overturn
confirm deni
safe danger
higher lower
above below
majority minor
"""

OPPOSITES: tuple[tuple[str, str], ...] = tuple(
    (first, second) for first, second in (line.split() for line in _PAIRS.strip().splitlines())
)
"""Pairs of stems, in the order in which they are tried."""
