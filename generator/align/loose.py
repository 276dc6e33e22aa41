"""How much surer quotes must be in a story whose reports have little in common.

Reports of one event tell most of it alike. Those of one subject, or of one week of a long dispute, share names and
phrases in sentences about other matters: where few sentences have a sure partner, a doubtful pair is mostly wrong.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Loose:
    """What quotes must be surer by, in log odds.

    ``rate``   for each natural log of how many times fewer sure pairs there are than usual
    ``usual``  of how many pairs that there could be one is sure, as a share: in a story with more, nothing is added
    ``sure``   the score from which on a pair is sure
    ``few``    every story is counted as if there could be so many pairs more, as usual: a few sentences tell little
    """

    rate: float
    usual: float
    sure: float
    few: float

    def more(self, scores: Iterable[float], sentences: int, outlets: int) -> float:
        """That in a story of so many sentences, in which each could have one partner in each other outlet."""
        possible = sentences * max(outlets - 1, 0) / 2 + self.few
        sure = sum(score >= self.sure for score in scores) + self.usual * self.few
        return round(self.rate * max(math.log(self.usual * possible / sure), 0.0), 2)
