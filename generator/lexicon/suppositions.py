"""Nouns, adjectives and verbs that leave open whether what "that" opens behind them is so. General vocabulary."""

from generator.lexicon.wordlist import words

SUPPOSITIONS = words("""
    fear fears speculation possibility chance chances risk danger prospect likelihood suspicion suspicions doubt doubts
    hope hopes threat
    """)
"""What may be so or not: "fears that the bank would fail"."""

PROOFS = words("evidence proof sign signs indication indications confirmation guarantee certainty assurance")
"""What shows that something is so: behind a "no" it does not."""

SURE = words("clear sure certain known proven")
"""The same of adjectives: "not clear that"."""

SHOWING = words("suggest show indicate prove confirm")
"""The same of verbs, behind "nothing to"."""
