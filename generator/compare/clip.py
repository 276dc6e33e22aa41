"""The core of a quote in few words, cut where a phrase ends and never inside a word."""

import re
from collections.abc import Sequence

from generator.lexicon.phrases import BREAKS, DANGLING, LEADING
from generator.model import Claim, Sentence, Span

MARKS = re.compile(r"[“”\"«»\[\]()]|(?<!\w)[‘'](?=\w)|(?<=[\w.,!?])(?!(?<=s)[’'] [a-z])[’'](?!\w)")
"""Marks of quotation and brackets; none is the apostrophe of several owners: "the residents' group"."""
_ENDS = (",", ";", ":", "—", "–", ".")
_FEWEST = 3
_AS = 4
"""Words that begin with one "as" and hold the other: "as long ago as May"."""


_SIGNS = re.compile(r"[“”\"«»\[\]()‘’']")
"""Of which each match of that is one: it is found in a twentieth of the time, and most stretches have none."""


def without_marks(text: str) -> str:
    """A text without its marks of quotation and brackets."""
    return MARKS.sub("", text) if _SIGNS.search(text) else text


def core(claim: Claim, sentence: Sentence | None) -> str:
    """The words of the claim without who says it: what lies in the content of the attribution, or all of the quote."""
    contents = [a.content for a in sentence.attributions] if sentence else []
    inside = [c for c in contents if c.overlaps(claim.span) and claim.speaker]
    if not inside:
        return claim.quote
    tightest = min(inside, key=lambda c: (-_shared(c, claim.span), len(c), c.start))
    start, end = max(tightest.start, claim.span.start), min(tightest.end, claim.span.end)
    return claim.quote[start - claim.span.start : end - claim.span.start]


def _shared(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def clip(text: str, most: int) -> str:
    """At most ``most`` words from the start of ``text``, ended where a phrase ends; marks of quotation taken off.

    >>> clip("and that the ferry sank in the harbour of the old town on Sunday night", 7)
    'the ferry sank in the harbour'
    >>> clip("two cranes fell down today, five rose", 4), clip("two cranes fell down, five rose again", 5)
    ('two cranes fell down', 'two cranes fell down')
    """
    tokens = without_marks(text).replace("’s ", "'s ").split()
    while tokens and _leads(tokens):
        tokens = tokens[1:]
    kept = tokens if len(tokens) <= most else tokens[: _end(tokens, most)]
    return _trimmed(kept)


def _leads(tokens: list[str]) -> bool:
    """Whether the first token only ties the text to what stands before it ("and", "in which")."""
    if opens_comparison(tokens):
        return False
    first, second = (tokens[i].strip(",;:.").casefold() if i < len(tokens) else "" for i in (0, 1))
    return first in LEADING or (first in BREAKS and second in ("which", "whom"))


def opens_comparison(tokens: Sequence[str]) -> bool:
    """Whether a text begins with the first "as" of two: "as early as Tuesday"."""
    first, *behind = (token.casefold() for token in tokens[:_AS])
    return first == "as" and "as" in behind


def _end(tokens: list[str], most: int) -> int:
    """Where to cut: at the last stop within reach, else before the last word that opens a phrase."""
    fewest = min(_FEWEST, most)
    stops = [i for i in range(fewest, most + 1) if tokens[i - 1].endswith(_ENDS) and not _is_initial(tokens[i - 1])]
    if stops and stops[-1] > fewest:
        return stops[-1]
    plain = [token.casefold().strip(",") for token in tokens]
    phrases = [i for i in range(fewest, most + 1) if plain[i] in BREAKS and plain[i : i + 2] != ["per", "cent"]]
    return phrases[-1] if phrases else most


def _is_initial(token: str) -> bool:
    """Whether the dot belongs to an abbreviation ("Mr.", "U.S.", "J.")."""
    return token.endswith(".") and len(token) <= 4


def _trimmed(tokens: list[str]) -> str:
    """The tokens without words that need another behind them."""
    while len(tokens) > 1 and tokens[-1].strip(",;:").replace("’", "'").casefold() in DANGLING:
        tokens = tokens[:-1]
    return " ".join(tokens).strip(" ,;:.—–-!?")
