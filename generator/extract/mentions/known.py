"""Looks up names of several words from the tables at a place in a sentence."""

from collections.abc import Sequence
from functools import cache
from types import MappingProxyType

from generator.extract.mentions.tokens import Token
from generator.lexicon.organisations import known_organisations
from generator.lexicon.places import gazetteer

_GAPS = frozenset((" ", "\xa0", ", ", "-"))


@cache
def _by_first_word() -> MappingProxyType[str, tuple[tuple[str, ...], ...]]:
    """The names of the tables as words, longest first, by their first word."""
    table: dict[str, set[tuple[str, ...]]] = {}
    for name in (*gazetteer(), *known_organisations()):
        words = tuple(name.split())
        table.setdefault(words[0], set()).add(words)
    return MappingProxyType({first: tuple(sorted(names, key=_longest_first)) for first, names in table.items()})


def _longest_first(words: tuple[str, ...]) -> tuple[int, tuple[str, ...]]:
    return -len(words), words


def known_length(tokens: Sequence[Token], at: int) -> int:
    """How many of ``tokens`` from ``at`` on are one name of the tables; 0 for none, the longest where there are two."""
    names = _by_first_word().get(tokens[at].text, ())
    following = tokens[at + 1].text if names and at + 1 < len(tokens) else ""
    for words in names:
        if len(words) == 1 or (words[1] == following and _stands(tokens, at, words)):
            return len(words)
    return 0


def _stands(tokens: Sequence[Token], at: int, words: tuple[str, ...]) -> bool:
    if at + len(words) > len(tokens):
        return False
    return all(
        tokens[at + n].text == word and (n == 0 or (tokens[at + n].gap in _GAPS and not tokens[at + n - 1].possessive))
        for n, word in enumerate(words)
    )


def joined(tokens: Sequence[Token]) -> str:
    """The words of ``tokens`` with single spaces, the form that the tables are keyed by."""
    return " ".join(token.text for token in tokens)
