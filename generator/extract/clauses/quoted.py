"""A few quoted words, which are one thing: "a “one shore, two banners” rule"."""

from generator.extract.tokens import Tokens

_MARKS = frozenset('“”"')
_FEW = 6
"""Words of a quotation that stays whole."""


def quoted_words(tokens: Tokens) -> frozenset[int]:
    """The tokens inside of short quotations, and the marks that close these; none where no mark stands."""
    if not tokens.is_paired or _MARKS.isdisjoint(tokens.words):
        return frozenset()
    inside: set[int] = set()
    opened: int | None = None
    for at, word in enumerate(tokens.words):
        if word not in _MARKS:
            continue
        if opened is None or _opens(tokens, at):
            opened = at
        else:
            if tokens.length(opened, at) <= _FEW:
                inside.update(range(opened + 1, at + 1))
            opened = None
    return frozenset(inside)


def _opens(tokens: Tokens, at: int) -> bool:
    """Whether a mark opens a quotation; a straight one does that touches no word before it."""
    apart = at == 0 or tokens.ends[at - 1] < tokens.starts[at]
    return tokens.words[at] == "“" or (tokens.words[at] == '"' and apart)
