"""An attribution by its tokens, before its speaker is known by name."""

from dataclasses import dataclass
from enum import StrEnum

from generator.model import Stance


class Place(StrEnum):
    """Where the words of saying stand: before what is said, or after it."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """The tokens ``low`` up to and without ``high``; ``apposition`` are those of a title clause or name behind it.

    ``owner``: the last token is a genitive, "Moss's" of "in Moss's words".
    """

    low: int
    high: int
    apposition: tuple[int, int] | None = None
    owner: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Who says what in one sentence, in token indices.

    ``cue``      the first and past the last token of the words of saying
    ``speaker``  None where the sentence does not tell
    ``named``    whether only a person's name can be the speaker, for nothing else tells that somebody speaks
    ``elided``   whether the speaker was taken over from an earlier verb ("…, and said that")
    ``content``  the first and past the last token of what is said
    """

    cue: tuple[int, int]
    speaker: Phrase | None
    content: tuple[int, int]
    stance: Stance
    place: Place
    elided: bool = False
    named: bool = False

    @property
    def start(self) -> int:
        """The first token of the speaker, or of the cue where it comes first or stands alone."""
        return min(self.speaker.low, self.cue[0]) if self.speaker and not self.elided else self.cue[0]


def make_draft(
    cue: tuple[int, int],
    speaker: Phrase | None,
    content: tuple[int, int],
    stance: Stance,
    place: Place,
    *,
    named: bool = False,
) -> Draft | None:
    """The draft, if there is anything between the ends of its content."""
    if content[0] >= content[1]:
        return None
    return Draft(cue=cue, speaker=speaker, content=content, stance=stance, place=place, named=named)
