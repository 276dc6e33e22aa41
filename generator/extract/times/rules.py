"""What a rule of the grammar is: a pattern, and a reader that says what its words mean or that they are no date."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from generator.extract.times.expressions import Expression

Reader = Callable[[re.Match[str]], Expression | None]

_NAMED = re.compile(r"\(\?P<\w+>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule; ``read`` gives None where the words around show that the match is no date."""

    name: str
    pattern: re.Pattern[str]
    read: Reader


def rule(name: str, pattern: str, read: Reader) -> Rule:
    """A rule whose ``pattern`` may use a plain space for any one white space character."""
    return Rule(name=name, pattern=re.compile(pattern.replace(" ", r"\s")), read=read)


def scanner(rules: tuple[Rule, ...]) -> re.Pattern[str]:
    """One pattern that matches where some rule does; its ``lastgroup`` names the first such rule."""
    parts = (f"(?P<{r.name}>{_NAMED.sub('(?:', r.pattern.pattern)})" for r in rules)
    return re.compile("|".join(parts))


def before(match: re.Match[str], length: int = 24) -> str:
    """The last ``length`` characters of the text before a match."""
    return match.string[max(0, match.start() - length) : match.start()]


def after(match: re.Match[str], length: int = 24) -> str:
    """The first ``length`` characters of the text after a match."""
    return match.string[match.end() : match.end() + length]


def around(match: re.Match[str]) -> str:
    """What stands some 200 characters before and after a match: a bound, so that no text takes quadratic time."""
    return before(match, 200) + match[0] + after(match, 200)


def word_before(match: re.Match[str]) -> str:
    """The word before a match, with the punctuation after it; "" at the start of the text.

    White space must part the two, else the answer is "" as well.
    """
    text = before(match)
    words = text.split()
    return words[-1].lstrip("“\"‘'([") if words and text[-1].isspace() else ""
