"""Forms of verbs of saying that are a noun, an adjective or part of a name where they stand."""

from generator.extract.tokens import Tokens, Verb, is_word
from generator.lexicon.connectives import BE, DETERMINERS, PHRASAL, PREPOSITIONS, PRONOUNS
from generator.lexicon.saying import AMBIGUOUS, ATTRIBUTIVE, BEFORE_NOUNS, DAYS, NOUNS_IN_ING, PARTICIPLE_BEFORE
from generator.lexicon.verbs import BASE_FORMS

_NEAR_ARTICLE = 4
"""Words between an article and its noun."""
_WARNED = frozenset({"of", "against", "about"})
"""Prepositions that open what is said: "a letter warning of a shortage"."""
_BEFORE_NOUN = BEFORE_NOUNS | PHRASAL
_LINKS = PREPOSITIONS | {"to"}
_NO_NOUN = DETERMINERS | PRONOUNS | PREPOSITIONS


def is_nominal(tokens: Tokens, at: int) -> bool:
    """Whether the form at ``at`` says nothing: "a loud warning", "alleged debts", "charges related to the fire"."""
    word, after = tokens.words[at], tokens.word(at + 1)
    if after in PARTICIPLE_BEFORE.get(word, ()) or _is_owned(tokens, at) or _is_named(tokens, at):
        return True
    if word == "terms" and "in" in tokens.words[max(0, at - _NEAR_ARTICLE) : at]:  # "in the strongest terms"
        return True
    if word in ATTRIBUTIVE:
        return _is_attributive(tokens, at)
    if word in NOUNS_IN_ING:
        return _is_noun_in_ing(tokens, at)
    return word in AMBIGUOUS and (tokens.word(at - 1) in _BEFORE_NOUN or _is_object(tokens, at))


def _is_owned(tokens: Tokens, at: int) -> bool:
    """Whether the genitive of a plural stands in front: "the judges' ruling"."""
    if at < 2 or tokens.words[at - 1] != "'" or not tokens.words[at - 2].endswith("s"):
        return False
    return tokens.ends[at - 2] == tokens.starts[at - 1] and tokens.ends[at - 1] < tokens.starts[at]


def _is_named(tokens: Tokens, at: int) -> bool:
    """Whether a capital inside a sentence makes the word a name: "to stop Planned Ferries"; no headline of capitals."""
    inside = at > 0 and tokens.capital[at] and is_word(tokens.words[at - 1])
    return inside and tokens.word(at + 1) != "" and sum(tokens.capital) * 2 <= len(tokens)


def _is_attributive(tokens: Tokens, at: int) -> bool:
    """Whether a noun follows that the participle tells of: "alleged debts", "24 pledged delegates"."""
    after, before = tokens.word(at + 1), tokens.word(at - 1)
    if not after[:1].isalpha() or after in _NO_NOUN or tokens.capital[at + 1] or tokens.verbs[at + 1]:
        return False
    return tokens.words[at] == "alleged" or before[:1].isdigit() or before in PREPOSITIONS or before in BEFORE_NOUNS


def _is_noun_in_ing(tokens: Tokens, at: int) -> bool:
    """Whether "warning" and its like is a noun: its verb follows, or it ends a phrase with an article."""
    before, after = tokens.word(at - 1), tokens.word(at + 1)
    if before in BE or "'" in after or not is_word(before):
        return False
    if tokens.predicate(at + 1, at + 2):
        return True
    if is_word(after) and after not in DAYS and (after not in _LINKS or after in _WARNED):
        return False
    return _ends_phrase(tokens, at)


def _ends_phrase(tokens: Tokens, at: int) -> bool:
    """Whether an article stands in front of the word, with no verb and no sign between them."""
    for k in range(at - 1, max(-1, at - 2 - _NEAR_ARTICLE), -1):
        if tokens.words[k] in DETERMINERS or tokens.words[k] in BEFORE_NOUNS:
            return True
        if not is_word(tokens.words[k]) or tokens.verbs[k] or tokens.words[k] in PREPOSITIONS:
            return False
    return False


def _is_object(tokens: Tokens, at: int) -> bool:
    """Whether the verb right in front has the word as its object: "raising fears that", "to sell plans that"."""
    if at < 1:
        return False
    infinitive = at > 1 and tokens.words[at - 2] == "to" and tokens.words[at - 1] in BASE_FORMS
    return infinitive or tokens.verbs[at - 1] is Verb.ING
