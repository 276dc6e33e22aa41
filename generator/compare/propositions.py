"""Clauses with their subjects, cut short: what a heading can be made of."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from generator.compare.grammar import Word, finite_verbs, is_adverb, read
from generator.compare.predicates import Cut, cut
from generator.lexicon.connectives import (
    BE,
    DETERMINERS,
    FINITE_HELPERS,
    NOT_PARTICIPLES,
    PREPOSITIONS,
    SEEN_AS,
    SUBORDINATORS,
)
from generator.lexicon.headings import (
    BARE_SAYING,
    BEFORE_TIMES,
    CLAUSE_OPENERS,
    CLOSE_PRONOUNS,
    COORDINATORS,
    FILLERS,
    HAVE,
    ING_ADJECTIVES,
    LEAD_INS,
    TURNING,
    UNREAL,
)
from generator.lexicon.irregular import PARTICIPLES
from generator.lexicon.phrases import DANGLING
from generator.lexicon.saying import ATTITUDES, SAYING
from generator.lexicon.verbs import BASE_FORMS, PAST_FORMS
from generator.model import Sentence, Span

_STOPS = frozenset(";:—–()[]…-") | {"--", "..."}
_QUOTES = frozenset("“”\"«»‘’'„")
_JOINTS = PREPOSITIONS | COORDINATORS | DETERMINERS
_SKIPPED = COORDINATORS | FILLERS
_UNFINISHED = DANGLING - {"i", "he", "she", "it", "we", "they", "this", "that", "those"}
_OPENING = frozenset({"to", "due", "according", "earlier", "later"})
"""Other words with which a circumstance opens."""
_JOINED_SUBJECTS = CLOSE_PRONOUNS | {"there", "that"}
_OF_NOUNS = frozenset({"that", "which", "whom"})
"""Open a clause about the noun before them, of which that may be the object."""
_SUBJECT = 6
"""Words of a subject; a longer one is cut before its second phrase."""
_SAID = 4
"""A word of saying that stands behind a comma before so many words begins a clause of its own."""
LONGEST = 300
"""A sentence of more words is a table or a list, and gives no heading."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposition:
    """A subject with its predicate, both without times and asides.

    ``verb``   where the predicate begins in the article's text
    ``extent`` what the clause reaches over before anything was cut
    ``whole``  whether nothing was cut
    """

    subject: tuple[Word, ...]
    predicate: tuple[Word, ...]
    verb: Span
    extent: Span
    whole: bool

    @property
    def words(self) -> tuple[Word, ...]:
        """Subject and predicate."""
        return self.subject + self.predicate


@dataclass(frozen=True, kw_only=True, eq=False)
class _Clause:
    """A clause of a ``sentence``, uncut: the ``words`` of that, its finite verbs, and which of these is its own.

    What it is made of is found where a claim asks for it, and kept: several claims of a fact, and several facts, stand
    in one sentence, and ask for headings of two lengths.
    """

    sentence: Sentence
    words: Sequence[Word]
    verbs: Sequence[int]
    number: int

    @property
    def at(self) -> int:
        """The place of its verb."""
        return self.verbs[self.number]

    @cached_property
    def end(self) -> int:
        """Behind which word it ends."""
        return _reach(self.words, self.at, self.verbs[self.number + 1 :])

    @cached_property
    def reach(self) -> Span:
        """From its verb to its last word."""
        return self.words[self.at].span.hull(self.words[self.end - 1].span)

    @cached_property
    def subjects(self) -> list[tuple[Word, ...]]:
        """Its subject, longer and shorter; [] where none can be told."""
        return _shorter(_subject(self.words, self.verbs, self.number))

    @cached_property
    def predicate(self) -> list[Word]:
        """Its words from the verb on, but for fillers and signs at the end."""
        body = [w for w in self.words[self.at : self.end] if w.low not in FILLERS]
        while body and body[-1].is_sign:
            body.pop()
        return body

    @cached_property
    def predicate_verbs(self) -> frozenset[int]:
        """The finite verbs of the predicate alone."""
        return frozenset(finite_verbs(self.predicate))

    @cached_property
    def _shortened(self) -> dict[int, Proposition | None]:
        return {}

    def shortened(self, most: int) -> Proposition | None:
        """The clause in ``most`` words, with its longest subject for which they suffice; None where they never do."""
        if most not in self._shortened:
            cuts = (
                (s, cut(self.predicate, self.predicate_verbs, most - sum(not w.is_sign for w in s)))
                for s in self.subjects
            )
            self._shortened[most] = next((_proposition(self, own, left) for own, left in cuts if left), None)
        return self._shortened[most]


