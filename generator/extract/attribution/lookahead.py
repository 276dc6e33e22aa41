"""What stands in the tokens before or behind a place: the questions that the shapes of attribution ask."""

from itertools import pairwise

from generator.extract.tokens import Tokens, Verb, is_adverb, is_word
from generator.lexicon.connectives import COORDINATORS, DETERMINERS, PREPOSITIONS, PRONOUNS, RELATIVES, SUBORDINATORS
from generator.lexicon.saying import CLAIM_NOUNS, DAYS, PAPERS, SAYING
from generator.lexicon.stances import UNTRUE

QUOTES = frozenset("\"“”„«»‘’'")
_STOPS = frozenset(",;—–:") | {"--"}
_CLOSED = PREPOSITIONS | DETERMINERS | {"and", "or"}
_OBJECTS = frozenset({"it", "him", "them"})
"""Behind these, what they are called may be one word: "called them useful"."""
_NO_NAME = PREPOSITIONS | DAYS | _CLOSED | SUBORDINATORS | {"to", "back"}
NEAR = 9
"""Tokens within which the hearer of "told" and the object of "asked" end."""


def stop(tokens: Tokens, at: int) -> int:
    """The first token from ``at`` on that ends a phrase, or the end of the sentence."""
    return next(
        (k for k in range(at, len(tokens)) if tokens.words[k] in _STOPS or tokens.words[k] in QUOTES), len(tokens)
    )


def soon(tokens: Tokens, low: int, word: str) -> bool:
    """Whether ``word`` stands in the next few tokens, before any predicate or comma."""
    for k in range(low, min(len(tokens), low + NEAR)):
        if tokens.words[k] == word:
            return k > low and (word != "to" or is_infinitive(tokens, k + 1))
        if tokens.words[k] in _STOPS or tokens.verbs[k] is Verb.FINITE:
            return False
    return False


def is_infinitive(tokens: Tokens, at: int) -> bool:
    """Whether the word behind "to" can be a verb: no article, no name, no figure."""
    word = tokens.word(at)
    if word in QUOTES:
        return True
    return word.isalpha() and word not in DETERMINERS and word not in PRONOUNS and not tokens.capital[at]


def of_follows(tokens: Tokens, low: int) -> bool:
    """Whether the "of" of an accusation follows, behind a clause between commas if need be."""
    if soon(tokens, low, "of"):
        return True
    high = min(len(tokens) - 1, low + 3 * NEAR)
    return any(tokens.words[k] == "," and tokens.words[k + 1] in {"of", "and"} for k in range(low + 1, high))


def clause_follows(tokens: Tokens, low: int) -> bool:
    """Whether a subject and its predicate follow at once, and no thing that something is told of afterwards."""
    for k in range(low, len(tokens)):
        if tokens.predicate(k, k + 1):
            joined = tokens.words[k - 1] in COORDINATORS  # "admitted errors and ordered a recount"
            return k > low and tokens.word(k + 1) != "by" and not joined
        if tokens.words[k] in _STOPS or tokens.words[k] in {"that", "which", "who", "whose", "where"}:
            return False
        if k > low and tokens.words[k] in SUBORDINATORS and tokens.words[k] != "as":  # "claimed victory after he won"
            return False
    return False


def own_clause_follows(tokens: Tokens, at: int) -> bool:
    """Whether the token is a coordinator with a clause behind it that has a subject of its own."""
    if tokens.words[at] not in COORDINATORS or at + 1 >= len(tokens):
        return False
    own = tokens.capital[at + 1] or tokens.words[at + 1] in DETERMINERS or tokens.words[at + 1] in PRONOUNS
    return own and clause_follows(tokens, at + 1) and tokens.predicate(at + 2, at + 6)


def goes_on(tokens: Tokens, low: int) -> bool:
    """Whether a predicate follows the supposed speaker, who then is the subject of what is said."""
    for k in range(low, stop(tokens, low)):
        if tokens.words[k] in RELATIVES or tokens.words[k] in SUBORDINATORS:
            return False
        if tokens.predicate(k, k + 1):
            return True
    return False


def goes_on_bare(tokens: Tokens, low: int) -> bool:
    """Whether a predicate begins at once whose subject stood before, and which says nothing: "and will close"."""
    while is_adverb(tokens.word(low)):
        low += 1
    return tokens.predicate(low, low + 1) and tokens.words[low] not in SAYING


def says_more(tokens: Tokens, low: int, high: int) -> bool:
    """Whether what follows the verb is said, and no circumstance: "in televised remarks", "reporters on Monday"."""
    that = "that" in tokens.words[low:high]
    if that and any(tokens.words[k] == "that" and not _tells_of_paper(tokens, k) for k in range(low, high)):
        return True
    if tokens.word(high) == ":":
        return True
    circumstance = tokens.word(low) in PREPOSITIONS or tokens.word(low) in DAYS
    wanted = (Verb.FINITE,) if circumstance else (Verb.FINITE, Verb.PAST)
    told = tokens.words.index("that", low) if that else high
    return any(v in wanted for v in tokens.verbs[low:told])


def _tells_of_paper(tokens: Tokens, at: int) -> bool:
    """Whether "that" at ``at`` only tells more of what it was said in: "in a statement that gave no details"."""
    return tokens.word(at - 1) in PAPERS and tokens.predicate(at + 1, at + 2)


def object_follows(tokens: Tokens, low: int) -> bool:
    """Whether a noun phrase stands behind the verb: "the senator who wrote the law"."""
    word = tokens.word(low)
    return word in DETERMINERS or word[:1].isdigit() or (low < len(tokens) and tokens.capital[low] and word not in DAYS)


def is_closing(tokens: Tokens, at: int) -> bool:
    """Whether the token is a quotation mark with a space behind it."""
    return tokens.word(at) in QUOTES and at + 1 < len(tokens) and tokens.ends[at] < tokens.starts[at + 1]


def names_follow(tokens: Tokens, low: int) -> bool:
    """Whether what the speaker calls a thing follows: quoted words, "as", "false", a noun beside another."""
    if tokens.word(low) in _OBJECTS and is_word(tokens.word(low + 1)) and tokens.words[low + 1] not in _NO_NAME:
        return True
    near = tokens.words[low : low + 4 * NEAR]
    apposed = any(w in {"a", "an"} and near[k] not in _CLOSED for k, w in enumerate(near[1 : 2 * NEAR]))
    untrue = any(a in CLAIM_NOUNS and b in UNTRUE for a, b in pairwise(near))
    return apposed or untrue or any(w in QUOTES or w == "as" for w in near)


def content_start(tokens: Tokens, at: int) -> int:
    """Where the content begins that ends in front of token ``at``: behind the last semicolon, or at the start."""
    return next((k + 1 for k in range(at - 1, -1, -1) if tokens.words[k] == ";"), 0)
