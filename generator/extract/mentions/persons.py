"""Which full names of a story are one person: middle names, short forms, transliterations and slips."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from generator.extract.mentions.candidate import Candidate
from generator.extract.mentions.lines import Evidence
from generator.extract.mentions.union import representatives
from generator.lexicon.people import men, nicknames, not_names, women
from generator.model import MentionKind
from generator.text.spelling import fold, is_slip, skeleton, spelling_key

Words = tuple[str, ...]
Key = Hashable

_ARTICLES = ("al-", "el-", "ad-", "as-", "ash-", "an-", "ar-", "at-")
_LOCATIVE = frozenset("in near inside across throughout into".split())
_ABSTRACT = (
    "tion",
    "tions",
    "ment",
    "ments",
    "ness",
    "ism",
    "ity",
    "ics",
    "ical",
    "logy",
    "ships",
    "graphy",
    "hood",
    "terly",
)
_PLACE_STARTS = frozenset(
    "Le La Les El Los Las San Santa Sao São Saint St. Port Mount Fort Lake New North South East West Upper Lower Great "
    "Grand Little Old Greater Northern Southern Eastern Western Central".split()
)
_LONGEST_NAME = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One person of the story.

    ``name``      canonical: the most complete form, then the most frequent, then the longest given name
    ``forms``     the words of its full names
    ``surnames``  all their spellings, in lower case without accents, parts of double names included
    ``givens``    given names, the same way
    ``articles``  indices of the articles that give a full name
    ``titles``    offices that stand before the name somewhere
    ``gender``    "m", "f" or "" where neither a form of address nor the given name tells
    """

    name: str
    forms: frozenset[Words]
    surnames: frozenset[str]
    givens: frozenset[str]
    articles: frozenset[int]
    titles: frozenset[str]
    gender: str


def full_names(candidates: Sequence[Candidate], evidence: Evidence) -> list[Candidate]:
    """The candidates that are persons' full names: by a title, a given name, or because they look like one.

    A name that stands, or whose last word stands, behind "in" or "near" somewhere in the story only looks so.
    """
    sure = {c.words for c in candidates if c.kind is MentionKind.PERSON and len(c.words) > 1}
    located = {
        fold(c.words[-1])
        for c in candidates
        if c.before in _LOCATIVE and not c.possessive and c.kind is not MentionKind.PERSON
    }
    return [c for c in candidates if _is_full_name(c, sure, located, evidence)]


def _is_full_name(candidate: Candidate, sure: Set[Words], located: Set[str], evidence: Evidence) -> bool:
    if candidate.name or len(candidate.words) < 2:
        return False
    if candidate.kind is MentionKind.PERSON:
        return True
    looks = fold(candidate.words[-1]) not in located and looks_like_person(candidate, evidence)
    return candidate.kind is None and (candidate.words in sure or looks)


def looks_like_person(candidate: Candidate, evidence: Evidence) -> bool:
    """Two to four words that the language does not know otherwise, without an article before them."""
    words = candidate.words
    if not 2 <= len(words) <= _LONGEST_NAME or candidate.before in ("the", "a", "an"):
        return False
    if _is_shouted(words[0]) or words[0] in _PLACE_STARTS or words[0].endswith(("ed", "al")) or words[-1].isupper():
        return False
    return all(_is_name_word(word, evidence) for word in words)


def _is_shouted(word: str) -> bool:
    """Whether a word in capitals is no pair of initials such as "TJ"."""
    return word.isalpha() and word.isupper() and len(word) > 1 and not (len(word) == 2 and word.endswith("J"))


def _is_name_word(word: str, evidence: Evidence) -> bool:
    if not word[0].isalpha() or (word.isupper() and len(word) > 2) or word.endswith(_ABSTRACT):
        return False
    return word.lower() not in evidence.lower and word.lower() not in not_names()


def find_persons(full: Sequence[Candidate]) -> tuple[Person, ...]:
    """The persons that full names stand for, by name."""
    forms = Counter(candidate.words for candidate in full)
    ordered = sorted(forms)
    first = representatives(ordered, _ties(ordered))
    settled = representatives(ordered, (*first.items(), *_initial_ties(ordered, first), *_short_ties(ordered, first)))
    members: dict[Words, list[Candidate]] = {}
    for candidate in full:
        members.setdefault(settled[candidate.words], []).append(candidate)
    return tuple(sorted((_person(own) for own in members.values()), key=lambda person: person.name))


