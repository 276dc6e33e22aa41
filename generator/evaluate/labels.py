"""A story's labels: what a careful editor would put side by side, and what must never stand together.

The form of the files is described in ``docs/labels.md``.
"""

import re
from dataclasses import dataclass

from generator.model import Article, Verdict

_KEY_END = re.compile(r"[-_.]")


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledQuote:
    """A verbatim quote of an article, ``article`` being its key; ``line`` and ``column`` are its place in the file."""

    article: str
    quote: str
    line: int
    column: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledFact:
    """One question with the quotes that answer it."""

    label: str
    verdict: Verdict
    quotes: tuple[LabelledQuote, ...]

    @property
    def shared(self) -> bool:
        """Whether quotes of two articles or more answer it."""
        return len({quote.article for quote in self.quotes}) > 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Trap:
    """Two quotes that look alike and answer different questions; ``line`` and ``column`` are their place."""

    left: str
    right: str
    line: int
    column: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """All labels of one story; ``path`` is that of the file, ``line`` and ``column`` are where it names the story."""

    path: str
    story: str
    line: int
    column: int
    facts: tuple[LabelledFact, ...]
    traps: tuple[Trap, ...]


def key_of(name: str) -> str:
    """What an article is called in labels: its file's name up to the first hyphen, underscore or full stop.

    >>> key_of("2-morning-post.md"), key_of("017_a6.txt"), key_of("17")
    ('2', '017', '17')
    """
    return _KEY_END.split(name, maxsplit=1)[0]


def article_key(article: Article) -> str:
    """The key that labels call ``article`` by."""
    return key_of(article.source.rsplit("/", 1)[-1])
