"""Ministries in all wordings: "the Chilean Ministry of Health", "Chile's health ministry", "the Health Ministry"."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.extract.mentions.candidate import Candidate
from generator.extract.mentions.known import joined
from generator.extract.mentions.tokens import Token
from generator.lexicon.organisations import MINISTRY_TOPICS
from generator.lexicon.places import country_names, gazetteer

_LONGEST_COUNTRY = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Ministry:
    """``start`` to ``end`` are indices into the sentence's words; ``name`` lacks the country where none is named."""

    start: int
    end: int
    name: str


def ministry_name(country: str, topic: str) -> str:
    """The name under which all wordings of a ministry fall together.

    >>> ministry_name("Chile", "Health"), ministry_name("", "Health")
    ('Chile Health Ministry', 'Health Ministry')
    """
    return f"{country} {topic} Ministry".strip()


def complete_ministries(candidates: Sequence[Candidate]) -> dict[int, str]:
    """Names for ministries without a country, by index: of the only country that the article, or the story, gives."""
    own: dict[tuple[int, str], set[str]] = {}
    story: dict[str, set[str]] = {}
    for candidate in candidates:
        country, topic = _split_name(candidate.name)
        if country and topic:
            own.setdefault((candidate.article, topic), set()).add(candidate.name)
            story.setdefault(topic, set()).add(candidate.name)
    found: dict[int, str] = {}
    for index, candidate in enumerate(candidates):
        country, topic = _split_name(candidate.name)
        full = own.get((candidate.article, topic)) or story.get(topic, set())
        if topic and not country and len(full) == 1:
            found[index] = next(iter(full))
    return found


def ministries_as_written(candidates: Sequence[Candidate], named: Mapping[int, str]) -> dict[str, str]:
    """For each ministry's name the fullest form in which the story writes it.

    ``named`` gives the candidates' names by index. Forms with the country go first, then those with a capital
    "Ministry", then longer and more frequent ones.
    """
    forms: dict[str, Counter[tuple[bool, str]]] = {}
    for index, name in named.items():
        country, topic = _split_name(candidates[index].name)
        if topic:
            forms.setdefault(name, Counter())[not country, candidates[index].surface] += 1
    return {name: min(found, key=lambda form: _rank(form, found[form]))[1] for name, found in forms.items()}


def _rank(form: tuple[bool, str], count: int) -> tuple[bool, bool, int, int, str]:
    """The order of preference of a form, which is whether it lacks the country, and its words."""
    lacks, words = form
    return lacks, "Ministry" not in words, -len(words.split()), -count, words


def _split_name(name: str) -> tuple[str, str]:
    """Country and topic of a ministry's canonical name; "" for what it lacks."""
    words = name.split()
    if len(words) < 2 or words[-1] != "Ministry":
        return "", ""
    return " ".join(words[:-2]), words[-2]


def find_ministries(tokens: Sequence[Token]) -> list[Ministry]:
    """The ministries that a sentence names, in order."""
    found: list[Ministry] = []
    for at, token in enumerate(tokens):
        if token.text in ("Ministry", "ministry"):
            ministry = _ministry(tokens, at)
            if ministry and not (found and ministry.start < found[-1].end):
                found.append(ministry)
    return found


def _ministry(tokens: Sequence[Token], at: int) -> Ministry | None:
    start, topic = _topic_before(tokens, at)
    end = at + 1
    if not topic:
        end, topic = _topic_after(tokens, at)
    if not topic:
        return None
    start, country = _country_before(tokens, start)
    if not country:
        end, country = _country_after(tokens, end)
    return Ministry(start=start, end=end, name=ministry_name(country, topic))


def _topic_before(tokens: Sequence[Token], at: int) -> tuple[int, str]:
    """Where the ministry's topic before ``at`` begins, and the topic; ``at`` and "" where there is none."""
    for length in (2, 1)[2 - min(at, 2) :]:
        words = tokens[at - length : at]
        topic = MINISTRY_TOPICS.get(joined(words).lower(), "")
        if topic and tokens[at].adjacent:
            return at - length, topic
    return at, ""


def _topic_after(tokens: Sequence[Token], at: int) -> tuple[int, str]:
    """Where "of" a topic ends behind ``at``, and the topic."""
    low = at + 2
    if low >= len(tokens) or tokens[at + 1].text not in ("of", "for"):
        return at + 1, ""
    low += tokens[low].text == "the"
    for length in (2, 1):
        words = tokens[low : low + length]
        topic = MINISTRY_TOPICS.get(joined(words).lower(), "")
        if topic and len(words) == length:
            return low + length, topic
    return at + 1, ""


def _country_before(tokens: Sequence[Token], start: int) -> tuple[int, str]:
    """Where the country before ``start`` begins, and its name; ``start`` and "" where there is none."""
    if start == 0 or not (tokens[start].adjacent or tokens[start - 1].possessive):
        return start, ""
    for length in range(min(_LONGEST_COUNTRY, start), 0, -1):
        place = gazetteer().get(joined(tokens[start - length : start]))
        if place and place.name in country_names():
            return start - length, place.name
    return start, ""


def _country_after(tokens: Sequence[Token], end: int) -> tuple[int, str]:
    """Where "of" a country ends behind ``end``, and its name."""
    low = end + 1
    if low >= len(tokens) or tokens[end].text != "of" or not tokens[end].adjacent:
        return end, ""
    low += tokens[low].text == "the"
    for length in range(_LONGEST_COUNTRY, 0, -1):
        place = gazetteer().get(joined(tokens[low : low + length]))
        if place and place.name in country_names():
            return low + length, place.name
    return end, ""
