"""Words that state a number: cardinals, scales, fractions, and the vague ones with the least that they can mean.

General vocabulary. The lower bounds of vague words are conventions of ours: two of the thing named ("dozens" are at
least two dozen), three for "several".
"""

from generator.lexicon.wordlist import ordered

CARDINALS: dict[str, int] = {
    word: value
    for value, word in enumerate(
        ordered("""
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen
        """)
    )
}
"""Words from zero to nineteen."""

TENS: dict[str, int] = {
    word: value
    for value, word in zip(
        range(20, 100, 10), ordered("twenty thirty forty fifty sixty seventy eighty ninety"), strict=True
    )
}
"""Words for the tens."""

SCALES: dict[str, int] = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 1_000,
    "lakh": 100_000,
    "million": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
}
"""Words that multiply the number before them."""

SHORT_SCALES: dict[str, int] = {
    "k": 1_000,
    "m": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "bn": 10**9,
    "bln": 10**9,
    "tn": 10**12,
    "trn": 10**12,
}
"""Letters written behind digits, as in "€3m"."""

RANKS = tuple("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split())
"""Places in a row, from the first on."""

FRACTIONS: dict[str, float] = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twelfth": 12,
    "twentieth": 20,
    "hundredth": 100,
    "thousandth": 1_000,
}
"""Names of parts, with how many of them make a whole; plurals take an s."""

FRACTION_WORDS: frozenset[str] = frozenset(form for word in FRACTIONS for form in (word, f"{word}s"))
"""The same in the singular and the plural."""

FRACTION_SIGNS: dict[str, float] = {
    "½": 0.5,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "¼": 0.25,
    "¾": 0.75,
    "⅕": 0.2,
    "⅛": 0.125,
}
"""Fractions that are one character."""

VAGUE: dict[str, int] = {
    "dozens": 24,
    "scores": 40,
    "hundreds": 200,
    "thousands": 2_000,
    "millions": 2 * 10**6,
    "billions": 2 * 10**9,
    "trillions": 2 * 10**12,
}
"""Words that name no number, with the least that they can mean."""

VAGUE_FACTORS: dict[str, int] = {"tens": 20, "dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2_000}
"""What "tens of thousands" and its like multiply."""

SEVERAL: dict[str, int] = {"several": 3, "few": 2}
"""Words for a small number, with the least that they can mean; "few" needs its article."""

PARTS: tuple[str, ...] = ordered("most some many several few all none any each both percent cent share part majority")
"""Words that take a part of what follows ("most of the 30"), beside numbers and fractions."""
