"""Nouns that name one thing as the subject of a report: who writes of the shares writes of the stock. General words."""

from generator.text.words import stem

_NOTIONS = """
    airline carrier
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

_ROWS = tuple(frozenset(map(stem, row.split())) for row in _NOTIONS.strip().splitlines())


def one_notion(one: str, other: str) -> bool:
    """Whether two stems are those of one noun, or of two for one thing."""
    return one == other or any(one in row and other in row for row in _ROWS)
