"""Finds whom a bare surname, a given name or a titled short form means, among the story's persons."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from types import MappingProxyType

from generator.extract.mentions.candidate import Candidate
from generator.extract.mentions.persons import Person, Words, surname
from generator.lexicon.people import PARTICLES
from generator.model import MentionKind
from generator.text.spelling import fold, is_slip, spelling_key

_LOCATIVE = frozenset("in at near from to outside around across inside throughout".split())
_SHORTEST_KEY = 5
_FIRM = 2
"""Words of a body's name of which the first may stand for it alone."""
Index = Mapping[str, tuple[Person, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Directory:
    """The story's persons by what their short forms may be."""

    by_surname: Index
    by_sound: Index
    by_given: Index
    by_letters: Index
    by_form: Mapping[Words, Person]


def make_directory(persons: Sequence[Person], forms: Mapping[Words, Person]) -> Directory:
    """The index of ``persons``; ``forms`` are the full names that are settled."""
    surnames = [(name, person) for person in persons for name in sorted(person.surnames)]
    return Directory(
        by_surname=_index(surnames),
        by_sound=_index((spelling_key(name), person) for name, person in surnames),
        by_given=_index((name, person) for person in persons for name in sorted(person.givens)),
        by_letters=_index((letters, person) for name, person in surnames for letters in _slip_keys(name)),
        by_form=forms,
    )


def _index(pairs: Iterable[tuple[str, Person]]) -> Index:
    table: dict[str, dict[Person, None]] = {}
    for key, person in pairs:
        table.setdefault(key, {})[person] = None
    return MappingProxyType({key: tuple(found) for key, found in table.items()})


def _slip_keys(word: str) -> list[str]:
    return [word, "".join(sorted(word)), *(word[:n] + word[n + 1 :] for n in range(1, len(word)))]


def name_persons(candidates: Sequence[Candidate], directory: Directory) -> dict[int, Person]:
    """Whom each candidate (by its index) means, where it means a person; candidates in order of reading."""
    found: dict[int, Person] = {}
    latest: dict[tuple[int, str], Person] = {}
    full = [directory.by_form.get(candidate.words) if not candidate.name else None for candidate in candidates]
    bodies = _named_for(candidates, Counter(person for person in full if person))
    for index, candidate in enumerate(candidates):
        person = full[index]
        if person is None and (candidate.title or candidate.words not in bodies):
            person = _short_form(candidate, directory, latest)
        if person:
            found[index] = person
            if len(candidate.words) > 1:
                latest.update({(candidate.article, name): person for name in person.surnames})
    return found


def _named_for(candidates: Sequence[Candidate], told: Mapping[Person, int]) -> frozenset[Words]:
    """The surnames that alone mean a body, which the story names in full more often than a person: "Orla Foods"."""
    bodies = Counter(c.words[:1] for c in candidates if c.kind is MentionKind.ORGANISATION and len(c.words) == _FIRM)
    people: Counter[Words] = Counter()
    for person, times in told.items():
        for name in person.surnames:
            people[(name,)] += times
    return frozenset(words for words, times in bodies.items() if 0 < people[(surname(words),)] < times)


def _short_form(candidate: Candidate, directory: Directory, latest: Mapping[tuple[int, str], Person]) -> Person | None:
    """The person that a bare surname or given name means; None where nobody or several may be meant."""
    if not _may_be_person(candidate):
        return None
    words = _without_particles(candidate.words)
    key = " ".join(fold(word) for word in words) if len(words) > 1 else surname(words)
    exact = _fitting(directory.by_surname.get(key, ()), candidate)
    if candidate.kind is MentionKind.PLACE:
        here = [person for person in exact if candidate.article in person.articles]
        return here[0] if len(here) == 1 else None
    if exact:
        return _one_of(exact, candidate, latest.get((candidate.article, key)))
    if candidate.before == "the":
        return None
    return _by_sound(key, candidate, directory) or _by_given(key, candidate, directory)


def _may_be_person(candidate: Candidate) -> bool:
    if len(_without_particles(candidate.words)) > 2 or candidate.people or candidate.kind is MentionKind.ORGANISATION:
        return False
    if candidate.kind is MentionKind.PLACE:
        return not candidate.acts_for and len(candidate.words) == 1 and candidate.before not in _LOCATIVE
    return True


def _without_particles(words: Words) -> Words:
    """A surname of three words or more without the small ones before it: "Van der Berg" is Berg."""
    if len(words) < 3:
        return words
    small = len(list(takewhile(lambda word: word.lower() in PARTICLES, words)))
    return words[small:] if small == len(words) - 1 else words


def _fitting(persons: Sequence[Person], candidate: Candidate) -> tuple[Person, ...]:
    """Those whose gender the form of address does not exclude."""
    return tuple(p for p in persons if not (candidate.gender and p.gender and candidate.gender != p.gender))


def _one_of(persons: Sequence[Person], candidate: Candidate, latest: Person | None) -> Person | None:
    """The only one, the only one in this article, or the last one that it named in full."""
    if len(persons) == 1:
        return persons[0]
    titled = [p for p in persons if candidate.title and candidate.title in p.titles]
    here = [p for p in titled or persons if candidate.article in p.articles]
    if len(here) == 1:
        return here[0]
    return latest if latest in persons else None


def _by_sound(key: str, candidate: Candidate, directory: Directory) -> Person | None:
    """Another spelling of one person's surname, unless this article spells that person's name itself."""
    if len(key) < _SHORTEST_KEY:
        return None
    sounds = directory.by_sound.get(spelling_key(key), ())
    slips = {p: None for letters in _slip_keys(key) for p in directory.by_letters.get(letters, ())}
    near = sounds or tuple(p for p in slips if len(key) > _SHORTEST_KEY and any(is_slip(key, s) for s in p.surnames))
    fits = _fitting(near, candidate)
    sure = bool(sounds) or candidate.kind is MentionKind.PERSON or len(key) > _SHORTEST_KEY + 1
    return fits[0] if len(fits) == 1 and sure else None


def _by_given(key: str, candidate: Candidate, directory: Directory) -> Person | None:
    """The only person of this article, or with this title, that has the given name, or the first of two surnames.

    It need be no given name that a table knows: many peoples put the surname first, or call a person by the first name.
    """
    if len(candidate.words) > 1:
        return None
    fits = _fitting(directory.by_given.get(key, ()), candidate)
    near = [p for p in fits if candidate.article in p.articles or (candidate.title and candidate.title in p.titles)]
    return near[0] if len(near) == 1 else None


def name_loose_persons(candidates: Sequence[Candidate], taken: Mapping[int, Person]) -> dict[int, str]:
    """Canonical names of persons whom no article names in full, by index: one spelling key and title, one person."""
    groups: dict[str, list[int]] = {}
    titled = {fold(c.words[-1]) for n, c in enumerate(candidates) if n not in taken and c.kind is MentionKind.PERSON}
    for index, candidate in enumerate(candidates):
        if index in taken or candidate.name or len(candidate.words) > 1:
            continue
        if candidate.kind in (MentionKind.PERSON, None) and fold(candidate.words[-1]) in titled:
            groups.setdefault(_loose_key(candidate), []).append(index)
    return {index: _spelling(candidates, own) for own in groups.values() for index in own}


def _loose_key(candidate: Candidate) -> str:
    key = spelling_key(surname(candidate.words))
    return key if len(key) >= _SHORTEST_KEY else surname(candidate.words)


def _spelling(candidates: Sequence[Candidate], own: Sequence[int]) -> str:
    forms = Counter(" ".join(candidates[index].words) for index in own)
    return min(forms, key=lambda form: (-forms[form], form))
