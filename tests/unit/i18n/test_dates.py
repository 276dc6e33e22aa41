from datetime import date

import pytest

from generator.i18n import english


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (date(2031, 5, 4), date(2031, 5, 4), "4 May 2031"),
        (date(2031, 1, 1), date(2031, 12, 31), "2031"),
        (date(1970, 1, 1), date(1979, 12, 31), "1970–1979"),
        (date(2031, 2, 1), date(2031, 2, 28), "February 2031"),
        (date(2031, 9, 1), date(2031, 11, 30), "September – November 2031"),
        (date(2030, 12, 1), date(2031, 2, 28), "December 2030 – February 2031"),
        (date(2031, 5, 4), date(2031, 5, 6), "4–6 May 2031"),
        (date(9999, 12, 1), date(9999, 12, 31), "December 9999"),
    ],
)
def test_periods_are_named_by_the_calendar_unit_that_they_fill(start: date, end: date, words: str) -> None:
    assert english().span(start, end) == words


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ([], ""),
        ([date(2031, 5, 4), date(2031, 5, 4)], "4 May 2031"),
        ([date(2031, 5, 6), date(2031, 5, 4)], "4–6 May 2031"),
        ([date(2031, 4, 28), date(2031, 5, 3)], "28 April – 3 May 2031"),
        ([date(2030, 12, 28), date(2031, 1, 3)], "28 December 2030 – 3 January 2031"),
    ],
)
def test_a_period_takes_as_few_words_as_tell_it(days: list[date], words: str) -> None:
    assert english().period(days) == words
