"""Where a sentence falls into clauses and phrases: each boundary with the kind of stretch that it opens."""

from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from generator.extract.clauses.quoted import quoted_words
from generator.extract.clauses.resumption import behind_participle, behind_relative
from generator.extract.clauses.tags import is_tag_sign
from generator.extract.tokens import Tokens, Verb, is_adverb, is_word
from generator.lexicon.adjectives import is_adjective
from generator.lexicon.calendar import OPENING_TIMES, SEASONS, SMALL_NUMBERS, UNITS
from generator.lexicon.connectives import (
    ADVERBS,
    BE,
    COORDINATORS,
    DETERMINERS,
    FINITE_HELPERS,
    FOCUSING,
    MODALS,
    OBJECT_PRONOUNS,
    OPENING_PAIRS,
    PHRASAL,
    PHRASE_OPENERS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SEEN_AS,
    SUBORDINATORS,
    TAKEN_AFTER,
    UNSURE,
)
from generator.lexicon.numbers import CARDINALS
from generator.lexicon.places import gazetteer
from generator.lexicon.roles import HARMED
from generator.lexicon.verbs import BASE_FORMS

_HARD = frozenset(";:—–()") | {"--", "---", "-", "•", "|"}
_BREAKS = _HARD | {","}
_STOPS = _BREAKS | SUBORDINATORS | RELATIVES | {"that"}
_JOINING = (
    COORDINATORS
    | PREPOSITIONS
    | RELATIVES
    | SUBORDINATORS
    | PHRASE_OPENERS
    | {"that", "due", "owing", "thanks", "instead", "rather"}
)
"""Words that can open a stretch without a comma in front."""
_OPENERS = _JOINING | {"("}
_NO_NOUNS = _JOINING | PRONOUNS | DETERMINERS
_SUBJECTS = frozenset({"i", "he", "she", "we", "they"})
_HAVING = frozenset({"has", "have", "had", "having"})
_LIMITS = frozenset({"since", "until", "till"})
_AT_LEAST = ("at", "least")
_PLACING = PREPOSITIONS - SUBORDINATORS
_ONLY_PLACING = _PLACING - PHRASE_OPENERS
"""Prepositions that open no stretch by themselves."""
_TIME = 4
"""How many words behind such a one its time, of two or three, has ended."""
_SHORT_UNITS = frozenset({"minute", "hour"})
_UNITS = UNITS.keys() | _SHORT_UNITS | {f"{unit}s" for unit in (*UNITS, *_SHORT_UNITS, "moment", "second")}
"""What "three days before" is measured in; the words in front of that, from right to left:"""
_COUNTING = SMALL_NUMBERS.keys() - {"a", "an"}
_ONE = frozenset({"a", "an", "the", "few", "several", "couple"})
_HEDGING = frozenset({"a", "few", "fewer", "less", "more", "than", "some", "roughly", "around"})
_RUNNING = PREPOSITIONS | {"last", "past", "next", "first"}
"""In front of a measure, these say how long something went on: "for two years before the vote"."""
_NOT_ONLY = frozenset({("not", "only"), ("not", "just"), ("not", "merely")})
_OR_SO = frozenset({("or", "more"), ("or", "less"), ("or", "fewer"), ("or", "so")})
"""What follows a number and goes with it."""
_ASKING = frozenset({"of", "for", "with", "from", "into", "to"})
"""Prepositions that ask for a noun wherever they stand, and belong to no verb as "up" does."""
_ANYBODY = frozenset("someone somebody anyone anybody everyone everybody nobody those".split())
"""Whom these mean is only told by the clause behind them."""
_DESCRIBED = frozenset("a an my your his her its our their very more most such".split())
"""In front of adjectives; "the" opens a noun as well ("the rich, they say")."""
_BEHIND_VERB = DETERMINERS | OBJECT_PRONOUNS | CARDINALS.keys() | PHRASAL
"""Behind a word that may be a noun or a verb, these make it a verb."""
_AS_FAR = 6
"""How many words before "as" a verb may stand that asks for it."""
_NEAR = 12
"""How many words after a coordinator its predicate may stand."""
_ASIDE = 16
"""How many words after a coordinator an aside behind its subject may end,"""
_SUBJECT = 5
"""and begin."""


