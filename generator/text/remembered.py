"""What a function tells of words, remembered by word: where each word of each sentence is asked for.

`functools.lru_cache` would keep count of what was asked for last, which takes longer than the look-up itself.
"""

from collections.abc import Callable
from typing import TypeVar

_Told = TypeVar("_Told")


class Remembered(dict[str, _Told]):
    """What ``tell`` tells, by word; once that is known of ``most`` words, it begins anew.

    >>> lengths = Remembered(len, most=1000)
    >>> [*map(lengths.__getitem__, ["to", "be"])]
    [2, 2]
    """

    __slots__ = ("_most", "_tell")

    def __init__(self, tell: Callable[[str], _Told], most: int) -> None:
        super().__init__()
        self._tell = tell
        self._most = most

    def __missing__(self, word: str) -> _Told:
        """What is not known yet of ``word``."""
        if len(self) >= self._most:
            self.clear()
        told = self[word] = self._tell(word)
        return told
