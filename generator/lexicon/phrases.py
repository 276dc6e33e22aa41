"""Function words at the joints of English phrases."""

BREAKS: frozenset[str] = frozenset(
    """
    about above across after against along amid among around as at because before behind below beneath beside between
    beyond but by despite during except following for from if in including inside into like near of off on onto or
    over past per since so than that though through throughout to toward towards under unless until upon when where
    whether which while who whom whose why with within without and although
    """.split()
)
"""Words that open a phrase or clause: a text may be cut before them."""

LEADING: frozenset[str] = frozenset(
    "and but that or so yet however meanwhile also then still though although because as while which who".split()
)
"""Words that tie a clause to what stands before it, and say nothing at its head."""

DANGLING: frozenset[str] = BREAKS | frozenset(
    """
    a an the this that these those his her its their our my your some any no every each be been being is are was were
    am has have had do does did will would can could may might must shall should not very more most such
    mr mrs ms dr mr. mrs. ms. dr. it's he she they we i it
    don't doesn't didn't won't wouldn't can't couldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't
    """.split()
)
"""Words that need another word behind them."""

SINGULAR_ENDINGS: tuple[tuple[str, str], ...] = (("ss", "sses"), ("sh", "shes"), ("ch", "ches"), ("x", "xes"))
"""Endings of a singular, and of its plural."""

PLURALS_OF: dict[str, str] = {
    "person": "people",
    "man": "men",
    "woman": "women",
    "child": "children",
    "life": "lives",
    "policeman": "policemen",
    "serviceman": "servicemen",
    "fisherman": "fishermen",
    "wife": "wives",
    "wolf": "wolves",
    "thief": "thieves",
    "shelf": "shelves",
    "foot": "feet",
    "troops": "troops",
    "police": "police",
    "personnel": "personnel",
    "aircraft": "aircraft",
    "fish": "fish",
    "sheep": "sheep",
    "staff": "staff",
}
"""Plurals that no rule gives."""
