"""What readers are told that an outlet adds: figures, dates and names, or the fullest of its own words in a row."""

import re
from collections.abc import Iterator

from generator.compare.case import Case, Side
from generator.compare.details import Details, Own
from generator.compare.likeness import keys_of
from generator.compare.quoted_labels import quoted_labels
from generator.compare.wording import capital, listed, quoted
from generator.lexicon.connectives import PRONOUNS
from generator.lexicon.hedges import LAST_WORDS
from generator.lexicon.irregular import PLURALS
from generator.lexicon.stopwords import STOPWORDS
from generator.lexicon.titles import heads, honorifics
from generator.model import Claim, Term
from generator.text.words import stem, word_list

_TOLD = 2
"""Outlets of which it is told what they add."""
_LONGEST = 7
"""Words in a row that are shown."""
_NEAR = 4
"""Words behind a figure in which its noun is looked for."""
_PRONOUN = re.compile(rf"(?:{'|'.join(sorted(PRONOUNS))})\b", re.IGNORECASE)


def adding(details: Details, case: Case) -> str:
    """The sentence that tells what the outlets add to each other's accounts, those first that add most."""
    told = _marks(details, case) or [(name, [words]) for side in case.sides for name, words in _own_words(side, case)]
    if not told:
        return "One account has details that the other lacks."
    ordered = sorted(told, key=lambda addition: -len(addition[1]))[:_TOLD]
    joint = " and " if all(len(names) == 1 for names, _ in ordered) else "; "
    return capital(joint.join(f"{_adds(names)} {listed(map(quoted, added))}" for names, added in ordered)) + "."


def _adds(names: tuple[str, ...]) -> str:
    return f"{listed(names)} {'adds' if len(names) == 1 else 'add'}"


def _marks(details: Details, case: Case) -> list[tuple[tuple[str, ...], list[str]]]:
    """The figures, dates and names that some outlets give and another does not, by the outlets that give them."""
    surfaces: dict[tuple[str, ...], str] = {}
    givers: dict[tuple[str, ...], list[str]] = {}
    for own, side in zip(details.owns, case.sides, strict=True):
        lacking = [_held(other) for other in case.sides if other is not side]
        for surface in _marked(own):
            words = _telling(surface)
            if words and any(not held.issuperset(words) for held in lacking):
                shown = _with_noun(surface, side)
                words = _telling(shown)
                surfaces.setdefault(words, shown)
                givers.setdefault(words, []).append(own.name)
    found: dict[tuple[str, ...], list[str]] = {}
    for words, names in givers.items():
        found.setdefault(tuple(dict.fromkeys(names)), []).append(surfaces[words])
    return list(found.items())


def _marked(own: Own) -> tuple[str, ...]:
    """Its figures, dates and names; a name without a capital is a pronoun or a description that stands for one."""
    named = (name for name in own.names if any(map(str.isupper, name)) and not _PRONOUN.match(name))
    return (*own.figures, *own.times, *named)


def _with_noun(surface: str, side: Side) -> str:
    """A figure with the noun that it counts, where that is near: a bare "two" tells nothing. A name as it stands."""
    for claim in side.claims:
        for quantity in claim.quantities:
            if quantity.surface == surface and quantity.noun and not quantity.unit:
                row = claim.quote[quantity.span.start - claim.span.start :].split()
                first = len(surface.split())
                near = range(first, min(len(row), first + _NEAR))
                ends = (at + 1 for at in near if _is_plural(row[at], quantity.noun))
                shown = " ".join(row[: next(ends, 0)]).rstrip(',.;:!?”"’')
                return shown if shown and _is_row(shown) else surface
    return surface


def _is_plural(word: str, noun: str) -> bool:
    """Whether a word is the plural of a noun: "two plan to go" counts no plans."""
    plain = "".join(filter(str.isalnum, word.casefold()))
    return plain != noun and stem(PLURALS.get(plain, plain)) == stem(noun)


def _telling(surface: str) -> tuple[str, ...]:
    """The words of a figure or name that tell something: neither "about" nor "the", no office before a name."""
    words = _parts(surface)
    plain = [word for word in words if word not in LAST_WORDS and word not in STOPWORDS]
    while len(plain) > 1 and (plain[0].capitalize() in heads() or plain[0].capitalize() in honorifics()):
        plain.pop(0)
    return tuple(plain) or words


def _held(side: Side) -> frozenset[str]:
    return frozenset(word for claim in side.claims for word in _parts(claim.quote))


def _parts(text: str) -> tuple[str, ...]:
    """Its words, those with hyphens in parts, abbreviations without their points: "U.S." is "US"."""
    return tuple(part for word in word_list(text.replace(".", "")) for part in word.split("-"))


def _own_words(side: Side, case: Case) -> Iterator[tuple[tuple[str, ...], str]]:
    """The outlet, and the stretch of its words that tells most of what no other outlet says; nothing where none does.

    A stretch begins and ends with a phrase: readers are told of no "faces a plight similar".
    """
    others = frozenset().union(*(keys_of(other.claims) for other in case.sides if other is not side))
    told = ((claim, term) for claim in side.claims for term in claim.terms)
    own = {t.key for claim, t in told if t.key not in others and not _PRONOUN.match(_surface(claim, t))}
    found = quoted_labels(case, lambda key: case.setting.rarity(key) if key in own else 0.0, headless=True)
    best = next(found, None)
    if best:
        yield (side.name,), best.words.strip("“”")


def _surface(claim: Claim, term: Term) -> str:
    return claim.quote[term.span.start - claim.span.start : term.span.end - claim.span.start]


def _is_row(text: str) -> bool:
    return len(text.split()) <= _LONGEST and not any(sign in text for sign in ',;:.()[]“”"—–')
