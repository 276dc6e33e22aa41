"""Function words that carry no matter of their own.

Words that turn a claim round (no, not, never, without, more, less, least, most) are kept out of this list on purpose.
"""

STOPWORDS: frozenset[str] = frozenset(
    """
    a about above across after again against all almost along already also although always am among an and another
    any anyone anything are around as ask asked at away back be became because become been before behind being below
    between both but by came can come comes could day days did do does doing done down during each either else even
    ever every few first for former from further gave get gets give given go goes going got had has have having he her
    here hers herself him himself his how however i if in including indeed inside instead into is it its itself just
    last late later let like made make makes making many may maybe me might mine much must my myself near new next now
    of off often on once one only onto or other others our ours ourselves out outside over own part past per perhaps
    put quite rather really said same saw say saying says see seem seemed seems seen several shall she should since so
    some someone something soon still such take taken than that the their theirs them themselves then there these they
    thing things this those though three through thus time times to today together told tell too took toward towards
    two under until up upon us use used using very via was way we week well went were what whatever when where whether
    which while who whole whom whose why will with within would year years yes yet you your yours mr mrs ms dr s t re
    ve ll d m according added according known called
    """.split()
)
"""Lower-case words that are no matching terms."""
