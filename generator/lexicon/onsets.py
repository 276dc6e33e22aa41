"""Words by which the news tells when something began, came to be, or is to come. General vocabulary."""

import re

from generator.lexicon.titles import heads
from generator.lexicon.wordlist import words
from generator.text.words import word_list

SINCE = re.compile(r"\bsince(?: (?:early|late))? ?$", re.IGNORECASE)
"""What stands right before the time since when something is so."""
_CLAUSE = re.compile(r"[,;:—–()“”\"]")
_NEAR = 9
"""Words before "since" among which it is told what has been so."""

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


def words_before_since(text: str) -> tuple[str, ...]:
    """The words between the last comma of a text and "since", in lower case."""
    return word_list(_CLAUSE.split(SINCE.sub("", text))[-1])[-_NEAR:]


def posts_in(told: tuple[str, ...]) -> frozenset[str]:
    """The titles among some words: "mayor"."""
    return frozenset(word for word in told if word.capitalize() in heads())


def tells_of_post(told: tuple[str, ...]) -> bool:
    """Whether some words tell that somebody holds a post: a title, "in office", "has led", "coached by"."""
    return bool(posts_in(told)) or not (POSTS | COACHING).isdisjoint(told)


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
