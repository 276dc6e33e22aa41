"""Nouns that name one thing as the subject of a report: who writes of the shares writes of the stock. General words."""

from generator.lexicon.wordlist import share_row, stem_rows

_NOTIONS = """
    airline carrier
    captain skipper
    company firm corporation
    convoy column
    deal agreement accord pact
    film picture movie
    match game
    plane aircraft jet aeroplane airliner
    search hunt
    share stock
    ship vessel
    strike walkout stoppage
    takeover acquisition purchase
    talks negotiations
    truce ceasefire
    verdict ruling judgment judgement
    walker hiker
"""

_ROWS = stem_rows(_NOTIONS)


def one_notion(one: str, other: str) -> bool:
    """Whether two stems are those of one noun, or of two for one thing."""
    return share_row(one, other, _ROWS)
