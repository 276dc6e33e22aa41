"""Spellings of one name across the articles."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from generator.compose.facts import Cast
from generator.compose.views import Witness
from generator.lexicon.places import PlaceForm, gazetteer
from generator.model import Mention, Sentence

_ALIKE = 0.6
"""Last words that are less alike than this (ratio of matching letters) are two names, not two spellings."""

_ENDINGS = ("s", "’s", "'s", "n", "an", "ian", "i", "ish", "ese", "es")
"""What makes another word of a name, not another spelling: plural, possessive, people of a place."""

_DERIVED = ("ical", "ics", "ic", "s")
"""Endings of words made of one stem, neither of which is the name itself ("Socratics" and "Socratic")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spelling:
    """One way to write a name, with the articles that do."""

    surface: str
    witnesses: tuple[Witness, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NameView:
    """A name that the articles spell in several ways."""

    name: str
    spellings: tuple[Spelling, ...]


def make_names(sentences: Sequence[Sentence], cast: Cast) -> tuple[NameView, ...]:
    """The names with more than one spelling, in order of the name; a mere short form is no spelling."""
    found: defaultdict[str, defaultdict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for sentence in sentences:
        for mention in sentence.mentions:
            if mention.named:
                found[mention.name][_last_word(mention)].add(sentence.article)
    views = []
    for name in sorted(found):
        spellings = _variants(found[name])
        if len(spellings) > 1:
            views.append(
                NameView(
                    name=name,
                    spellings=tuple(
                        Spelling(surface=s, witnesses=cast.those_of(sorted(found[name][s]))) for s in spellings
                    ),
                )
            )
    return tuple(views)


def _last_word(mention: Mention) -> str:
    """The word that names: the family name, the place without what goes before it."""
    word = (mention.surface.split() or [""])[-1].strip('.,;:!?()[]“”"')
    for ending in ("’s", "'s"):
        word = word.removesuffix(ending)
    return word.rstrip("’'")


def _variants(surfaces: Mapping[str, set[str]]) -> list[str]:
    """The spellings that are alike without being forms of one word: most widely used first."""
    order = sorted(surfaces, key=lambda s: (-len(surfaces[s]), s))
    order = [s for s in order if not _is_people(s)]
    kept = [s for s in order if any(_other_spelling(s, t) for t in order)]
    return [s for i, s in enumerate(kept) if all(s.casefold() != t.casefold() for t in kept[:i])]


def _is_people(word: str) -> bool:
    """Whether the word is of a place's people ("French"): a form of the name, not a spelling."""
    place = gazetteer().get(word)
    return place is not None and place.form is not PlaceForm.NAME


def _other_spelling(one: str, two: str) -> bool:
    a, b = sorted((one.casefold(), two.casefold()), key=len)
    if (
        a in b
        or len(a) < 4
        or _stem(a) == _stem(b)
        or any(b == a + ending or b == a[:-1] + ending for ending in _ENDINGS)
    ):
        return False
    return SequenceMatcher(None, a, b, autojunk=False).ratio() >= _ALIKE


def _stem(word: str) -> str:
    return next((word.removesuffix(ending) for ending in _DERIVED if word.endswith(ending)), word)
