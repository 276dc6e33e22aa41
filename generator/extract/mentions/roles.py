"""Descriptions that stand for a person: "the gunman", "the suspect", "the mayor", "the prime minister".

Who did it has one name in a story: the person's, where some article ties the two by apposition or copula; else the
noun that the story uses most. An office stands for the only person whom the article, or the story, gives it.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.extract.mentions.lines import Line
from generator.extract.mentions.noun_phrases import phrase_start
from generator.extract.mentions.ties import find_ties
from generator.lexicon.titles import OFFICES, OFFICES_OF_TWO, PERPETRATORS, PERPETRATORS_PLURAL
from generator.model import Mention, MentionKind, Span
from generator.text.words import vocabulary

_ARTICLES = frozenset(("the",))
_BETWEEN = frozenset("alleged suspected accused lone sole armed masked convicted apparent would-be".split())
_SEVERAL = frozenset("second other another third first two three".split())
_ROLE = "|".join(sorted(PERPETRATORS))
_ADJECTIVE = r"(?:(?:alleged|suspected|accused|lone|sole|[a-z]+ing|[a-z-]+) ){0,2}"
_OFFICE_NOUNS = OFFICES | {title.split()[1] for title in OFFICES_OF_TWO}
_FORMER = "former"
_NOT_NOW = frozenset("ex vice deputy assistant acting late then next future interim previous onetime".split())
"""Before an office, they make it another one, or one that is held at another time."""
_NOUNS = PERPETRATORS | _OFFICE_NOUNS
"""A line without any of them has no description."""
# What parts a role's noun from the name behind it, or the name from the noun behind it.
_ROLE_THEN_NAME = re.compile(
    rf"\b(?:{_ROLE})(?: (?:was|is|has been|had been|were)(?: later| since| named| identified| known)?)?"
    r"(?:,| as| identified as| named as| named| known as|, identified as|, named as|, later identified as)*"
    r"(?: \d+-year-old)? $"
)
_NAME_THEN_ROLE = re.compile(
    r"^(?:, \d{1,3})?,?(?: (?:was|is|has been|had been|who was|who is))?"
    r"(?: (?:later |publicly )?(?:named|identified|described|known|revealed) as| (?:is|was) believed to be)?"
    rf" (?:the|as the|a) {_ADJECTIVE}(?:{_ROLE})\b"
)
_LOOK = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """An office that some article gives a person.

    ``said``  where the article says that the person holds it, segment and token; None for a title before the name
    """

    article: int
    title: str
    name: str
    said: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Holders:
    """Who holds an office: by article and title, and by the place (article, segment, token) that says so itself."""

    titles: Mapping[tuple[int, str], str]
    places: Mapping[tuple[int, int, int], str]


def perpetrator(lines: Iterable[tuple[Line, Sequence[Mention]]]) -> str:
    """Who did it: the canonical name, "the" and the most frequent noun where nobody is named, "" for several."""
    ties: Counter[str] = Counter()
    nouns: Counter[str] = Counter()
    plural = 0
    for line, mentions in lines:
        if not PERPETRATORS.isdisjoint(vocabulary(line.text)):
            ties.update(_ties(line, mentions))
        words = line.words
        if not PERPETRATORS.isdisjoint(words):
            nouns.update(
                word for n, word in enumerate(words) if word in PERPETRATORS and n and words[n - 1] not in _SEVERAL
            )
        if not PERPETRATORS_PLURAL.isdisjoint(words):
            plural += sum(word in PERPETRATORS_PLURAL for word in words)
    if ties:
        best = min(ties, key=lambda name: (-ties[name], name))
        return best if 2 * ties[best] > sum(ties.values()) else ""
    if not nouns or plural > sum(nouns.values()):
        return ""
    return "the " + min(nouns, key=lambda noun: (-nouns[noun], noun))


def _ties(line: Line, mentions: Sequence[Mention]) -> Iterator[str]:
    """The persons whom the line calls by a role's noun."""
    for mention in mentions:
        if mention.kind is not MentionKind.PERSON or not mention.named:
            continue
        start, end = mention.span.start - line.start, mention.span.end - line.start
        before = line.text[max(0, start - _LOOK) : start].lower()
        if _ROLE_THEN_NAME.search(before) or _NAME_THEN_ROLE.match(line.text[end : end + _LOOK]):
            yield mention.name