def _count_words(words: Iterable[Word]) -> int:
    """How many words, signs apart."""
    return sum(not word.is_sign for word in words)


@lru_cache(maxsize=1024)
def _clauses(sentence: Sentence) -> tuple[_Clause, ...]:
    """All clauses of a sentence, in order; those of the last sentences are remembered."""
    every = [w for w in read(sentence.text, sentence.span.start) if w.text not in _QUOTES]
    if len(every) > LONGEST:
        return ()
    words = _without_times(every, [t.span for t in sentence.times])
    verbs = finite_verbs(words)
    own = (number for number, at in enumerate(verbs) if not _has_subject(words[at]))
    return tuple(_Clause(sentence=sentence, words=words, verbs=verbs, number=number) for number in own)


def propositions(sentence: Sentence, most: int, within: Span) -> Iterator[Proposition]:
    """The clauses of a sentence that make sense in ``most`` words, in order; only those that reach ``within``."""
    for clause in _clauses(sentence):
        proposition = clause.shortened(most) if clause.reach.overlaps(within) else None
        if proposition:
            yield proposition


def _proposition(clause: _Clause, subject: tuple[Word, ...], predicate: Cut) -> Proposition:
    words, at, end = clause.words, clause.at, clause.end
    until = words[end].span.start if end < len(words) else clause.sentence.span.end
    turning = words[at - 1 : at] if at and words[at - 1].low in TURNING else ()
    return Proposition(
        subject=(*subject, *turning),
        predicate=predicate.words,
        verb=words[at].span,
        extent=Span(subject[0].span.start, until),
        whole=predicate.whole,
    )


def _shorter(subject: tuple[Word, ...]) -> list[tuple[Word, ...]]:
    """The subject, and without its first phrase for where that leaves too little room for the predicate."""
    if not any(w.text[0].isalpha() for w in subject):
        return []
    cut = next((i for i, w in enumerate(subject) if i > 1 and w.low in PREPOSITIONS and w.low != "of"), 0)
    return [subject, subject[:cut]] if cut else [subject]


def _without_times(words: Sequence[Word], times: Sequence[Span]) -> list[Word]:
    """The words without time expressions and the prepositions before them; commas around them fall too.

    A time to which something belongs stays: it tells which is meant, and stands for an article ("Monday's vote").
    """
    owning = [word.span for word in words if word.low.endswith("'s")]
    dropped = [t for t in times if not any(t.overlaps(span) for span in owning)]
    kept: list[Word] = []
    for word in words:
        if any(t.overlaps(word.span) for t in dropped):
            while kept and kept[-1].low in BEFORE_TIMES:
                kept.pop()
        else:
            kept.append(word)
    return kept


def _subject(words: Sequence[Word], verbs: Sequence[int], number: int) -> tuple[Word, ...]:
    """The noun phrase that the verb belongs to, () where none can be told."""
    at = verbs[number]
    floor = verbs[number - 1] + 1 if number else 0
    start = next((i + 1 for i in range(at - 1, floor - 1, -1) if _parts(words[i]) and (i or not _points(words))), floor)
    stretch = list(words[start:at])
    opener = words[start - 1].low if start else ""
    while stretch and (is_adverb(stretch[-1].low) or stretch[-1].text == ","):
        stretch.pop()
    parted = words[at - 1].text == "," and (opener in CLAUSE_OPENERS or all(w.text != "," for w in stretch))
    taken = opener == "as" and words[start - 2].low in SEEN_AS  # "two guards seen as heroes"
    if opener in UNREAL or (parted and at) or taken or _is_told_of(words, start, at):
        return _before_relative(words, verbs, number) if parted and start == floor and number else ()
    if opener in SUBORDINATORS:
        stretch = _behind_circumstance(stretch)
    if not stretch or stretch[-1].low in COORDINATORS:
        return _shared_subject(words, verbs, number, start)
    if stretch[-1].low in CLOSE_PRONOUNS:
        return (stretch[-1],)
    ends = stretch[-1:] if opener not in ("who", "which") else [stretch[0], stretch[-1]]
    if len(stretch) > 1 and opener and any(w.low in PAST_FORMS or w.low.endswith("ed") for w in ends):
        return ()
    if start == floor and number:
        behind = _behind_object(stretch, words[at].low, hands_over=_hands_over(words, verbs[number - 1], stretch))
        return _noun_phrase(behind) if behind else _before_relative(words, verbs, number)
    return _noun_phrase(stretch)


