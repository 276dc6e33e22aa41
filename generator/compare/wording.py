"""How reasons are worded: lists, quotations, who said it."""

from collections.abc import Iterable

from generator.lexicon.bodies import are_several

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


def both(number: int) -> str:
    """How to speak of all outlets of a fact together.

    >>> both(2), both(3)
    ('Both outlets', 'All 3 outlets')
    """
    return "Both outlets" if number == 2 else f"All {number} outlets"


def verb_for(names: str, one: str, many: str) -> str:
    """The form of a verb that goes with who does it.

    >>> verb_for("the ministry", "says", "say"), verb_for("residents of Lund", "says", "say")
    ('says', 'say')
    >>> verb_for("Ann Lee and Bo Moss", "denies", "deny"), verb_for("Athens", "denies", "deny")
    ('deny', 'denies')
    >>> verb_for("two people close to the talks", "denies", "deny"), verb_for("one source", "denies", "deny")
    ('deny', 'denies')
    """
    return many if " and " in names or are_several(names) else one


def givers(names: Iterable[str], of: int) -> str:
    """The outlets that give an answer, of so many that the fact has.

    >>> givers(["A", "B"], 2), givers(["A", "B"], 3)
    ('Both outlets', 'A and B')
    """
    giving = list(dict.fromkeys(names))
    return both(of) if len(giving) == of else capital(listed(giving))
