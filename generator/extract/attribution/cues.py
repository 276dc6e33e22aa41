"""Which words of a sentence are words of saying."""

from generator.extract.attribution.nominal import is_nominal
from generator.extract.tokens import Tokens, Verb, is_adverb, is_word
from generator.lexicon.connectives import (
    BE,
    COORDINATORS,
    DETERMINERS,
    FINITE_HELPERS,
    OBJECT_PRONOUNS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)
from generator.lexicon.negation import NEGATION
from generator.lexicon.numbers import SCALES
from generator.lexicon.saying import (
    AMBIGUOUS,
    ATTENDING,
    CALLING_FOR,
    DAYS,
    DONE_BY_SAYING,
    ESTIMATED,
    ESTIMATING,
    FIGURING,
    HEARERS,
    PARTICLES,
    PLEADING,
    QUALIFYING,
    RULING,
    SAYING,
    SPEAKING_OF,
    TEAMS,
    Cue,
    Frame,
)
from generator.lexicon.strangers import PRONOUNS_OF
from generator.model import Stance

_CUES = frozenset(SAYING) | CALLING_FOR | RULING | PLEADING | ESTIMATING | FIGURING | SPEAKING_OF
_NOT_OWN = frozenset({"to", "i", "we", "you"})
"""In front of a verb of saying, these show that it is not the outlet's account of what someone said."""
_QUOTES = frozenset("\"“”’'»")
_OPENING = frozenset("\"“‘'")
_NEAR_OBJECT = 7
"""Tokens behind "denied" or "declared" within which the thing that is not granted, or made so, is named."""
_BEFORE_OBJECT = PREPOSITIONS | COORDINATORS | SUBORDINATORS | {"that"}
_BEHIND_OBJECT = PREPOSITIONS | COORDINATORS | SUBORDINATORS | RELATIVES | DAYS
_NEAR_PAIR = 8
"""Tokens in front of a verb among which "and" joins the two of its subject."""
_GIVEN = frozenset({"a", "an", "any", "the", "another", "his", "her", "their"})
"""Open what somebody did not get."""
_BEHIND_LOSER = _GIVEN | PREPOSITIONS | {"twice", "again", "late", "early", "."}
_QUOTED = frozenset({"quoted", "cited"})
_BEFORE_HEAD = 4
"""Tokens of a phrase in front of its head at most."""
_SUPPOSING = frozenset({"may", "might", "must", "should", "could", "can"})
"""Behind these, nothing was said yet: "residents should tell us";"""
_TELLING = frozenset({"reveal", "disclose", "confirm", "announce"})
"""but "the Post can reveal that"."""
_CLAUSE_OPENERS = DETERMINERS | {"that", "to", "it", "he", "she", "they", ":", ".", ","}


def cue_tokens(tokens: Tokens) -> list[int]:
    """The tokens that are verbs of saying with a subject of their own, in order."""
    if _CUES.isdisjoint(tokens.words):
        return []
    return [at for at, word in enumerate(tokens.words) if word in _CUES and _is_cue(tokens, at)]


def _is_cue(tokens: Tokens, at: int) -> bool:
    """Whether the word says something that its subject stands behind: no infinitive, no passive, no "did not say"."""
    cue = SAYING.get(tokens.words[at])
    if not (is_calling(tokens, at) or estimates(tokens, at)) and (cue is None or not _has_particle(tokens, at, cue)):
        return False
    helpers, before = _behind_helpers(tokens, at)
    passive = not BE.isdisjoint((*helpers, before)) and not tokens.words[at].endswith("ing")
    denied = any(NEGATION.fullmatch(h) or h.endswith("n't") for h in helpers)
    unnamed = cue is not None and cue.stance(Frame.NAMED) and tokens.word(at + 1) == "as"
    if cue is not None and _does(tokens, at + 1, DONE_BY_SAYING.get(cue.verb, frozenset())):
        return False
    if cue is not None and cue.verb == "deny" and _withholds(tokens, at + 1):
        return False
    if cue is not None and cue.verb == "hear" and (tokens.words[at] == "hearing" or not _hears_officially(tokens, at)):
        return False
    supposed = not _SUPPOSING.isdisjoint(helpers) and not ("can" in helpers and tokens.words[at] in _TELLING)
    no_longer = tokens.words[max(0, at - 2) : at] == ("no", "longer")
    if before in _NOT_OWN or passive or unnamed or denied or supposed or no_longer:
        return False
    return not is_nominal(tokens, at) and _is_verb(tokens, at, before)


