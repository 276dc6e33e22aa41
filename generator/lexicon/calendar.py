"""Names of the parts of the calendar in English, and the numbers that count them."""

MONTHS = (
    ("January", "Jan"),
    ("February", "Feb"),
    ("March", "Mar"),
    ("April", "Apr"),
    ("May", "May"),
    ("June", "Jun"),
    ("July", "Jul"),
    ("August", "Aug"),
    ("September", "Sept"),
    ("October", "Oct"),
    ("November", "Nov"),
    ("December", "Dec"),
)
"""Full name and the abbreviation; "Sep" is read as well. The first three letters tell them apart."""

WORD_MONTHS = frozenset({3, 5})
"""Months whose names are also everyday words or surnames: read only where the words around show a date."""

NAME_MONTHS = frozenset({4, 6, 8})
"""Months whose names are also given names: not read before another capitalised word."""

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

WEEKDAY_ABBREVIATIONS = ("Mon", "Tues", "Tue", "Weds", "Wed", "Thurs", "Thur", "Thu", "Fri", "Sat", "Sun")
"""Read only straight before a date ("Tue, 19 Sept"). The first three letters tell them apart."""

PARTS_OF_DAY: dict[str, tuple[int, int]] = {
    "morning": (0, 12),
    "noon": (12, 12),
    "midday": (11, 14),
    "lunchtime": (11, 14),
    "afternoon": (12, 18),
    "evening": (17, 24),
}
"""Parts of the day → the hours from and to which they reach; a night belongs to two days."""

LIMITING = frozenset("from until till through by before after since to".split())
"""Words before a time which tell that something begins or ends there, or has to."""

OPENING_TIMES = frozenset("last next early late mid yesterday today tomorrow".split()).union(
    (name.lower() for names in MONTHS for name in names), map(str.lower, WEEKDAYS)
)
"""Words, in lower case, that a time begins with which tells how long something has gone on, or will: "since Monday"."""

DELAYING = frozenset({"until", "till", "before"})
"""Words before a time which make of a "not" that it was so from then on."""

BEFOREHAND = frozenset({"earlier", "previously", "initially"})
"""What is told with one of these was so before the rest: "had not been seen earlier"."""

ZONES = frozenset(
    {"gmt", "utc", "et", "est", "edt", "ct", "cst", "cdt", "pt", "pst", "pdt", "cet", "cest", "bst", "ist"}
)
"""Names of time zones behind a clock: two clocks of which one has a name cannot be compared."""

NIGHTLY = frozenset({"night", "midnight", "overnight", "late", "evening"})
"""Words by a day that may mean the night after it…"""

EARLY = frozenset({"night", "midnight", "overnight", "early", "morning", "dawn", "a.m", "am"})
"""…which is the beginning of the next day by these."""

DAYPARTS = ("morning", "afternoon", "evening", "night", "midday", "lunchtime")

SEASONS = {"spring": 21, "summer": 22, "fall": 23, "autumn": 23, "winter": 24}
"""EDTF codes."""

ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}

DAYS_IN_WORDS = (
    *"first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth".split(),
    *"fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
    *(f"twenty-{day}" for day in "first second third fourth fifth sixth seventh eighth ninth".split()),
    *"thirtieth thirty-first".split(),
)
"""The days of a month, as they are written in words."""

CENTURIES = {
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "twenty-first": 21,
}

HOLIDAYS = {
    "new year's day": (1, 1),
    "valentine's day": (2, 14),
    "st. patrick's day": (3, 17),
    "april fools' day": (4, 1),
    "may day": (5, 1),
    "fourth of july": (7, 4),
    "july fourth": (7, 4),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "all saints' day": (11, 1),
    "armistice day": (11, 11),
    "veterans day": (11, 11),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
}
"""Days of fixed date: month and day."""

UNITS = {
    "day": "day",
    "night": "day",
    "morning": "day",
    "afternoon": "day",
    "evening": "day",
    "week": "week",
    "fortnight": "fortnight",
    "month": "month",
    "quarter": "quarter",
    "year": "year",
    "decade": "decade",
    "century": "century",
    "centuries": "century",
}

SMALL_NUMBERS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "a dozen": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "a hundred": 100,
}

VAGUE_NUMBERS = {"a couple of": (2, 3), "a couple": (2, 3), "a few": (2, 5), "several": (3, 9), "many": (5, 30)}
"""Fewest and most that the words are taken to mean."""

TIME_ZONES = (
    "local time",
    "Eastern time",
    "Eastern",
    "Central time",
    "Pacific time",
    "GMT",
    "UTC",
    "BST",
    "CET",
    "CEST",
    "EDT",
    "EST",
    "ET",
    "CDT",
    "CST",
    "CT",
    "MDT",
    "MST",
    "MT",
    "PDT",
    "PST",
    "PT",
)
