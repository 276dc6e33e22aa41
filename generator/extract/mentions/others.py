"""Canonical names of organisations, places and everything else that is no person: acronyms, short and long forms."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from generator.extract.mentions.candidate import Candidate
from generator.extract.mentions.union import representatives
from generator.lexicon.organisations import organisation_words
from generator.lexicon.people import given_names, not_names
from generator.lexicon.places import gazetteer
from generator.model import MentionKind
from generator.text.spelling import fold, spelling_key

Key = tuple[str, ...]
Named = tuple[str, MentionKind]

_SMALL = frozenset("of the and for on in & de du la".split())
_COMPANY = frozenset("corp corporation inc co company ltd llc plc group holdings".split())
_FAITHS = frozenset("Islam Christianity Judaism Hinduism Buddhism Catholicism Communism God Internet Web".split())
_LOCATIVE = frozenset("in at near from to outside over around inside across".split())
_SHARED_SOUND = 4
_KINDS = (MentionKind.ORGANISATION, MentionKind.PLACE, MentionKind.OTHER, MentionKind.PERSON)


def name_others(candidates: Mapping[int, Candidate]) -> dict[int, Named]:
    """Name and kind of each candidate, by the index it is given with; none of them is a person."""
    keys = {index: key_of(candidate) for index, candidate in candidates.items()}
    ordered = sorted(set(keys.values()))
    kinds = _kinds(candidates, keys)
    first = representatives(ordered, (*_acronym_ties(candidates, keys), *_variant_ties(ordered)))
    settled = representatives(ordered, (*first.items(), *_short_ties(candidates, keys, kinds, first)))
    groups: dict[Key, list[int]] = {}
    for index, key in keys.items():
        groups.setdefault(settled[key], []).append(index)
    named: dict[int, Named] = {}
    for own in groups.values():
        value = _named([candidates[index] for index in own])
        named.update(dict.fromkeys(own, value))
    return named


def key_of(candidate: Candidate) -> Key:
    """The words that tell names apart: small words, plurals, company forms and adjectives of countries levelled."""
    if candidate.name:
        return ("=", candidate.name)
    words = [part for word in candidate.words for part in _level(word)]
    content = [word for word in words if word not in _SMALL] or words
    while len(content) > 1 and content[-1] in _COMPANY:
        content.pop()
    return tuple(content)


@lru_cache(maxsize=50_000)
def _level(word: str) -> tuple[str, ...]:
    place = gazetteer().get(word)
    if place:
        word = place.name
    plain = fold(word).replace(".", "")
    parts = plain.replace("'s", "").strip("'").split("-")
    return tuple(
        part[:-1] if len(part) > 4 and part.endswith("s") and not part.endswith("ss") else part
        for part in parts
        if part
    )


def _is_acronym(candidate: Candidate) -> bool:
    word = candidate.words[0].replace(".", "").replace("&", "")
    return len(candidate.words) == 1 and 2 <= len(word) <= 7 and word.isupper()


def _initials(candidate: Candidate) -> str:
    words = [part for word in candidate.words for part in word.replace("-", " ").split()]
    return "".join(fold(word)[0] for word in words if word.lower() not in _SMALL)


# --- ties


def _acronym_ties(candidates: Mapping[int, Candidate], keys: Mapping[int, Key]) -> Iterator[tuple[Key, Key]]:
    """An acronym with the long form beside it in brackets, else with the only long form of its initials."""
    beside = dict(_bracketed(candidates, keys))
    longs: dict[str, set[Key]] = {}
    for index, candidate in candidates.items():
        if len(candidate.words) > 1 and not candidate.people:
            longs.setdefault(_initials(candidate), set()).add(keys[index])
    for index, candidate in candidates.items():
        if not _is_acronym(candidate) or (candidate.name and keys[index] not in beside):
            continue
        matches = longs.get(fold(candidate.words[0]).replace(".", "").replace("&", ""), set())
        target = beside.get(keys[index]) or (next(iter(matches)) if len(matches) == 1 else None)
        if target:
            yield target, keys[index]


def _bracketed(candidates: Mapping[int, Candidate], keys: Mapping[int, Key]) -> Iterator[tuple[Key, Key]]:
    """Pairs (acronym, long form) of neighbours that only a space and a bracket part."""
    pairs: set[tuple[Key, Key]] = set()
    previous: tuple[int, Candidate] | None = None
    for index, candidate in candidates.items():
        if previous and _stand_together(previous[1], candidate):
            short, long = (candidate, previous[1]) if _is_acronym(candidate) else (previous[1], candidate)
            indices = (index, previous[0]) if short is candidate else (previous[0], index)
            if _is_acronym(short) and fold(short.words[0])[0] == fold(long.words[0])[0] and not short.name:
                pairs.add((keys[indices[0]], keys[indices[1]]))
        previous = (index, candidate)
    yield from sorted(pairs)


def _stand_together(one: Candidate, other: Candidate) -> bool:
    near = other.span.start - one.span.end == 2 and not other.before
    return near and (one.article, one.segment) == (other.article, other.segment) and len(one.words) != len(other.words)


def _variant_ties(keys: Sequence[Key]) -> Iterator[tuple[Key, Key]]:
    """Names of two words that end alike and begin alike: "Upper Vesna", "Uppern Vesna"."""
    buckets: dict[Key, Key] = {}
    for key in keys:
        if len(key) == 2 and key[0] != "=" and len(_sound(key)[0]) > _SHARED_SOUND:
            sounds = _sound(key)
            yield buckets.setdefault((sounds[0][:_SHARED_SOUND], sounds[1]), key), key


def _short_ties(
    candidates: Mapping[int, Candidate],
    keys: Mapping[int, Key],
    kinds: Mapping[Key, MentionKind | None],
    first: Mapping[Key, Key],
) -> Iterator[tuple[Key, Key]]:
    """A name with the only longer one that ends with it, or begins with it and ends with a telling word."""
    longer: dict[Key, set[Key]] = {}
    for index, key in keys.items():
        for short in _short_forms(_long_key(candidates[index], key)):
            longer.setdefault(short, set()).add(first[key])
    for index, candidate in candidates.items():
        if candidate.name:
            continue
        matches = longer.get(_sound(keys[index]), set()) - {first[keys[index]]}
        if len(matches) == 1 and _fits(candidate, keys[index], kinds, next(iter(matches))):
            yield next(iter(matches)), keys[index]


def _long_key(candidate: Candidate, key: Key) -> Key:
    return tuple(part for word in candidate.words for part in _level(word)) if candidate.name else key


def _sound(key: Key) -> Key:
    return tuple(spelling_key(word) for word in key)


def _short_forms(key: Key) -> Iterator[Key]:
    """The endings of a name, its beginning where a telling word follows, and a spelling with another first word."""
    sounds = _sound(key)
    for start in range(1, len(key)):
        yield sounds[start:]
    if len(key) == 2 and not organisation_words().isdisjoint({key[1].capitalize(), f"{key[1].capitalize()}s"}):
        yield sounds[:1]  # keys are levelled to the singular: "Tarvia Motors"


def _fits(candidate: Candidate, key: Key, kinds: Mapping[Key, MentionKind | None], longer: Key) -> bool:
    """Whether a short form may stand for the longer name."""
    if len(key) > 1:
        return True
    if candidate.before == "the" or kinds.get(longer) is MentionKind.PLACE or kinds.get(key) is MentionKind.PLACE:
        return key[0] not in not_names() and kinds.get(longer) is not None
    return kinds.get(longer) is MentionKind.ORGANISATION and key[0] not in not_names()


# --- what a group is called, and what it is


def _named(own: Sequence[Candidate]) -> Named:
    known = Counter((c.name, c.kind or MentionKind.OTHER) for c in own if c.name)
    if known:
        return min(known, key=lambda named: (-known[named], named))
    forms = Counter(" ".join(c.words) for c in own)
    name = min(forms, key=lambda form: (-len(form.replace("-", " ").split()), -forms[form], form))
    written = Counter(_with_apostrophes(c) for c in own if " ".join(c.words) == name)
    name = min(written, key=lambda form: (-written[form], form))
    return name, _vote(own) or (MentionKind.ORGANISATION if _is_acronym(own[0]) else MentionKind.OTHER)


def _with_apostrophes(candidate: Candidate) -> str:
    """The name with the genitives inside it, which its words lack: "the Dockers' Union", "the People's Party"."""
    words, surface = " ".join(candidate.words), candidate.surface.replace("’", "'")
    return surface if surface.replace("'s ", " ").replace("' ", " ") == words else words


def _kinds(candidates: Mapping[int, Candidate], keys: Mapping[int, Key]) -> dict[Key, MentionKind | None]:
    groups: dict[Key, list[Candidate]] = {}
    for index, key in keys.items():
        groups.setdefault(key, []).append(candidates[index])
    return {key: _vote(own) for key, own in groups.items()}


def _vote(own: Sequence[Candidate]) -> MentionKind | None:
    """The kind that most of the words tell; a place where a quarter stand behind "in" or "near"; else None."""
    told = Counter(c.kind for c in own if c.kind)
    if told:
        return min((k for k in _KINDS if k in told), key=lambda kind: -told[kind])
    if len(own[0].words) == 1 and own[0].words[0] in given_names():
        return MentionKind.PERSON
    located = sum(c.before in _LOCATIVE for c in own)
    faith = own[0].words[0] in _FAITHS
    return MentionKind.PLACE if 4 * located >= len(own) and not faith and not _is_acronym(own[0]) else None
