"""How many points agree, differ, stand alone: as figures, as a sentence, as the parts of a bar."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.i18n import Words
from generator.model import Verdict

_PARTS = (Verdict.DISPUTE, Verdict.DIFFER, Verdict.REFINE, Verdict.AGREE)


@dataclass(frozen=True, slots=True, kw_only=True)
class TallyPart:
    """One verdict's share of the bar: ``start`` and ``width`` in percent of the whole.

    ``words`` stand behind the count: "told differently".
    """

    key: str
    count: int
    words: str
    start: float
    width: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """The count of a story or a site: ``compared`` points in two articles or more, ``alone`` in one.

    ``parts`` are those that are not empty, disagreement first; ``sentence`` has them in words: "2 disputed by the
    parties, 3 told differently".
    """

    compared: int
    alone: int
    parts: tuple[TallyPart, ...]
    sentence: str


def make_tally(verdicts: Iterable[Verdict], words: Words) -> Tally:
    """The count over ``verdicts``."""
    counts = Counter(verdicts)
    alone = counts[Verdict.SINGLE]
    compared = counts.total() - alone
    parts = []
    start = 0.0
    for verdict in _PARTS:
        if counts[verdict]:
            width = 100 * counts[verdict] / compared
            parts.append(
                TallyPart(
                    key=verdict.value,
                    count=counts[verdict],
                    words=words(f"counted.{verdict.value}", count=counts[verdict]),
                    start=round(start, 2),
                    width=round(width, 2),
                )
            )
            start += width
    sentence = words.row(words("tally.part", number=part.count, words=part.words) for part in parts)
    return Tally(compared=compared, alone=alone, parts=tuple(parts), sentence=sentence)