class Opening(StrEnum):
    """What kind of stretch a boundary opens."""

    START = "start"
    SAID = "said"
    HARD = "hard"
    COORDINATE = "coordinate"
    RELATIVE = "relative"
    SUBORDINATE = "subordinate"
    PARTICIPLE = "participle"
    COMMA = "comma"
    PREDICATE = "predicate"


class Chunk(NamedTuple):
    """The tokens ``low`` up to and without ``high``, and how the stretch opens."""

    low: int
    high: int
    opening: Opening


def chunks(tokens: Tokens, cuts: frozenset[int]) -> list[Chunk]:
    """The sentence as a row of chunks without gaps. ``cuts`` are tokens at which one begins in any case."""
    found: list[tuple[int, Opening]] = [(0, Opening.START)]
    relative = False
    quoted = quoted_words(tokens)
    for at, (before, word) in enumerate(pairwise(tokens.words), 1):
        opening = None
        if at in cuts:
            opening = Opening.SAID
        elif at in quoted:
            continue
        elif word in _OPENERS or before in _BREAKS:
            opening = _opening(tokens, at, found[-1][0])
        start = at
        if opening is None and (relative or word in FINITE_HELPERS):
            low = found[-1][0]
            main = behind_relative(tokens, at, found[-2][0], low) if relative else behind_participle(tokens, at, low)
            if main:
                start, opening = main, Opening.PREDICATE
        if opening is not None:
            start = _with_measure(tokens, at) if opening is Opening.SUBORDINATE else start
            if start > found[-1][0]:
                found.append((start, opening))
                relative = opening is Opening.RELATIVE
    ends = [low for low, _ in found[1:]] + [len(tokens)]
    return [Chunk(low, high, opening) for (low, opening), high in zip(found, ends, strict=True)]


def _opening(tokens: Tokens, at: int, low: int) -> Opening | None:
    """The kind of stretch that begins at a token; None where none does. The one before it began at ``low``."""
    word, before = tokens.words[at], tokens.words[at - 1]
    if word == "(" or before in _HARD:
        return _after_hard(tokens, at, low)
    if before == ",":
        return _after_comma(tokens, at)
    if word not in _JOINING or not is_word(before):
        return None
    return _inside(tokens, at, low)


def _after_hard(tokens: Tokens, at: int, low: int) -> Opening | None:
    """The kind of stretch that begins with a bracket or behind a hard sign, which parts nothing within a name."""
    word, before = tokens.words[at], tokens.words[at - 1]
    if is_tag_sign(tokens, at) or (before == "(" and is_tag_sign(tokens, at - 1)) or _is_suspended(tokens, at - 1):
        return None
    if before == ")" and is_tag_sign(tokens, at - 1):
        return _inside(tokens, at, low) if word in _JOINING else None
    return Opening.HARD


def _is_suspended(tokens: Tokens, at: int) -> bool:
    """Whether a hyphen only stands for what a later word has: "two- or three-day"."""
    stands = tokens.word(at) == "-" and 0 < at < len(tokens) - 1
    return stands and tokens.ends[at - 1] == tokens.starts[at] and tokens.ends[at] < tokens.starts[at + 1]


def _inside(tokens: Tokens, at: int, low: int) -> Opening | None:
    """The kind of stretch that begins without a comma."""
    word, before, after = tokens.words[at], tokens.words[at - 1], tokens.word(at + 1)
    if word in COORDINATORS:
        return Opening.COORDINATE if _coordinates(tokens, at, low) and not _joins_words(tokens, at) else None
    whose = word in PREPOSITIONS and after in {"which", "whom"}
    bare = word in _ONLY_PLACING and not whose and (word, after) not in OPENING_PAIRS  # most words that come here
    if bare or before in COORDINATORS or _is_beside_verb(tokens, at) or _tells_who(tokens, at):
        return None
    if whose:
        return None if word == "of" else Opening.RELATIVE  # "all but two of whom": the comma in front is the boundary
    if before in PREPOSITIONS or _completes(tokens, at, low) or _limits(tokens, at):
        return None
    if word in RELATIVES or (word == "that" and before not in ADVERBS and _predicate_near(tokens, at)):
        return Opening.RELATIVE
    return Opening.SUBORDINATE if before not in ADVERBS and _subordinates(tokens, at) else None


