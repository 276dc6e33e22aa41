"""The steps from sentences to mentions: lines, candidates, persons, others, headlines, roles, pronouns."""

from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from types import MappingProxyType

from generator.extract.mentions.aliases import Aliases, apply_aliases, make_aliases
from generator.extract.mentions.candidate import Candidate
from generator.extract.mentions.descriptions import find_descriptions
from generator.extract.mentions.directory import make_directory, name_loose_persons, name_persons
from generator.extract.mentions.gather import gather
from generator.extract.mentions.headlines import find_in_headline, known_names
from generator.extract.mentions.lines import Evidence, Line, read_line, weigh
from generator.extract.mentions.metonyms import stands_for_country
from generator.extract.mentions.ministries import complete_ministries, ministries_as_written
from generator.extract.mentions.others import name_others
from generator.extract.mentions.persons import Person, find_persons, full_names
from generator.extract.mentions.pronouns import find_pronouns, is_quoted
from generator.extract.mentions.roles import Office, find_roles, office_holders, perpetrator, tied_offices
from generator.extract.segment import Segment
from generator.lexicon.titles import SPELLED_OUT
from generator.model import Alias, Article, Mention, MentionKind

_NEAR = 4
"""How many sentences make up what was just told."""

Named = tuple[str, MentionKind]
Place = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The story's candidates in order of reading, each with its canonical name; and the story's persons."""

    candidates: tuple[Candidate, ...]
    named: Mapping[int, Named]
    persons: Mapping[int, Person]


def find_mentions(
    articles: Sequence[Article], segments: Sequence[Sequence[Segment]], aliases: Sequence[Alias] = ()
) -> tuple[tuple[tuple[Mention, ...], ...], ...]:
    """The mentions in each segment of each of one story's ``articles``: in order, apart from each other.

    ``segments[n]`` are the sentences of ``articles[n]``. Every mention of one entity has the same ``name``, in all
    articles; the result for an article does not depend on the order of the articles. What ``aliases`` say of a
    spelling goes before all that is found out about it.
    """
    lines = [[read_line(n, segment) for segment in own] for n, own in enumerate(segments)]
    evidence = weigh(line for own in lines for line in own)
    candidates = [c for own in lines for line in own for c in gather(line, evidence)]
    names = _resolve(candidates, evidence)
    known = make_aliases(aliases)
    direct = apply_aliases((line for own in lines for line in own), _direct(lines, names), known)
    complete = _with_descriptions(lines, direct, names, len(articles), known)
    return tuple(tuple(tuple(complete[n, line.segment]) for line in own) for n, own in enumerate(lines))


def _resolve(candidates: Sequence[Candidate], evidence: Evidence) -> Names:
    """Whom or what each candidate means."""
    found = find_persons(full_names(candidates, evidence))
    by_name = {words: person for person in found for words in person.forms}
    persons = name_persons(candidates, make_directory(found, by_name))
    loose = name_loose_persons(candidates, persons)
    named: dict[int, Named] = {n: (person.name, MentionKind.PERSON) for n, person in persons.items()}
    named.update({n: (name, MentionKind.PERSON) for n, name in loose.items()})
    rest = {n: c for n, c in enumerate(candidates) if n not in named}
    named.update(name_others(rest))
    ministries = complete_ministries(candidates)
    named.update({n: (name, MentionKind.ORGANISATION) for n, name in ministries.items()})
    for n, candidate in rest.items():
        if stands_for_country(candidate):
            named[n] = (candidate.acts_for, MentionKind.PLACE)
    written = ministries_as_written(candidates, {n: name for n, (name, _) in named.items()})
    shown = {n: (written.get(name, name), kind) for n, (name, kind) in named.items()}
    return Names(candidates=tuple(candidates), named=MappingProxyType(shown), persons=MappingProxyType(persons))


def _direct(lines: Sequence[Sequence[Line]], names: Names) -> dict[Place, list[Mention]]:
    """The named mentions by article and segment, headlines included."""
    found: dict[Place, list[Mention]] = {(line.article, line.segment): [] for own in lines for line in own}
    for n, candidate in enumerate(names.candidates):
        name, kind = names.named[n]
        mention = Mention(span=candidate.span, surface=candidate.surface, name=name, kind=kind)
        found[candidate.article, candidate.segment].append(mention)
    known = known_names(
        ((c.words, names.named[n]) for n, c in enumerate(names.candidates)),
        names.persons.values(),
    )
    for own in lines:
        for line in own:
            if line.headline:
                found[line.article, line.segment] = find_in_headline(line, known)
    return found


def _with_descriptions(
    lines: Sequence[Sequence[Line]],
    direct: Mapping[Place, list[Mention]],
    names: Names,
    articles: int,
    aliases: Aliases,
) -> dict[Place, list[Mention]]:
    """The named mentions and, between them, roles, offices and pronouns."""
    told = [[(line, direct[line.article, line.segment]) for line in own] for own in lines]
    culprit = perpetrator(chain.from_iterable(told))
    tied = tied_offices(chain.from_iterable(told))
    holders = office_holders(chain(_offices(names, aliases), tied), articles)
    genders = _genders(names, aliases)
    found: dict[Place, list[Mention]] = {}
    for own in told:
        described = find_descriptions(own, genders)
        before: list[Mention] = []
        before_start = 0
        near: deque[Sequence[Mention]] = deque(maxlen=_NEAR)
        for line, named in own:
            near.append(named)
            roles = find_roles(line, culprit, holders, near)
            mentions = _merge(named, chain(roles, described.get(line.segment, ())))
            mentions = _merge(mentions, find_pronouns(line, mentions, before, before_start, genders))
            found[line.article, line.segment] = mentions
            before = [m for m in mentions if not is_quoted(line.text, m.span.start - line.start)]
            before_start = line.start
    return found


def _genders(names: Names, aliases: Aliases) -> dict[str, str]:
    """The gender of each person, "" where nothing tells it; of those never named in full, by the form of address."""
    addressed = {
        aliases.canonical(names.named[n][0]): candidate.gender
        for n, candidate in enumerate(names.candidates)
        if candidate.gender and names.named[n][1] is MentionKind.PERSON
    }
    return addressed | {aliases.canonical(person.name): person.gender for person in names.persons.values()}


def _offices(names: Names, aliases: Aliases) -> Iterator[Office]:
    for n, candidate in enumerate(names.candidates):
        if candidate.title and names.named[n][1] is MentionKind.PERSON:
            title = SPELLED_OUT.get(candidate.title, candidate.title)
            yield Office(article=candidate.article, title=title, name=aliases.canonical(names.named[n][0]))


def _merge(mentions: Sequence[Mention], more: Iterable[Mention]) -> list[Mention]:
    """``mentions`` and those of ``more`` that overlap none of them, in order."""
    merged = list(mentions)
    for mention in more:
        at = bisect_left(merged, mention.span, key=lambda other: other.span)
        if not any(mention.span.overlaps(other.span) for other in merged[max(at - 1, 0) : at + 1]):
            merged.insert(at, mention)
    return merged