# --- ties between full names


def surname(words: Words) -> str:
    """The last word in lower case, an Arabic article off."""
    last = fold(words[-1])
    if not last.startswith(_ARTICLES):
        return last
    article = next(a for a in _ARTICLES if last.startswith(a))
    return last[len(article) :] or last


def _is_initial(word: str) -> bool:
    return len(word.rstrip(".")) == 1


def given_keys(words: Words) -> frozenset[Key]:
    """Keys of the first given name that is no initial: its families of short forms, or its sound."""
    given = next((word for word in words[:-1] if not _is_initial(word)), "")
    if not given:
        return frozenset()
    families = nicknames().get(fold(given))
    if families:
        return frozenset(families)
    bones = skeleton(given)
    return frozenset((bones if len(bones) > 2 else spelling_key(given),))


def _ties(forms: Sequence[Words]) -> Iterator[tuple[Words, Words]]:
    """Forms with the same surname, in any transliteration or but for a slip, and the same given name."""
    buckets: dict[Key, Words] = {}
    for form in forms:
        own = surname(form)
        for given in given_keys(form):
            yield buckets.setdefault((given, spelling_key("".join(sorted(own.split("-"))))), form), form
            for rest in (*_deletions(own), own):
                other = buckets.setdefault((given, "slip", rest), form)
                if is_slip(surname(other), own):
                    yield other, form


def _deletions(word: str) -> list[str]:
    """``word`` with each of its letters left out in turn, and its letters in order: what slips of it share."""
    return [word[:n] + word[n + 1 :] for n in range(1, len(word))] + ["".join(sorted(word))]


def _initial_ties(forms: Sequence[Words], first: Mapping[Words, Words]) -> Iterator[tuple[Words, Words]]:
    """The form "J. Smith" with the one whose given name begins with J, where there is one alone."""
    fuller: dict[Key, set[Words]] = {}
    for form in forms:
        if given_keys(form):
            fuller.setdefault((spelling_key(surname(form)), fold(form[0])[0]), set()).add(first[form])
    for form in forms:
        matches = fuller.get((spelling_key(surname(form)), fold(form[0])[0]), set())
        if not given_keys(form) and len(matches) == 1:
            yield next(iter(matches)), form


def _short_ties(forms: Sequence[Words], first: Mapping[Words, Words]) -> Iterator[tuple[Words, Words]]:
    """The form "Ann Berg" with "Ann Berg Holm", where one alone is longer."""
    longer: dict[Words, set[Words]] = {}
    for form in forms:
        for middle in form[1:-1]:
            longer.setdefault((fold(form[0]), fold(middle)), set()).add(first[form])
    for form in forms:
        matches = longer.get(tuple(fold(word) for word in form), set())
        if len(matches) == 1:
            yield next(iter(matches)), form


# --- a person's own values


def _person(own: Sequence[Candidate]) -> Person:
    forms = Counter(candidate.words for candidate in own)
    best = min(forms, key=lambda words: (-len(words), -forms[words], -len(words[0]), words))
    givens = frozenset(fold(word) for words in forms for word in words[:-1] if not _is_initial(word))
    return Person(
        name=" ".join(best),
        forms=frozenset(forms),
        surnames=frozenset(part for words in forms for part in _surname_parts(words)),
        givens=givens,
        articles=frozenset(candidate.article for candidate in own),
        titles=frozenset(candidate.title for candidate in own if candidate.title),
        gender=_gender(own, best),
    )


def _surname_parts(words: Words) -> Iterator[str]:
    whole = surname(words)
    yield whole
    if "-" in whole:
        yield from (part for part in whole.split("-") if len(part) > 3)
    if len(words) > 2 and not _is_initial(words[-2]):
        yield f"{fold(words[-2])} {whole}"


def _gender(own: Iterable[Candidate], best: Words) -> str:
    told = Counter(candidate.gender for candidate in own if candidate.gender)
    if told:
        return max(sorted(told), key=lambda gender: told[gender])
    given = next((word for word in best[:-1] if not _is_initial(word)), "")
    if (given in men()) == (given in women()):
        return ""
    return "m" if given in men() else "f"