def _tells_who(tokens: Tokens, at: int) -> bool:
    """Whether a clause begins without which nobody knows who is meant: "somebody | who mends nets"."""
    return tokens.words[at - 1] in _ANYBODY and tokens.words[at] in {"who", "whose", "whom", "that"}


def _joins_words(tokens: Tokens, at: int) -> bool:
    """Whether the coordinator joins two words that share what follows, or what stands before them.

    Two verbs ("bent or broken"), two prepositions ("told of | and asked about"); a "but" behind "is" means "only".
    """
    word, before = tokens.words[at], tokens.words[at - 1]
    two_verbs = word == "or" and tokens.verbs[at - 1] is not Verb.OTHER and tokens.verbs[at + 1] is not Verb.OTHER
    return two_verbs or before in _ASKING or (word == "but" and before in BE)


def _is_beside_verb(tokens: Tokens, at: int) -> bool:
    """Whether the word only tells when, of the verb beside it: "has since been shut", "as she once said"."""
    word, before = tokens.word(at), tokens.word(at - 1)
    if word == "as" and before == "long":  # "as long | as": the first "as" opens the condition
        return tokens.word(at - 2) in {"as", "so"}
    return (word == "since" and before in _HAVING) or (word == "once" and before in _SUBJECTS)


def _completes(tokens: Tokens, at: int, low: int) -> bool:
    """Whether what begins here is what words in front ask for: "were in response", "saw her as", "look after"."""
    word, before = tokens.word(at), tokens.word(at - 1)
    if word == "whether":
        return before in BASE_FORMS or tokens.verbs[at - 1] is not Verb.OTHER
    if word == "which":  # "to decide which way", no "the plan which failed"
        return before in BASE_FORMS and _asks_for_bare(tokens, at - 1) and tokens.verbs[at + 1] is Verb.OTHER
    if word == "if":
        return before in {"see", "know"} or before in UNSURE
    if word == "as":
        return not SEEN_AS.isdisjoint(tokens.words[max(low, at - _AS_FAR) : at])
    return before in BE or (word == "after" and before in TAKEN_AFTER)


def _limits(tokens: Tokens, at: int) -> bool:
    """Whether a time follows from which or up to which the clause holds: "closed since Monday", "closed until May".

    With more behind it, it is a circumstance as others are: "since Monday in the worst storm of the year".
    """
    if tokens.word(at) not in _LIMITS:
        return False
    first = at + (3 if tokens.words[at + 1 : at + 3] == _AT_LEAST else 1)
    is_season = tokens.word(first) == "the" and tokens.word(first + 1) in SEASONS
    ends = _PLACING.isdisjoint(tokens.words[first + 1 : first + _TIME - 1])
    return (is_season or tokens.word(first) in OPENING_TIMES) and ends


def _with_measure(tokens: Tokens, at: int) -> int:
    """Where a stretch that opens at ``at`` begins, with how long, or how much so: "three days after", "largely as"."""
    if tokens.word(at - 1) in FOCUSING:
        return at - 1
    if tokens.word(at) not in {"after", "before"} or tokens.word(at - 1) not in _UNITS:
        return at
    first = at - 1
    while first > 0 and (tokens.words[first - 1] in _COUNTING or tokens.words[first - 1].isdigit()):
        first -= 1
    if first > 0 and tokens.words[first - 1] in _ONE:
        first -= 1
    elif first == at - 1 and not tokens.words[first].endswith("s"):
        return at  # "last year after": no measure
    while first > 0 and (tokens.words[first - 1] in _HEDGING or is_adverb(tokens.words[first - 1])):
        first -= 1
    return at if tokens.word(first - 1) in _RUNNING else first


