"""The span of what is said."""

from collections.abc import Sequence

from generator.extract.tokens import Tokens, is_word
from generator.lexicon.connectives import COORDINATORS, FINITE_HELPERS
from generator.model import Span


def content_span(tokens: Tokens, low: int, high: int) -> Span | None:
    """The span of tokens ``low`` up to ``high`` from its first word to its last; None where it has no word.

    Quotation marks, commas, "that" and a coordinator at its head are left out.
    """
    while low < high and (not is_word(tokens.words[low]) or _is_conjunction(tokens, low, high)):
        low += 1
    if low + 1 < high and tokens.words[low] in COORDINATORS:
        low += 1
    while low < high and not (is_word(tokens.words[high - 1]) or _is_percent(tokens, high - 1)):
        high -= 1
    return tokens.span(low, high) if low < high else None


def _is_percent(tokens: Tokens, at: int) -> bool:
    """Whether the token is the sign of the figure in front of it: "fell 3%"."""
    return tokens.words[at] in {"%", "‰", "°"} and tokens.word(at - 1)[:1].isdigit()


def _is_conjunction(tokens: Tokens, at: int, high: int) -> bool:
    """Whether "that" only leads into what is said: not in "that is a lie", "denied that."."""
    leads = tokens.words[at] == "that" and tokens.word(at + 1) not in FINITE_HELPERS
    return leads and any(map(is_word, tokens.words[at + 1 : high]))


def quoted_share(content: Span, quoted: Sequence[Span]) -> float:
    """How much of ``content`` stands in quotation marks, 0 to 1."""
    inside = sum(max(0, min(content.end, q.end) - max(content.start, q.start)) for q in quoted)
    return inside / max(1, len(content))
