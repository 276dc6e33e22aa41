"""How reasons are worded: lists, quotations, who said it."""

from collections.abc import Iterable, Sequence

_MOST = 4


def quoted(words: str) -> str:
    """The words in quotation marks, white space folded.

    >>> quoted("at least  40")
    '“at least 40”'
    """
    return f"“{folded(words)}”"


def folded(words: str) -> str:
    """The words on one line."""
    return " ".join(words.split())


def listed(items: Iterable[str], word: str = "and") -> str:
    """The items as one would say them; the rest beyond four is counted.

    >>> listed(["a", "b", "c"]), listed("abcdef")
    ('a, b and c', 'a, b, c and 3 more')
    """
    parts = list(dict.fromkeys(items))
    if len(parts) > _MOST:
        parts = [*parts[: _MOST - 1], f"{len(parts) - _MOST + 1} more"]
    return f" {word} ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else "".join(parts)


def capital(sentence: str) -> str:
    """The sentence with its first letter in upper case."""
    return sentence[:1].upper() + sentence[1:]


def both(names: Sequence[str]) -> str:
    """How to speak of all outlets of a fact together.

    >>> both(["A", "B"]), both(["A", "B", "C"])
    ('Both outlets', 'All 3 outlets')
    """
    return "Both outlets" if len(names) == 2 else f"All {len(names)} outlets"
