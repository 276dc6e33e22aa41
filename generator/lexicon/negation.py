"""Words that deny, and phrases with such words that do not.

Our own selection, after the cue lists of the literature on the scope of negation (Morante & Daelemans 2012,
"ConanDoyle-neg").
"""

import re

from generator.lexicon.wordlist import words

_ASSERTING = (
    r"not only|not just|not merely|not least|no doubt|no less|no fewer|no sooner|not until|nothing less|"
    r"whether or not|without (?:a )?doubt|never before|nothing but|not to mention|none other|no stranger|"
    r"(?:none|nobody|no one|nothing) (?:\[?(?:is|was)\]? )?(?:more|better|worse|greater)|"
    r"never been an?(?: \w+)? (?:more|better|worse|greater)"
)
"""Here the denying word denies nothing that is claimed."""

_REFUSING = ("refus", "declin")
_LEAVING_UNDONE = ("fail", "refus", "declin", "neglect")

DENYING_WORDS: frozenset[str] = frozenset("no not never none nor neither nobody nothing nowhere without".split())
"""Single words that deny, whatever it is."""

_DENYING = (
    rf"no longer|no one|{'|'.join(sorted(DENYING_WORDS))}|cannot|"
    rf"den(?:y|ies|ied|ying)|(?:{'|'.join(_LEAVING_UNDONE)})(?:s|es|ed|e|ing)? to|"
    r"(?:failure|refusal|inability|unable|unwilling) to|rul(?:e|es|ed|ing) out"
)

_FIRST_LETTERS = "nwdfrciu"
"""What all of these begin with: most words are passed by at a glance."""

NEGATION = re.compile(
    rf"\b(?=[{_FIRST_LETTERS}])(?:(?:{_ASSERTING})\b|no\.(?=\s?\d)|(?P<word>{_DENYING})\b)"
    r"|(?<=[a-z])(?P<ending>n['’]t)\b",
    re.IGNORECASE,
)
"""A match with the group ``word`` or ``ending`` is a denying word; one without is a phrase that asserts."""


def is_refusal(denying: str) -> bool:
    """Whether the denying words say that somebody would not do something: "refused to", "declined to"."""
    return denying.lower().startswith(_REFUSING)


def holds_refusal(text: str) -> bool:
    """Whether a word of ``text`` may be such a refusal."""
    low = text.lower()
    return any(beginning in low for beginning in _REFUSING)


BEGINNINGS = words("""
    not no never none nor neither nobody nothing nowhere without whether cannot deny denies denied denying failure
    refusal inability unable unwilling rule rules ruled ruling t
    """) | {f"{verb}{ending}" for verb in _LEAVING_UNDONE for ending in ("", "s", "es", "ed", "e", "ing")}
"""The words that a match of NEGATION begins with, "t" for "n't": where none of them stands, nothing is denied."""

PREVENTING: frozenset[str] = frozenset(
    """
    prevent prevents prevented preventing avoid avoids avoided avoiding keep keeps kept keeping stop stops stopped
    stopping block blocks blocked blocking
    """.split()
)
"""Verbs by which something does not come about: "keep the mill from closing"."""
