"""Words of change and level, which stand between a measured thing and its figure ("exports rose 1.6 percent").

General vocabulary of economic and statistical reporting.
"""

from generator.lexicon.wordlist import words

_MOVING = words("""
    rose rise rises rising risen fell fall falls falling fallen grew grow grows growing grown expanded expand
    expands expanding climbed climb climbs climbing dropped drop drops dropping declined decline declines declining
    increased increase increases increasing decreased decrease decreases decreasing shrank shrink shrinks shrunk
    shrinking jumped jump jumps jumping surged surge surging soared soar soaring plunged plunge plunging plummeted
    slipped slip slipping gained gain gains gaining accelerated accelerate accelerating dipped dip dips dipping tumbled
    halved trebled quadrupled
    tumble tumbling sank slid slide sliding rebounded swelled widened narrowed doubled tripled inches inching plummeting
    rallied retreated crept inched slowed slows slowing edged edging ticked ticking ticks eased eases easing cooled
    cooling
    """)
"""Verbs that tell of a change wherever they stand."""

_OTHERS = words("""
    slow edge tick contracted contract contracting lost lose loses losing
    advanced advance advancing ease was were is are be been stood stands stand remained remains remain
    stuck hit hits hitting reached reach reaches reaching averaged average averages averaging totaled totalled
    totals total stayed stays held holds came comes come went go goes gone cost costs costing account accounts
    accounted represent represents represented make makes added adding adds contributed subtracted
    peaked topped tops exceeded exceeds touched touches touching crossed crosses crossing hovered hovers hovering
    shed sheds shedding amounts amounted closed closes closing ended finished traded trades
    """)
"""Verbs of what is so, and those that mean something else as often: "lost", "contract", "slow"."""

VERBS: frozenset[str] = _MOVING | _OTHERS
"""Verbs whose subject is the thing measured."""

MOVED: frozenset[str] = _MOVING | words("up down higher lower unchanged")
"""Words by which a figure is set against an earlier one."""

NOUNS: frozenset[str] = words("""
    rise rises increase increases fall drop decline decrease jump surge gain gains cut cuts reduction hike advance
    growth slump plunge rebound expansion contraction raise boost climb uptick dip loss slide
    """)
"""Nouns of change: what changed follows behind "in" or "of"."""

COMPARING: frozenset[str] = words("from than versus vs against compared over on")
"""Words before what a figure is compared with ("up 4% from a year earlier", "lower than in the last quarter")."""

SET: frozenset[str] = words("""
    put cut set fixed raised lowered reduced lifted trimmed slashed halved revised kept held pegged capped valued
    """)
"""Participles of what is done to a measured thing: "damage was put at", "fees were cut by"."""

BASES: frozenset[str] = words("from than versus vs against")
"""Those of them before a time that is the base of a change in percent."""

COMPARED: frozenset[str] = words("""
    in at for with to the same a an period quarter month year time week day level rate about some nearly of
    percent per cent point points million billion trillion m bn
    """)
"""Words that stand, with figures, between such a word and the time of what is compared."""

BACK: frozenset[str] = words("earlier ago before last previous prior past")
"""Words of a time that is counted back."""

PRESENT: frozenset[str] = words("now nowadays currently today's present")
"""Times that name no day of their own."""

FILLERS: frozenset[str] = words("""
    also only just then now again still even actually sharply slightly modestly steadily slowly quickly rapidly
    already unexpectedly further more up down back by to at a an the annual annualized annually seasonally adjusted
    rate pace level of average on by as high low in around about estimated had have has will would could may might
    been be to expected projected forecast likely is was were are being to than nearly almost faster
    slower further overall another record year-over-year out roughly some between from left unchanged steady flat
    """)
"""Words that may stand between the verb and the figure."""

SYNONYMS: dict[str, str] = {
    "jobless rate": "unemployment rate",
    "unemployment": "unemployment rate",
    "joblessness": "unemployment rate",
    "rate of unemployment": "unemployment rate",
    "economy": "economic growth",
    "gdp": "economic growth",
    "gross domestic product": "economic growth",
    "economic growth": "economic growth",
    "growth rate": "economic growth",
    "growth": "economic growth",
    "gdp growth": "economic growth",
    "inflation rate": "inflation",
    "rate of inflation": "inflation",
    "consumer prices": "inflation",
}
"""Names of one measured thing → the one that the program uses, for percentages."""

RATED: frozenset[str] = words("turnout inflation unemployment occupancy attendance")
"""Right in front of a percentage, these are what it is of."""

INDEXES: frozenset[str] = words("index indexes indices shares stocks dow ftse nasdaq dax nikkei")
"""What is measured in points that are none of percentage."""

MONEY_ROLES: dict[str, str] = {
    form: role
    for role, forms in {
        "fine": "fine fined fines penalty",
        "payment": "pay paid paying pays payment payments",
        "raised": "raise raised raising raises",
        "cost": "cost costs costing",
        "stolen": "steal stole stolen stealing embezzled",
        "donation": "donate donated donating donation donations",
        "spending": "spend spent spending spends",
        "sale": "sold sell selling sells fetch fetched fetches fetching",
        "purchase": "buy bought buying purchased",
        "value": "worth valued value values",
        "debt": "owe owed owes owing debt",
        "earnings": "earn earned earns earning earnings salary made",
        "investment": "invest invested investing invests investment",
        "loan": "borrow borrowed borrowing loan loans",
    }.items()
    for form in forms.split()
}
"""Words near an amount of money that say what it was for."""

VAGUE_HEADS: frozenset[str] = words(
    "rate pace level figure point margin number total share average gain clip top most some out excess average rest"
    " sum amount"
)
"""Nouns that name no measured thing by themselves: "a rate of 2 percent" says not of what."""

NOT_SUBJECTS: frozenset[str] = words("""
    predicts expects projects forecasts estimates predicted estimated thinks shows showed reduce reduced reducing raise
    raised raising lower lowered lowering bring brought bringing push pushed pushing keep kept keeping boost boosted
    boosting send sent sending drive drove driving help helped putting sees saw higher down up ahead behind back
    because instead closer nearer further caused put puts spoke speak speaks speaking heard warned warns
    """)
"""Verbs and adverbs next to a measured thing that are no part of its name."""

NATIONAL: frozenset[str] = frozenset(["gdp", "gnp", "output", "product"])
"""What a country makes in a year: the share of it that a deficit or a debt comes to is told of these, not of it."""

EXPECTED: frozenset[str] = frozenset(["expected", "forecast", "projected", "estimated", "predicted", "likely"])
"""Words between "is" and "to be" by which a figure is foreseen."""
