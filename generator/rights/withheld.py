"""Words that must not be shown, and whether a text has some of them.

What the program writes about a fact (its question, the reason of its verdict, the evidence) takes words from the
articles. A run of words is told from one that anybody might write by its length.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

RUN = 5
"""Words in a run that gives a text away; shorter ones recur in texts of the same matter."""

RUN_OF_NONE = 3
"""The same for a text of which no words are shown."""

_WORD = re.compile(r"\w+")

Runs = frozenset[tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """All runs of words that stand in texts which are not shown, and in none that is."""

    runs: Runs
    lengths: tuple[int, ...]

    def has(self, text: str) -> bool:
        """Whether one of the runs stands in ``text``, whatever the case and the signs between the words."""
        return any(run in self.runs for length in self.lengths for run in runs_of(text, length))

    def shortened(self, name: str) -> str:
        """A name that has a run of hidden words, cut before it is one; any other as it is."""
        if not self.has(name):
            return name
        words = name.split()
        cuts = (" ".join(words[:n]) for n in range(len(words) - 1, 0, -1))
        return f"{next(cut for cut in cuts if not self.has(cut))} …"


def withheld(texts: Iterable[tuple[str, int]], shown: Iterable[str]) -> Withheld:
    """The runs of the given length of each of the whole ``texts``, less those that stand in one that is ``shown``."""
    given = list(texts)
    lengths = tuple(sorted({length for _, length in given}))
    public = {run for text in shown for length in lengths for run in runs_of(text, length)}
    return Withheld(
        runs=frozenset(run for text, length in given for run in runs_of(text, length) if run not in public),
        lengths=lengths,
    )


def runs_of(text: str, length: int) -> Iterator[tuple[str, ...]]:
    """All runs of ``length`` words of ``text``, in small letters.

    >>> list(runs_of("The dam, it broke.", 3))
    [('the', 'dam', 'it'), ('dam', 'it', 'broke')]
    """
    words = _WORD.findall(text.casefold())
    return (tuple(words[n : n + length]) for n in range(len(words) - length + 1))