def _hears_officially(tokens: Tokens, at: int) -> bool:
    """Whether a court or its like is the subject of the verb at ``at``: "the court heard", "a court in Oslo heard"."""
    for k in range(at - 1, max(-1, at - _NEAR_PAIR), -1):
        if tokens.words[k] in HEARERS:
            return not tokens.predicate(max(0, k - _BEFORE_HEAD), k)
        acts = tokens.verbs[k] is not Verb.OTHER and tokens.words[k] not in FINITE_HELPERS
        if acts or not is_word(tokens.words[k]):
            return False
    return False


def _does(tokens: Tokens, low: int, things: frozenset[str]) -> bool:
    """Whether the object is a thing that the verb does, or somebody who did not get one: "denied them the right".

    Not "denied that entry was free".
    """
    if not things:
        return False
    if tokens.word(low) in OBJECT_PRONOUNS and tokens.word(low + 1) in DETERMINERS:
        return True
    for k in range(low, min(len(tokens), low + _NEAR_OBJECT)):
        word, after = tokens.words[k], tokens.word(k + 1)
        if word in things:
            return not is_word(after) or after == "to" or after in _BEHIND_OBJECT
        if word in _BEFORE_OBJECT or tokens.predicate(k, k + 1):
            return False
    return False


def _withholds(tokens: Tokens, low: int) -> bool:
    """Whether somebody did not get something: "denied Venn a goal", "denied the driver a drink", "denied Venn twice".

    Not "denied Moss was ill", "denied Moss's claim", "denied Moss Steel links".
    """
    at = low + (tokens.word(low) in DETERMINERS)
    if tokens.word(at) in PRONOUNS_OF and at > low:
        return tokens.word(at + 1) in _GIVEN
    if at > low or low >= len(tokens) or not tokens.capital[low]:
        return False
    while at < len(tokens) and tokens.capital[at]:
        at += 1
    if tokens.words[at - 1].endswith(("'s", "s'")) or tokens.word(at) == "'" or tokens.predicate(at, len(tokens)):
        return False
    return tokens.word(at) in _BEHIND_LOSER or at >= len(tokens)


def _has_particle(tokens: Tokens, at: int, cue: Cue) -> bool:
    """Whether the word that some verbs need follows: "pointed out"."""
    return cue.verb not in PARTICLES or tokens.word(at + 1) == PARTICLES[cue.verb]


def behind(tokens: Tokens, at: int) -> int:
    """The token behind a verb of saying and its particle."""
    cue = SAYING.get(tokens.words[at])
    return at + 2 if cue and cue.verb in PARTICLES else at + 1


def is_passive(tokens: Tokens, at: int) -> bool:
    """Whether "was described by" and its like stand here."""
    past = tokens.verbs[at] in (Verb.PARTICIPLE, Verb.PAST)
    return tokens.words[at] in SAYING and past and tokens.word(at + 1) == "by"


def is_calling(tokens: Tokens, at: int) -> bool:
    """Whether "called for", "appealed on", "ruled out" and their like stand here."""
    return calling_stance(tokens, at) is not None


def calling_stance(tokens: Tokens, at: int) -> Stance | None:
    """The stance of a verb that is one of saying only together with the word behind it; None for any other."""
    word, after = tokens.words[at], tokens.word(at + 1)
    if word in PLEADING and after == "not" and tokens.word(at + 2) == "guilty":
        return Stance.DENIES
    if word in CALLING_FOR and after in {"for", "on", "upon"}:
        return Stance.DEMANDS
    if word in SPEAKING_OF and after == "of":
        return Stance.ASSERTS
    return Stance.DENIES if word in RULING and after == "out" else None


def estimates(tokens: Tokens, at: int) -> bool:
    """Whether "put the toll at 112", "put it at half", "claimed 900" and their like stand here."""
    if tokens.words[at] in FIGURING:
        return _figure_follows(tokens, at + 1)
    if tokens.words[at] not in ESTIMATING:
        return False
    words = tokens.words[at + 1 : at + 1 + _NEAR_OBJECT]
    end = words.index("at") if "at" in words else 0
    return not ESTIMATED.isdisjoint(words[:end]) and not tokens.predicate(at + 1, at + 1 + end)


def _figure_follows(tokens: Tokens, low: int) -> bool:
    """Whether a bare figure, or one of people, is all that the verb has: no "claimed 12 lives", no "claimed 3 had"."""
    while tokens.word(low) in QUALIFYING:
        low += 1
    if not tokens.word(low)[:1].isdigit():
        return False
    behind = low + 1 + (tokens.word(low + 1) in SCALES)
    behind += tokens.word(behind) in ATTENDING
    return not is_word(tokens.word(behind)) and tokens.word(behind) not in {"%", "-"}


