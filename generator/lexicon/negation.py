"""Words that deny, and phrases with such words that do not.

Our own selection, after the cue lists of the literature on the scope of negation (Morante & Daelemans 2012,
"ConanDoyle-neg").
"""

import re

_ASSERTING = (
    r"not only|not just|not merely|not least|no doubt|no less|no fewer|no sooner|not until|nothing less|"
    r"whether or not|without (?:a )?doubt|never before|nothing but|not to mention|none other|no stranger"
)
"""Here the denying word denies nothing that is claimed."""

_DENYING = (
    r"not|no longer|no one|no|never|none|nor|neither|nobody|nothing|nowhere|without|cannot|"
    r"den(?:y|ies|ied|ying)|(?:fail|refus|declin|neglect)(?:s|es|ed|e|ing)? to|"
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
