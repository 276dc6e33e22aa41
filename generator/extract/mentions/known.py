"""Looks up names of several words from the tables at a place in a sentence."""

from collections.abc import Sequence
from functools import cache
from types import MappingProxyType

from generator.extract.mentions.tokens import Token
from generator.lexicon.organisations import known_organisations
from generator.lexicon.places import gazetteer

_GAPS = frozenset((" ", "\xa0", ", ", "-"))


@cache
def _by_first_words() -> MappingProxyType[str, dict[str, list[tuple[str, ...]]]]:
    """The names of the tables as words, longest first, by their first word and their second, "" for none."""
    table: dict[str, dict[str, list[tuple[str, ...]]]] = {}
    for words in sorted({tuple(name.split()) for name in (*gazetteer(), *known_organisations())}, key=_longest_first):
        second = words[1] if len(words) > 1 else ""
        table.setdefault(words[0], {}).setdefault(second, []).append(words)
    return MappingProxyType(table)


def _longest_first(words: tuple[str, ...]) -> tuple[int, tuple[str, ...]]:
    return -len(words), words


def known_length(tokens: Sequence[Token], at: int) -> int:
    """How many of ``tokens`` from ``at`` on are one name of the tables; 0 for none, the longest where there are two."""
    names = _by_first_words().get(tokens[at].text)
    if not names:
        return 0
    following = names.get(tokens[at + 1].text, ()) if at + 1 < len(tokens) else ()
    for words in following:
        if _stands(tokens, at, words):
            return len(words)
    return int("" in names)


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
