"""Words of sport and shows: results, scores on the way, and who looks on.

Our own selection of general vocabulary.
"""

from generator.lexicon.wordlist import words

RESULTS = words("""
    beat beats beaten beating won win wins winning winners winner lost lose loses losing loss drew draws draw drawn
    victory victories defeat defeats defeated thrashed thrash hammered edged triumph triumphed finished ended final
    overcame downed outclassed crushed routed
    """)
"""Near two numbers with a dash between them, these make a result of them."""

INTERIM = words("""
    lead leads led leading ahead trailed trailing half-time halftime interval break level levelled leveled equalised
    equalized aggregate series down up vote votes voted ballot majority court judges senate council committee panel
    odds record
    """)
"""Near a score, these show that it is one on the way, a tally of matches, or no score at all."""

OUTCOMES = words("win wins victory victories defeat defeats draw draws loss losses triumph thrashing rout")
"""What a score is the size of: "a 3-1 home win"."""

BEHIND_SCORE = words("away here there yesterday last overall again late")
"""Words that may stand right behind a score, beside those that join or lead on."""

SHOWS = words("""
    match game semi-final quarter-final cup league derby stadium arena fixture kick-off watched watching watch
    goal goals innings concert gig festival championship
    """)
"""Near a crowd, these make spectators of it."""

CROWDS = words("crowd attendance gate")
"""Words for all who look on."""

ONLOOKERS = words("fan spectator supporter onlooker")
"""Nouns for one of them."""

PROTESTING = words("protested demonstrated marched rallied")
"""Verbs right behind "600 people" that make protesters of them."""

LINING = words("lined")
"""Verbs that make onlookers of them: "lined the streets"."""

TURNING_UP: dict[str, str] = {**dict.fromkeys(PROTESTING, "protester"), **dict.fromkeys(LINING, "spectator")}
"""Verbs of people who came → what these are."""