def _subordinates(tokens: Tokens, at: int) -> bool:
    """Whether a subordinate clause, or a phrase of circumstance, begins here; "as" only where a predicate follows."""
    word = tokens.word(at)
    if (word, tokens.word(at + 1)) in OPENING_PAIRS or word in PHRASE_OPENERS:
        return True
    if word in {"before", "since"} and not is_word(tokens.word(at + 1)):
        return False  # "than in the year before"
    return word in SUBORDINATORS and (word != "as" or _predicate_near(tokens, at))


def _after_comma(tokens: Tokens, at: int) -> Opening | None:
    """The kind of stretch that begins behind a comma; None for the comma of a list, a date or a place."""
    word, after = tokens.word(at), tokens.word(at + 1)
    if word in COORDINATORS:
        contrast = word in {"but", "yet"}
        return Opening.COORDINATE if contrast or _coordinates(tokens, at, _clause_start(tokens, at)) else None
    if word in RELATIVES or (word in PREPOSITIONS and after in {"which", "whom", "whose"}):
        return Opening.RELATIVE
    if word in SUBORDINATORS or word in PHRASE_OPENERS:
        return Opening.SUBORDINATE
    verb = tokens.verbs[at + 1 if is_adverb(word) else at] if at + 1 < len(tokens) else 0
    if verb in (Verb.ING, Verb.PAST):
        return Opening.PARTICIPLE
    if _in_list(tokens, at) or _in_name(tokens, at) or _joins_adjectives(tokens, at):
        return None
    return Opening.COMMA


def _joins_adjectives(tokens: Tokens, at: int) -> bool:
    """Whether the comma before ``at`` stands between adjectives of one noun: "a calm, patient teacher"."""
    low = at - 3 if not is_adverb(tokens.word(at - 3)) else at - 4
    opened = tokens.word(low) in _DESCRIBED or (tokens.word(low) == "the" and is_adjective(tokens.words[at]))
    noun = is_word(tokens.word(at + 1)) and not tokens.predicate(at, at + 2)
    return opened and is_adjective(tokens.words[at - 2]) and noun and not tokens.capital[at]


def _coordinates(tokens: Tokens, at: int, low: int) -> bool:
    """Whether the coordinator joins clauses or predicates, and no nouns; the stretch in front of it begins at ``low``.

    A verb behind it is joined to any predicate of the sentence's part; a subject behind it only to a whole clause.
    "Killed and injured" with one number stays whole.
    """
    before, joint, after = tokens.word(at - 1), tokens.words[at], tokens.word(at + 1)
    harmed = before in HARMED and after in HARMED
    measures = (joint, after) in _OR_SO or (before, joint) == ("all", "but")
    if harmed or measures or (joint == "but" and _says_not_only(tokens, max(low, at - _NEAR), at)):
        return False
    start = _clause_start(tokens, at)
    first = at + 1
    while is_adverb(tokens.word(first)):
        first += 1
    if first >= len(tokens) or not tokens.predicate(start, at):
        return False
    word, verb = tokens.words[first], tokens.verbs[first]
    if verb in (Verb.FINITE, Verb.PAST, Verb.PARTICIPLE):
        return True
    if verb is Verb.ING:
        return Verb.ING in tokens.verbs[start:at] and first + 1 < len(tokens) and is_word(tokens.words[first + 1])
    if word in SUBORDINATORS or word in RELATIVES or word == "that" or _goes_on_bare(tokens, start, at, first):
        return True
    near = _predicate_near(tokens, first - 1) or _predicate_behind_aside(tokens, first)
    return is_word(word) and not _is_seen(tokens, first) and tokens.predicate(low, at) and near


