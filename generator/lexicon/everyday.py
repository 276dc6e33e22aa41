"""How common words, names and figures are in news reports at large. General usage, for telling what is rare."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from generator.lexicon.calendar import MONTHS, WEEKDAYS
from generator.lexicon.people import given_names
from generator.lexicon.places import gazetteer
from generator.lexicon.tables import lines

DAY_OR_MONTH = 0.2
PLACE = 0.02
GIVEN_NAME = 0.005
RARE = 0.0005
"""The share of reports that hold a word of no table."""


@cache
def everyday_words() -> Mapping[str, float]:
    """Lower-case words with the share of reports that hold them, 0 to 1; words of no table are ``RARE``."""
    shares: dict[str, float] = {name.lower(): GIVEN_NAME for name in given_names()}
    shares.update((word.lower(), PLACE) for name in gazetteer() for word in name.split())
    for line in lines("everyday"):
        percent, _, words = line.partition(":")
        shares.update(dict.fromkeys(words.split(), int(percent) / 100))
    shares.update((name.lower(), DAY_OR_MONTH) for month in MONTHS for name in month)
    shares.update((name.lower(), DAY_OR_MONTH) for name in WEEKDAYS)
    return MappingProxyType(shares)


def figure_share(figure: str) -> float:
    """The share of reports that hold one figure of such a form, 0 to 1.

    >>> figure_share("7") > figure_share("2031") > figure_share("214") > figure_share("12,500")
    True
    """
    if not figure.isdigit() or len(figure) > 4:
        return 0.004
    if len(figure) == 4:
        return 0.09 if figure[:2] in {"19", "20"} else 0.002
    return (0.13, 0.08, 0.02)[len(figure) - 1]
