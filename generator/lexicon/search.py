"""Words that a search leaves out: they stand in nearly every text, and tell nothing."""

from generator.lexicon.wordlist import words

LEFT_OUT: frozenset[str] = words("""
    a an and are as at be been but by for from had has have he her his if in into is its nor not of off on onto or our
    she so such than that the their them then there these they this those to too was we were which while with would you
    your
    """)
