"""Words around a number that turn it into a bound, by the bound that they set.

General vocabulary of reporting ("at least", "up to", "nearly"); each phrase is matched word by word next to the number.
"""

from generator.model import Bound

_BEFORE = {
    Bound.AT_LEAST: """
        at least | no fewer than | not fewer than | no less than | not less than | a minimum of | minimum of
        upwards of | upward of | as few as | as little as | at the very least
        """,
    Bound.MORE_THAN: """
        more than | over | above | in excess of | exceeding | greater than | better than | higher than | larger than
        just over | well over | just above | slightly more than | a little over | a little more than
        little more than | slightly over | older than | longer than | north of
        """,
    Bound.AT_MOST: """
        up to | at most | as many as | as much as | a maximum of | maximum of | no more than | not more than
        at the most | as high as
        """,
    Bound.LESS_THAN: """
        less than | fewer than | under | below | lower than | smaller than | younger than | well under | well below
        south of | nowhere near | not even
        """,
    Bound.NEARLY: """
        nearly | almost | close to | approaching | nearing | just under | just below | just short of | just shy of
        slightly less than | slightly fewer than | slightly under | a little less than | a little under | shy of
        not quite | virtually | close on
        """,
    Bound.ABOUT: """
        about | around | near | approximately | approx | roughly | some | an estimated | estimated | circa
        perhaps | maybe | in the region of | in the neighborhood of | in the neighbourhood of | on the order of
        in the order of | hardly more than | barely more than | scarcely more than | something like | or so
        an average of about
        """,
}

_AFTER = {
    Bound.ABOUT: "or so | or thereabouts | odd | some | give or take",
    Bound.AT_LEAST: """
        or more | plus | at least | at a minimum | and counting | or older | or higher | and above | and over
        """,
    Bound.AT_MOST: "or less | or fewer | at most | at the most | or under | or younger | or lower",
}


def _phrases(table: dict[Bound, str]) -> dict[tuple[str, ...], Bound]:
    return {
        tuple(phrase.split()): bound
        for bound, rows in table.items()
        for row in rows.strip().split("\n")
        for phrase in row.split("|")
    }


BEFORE: dict[tuple[str, ...], Bound] = _phrases(_BEFORE)
"""Phrases that stand before a number."""

AFTER: dict[tuple[str, ...], Bound] = _phrases(_AFTER)
"""Phrases that stand behind a number or its unit."""

EXCEEDING: frozenset[str] = frozenset("exceed exceeds exceeded surpass surpasses surpassed tops topped".split())
"""Verbs in front of a number that was more."""

LAST_WORDS: frozenset[str] = frozenset(phrase[-1] for phrase in BEFORE)
"""What a phrase before a number can end in: a cheap test."""
