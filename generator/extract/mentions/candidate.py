"""A name as it stands in a sentence, before it is known whom it means."""

from typing import NamedTuple

from generator.model import MentionKind, Span


class Candidate(NamedTuple):
    """A stretch of a sentence that looks like a name.

    ``article``, ``segment``  where it stands: indices into the story's articles, and into that article's segments
    ``words``     its words, titles and honorifics off
    ``kind``      what its own words tell, None where they tell nothing
    ``name``      the canonical name, where a table knows it; else ""
    ``acts_for``  for capitals and seats of government, the country that they stand for when they act; else ""
    ``title``     the office before the name, in lower case ("prime minister"), or ""
    ``gender``    "m" or "f" where the form of address tells it, or ""
    ``before``, ``after``  the words beside it, the first in lower case; "" across punctuation
    ``resumed``   the word behind an aside between commas that follows the name; "" where none does
    ``possessive``  "'s" follows
    ``lead``      the word before "the", where ``before`` is "the"
    ``people``    an adjective or people's name ("Armenians")
    """

    article: int
    segment: int
    span: Span
    surface: str
    words: tuple[str, ...]
    kind: MentionKind | None = None
    name: str = ""
    acts_for: str = ""
    title: str = ""
    gender: str = ""
    before: str = ""
    after: str = ""
    resumed: str = ""
    possessive: bool = False
    lead: str = ""
    people: bool = False
    headline: bool = False

    @property
    def where(self) -> tuple[int, int, int]:
        """Article, segment and offset: the order of reading."""
        return self.article, self.segment, self.span.start
