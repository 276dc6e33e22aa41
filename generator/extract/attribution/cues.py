"""Which words of a sentence are words of saying."""

from generator.extract.tokens import Tokens, Verb
from generator.lexicon.connectives import ADVERBS, BE, DETERMINERS, PREPOSITIONS
from generator.lexicon.negation import NEGATION
from generator.lexicon.saying import AMBIGUOUS, CALLING_FOR, SAYING

_STATED_SO = frozenset({"deny", "dispute"})
_FIRST_PERSONS = frozenset({"i", "we", "you"})


def cue_tokens(tokens: Tokens) -> list[int]:
    """The tokens that are verbs of saying with a subject of their own, in order."""
    return [at for at in range(len(tokens)) if _is_cue(tokens, at)]


def _is_cue(tokens: Tokens, at: int) -> bool:
    word = tokens.words[at]
    if word not in SAYING and not is_calling(tokens, at):
        return False
    helpers, before = _behind_helpers(tokens, at)
    if before == "to" or any(h in BE for h in helpers) and not word.endswith("ing"):
        return False
    if word not in SAYING or SAYING[word].verb not in _STATED_SO:
        if any(NEGATION.fullmatch(h) or h.endswith("n't") for h in helpers):
            return False
    return before not in _FIRST_PERSONS and _is_verb(tokens, at, before)


def is_calling(tokens: Tokens, at: int) -> bool:
    """Whether "called for", "appealed on" and their like stand here."""
    return tokens.words[at] in CALLING_FOR and tokens.word(at + 1) in {"for", "on", "upon"}


def _is_verb(tokens: Tokens, at: int, before: str) -> bool:
    """Whether the word is a verb here, and no noun or adjective."""
    word = tokens.words[at]
    direct = tokens.word(at - 1)
    if at and tokens.capital[at] and tokens.capital[at - 1] and tokens.verbs[at] is Verb.OTHER and word in AMBIGUOUS:
        return False
    if direct in DETERMINERS or direct.endswith("'s") or (direct in PREPOSITIONS and before == direct):
        return False
    if word in AMBIGUOUS:
        named = at > 0 and tokens.capital[at - 1] and not tokens.capital[at]
        return tokens.verbs[at] is Verb.FINITE or named or direct in {"he", "she", "it", "they"}
    return True


def _behind_helpers(tokens: Tokens, at: int) -> tuple[list[str], str]:
    """The helping verbs and adverbs in front of a verb, and the word before them."""
    low = at
    while low > 0 and (
        tokens.verbs[low - 1] is Verb.FINITE or tokens.words[low - 1] in ADVERBS or _is_manner(tokens, low - 1)
    ):
        low -= 1
    return list(tokens.words[low:at]), tokens.word(low - 1)


def _is_manner(tokens: Tokens, at: int) -> bool:
    return tokens.words[at].endswith("ly") or tokens.words[at] in {"not", "been", "be"}
