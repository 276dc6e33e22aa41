"""The share image: what the card says that stands for a story where someone shares a link to it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareCount:
    """How many points have one verdict: ``key`` is the verdict's, ``words`` name it with its number ("3 agree")."""

    key: str
    count: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareCard:
    """A card, in words. Templates do not see it: it is drawn.

    ``direction`` of the site's own words, "ltr" or "rtl": at which side everything begins
    ``site``      the site's name, at the head
    ``title``     of the story; what the site is about on the card of the site
    ``scope``     whose reports were read, "" on the card of the site
    ``question``  the sharpest difference, with ``verdict`` (its key), ``word`` (the verdict in words) and the
                  ``answers``; "" and () where there is none
    ``counts``    the verdicts of what was compared, disagreement first; ``compared`` is what they add up to, in words
    ``alt``       all of it in a sentence, for those who do not see it
    """

    direction: str
    site: str
    title: str
    scope: str
    verdict: str
    word: str
    question: str
    answers: tuple[str, ...]
    counts: tuple[ShareCount, ...]
    compared: str
    alt: str
