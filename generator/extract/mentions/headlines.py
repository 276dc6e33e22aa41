"""Names in titles, where every word has a capital: only what the story's running text or the tables know counts."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from types import MappingProxyType

from generator.extract.mentions.lines import Line
from generator.extract.mentions.parse import known_piece
from generator.extract.mentions.persons import Person
from generator.extract.mentions.tokens import Token
from generator.lexicon.organisations import known_organisations
from generator.lexicon.people import not_names
from generator.lexicon.places import gazetteer
from generator.model import Mention, MentionKind, Span
from generator.text.spelling import fold

Words = tuple[str, ...]
Named = tuple[str, MentionKind]

_LONGEST = 7
_SHORTEST_SHOUTED = 4


def known_names(mentions: Iterable[tuple[Words, Named]], persons: Iterable[Person]) -> Mapping[Words, Named]:
    """What the running text's names, in lower case, mean most often; surnames that one person bears among them."""
    bearers: dict[str, set[str]] = {}
    for person in persons:
        for surname in person.surnames:
            bearers.setdefault(surname, set()).add(person.name)
    votes: defaultdict[Words, Counter[Named]] = defaultdict(Counter)
    for words, named in mentions:
        votes[tuple(map(fold, words))][named] += 1
    alone = {(surname,): (min(names), MentionKind.PERSON) for surname, names in bearers.items() if len(names) == 1}
    return MappingProxyType(alone | {w: min(found, key=lambda n: (-found[n], n)) for w, found in votes.items()})


def find_in_headline(line: Line, known: Mapping[Words, Named]) -> list[Mention]:
    """The mentions in a line whose capitals tell nothing, in order."""
    found: list[Mention] = []
    shouted = all(token.text.isupper() or not token.text[0].isalpha() for token in line.tokens)
    at = 0
    while at < len(line.tokens):
        length, named = _longest(line.tokens, at, known, shouted=shouted)
        if named:
            found.append(_mention(line, at, at + length, named))
        at += max(length, 1)
    return found


def _longest(
    tokens: Sequence[Token], at: int, known: Mapping[Words, Named], *, shouted: bool
) -> tuple[int, Named | None]:
    """How many words from ``at`` on are a known name, and what it means."""
    if not tokens[at].text[0].isupper():
        return 0, None
    for length in range(min(_LONGEST, len(tokens) - at), 0, -1):
        own = tokens[at : at + length]
        if any(not token.adjacent for token in own[1:]):
            continue
        words = tuple(fold(token.text) for token in own)
        named = known.get(words) or (_shouted(words) if shouted else _tabled(own))
        if named and not (length == 1 and words[0] in not_names() and not _is_acronym(own[0].text, shouted=shouted)):
            return length, named
    return 0, None


def _is_acronym(word: str, *, shouted: bool) -> bool:
    return not shouted and word.isupper() and len(word) > 1


def _tabled(own: Sequence[Token]) -> Named | None:
    """What the tables say of words as they are written."""
    text = " ".join(token.text for token in own)
    if text not in gazetteer() and text not in known_organisations():
        return None
    piece = known_piece(own, 0, len(own))
    return piece.name, piece.kind or MentionKind.OTHER


@cache
def _lower_gazetteer() -> Mapping[Words, str]:
    return MappingProxyType(
        {tuple(fold(word) for word in name.split()): place.name for name, place in gazetteer().items()}
    )


def _shouted(words: Words) -> Named | None:
    """What the gazetteer says of words in capitals throughout; short ones may be anything."""
    if len(words) == 1 and len(words[0]) < _SHORTEST_SHOUTED:
        return None
    name = _lower_gazetteer().get(words)
    return (name, MentionKind.PLACE) if name else None


def _mention(line: Line, start: int, end: int, named: Named) -> Mention:
    low, high = line.tokens[start].start, line.tokens[end - 1].end
    span = Span(line.start + low, line.start + high)
    return Mention(span=span, surface=line.text[low:high], name=named[0], kind=named[1])
