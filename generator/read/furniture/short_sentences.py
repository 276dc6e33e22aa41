"""Short sentences beside the text: the score of a line of few words tells too little to cut it off.

A report of one short sentence a paragraph would lose its first and last ones otherwise, for no prose is near them.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from generator.read.furniture.choice import OUTSIDE, Choice
from generator.read.furniture.chrome import BYLINE

_LEAST = 5
"""A sentence of fewer words may be a slogan."""
_END = re.compile(r"(?<!\.)\.[\"'”’»)]*$|[?!][\"”»]$")
"""A statement ends so, or a quotation: questions and calls of furniture have no marks of quotation."""
_BEGIN = re.compile(r"[\"'“‘«„(]*(?:[^\W\d_a-z]|\d)")
_QUOTED = re.compile(r"“[^”]*”?|\"[^\"]*\"?|«[^»]*»?")
_CALLING = re.compile(r"[?!]|[|»›•·→©®@]|https?:|www\.")
_TO_READERS = frozenset("i i'm i’m my you your you're you’re you'll you’ll we we're we’re our us me".split())
"""Words by which a page speaks to its readers; a report has them in quotations alone."""
_TRADES = "reporter|correspondent|editor|writer|columnist|journalist|freelance"
_OF_ITS_AUTHOR = rf"(?:[A-Z][\w.’'-]+ ){{2,4}}is (?:a|an|the) (?:[\w’'-]+ ){{0,4}}(?:{_TRADES})\b"
_OF_THE_PAGE = re.compile(
    r"\b[Tt]his (?:article|story|report|page|piece|headline|version)\b"
    r"|\b(?:[Rr]eporting|[Ee]diting|[Ww]riting|[Pp]hotography) by\b"
    r"|^(?:[A-Z][\w.’'-]+ ){2,4}(?:covers|writes|reports) "
    rf"|^{_OF_ITS_AUTHOR}"
    r"|\b(?:[Nn]ewsletters?|[Ss]ubscribers?|[Cc]opyright)\b"
)
"""What tells of the article and of who wrote it, no more of its matter."""
_AUTHOR = re.compile(rf"{_OF_ITS_AUTHOR}[^.!?]{{0,60}}\.")


def with_short_sentences(choices: Sequence[Choice]) -> tuple[Choice, ...]:
    """``choices`` with the statements kept that follow one another right above the text, and right below it.

    A last line that tells who wrote it is left out.
    """
    choices = _without_author(choices)
    kept = [at for at, choice in enumerate(choices) if choice.reason is None]
    if not kept:
        return tuple(choices)
    above, below = choices[: kept[0]][::-1], choices[kept[-1] + 1 :]
    first = kept[0] - sum(1 for _ in takewhile(_is_statement, above))
    last = kept[-1] + sum(1 for _ in takewhile(_is_statement, below))
    return tuple(
        Choice(line=choice.line, reason=None) if first <= at < kept[0] or kept[-1] < at <= last else choice
        for at, choice in enumerate(choices)
    )


def _without_author(choices: Sequence[Choice]) -> tuple[Choice, ...]:
    last = max((at for at, choice in enumerate(choices) if choice.reason is None), default=0)
    return tuple(
        Choice(line=choice.line, reason=BYLINE) if at == last > 0 and _AUTHOR.fullmatch(choice.line.text) else choice
        for at, choice in enumerate(choices)
    )


def _is_statement(choice: Choice) -> bool:
    """Whether a line that its score leaves out reads as a statement of a report, and speaks to nobody."""
    text = choice.line.text
    if choice.reason != OUTSIDE or len(text.split()) < _LEAST or not (_BEGIN.match(text) and _END.search(text)):
        return False
    own = _QUOTED.sub(" ", text)
    return not (_CALLING.search(own) or _OF_THE_PAGE.search(text)) and _TO_READERS.isdisjoint(own.casefold().split())
