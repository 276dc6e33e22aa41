"""Words in the names of speakers that many parties share, so that they tell no party apart. Stems."""

OFFICE_WORDS: frozenset[str] = frozenset(
    """
    the and for of minist ministri depart depart offic offici govern presid presidenti prime minist secretari state
    foreign defens defenc interior justic health spokesman spokeswoman spokesperson polic author chief head leader
    lawyer attorney general prosecutor court judg hous white senat senator congress parliament committe council
    commiss commission agenc bureau servic forc armi militari command press news parti opposit campaign union associ
    group compani school district citi state counti feder nation unit intern senior some critic support expert
    resid wit famili relat advis deputi director former mayor governor king queen execut manag
    """.split()
)
"""Stems of words for offices, institutions and roles."""
