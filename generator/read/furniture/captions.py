"""Captions of pictures in pasted text that read as sentences: the line right above the picture's credit.

They are told from paragraphs where the page parts these by empty lines, and no empty line is above the credit.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from generator.lexicon.page_chrome import PLAYER
from generator.read.furniture.choice import Choice

CAPTION = "picture caption"

MAX_WORDS = 60
_CREDIT = re.compile(r"\W?(?:Photo|Photograph|Picture|Image|Credit)s?\b", re.I)


def without_captions(choices: Sequence[Choice]) -> Iterator[Choice]:
    """The lines, less those above a credit that belong to it."""
    for at, choice in enumerate(choices):
        is_caption = choice.reason is None and _is_caption(choices, at)
        yield Choice(line=choice.line, reason=CAPTION) if is_caption else choice


def _is_caption(choices: Sequence[Choice], at: int) -> bool:
    """Whether a credit stands right below, and what is kept next is parted from it by an empty line."""
    if at + 1 == len(choices) or len(choices[at].line.text.split()) > MAX_WORDS:
        return False
    credit = choices[at + 1]
    is_credit = credit.reason == PLAYER and not credit.line.gap and _CREDIT.match(credit.line.text)
    after = next((c for c in islice(choices, at + 2, None) if c.reason is None), None)
    return bool(is_credit and after and after.line.gap)
