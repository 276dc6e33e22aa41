"""Nouns for what has a date, beside those of events."""

from itertools import chain

from generator.lexicon.calendar import DAYPARTS, MONTHS, OPENING_TIMES, UNITS, WEEKDAYS
from generator.lexicon.wordlist import words

DATED: frozenset[str] = words("""
    accord address agreement anniversary announcement appeal appearance arrival auction baptism birth birthday
    blockade breakdown breakthrough broadcast call caucus ceremony championship charter christmas closure
    concert constitution contract convention conversation deadline deal death debate decision decree delivery
    departure discovery dinner election escape eulogy evacuation execution expiry exhibition expedition festival
    filing flight founding funeral graduation holiday independence inauguration inquest inquiry interview
    inspection intervention investigation invention journey kickoff landing law lecture letter lunch marathon march
    marriage memo memorandum message murder olympic olympics opening order parade passage pilgrimage
    pledge premiere presentation primary proclamation publication purchase quarrel reception reform refusal
    release report request rescue retirement return reunion reversal ruling sale scandal season session show
    sighting speech start statement suicide summit survey suspension test testimony tour tournament
    transfer treaty trip tweet unveiling vaccination vigil visit voyage walk warning wedding weekend withdrawal
    """)
"""Nouns for what is done, said, written or held on a day: "the treaty of 1974"."""

_TIMES = (*WEEKDAYS, *chain.from_iterable(MONTHS), *DAYPARTS, *UNITS, *OPENING_TIMES, "ago")

TIME_WORDS: frozenset[str] = frozenset(word.casefold() for word in _TIMES) - {"march", "may"}
"""Words of times, which are no part of what has one."""