def _is_verb(tokens: Tokens, at: int, before: str) -> bool:
    """Whether the word is a verb here, and no noun or adjective."""
    word = tokens.words[at]
    marked = tokens.word(at - 1) in _OPENING
    direct = tokens.word(at - 2 if marked else at - 1)
    if at and tokens.capital[at] and tokens.capital[at - 1] and tokens.verbs[at] is Verb.OTHER and word in AMBIGUOUS:
        return False
    if (direct in DETERMINERS and not (direct == "both" and word not in AMBIGUOUS)) or direct.endswith("'s"):
        return False
    if before in {"a", "an", "the"} and is_adverb(direct):  # "a newly found planet"
        return False
    if direct in PREPOSITIONS and before == direct:
        return quoted_as(tokens, at) is not None
    is_base = word in SAYING and SAYING[word].verb == word
    if is_base and not _behind_ages(tokens, at) and (direct in COORDINATORS or direct in {"", ",", "else"}):
        return False
    return word not in AMBIGUOUS or _acts(tokens, at) or estimates(tokens, at)


def quoted_as(tokens: Tokens, at: int) -> int | None:
    """The token "quoted" of "was quoted as saying", "quoted as denying", where ``at`` is the last; None elsewhere."""
    if tokens.word(at - 1) != "as" or not tokens.words[at].endswith("ing"):
        return None
    return next((k for k in range(at - 2, max(0, at - 2 - _NEAR_OBJECT), -1) if tokens.words[k] in _QUOTED), None)


def _behind_ages(tokens: Tokens, at: int) -> bool:
    """Whether two with their ages are the subject: "Ada Moss, 34, and Bo Lund, 40, say the road", not "say police"."""
    aged = tokens.word(at - 1) == "," and tokens.word(at - 2).isdigit() and tokens.word(at - 3) == ","
    two = "and" in tokens.words[max(0, at - _NEAR_PAIR) : at - 3]
    return aged and two and tokens.word(at + 1) in _CLAUSE_OPENERS


def _acts(tokens: Tokens, at: int) -> bool:
    """Whether a form that may be a noun is a verb by its neighbours."""
    direct = tokens.word(at - 1)
    if at and tokens.predicate(at - 1, at) and direct not in FINITE_HELPERS:
        return False
    if _heads_noun_phrase(tokens, at):
        return False
    follower = tokens.word(at + 1)
    opens = follower in DETERMINERS or _capital(tokens, at + 1)
    said = opens or follower in _CLAUSE_OPENERS or follower in _QUOTES or follower in SUBORDINATORS
    after_name = _capital(tokens, at - 1) and not tokens.capital[at] and tokens.words[at].endswith(("s", "d")) and said
    inverted = (direct == "," or direct in _QUOTES) and opens
    acts = tokens.verbs[at] is Verb.FINITE or after_name or inverted or direct in {"he", "she", "it", "they"}
    return acts or _closes(tokens, at)


def _closes(tokens: Tokens, at: int) -> bool:
    """Whether the verb of a team's or panel's members ends the sentence: "…, a team of 60 geologists reports"."""
    if any(map(is_word, tokens.words[at + 1 :])) or not tokens.words[at].endswith("s"):
        return False
    of = next((k for k in range(at - 2, max(0, at - 2 - _NEAR_OBJECT), -1) if tokens.words[k] == "of"), None)
    return of is not None and tokens.words[of - 1] in TEAMS and not any(tokens.verbs[of:at])


def _heads_noun_phrase(tokens: Tokens, at: int) -> bool:
    """Whether an article that is open for one thing makes the word a noun: "a strategic Nordic plan to"."""
    for k in range(at - 1, max(-1, at - 5), -1):
        if tokens.words[k] in {"a", "an", "another"}:
            return not tokens.words[at].endswith(("s", "ed"))
        if not is_word(tokens.words[k]) or tokens.verbs[k] is not Verb.OTHER or tokens.words[k] in PREPOSITIONS:
            return False
    return False


def _capital(tokens: Tokens, at: int) -> bool:
    return 0 <= at < len(tokens) and tokens.capital[at]


def _behind_helpers(tokens: Tokens, at: int) -> tuple[list[str], str]:
    """The helping verbs and adverbs in front of a verb, and the word before them."""
    low = at
    while low > 0 and _helps(tokens, low - 1):
        low -= 1
    return list(tokens.words[low:at]), tokens.word(low - 1)


def _helps(tokens: Tokens, at: int) -> bool:
    """Whether a token may stand between a subject and its verb."""
    word = tokens.words[at]
    return (
        (tokens.verbs[at] is Verb.FINITE and word in FINITE_HELPERS)
        or is_adverb(word)
        or word in {"not", "been", "be", "“"}
    )
