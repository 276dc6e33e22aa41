"""The hour that a time names beside its day: "3 a.m. on Monday", "Monday evening"."""

import re
from dataclasses import dataclass

from generator.lexicon.calendar import PARTS_OF_DAY, ZONES
from generator.model import Claim, Time
from generator.text.words import word_list

_CLOCK = re.compile(
    r"\b(?:(?P<twelve>1[0-2]|0?[1-9])(?:[:.](?P<past>[0-5]\d))?\s?(?P<half>[ap])\.?m\b"
    r"|(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)\b)",
    re.IGNORECASE,
)
_REACH = 25
"""Characters behind a time in which the zone of its clock may stand."""
_NEAR = 30
"""Minutes within which two times by the clock may be one, rounded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """Minutes of the day, from ``first`` to ``last``; equal where the clock is named. ``zone`` is that of the clock."""

    first: int
    last: int
    zone: str

    def is_apart(self, other: "Hours") -> bool:
        """Whether two of one zone surely are two times of the day."""
        return self.first - other.last > _NEAR or other.first - self.last > _NEAR


def hours_of(time: Time, claim: Claim) -> Hours | None:
    """The part of the day that a time of the claim names; None where it names none."""
    end = time.span.end - claim.span.start
    behind = claim.quote[end : end + _REACH]
    another = _CLOCK.search(behind)  # "9:33 a.m. (5:33 a.m. ET)"
    around = word_list(time.surface + behind[: another.start() if another else None])
    zone = next((word for word in around if word in ZONES), "")
    clock = _CLOCK.search(time.surface)
    if clock:
        minutes = _minutes(clock)
        return Hours(first=minutes, last=minutes, zone=zone)
    parts = [PARTS_OF_DAY[word] for word in word_list(time.surface) if word in PARTS_OF_DAY]
    return Hours(first=60 * parts[0][0], last=60 * parts[0][1], zone=zone) if parts else None


def _minutes(clock: re.Match[str]) -> int:
    if clock["hour"]:
        return 60 * int(clock["hour"]) + int(clock["minute"])
    return 60 * (int(clock["twelve"]) % 12 + 12 * (clock["half"] in "pP")) + int(clock["past"] or 0)