def _behind_circumstance(stretch: Sequence[Word]) -> list[Word]:
    """What stands behind the comma that ends a circumstance: "after the count, | Moss left"; all where none ends.

    [] where the comma may as well part the names of a list: "after Norby, Lund and Moss left".
    """
    commas = [i for i, word in enumerate(stretch) if word.text == ","]
    behind = list(stretch[commas[-1] + 1 :]) if commas else list(stretch)
    joined = bool(commas) and any(word.low in COORDINATORS for word in behind)
    if joined and behind[0].low in COORDINATORS and len(commas) == 1:
        return behind[1:]
    return [] if joined else behind


def _has_subject(verb: Word) -> bool:
    """Whether a pronoun stands in the word itself: "we're", "there's"; not in "don't", "who's"."""
    return "'" in verb.low and verb.low.partition("'")[0] in _JOINED_SUBJECTS


def _points(words: Sequence[Word]) -> bool:
    """Whether a "that" with which the sentence begins tells which: "That report was sent"."""
    return words[0].text == "That"


def _behind_object(stretch: Sequence[Word], verb: str, *, hands_over: bool) -> list[Word]:
    """What of the words between two verbs can be the second one's subject, [] where they are all the first's."""
    if stretch[-1].low.isdigit():
        return []
    last = max((i for i, w in enumerate(stretch) if w.text == "," or w.low in COORDINATORS), default=-1)
    commas = any(w.text == "," for w in stretch)
    if hands_over and not commas and stretch[0].low != "to":
        return list(stretch)
    clear = last >= 0 and (stretch[last].text != "," or verb in BARE_SAYING or verb in FINITE_HELPERS)
    return list(stretch[last + 1 :]) if clear else []


def _parts(word: Word) -> bool:
    """Whether a subject cannot reach over the word."""
    return (word.low in CLAUSE_OPENERS and word.low != "than") or word.text in _STOPS


def _hands_over(words: Sequence[Word], verb: int, stretch: Sequence[Word]) -> bool:
    """Whether what stands behind a verb may be the subject of the next: "said the mayor had left"."""
    nearest = words[verb].low
    group = [w.low for w in words[verb : verb + 4]]
    saying = nearest in SAYING or nearest in ATTITUDES or any(g in SAYING or g in ATTITUDES for g in group)
    return saying and not any(w.low in SAYING for w in stretch[2:])


def _shared_subject(words: Sequence[Word], verbs: Sequence[int], number: int, start: int) -> tuple[Word, ...]:
    """The subject of the verb before, where the two are joined: "launched an attack and captured"."""
    if not number or start > verbs[number - 1] + 1:
        return ()
    helper, own = words[verbs[number - 1]].low, words[verbs[number]].low
    if (helper in BE and own not in FINITE_HELPERS) or (helper in HAVE and own in PARTICIPLES):
        return ()
    before = [w for w in words[verbs[number - 1] + 1 : verbs[number]] if not is_adverb(w.low)]
    if not before or before[-1].low not in COORDINATORS:
        return ()
    return _subject(words, verbs, number - 1)


def _is_told_of(words: Sequence[Word], start: int, at: int) -> bool:
    """Whether the clause from ``start`` is about a noun, the object of its verb: "a price that she could bear or"."""
    if start < 2 or words[start - 1].low not in _OF_NOUNS:
        return False
    teller = words[start - 2].low
    behind = next((w.low for w in words[at + 1 :] if w.low not in BASE_FORMS and not is_adverb(w.low)), "")
    return behind in COORDINATORS and teller not in SAYING and teller not in ATTITUDES


def _before_relative(words: Sequence[Word], verbs: Sequence[int], number: int) -> tuple[Word, ...]:
    """The noun before a relative clause whose verb comes first: "the man who ran into the hall was"."""
    earlier = verbs[number - 1]
    opener = earlier - 1
    while opener > 0 and is_adverb(words[opener].low):
        opener -= 1
    if opener < 1 or words[opener].low not in ("who", "which"):
        return ()
    floor = verbs[number - 2] + 1 if number > 1 else 0
    start = next((i + 1 for i in range(opener - 1, floor - 1, -1) if _parts(words[i])), floor)
    return () if start == floor and number > 1 else _noun_phrase(words[start:opener])


