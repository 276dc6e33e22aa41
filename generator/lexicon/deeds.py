"""Verbs that tell of one deed in other words: who "conceded" it did "admit" it. General vocabulary."""

from generator.lexicon.wordlist import share_row, stem_rows

_DEEDS = """
    admit concede acknowledge accept recognise recognize
    agree consent
    allow authorise authorize permit let
    announce declare
    approve adopt pass ratify endorse
    arrest detain
    ask request
    ban bar forbid outlaw prohibit
    begin start launch open
    call phone ring telephone
    cancel scrap
    cease end stop halt
    close shut
    consult ask
    destroy demolish
    dismiss fire sack
    evacuate clear
    fit equip install
    get obtain receive
    hand give
    head lead led chair
    help assist
    hide conceal
    hire appoint employ
    inform notify tell warn alert
    inspect check examine
    join attend
    pay settle
    prevent avert
    promise pledge vow
    purchase buy acquire
    quit resign
    repair mend fix
    rescue save
    search comb
    send dispatch
    tamper manipulate rig
    touch handle
    use employ
    visit tour
"""

_ROWS = stem_rows(_DEEDS)


def one_deed(one: str, other: str) -> bool:
    """Whether two stems are those of one verb, or of two for one deed."""
    return share_row(one, other, _ROWS)


def deeds_like(verb: str) -> frozenset[str]:
    """The stems that ``one_deed`` takes for the deed of this one."""
    return frozenset({verb}.union(*(row for row in _ROWS if verb in row)))
