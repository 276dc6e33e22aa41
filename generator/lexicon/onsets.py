"""Words by which the news tells when something began, came to be, or is to come. General vocabulary."""

from generator.lexicon.wordlist import words

ONSETS: dict[str, str] = {
    verb: kind
    for kind, verbs in {
        "begin": "begin|begins|began|begun|beginning|start|starts|started|starting|broke out|breaks out|broken out|"
        "erupted|got under way|gets under way",
        "open": "open|opens|opened",
        "found": "founded|established|set up|formed",
        "build": "built|constructed",
        "complete": "completed|finished",
        "force": "take effect|takes effect|took effect|taking effect|come into force|comes into force|"
        "came into force|enter into force|enters into force|entered into force|come into effect|comes into effect|"
        "came into effect",
    }.items()
    for verb in verbs.split("|")
}
"""Verbs in front of a time → what it is the time of: each thing begins, opens, takes effect once."""

BEGINNING: frozenset[str] = words("begin begins began begun beginning start starts started starting")
"""Verbs behind which "on" or "in" may also tell with what something begins."""

POSTS: frozenset[str] = words("office charge post helm job head led leads leading headed heads run runs running")
"""Words before "since" which tell that somebody holds a post, and not which."""

COACHING: frozenset[str] = words("coached coaches managed manages chaired chairs")
"""Participles that do so, of a team or a board."""

PARTIES: frozenset[str] = words("party union group parliament board club team")
"""Whom somebody may lead beside holding another post."""

FIRST: frozenset[str] = words("first no not never last")
"""Words before "since" by which it had not been so for long."""

SUPERLATIVES: frozenset[str] = words("highest lowest biggest largest smallest worst best longest shortest")
"""The same, each of another thing."""

COMING: frozenset[str] = words("will shall ll would")
"""Words in front of a verb which tell that it is to come."""

SCHEDULED: frozenset[str] = words("planned scheduled due set expected")
"""Participles before "for", "on" or "to" that tell it, too."""