def find_roles(line: Line, culprit: str, offices: Holders, near: Iterable[Sequence[Mention]]) -> Iterator[Mention]:
    """The descriptions in a line that stand for somebody.

    ``near``: the names of this line and those just before, among
    whom a former holder must be, for there are many.
    """
    words = line.words
    if _NOUNS.isdisjoint(words):
        return
    for at, word in enumerate(words):
        if word in PERPETRATORS and culprit:
            start = _description_start(words, at)
            if start < at:
                yield _mention(line, start, at + 1, culprit)
        elif word in OFFICES or (at and f"{words[at - 1]} {word}" in OFFICES_OF_TWO):
            for mention in _office(line, words, at, offices):
                if words[at - mention.surface.count(" ") + 1] != _FORMER or _is_among(mention, near):
                    yield mention


def _is_among(mention: Mention, near: Iterable[Sequence[Mention]]) -> bool:
    return any(other.name == mention.name for mentions in near for other in mentions)


def _description_start(words: Sequence[str], at: int) -> int:
    """Where "the" before the noun stands, over an adjective; ``at`` where the noun is not definite."""
    start = at - 1
    while start > 0 and words[start] in _BETWEEN:
        start -= 1
    return start if start >= 0 and words[start] in _ARTICLES else at


def _office(line: Line, words: Sequence[str], at: int, offices: Holders) -> Iterator[Mention]:
    title = _title(words, at)
    start = at - title.count(" ")
    if start and words[start - 1] == _FORMER:
        title, start = f"{_FORMER} {title}", start - 1
    name = offices.places.get((line.article, line.segment, at)) or offices.titles.get((line.article, title))
    following = line.tokens[at + 1] if at + 1 < len(line.tokens) else None
    bare = not line.tokens[at].possessive and following is not None and following.adjacent
    if name and start > 0 and words[start - 1] == "the" and not (bare and following and _goes_on(following.text)):
        yield _mention(line, start - 1, at + 1, name)


def _goes_on(word: str) -> bool:
    """Whether the word behind an office makes it another's: "the president of", "the mayor Ann Berg"."""
    return word in ("of", "and", "or", "general", "elect") or word[0].isupper()


def tied_offices(lines: Iterable[tuple[Line, Sequence[Mention]]]) -> Iterator[Office]:
    """The offices that ``lines`` say their persons hold: "Ann Berg, the mayor", "finance minister Ann Berg"."""
    for line, mentions in lines:
        if not _OFFICE_NOUNS.isdisjoint(line.words):
            yield from _tied_offices(line, mentions)


def _tied_offices(line: Line, mentions: Sequence[Mention]) -> Iterator[Office]:
    for at, mention in find_ties(line, mentions, _OFFICE_NOUNS):
        title, told = _title(line.words, at), line.words[phrase_start(line, at) : at]
        known = title in OFFICES_OF_TWO or (title in OFFICES and line.words[at + 1 : at + 2] != ("of",))
        if known and _NOT_NOW.isdisjoint(told) and mention.kind is MentionKind.PERSON:
            held = f"{_FORMER} {title}" if _FORMER in told else title
            yield Office(article=line.article, title=held, name=mention.name, said=(line.segment, at))


def _title(words: Sequence[str], at: int) -> str:
    """The office whose noun stands at ``at``, in two words where they are one."""
    two = " ".join(words[max(0, at - 1) : at + 1])
    return two if two in OFFICES_OF_TWO else words[at]


def office_holders(offices: Iterable[Office], articles: int) -> Holders:
    """Who holds an office in an article: the only one it names so, else the only one that the story names so."""
    own: dict[tuple[int, str, bool], set[str]] = {}
    story: dict[tuple[str, bool], set[str]] = {}
    places: dict[tuple[int, int, int], str] = {}
    for office in offices:
        title = office.title.removeprefix(f"{_FORMER} ")
        if title in OFFICES or title in OFFICES_OF_TWO:
            own.setdefault((office.article, office.title, office.said is None), set()).add(office.name)
            story.setdefault((office.title, office.said is None), set()).add(office.name)
        if office.said:
            places[office.article, *office.said] = office.name
    titles: dict[tuple[int, str], str] = {}
    for title in dict.fromkeys(title for title, _ in story):
        for article in range(articles):
            told = (own.get((article, title, titled)) for titled in (True, False))
            anywhere = (story.get((title, titled)) for titled in (True, False))
            holders = next(names for names in (*told, *anywhere) if names)
            if len(holders) == 1:
                titles[article, title] = next(iter(holders))
    return Holders(titles=titles, places=places)


def _mention(line: Line, start: int, end: int, name: str) -> Mention:
    low, high = line.tokens[start].start, line.tokens[end - 1].end
    span = Span(line.start + low, line.start + high)
    return Mention(span=span, surface=line.text[low:high], name=name, kind=MentionKind.PERSON, named=False)
