"""Adjectives that are hardly ever nouns: before a noun, a comma may join two of them."""

from generator.lexicon.wordlist import words

ADJECTIVES: frozenset[str] = words("""
    able absurd aggressive angry anxious awful awkward bad bare basic beautiful big bitter bizarre bleak blunt bold
    brave brief bright broad brutal busy calm careful cautious cheap clean clear clever close cold common complete
    complex confident cool costly crowded crude cruel cynical damp dangerous dark deadly dear decent deep desperate
    difficult direct dirty divisive dramatic dry dull dumb eager early easy elderly elegant empty enormous entire evil
    faint fair familiar famous fast fat fierce fine firm flat fond foolish fragile frail frank free frequent fresh
    friendly frightening full funny gentle genuine giant glad good grand grave great grim gross guilty handsome happy
    hard harsh healthy heavy helpful high hollow honest horrible hot huge humble hungry ill immense intense keen kind
    large late lazy lean little lively lonely long loose loud lovely low loyal lucky mad major massive mean mere mild
    minor modest narrow nasty neat nervous new nice noble noisy odd old open ordinary painful pale patient plain
    pleasant polite poor popular powerful private profound proud pure quick quiet rapid rare raw ready real remote rich
    rigid rough rude ruthless sad safe serious severe shallow sharp short shy sick silly simple sincere slick slim slow
    small smart smooth sober soft solid sore sound steady steep stern stiff strange strict strong stubborn stupid
    sturdy subtle sudden sweet swift tall tense terrible thick thin thorough tight tiny tired tough tragic true ugly
    unfair unusual urgent vague vast vicious warm weak wealthy weird wet wicked wide wild wise wonderful wrong young
    """)

_ENDINGS = ("ous", "ful", "ible", "able", "less", "ical")
_SHORTEST = 7
"""Shorter words with such an ending are nouns as often as not: "table", "fable"."""


def is_adjective(word: str) -> bool:
    """Whether a word, in small letters, is an adjective, by the list or by an ending that few nouns have.

    >>> is_adjective("sharp"), is_adjective("cautious"), is_adjective("statement")
    (True, True, False)
    """
    return word in ADJECTIVES or (word.endswith(_ENDINGS) and len(word) >= _SHORTEST)
