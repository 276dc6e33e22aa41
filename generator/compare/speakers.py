"""Who can be named as the speaker before a heading, and how."""

from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from generator.compare.case import Setting
from generator.lexicon.connectives import PREPOSITIONS
from generator.lexicon.phrases import BREAKS
from generator.lexicon.speakers import BEHIND_NOUNS, can_speak
from generator.model import Claim, Mention, MentionKind
from generator.text.words import word_list

_LONGEST = 5
"""A speaker of more words is a description, and left out of the heading."""
_ENDS = (PREPOSITIONS | BEHIND_NOUNS) - {"of"}


def is_speaker(name: str, known: Collection[str]) -> bool:
    """Whether a name is short, and of somebody who can speak: a name proper, or a description by a noun for one.

    ``known`` are the names that the story holds: one word with a capital is a name where it is among them.

    >>> is_speaker("Ann Lee", ()), is_speaker("two senior officials", ()), is_speaker("Lee", {"Lee"})
    (True, True, True)
    >>> is_speaker("weight of evidence", ()), is_speaker("Aware of any danger", ()), is_speaker("Forbids", ())
    (False, False, False)
    """
    words = name.split()
    if not 0 < len(words) <= _LONGEST or words[0].casefold() in BREAKS:
        return False
    return name in known or _is_proper(words) or any(can_speak(word) for word in _heads(words))


def speaker_before(claim: Claim, setting: Setting) -> str:
    """Who says the claim, as a heading can name him; "" where it names nobody who can speak."""
    return claim.speaker if claim.speaker and is_speaker(claim.speaker, names_in(setting)) else ""


@lru_cache(maxsize=1)
def names_in(setting: Setting) -> frozenset[str]:
    """The names that a story holds; those of the last one are remembered."""
    return frozenset(m.name for s in setting.sentences.values() for m in s.mentions if m.named)


def display_name(name: str, mentions: Iterable[Mention] = (), kind: MentionKind | None = None) -> str:
    """A person of two or three names by the last one, any other name whole; with a capital, as a heading has it."""
    parts = name.split()
    person = kind is MentionKind.PERSON or any(m.name == name and m.kind is MentionKind.PERSON for m in mentions)
    if person and 2 <= len(parts) <= 3 and all(part[:1].isupper() for part in parts):
        return parts[-1]
    return name[:1].upper() + name[1:]


def _is_proper(words: list[str]) -> bool:
    """Whether all of its words but for small ones have a capital; one word alone tells nothing by that."""
    telling = [word for word in words if word.casefold() not in BREAKS]
    return len(telling) > 1 and all(word[:1].isupper() for word in telling)


def _heads(words: list[str]) -> Iterator[str]:
    """The last word of each phrase, "of" joining two: "one" and "aunts" of "one of the aunts in town"."""
    end = next((at for at, word in enumerate(words) if at and word.casefold() in _ENDS), len(words))
    ahead = [*words[:end], "of"]
    yield from (low for one, two in pairwise(ahead) if two.casefold() == "of" for low in word_list(one)[:1])