def _noun_phrase(stretch: Sequence[Word]) -> tuple[Word, ...]:
    """The subject in a stretch before its verb: circumstances before it and asides behind it are left out."""
    parts = [part for part in _split(stretch) if part]
    while len(parts) > 1 and _is_circumstance(parts[0]):
        parts = parts[1:]
    if not parts or _is_circumstance(parts[0]) or _is_predicate(parts[0]) or _holds_two(parts[0]):
        return ()
    joined = len(parts) > 1 and any(w.low in COORDINATORS for w in parts[-1])
    phrase = _joined(parts) if joined and len(stretch) <= _SUBJECT else list(parts[0])
    while phrase and phrase[0].low in _SKIPPED:
        phrase = phrase[1:]
    if len(phrase) > _SUBJECT:
        cuts = [i for i in range(2, _SUBJECT + 1) if phrase[i].low in PREPOSITIONS and phrase[i].low != "of"]
        phrase = phrase[: cuts[-1]] if cuts else []
    if not phrase or phrase[-1].low in _UNFINISHED:
        return ()
    return tuple(phrase)


def _joined(parts: Sequence[Sequence[Word]]) -> list[Word]:
    """The parts of a list with their commas: "names, towns and dates"."""
    found = list(parts[0])
    for part in parts[1:]:
        end = found[-1].span.end
        found += [Word(",", ",", Span(end, end + 1)), *part]
    return found


def _holds_two(part: Sequence[Word]) -> bool:
    """Whether a second noun phrase follows the first with nothing to join them: "chaos | their son" had made."""
    return any(w.low in DETERMINERS and part[i].low not in _JOINTS for i, w in enumerate(part[1:]))


def _is_predicate(part: Sequence[Word]) -> bool:
    """Whether a part opens with a verb: "rely on meals", "been closed"."""
    first = part[0].low
    formed = first in PAST_FORMS or first in BE or first in HAVE
    return formed or (first in BASE_FORMS and len(part) > 1 and part[1].low in PREPOSITIONS)


def _split(stretch: Sequence[Word]) -> list[list[Word]]:
    parts: list[list[Word]] = [[]]
    for word in stretch:
        if word.text == ",":
            parts.append([])
        elif not word.is_sign:
            parts[-1].append(word)
    return parts


def _is_circumstance(part: Sequence[Word]) -> bool:
    """Whether a part opens as no subject does: a preposition, an adverb, a participle, a conjunction."""
    first = part[0].low
    if first in COORDINATORS and len(part) > 1:
        return _is_circumstance(part[1:])
    if len(part) == 1 and (is_adverb(first) or first in COORDINATORS or first in LEAD_INS):
        return True
    if first == "at" and len(part) > 2 and part[1].low in ("least", "most"):
        return False
    if first in ING_ADJECTIVES and len(part) > 1 and part[1].low not in _JOINTS:
        return False
    formed = first.endswith(("ing", "ed")) and first not in NOT_PARTICIPLES and len(first) > 5
    return (
        formed
        or first in PREPOSITIONS
        or first in CLAUSE_OPENERS
        or first in {"to", "due", "according", "earlier", "later"}
    )


def _reach(words: Sequence[Word], at: int, later: Sequence[int]) -> int:
    """Where the clause ends: at a stop, or before what opens a clause of its own behind a comma."""
    for i in range(at + 1, len(words)):
        if words[i].text in _STOPS or words[i].text in ".!?":
            return i
        if words[i].text == "," and i + 1 < len(words):
            following = words[i + 1]
            ends = following.low in CLAUSE_OPENERS or following.low in COORDINATORS
            ends = ends or any(w.low in SAYING and not w.is_name for w in words[i + 1 : i + _SAID])
            if ends or following.low == "according" or _opens_clause(words, i + 1, later):
                return i
    return len(words)


def _opens_clause(words: Sequence[Word], start: int, later: Sequence[int]) -> bool:
    """Whether a subject and its verb stand behind a comma with nothing between: "it sank, police found"."""
    verb = next((v for v in later if v >= start), None)
    between = words[start:verb] if verb is not None else []
    return verb == start or (0 < len(between) <= _SUBJECT and not any(w.is_sign for w in between))
