"""Words that tell the cause of what happened. General vocabulary."""

import re

from generator.lexicon.wordlist import words

_BROUGHT = "caused|sparked|triggered|brought about"
_WAS = "(?:was|were|is|are|had been|has been)"

BRINGING = re.compile(rf"(?<!was )(?<!were )(?<!been )\b(?:{_BROUGHT}|led to)(?! by\b) ", re.IGNORECASE)
"""The cause stands before, and what it brought about behind."""

BROUGHT = re.compile(rf" {_WAS} (?:(?:{_BROUGHT}) by|(?:due|owing) to|blamed on) ", re.IGNORECASE)
"""What was brought about stands before, and the cause behind."""

BLAMING = re.compile(r"\bblam(?:ed|es|ing|e) (?!on\b)", re.IGNORECASE)
"""Both stand behind: "blamed the rain for the collapse", "blamed the collapse on the rain"."""

ENDING: frozenset[str] = words("""
    after and at before but during early in last late near on said say says that when where which while who
    """)
"""Words before which a cause ends, or what it brought about."""