def _is_seen(tokens: Tokens, at: int) -> bool:
    """Whether a noun at ``at`` has a clause about it right behind: "the reefs and currents | they face"."""
    return tokens.words[at] not in _NO_NOUNS and tokens.word(at + 1) in _SUBJECTS


def _goes_on_bare(tokens: Tokens, start: int, at: int, first: int) -> bool:
    """Whether the verb at ``first`` hangs on the helping verb or "to" of one before ``at``: "will leave and take two".

    It is no noun where something follows that only a verb has.
    """
    if tokens.words[first] not in BASE_FORMS:
        return False
    after = tokens.word(first + 1)
    named = first + 1 < len(tokens) and tokens.capital[first + 1]
    if not (after in _BEHIND_VERB or after[:1].isdigit() or named):
        return False
    bare = (k for k in range(start + 1, at) if tokens.words[k] in BASE_FORMS)
    return any(_asks_for_bare(tokens, k) for k in bare)


def _asks_for_bare(tokens: Tokens, at: int) -> bool:
    """Whether a helping verb, or "to", stands in front of the base form at ``at``, adverbs between."""
    at -= 1
    while at > 0 and is_adverb(tokens.words[at]):
        at -= 1
    return tokens.words[at] == "to" or tokens.words[at] in MODALS


def _says_not_only(tokens: Tokens, low: int, high: int) -> bool:
    return any(pair in _NOT_ONLY for pair in pairwise(tokens.words[low:high]))


def _clause_start(tokens: Tokens, at: int) -> int:
    """The token after the last hard sign before ``at``, or 0; at most 40 tokens back."""
    low = max(0, at - 40)
    if _HARD.isdisjoint(tokens.words[low:at]):
        return low
    return next((k + 1 for k in range(at - 1, low, -1) if _parts(tokens, k)), low)


def _parts(tokens: Tokens, at: int) -> bool:
    """Whether a hard sign stands here, and is none of a name."""
    return tokens.words[at] in _HARD and not is_tag_sign(tokens, at)


def _predicate_near(tokens: Tokens, at: int) -> bool:
    """Whether a predicate follows before the next sign, or the next word that opens a clause."""
    for k in range(at + 1, min(len(tokens), at + _NEAR)):
        if tokens.words[k] in _STOPS and not is_tag_sign(tokens, k):
            return tokens.predicate(at + 1, k)
    return tokens.predicate(at + 1, at + _NEAR)


def _predicate_behind_aside(tokens: Tokens, at: int) -> bool:
    """Whether the subject at ``at`` has its verb behind an aside: "and the barn, built in 1912, was gutted"."""
    commas = [k for k in range(at + 1, min(len(tokens), at + _ASIDE)) if tokens.words[k] == ","]
    if len(commas) < 2 or commas[0] - at > _SUBJECT or tokens.words[at] not in DETERMINERS:
        return False
    return tokens.predicate(commas[1] + 1, commas[1] + 2)


def _in_list(tokens: Tokens, at: int) -> bool:
    """Whether the comma before ``at`` stands between the items of a list."""
    for k in range(at, min(len(tokens), at + 9)):
        word = tokens.words[k]
        if tokens.predicate(k, k + 1) or word in _HARD or word in RELATIVES:
            return False
        if word in {"and", "or"} and k > at:
            return not _coordinates(tokens, k, _clause_start(tokens, k))
    return False


def _in_name(tokens: Tokens, at: int) -> bool:
    """Whether the comma belongs to a place, a date or an age: "Salem, Oregon", "May 5, 2010", "Ann Lee, 52"."""
    word, after = tokens.word(at), tokens.word(at + 1)
    if word[:1].isdigit():
        return after in {",", ".", ""} or not is_word(after)
    place = tokens.capital[at] and tokens.capital[max(0, at - 2)] and word not in DETERMINERS
    if place and after in PREPOSITIONS and word.title() in gazetteer():
        return True  # "Salem, Oregon for three weeks"
    return place and (after in {",", ".", ""} or (tokens.capital[at + 1] and tokens.word(at + 2) in {",", ".", ""}))
