"""The shapes in which English says who said what, one function a shape.

Each takes the tokens and the place of the words of saying, and gives a draft, or None where the shape does not fit.
The shapes are those of newspaper attributions in Pareti, "A Database of Attribution Relations" (LREC 2012).
"""

from generator.extract.attribution.cues import behind
from generator.extract.attribution.draft import Draft, Phrase, Place
from generator.extract.attribution.phrases import is_object, speaker_after, speaker_before
from generator.extract.tokens import Tokens, Verb, is_word
from generator.lexicon.connectives import DETERMINERS, PREPOSITIONS, PRONOUNS, RELATIVES, SUBORDINATORS
from generator.lexicon.saying import CLAIM_NOUNS, DAYS, INVERTED, SAYING, TAKES_NOUN, Cue, Frame
from generator.model import Stance

QUOTES = frozenset("\"“”„«»‘’'")
_STOPS = frozenset(",;—–:") | {"--"}
_NEAR_NOUN = 6
"""Tokens behind "rejected" within which the claim is named."""
_OTHER_OBJECTS = frozenset({"to", "of", "for", "by", "with", "about", "on", "as"})
"""Behind a verb of saying, these open something else than a clause: "confessed to", "spoke of"."""
_HEARER = 9
"""Tokens within which the hearer of "told" and the object of "asked" end."""


def _stop(tokens: Tokens, at: int) -> int:
    """The first token from ``at`` on that ends a phrase, or the end of the sentence."""
    return next(
        (k for k in range(at, len(tokens)) if tokens.words[k] in _STOPS or tokens.words[k] in QUOTES), len(tokens)
    )


def according(tokens: Tokens, at: int) -> Draft | None:
    """The shape "According to S, C" and "C, according to S": ``at`` is "according"."""
    speaker = speaker_after(tokens, at + 2)
    if speaker is None:
        return None
    low = _content_start(tokens, at)
    if tokens.predicate(low, at) or (at - low > 2 and speaker.high + 1 >= len(tokens)):
        content = (low, at)
    else:
        content = (min(len(tokens) - 1, speaker.high + 1), len(tokens))
    place = Place.AFTER if content[0] < at else Place.BEFORE
    return _draft((at, at + 2), speaker, content, Stance.ASSERTS, place)


def inverted(tokens: Tokens, at: int) -> Draft | None:
    """The shape "C, said S": ``at`` is the verb behind a comma or a quotation mark."""
    before = tokens.word(at - 1)
    cue = SAYING.get(tokens.words[at])
    if cue is None or not (before == "," or _is_closing(tokens, at - 1)) or tokens.words[at].endswith("ing"):
        return None
    end = behind(tokens, at)
    speaker = speaker_after(tokens, end)
    low = _content_start(tokens, at)
    quoted = any(w in QUOTES for w in tokens.words[at - 2 : at])
    if speaker and not quoted and (cue.verb not in INVERTED or _goes_on(tokens, speaker.high)):
        return None
    if speaker is None or not (quoted or tokens.predicate(low, at)) or not _may_speak(tokens, speaker):
        return None
    stance = cue.stance(Frame.CLAUSE)
    return _draft((at, end), speaker, (low, at), stance, Place.AFTER) if stance else None


def postposed(tokens: Tokens, at: int) -> Draft | None:
    """The shape "C, S said": ``at`` is the verb, and nothing that is said follows it."""
    cue = SAYING.get(tokens.words[at])
    speaker = speaker_before(tokens, at)
    stance = cue and (cue.stance(Frame.CLAUSE) or cue.stance(Frame.TOLD))
    if speaker is None or not stance or speaker.low < 2:
        return None
    before = tokens.words[speaker.low - 1]
    if not (before == "," or before in QUOTES or before in {"?", "!", "—", "--", "–"}):
        return None
    tail = behind(tokens, at)
    told = cue.stance(Frame.TOLD) is not None if cue else False
    if speaker.high < at and {"who", "which"} & set(tokens.words[speaker.high : at]):
        return None
    if _says_more(tokens, tail, _stop(tokens, tail)) or (not told and _object_follows(tokens, tail)):
        return None
    low = _content_start(tokens, speaker.low)
    quoted = any(w in QUOTES for w in tokens.words[max(0, speaker.low - 2) : speaker.low])
    if not (quoted or tokens.predicate(low, speaker.low)):
        return None
    return _draft((at, tail), speaker, (low, speaker.low), stance, Place.AFTER)


def resumed(tokens: Tokens, first: Draft) -> Draft | None:
    """The rest of a quotation that its attribution interrupts: "C," S said, "C"."""
    if first.place is not Place.AFTER:
        return None
    low = _stop(tokens, max(first.cue[1], first.speaker.high if first.speaker else 0))
    while low < len(tokens) and tokens.words[low] == ",":
        low += 1
    if low >= len(tokens) - 1 or tokens.words[low] not in QUOTES or tokens.words[low - 1] != ",":
        return None
    return _draft(first.cue, first.speaker, (low, len(tokens)), first.stance, Place.BEFORE)


def clause(tokens: Tokens, at: int) -> Draft | None:
    """The shape "S said (that) C", "S told H (that) C": the clause follows the verb."""
    cue = SAYING.get(tokens.words[at])
    if cue is None:
        return None
    stance, low = _clause_start(tokens, at, cue)
    if stance is None or low >= len(tokens):
        return None
    quoted = tokens.words[low] in QUOTES
    end = len(tokens)
    plain = tokens.words[low - 1] != "that" and not quoted
    if plain and not tokens.predicate(low, end):
        return None
    if plain and cue.verb != "tell" and cue.stance(Frame.CLAUSE) is None:
        return None
    if plain and (tokens.words[low] in _OTHER_OBJECTS or (_takes_noun(cue) and not _clause_follows(tokens, low))):
        return None
    return _draft((at, behind(tokens, at)), speaker_before(tokens, at), (low, end), stance, Place.BEFORE)


def complement(tokens: Tokens, at: int) -> Draft | None:
    """A phrase that is the claim: "denied C", "vowed to C", "asked H to C", "accused H of C", "called for C"."""
    cue = SAYING.get(tokens.words[at])
    low, after = at + 1, tokens.word(at + 1)
    if low >= len(tokens):
        return None
    speaker = speaker_before(tokens, at)
    stance: Stance | None = None
    if cue is None:
        stance, low = Stance.DEMANDS, at + 2
    elif after == "to" and cue.stance(Frame.VERB):
        stance = cue.stance(Frame.VERB)
    elif cue.stance(Frame.OF) and _of_follows(tokens, low):
        stance = cue.stance(Frame.OF)
    elif cue.stance(Frame.TO) and _soon(tokens, low, "to"):
        stance = cue.stance(Frame.TO)
    elif cue.stance(Frame.CLAIM):
        stance = cue.stance(Frame.CLAIM) if CLAIM_NOUNS & set(tokens.words[low : low + _NEAR_NOUN]) else None
    elif (is_word(after) and after not in PREPOSITIONS) or after in QUOTES or cue.verb == "attribute":
        stance = cue.stance(Frame.NOUN)
    reduced = tokens.verbs[at] is Verb.PAST and speaker is not None and is_object(tokens, speaker)
    if stance is None or low >= len(tokens) or reduced:
        return None
    return _draft((at, low), speaker, (low, _complement_end(tokens, low)), stance, Place.BEFORE)


def _complement_end(tokens: Tokens, low: int) -> int:
    """Where a claim that is a phrase ends: before a contrast, or an "and" with a subject and predicate of its own."""
    for k in range(low + 1, len(tokens)):
        word = tokens.words[k]
        if word in {"but", "although", "though", "while", "whereas"}:
            return k
        own = k + 1 < len(tokens) and (tokens.capital[k + 1] or tokens.words[k + 1] in DETERMINERS | PRONOUNS)
        if word == "and" and own and _clause_follows(tokens, k + 1) and tokens.predicate(k + 2, k + 6):
            return k
    return len(tokens)


def _draft(
    cue: tuple[int, int], speaker: Phrase | None, content: tuple[int, int], stance: Stance, place: Place
) -> Draft | None:
    """The draft, if there is anything between the ends of its content."""
    if content[0] >= content[1]:
        return None
    return Draft(cue=cue, speaker=speaker, content=content, stance=stance, place=place)


def _clause_start(tokens: Tokens, at: int, cue: Cue) -> tuple[Stance | None, int]:
    """The stance, and the token at which the clause behind the verb begins."""
    low, stance = behind(tokens, at), cue.stance(Frame.CLAUSE)
    told = cue.stance(Frame.TOLD)
    if told and (stance is None or _hearer_follows(tokens, low)):
        low, stance = _behind_hearer(tokens, low), told
    low = _behind_circumstance(tokens, low)
    while low < len(tokens) and (tokens.words[low] in {",", ":", "--", "—", "–"} or tokens.words[low] == "that"):
        low += 1
    return stance, low


def _hearer_follows(tokens: Tokens, low: int) -> bool:
    return tokens.word(low) != "that" and _soon(tokens, low, "that")


def _behind_hearer(tokens: Tokens, low: int) -> int:
    """The token behind the hearer: behind a pronoun, a name with its articles, or one plural noun."""
    for k in range(low, min(len(tokens), low + _HEARER)):
        if tokens.words[k] in {"that", ":", ","}:
            return k
        if tokens.predicate(k, k + 1):
            break
    at = low + (tokens.word(low) in DETERMINERS)
    if at < len(tokens) and (tokens.capital[at] or tokens.words[at] in QUOTES):
        while at < len(tokens) and (
            tokens.capital[at] or tokens.words[at] in QUOTES or tokens.words[at] in {"&", "of"}
        ):
            at += 1
        return at
    return at + 1


def _behind_circumstance(tokens: Tokens, low: int) -> int:
    """The token behind a day or a phrase between the verb and "that": "said on Monday that", "said Monday the"."""
    word = tokens.word(low)
    if word in DAYS or word in PREPOSITIONS or word in {"he", "she"}:
        for k in range(low, min(len(tokens), low + 2 * _HEARER)):
            if tokens.words[k] == "that" or (tokens.words[k] == ":" and k > low):
                return k
            if tokens.predicate(k, k + 1):
                break
    at = low
    while tokens.word(at) in DAYS or (tokens.word(at) == "on" and tokens.word(at + 1) in DAYS):
        at += 1
    return at


def _soon(tokens: Tokens, low: int, word: str) -> bool:
    """Whether ``word`` stands in the next few tokens, before any predicate or comma."""
    for k in range(low, min(len(tokens), low + _HEARER)):
        if tokens.words[k] == word:
            return k > low and (word != "to" or _is_infinitive(tokens, k + 1))
        if tokens.words[k] in _STOPS or tokens.verbs[k] is Verb.FINITE:
            return False
    return False


def _is_infinitive(tokens: Tokens, at: int) -> bool:
    """Whether the word behind "to" can be a verb: no article, no name, no figure."""
    word = tokens.word(at)
    if word in QUOTES:
        return True
    return word.isalpha() and word not in DETERMINERS and word not in PRONOUNS and not tokens.capital[at]


def _content_start(tokens: Tokens, at: int) -> int:
    """Where the content begins that ends in front of token ``at``: behind the last semicolon, or at the start."""
    return next((k + 1 for k in range(at - 1, -1, -1) if tokens.words[k] == ";"), 0)


def _is_closing(tokens: Tokens, at: int) -> bool:
    """Whether the token is a quotation mark with a space behind it."""
    return tokens.word(at) in QUOTES and at + 1 < len(tokens) and tokens.ends[at] < tokens.starts[at + 1]


def _goes_on(tokens: Tokens, low: int) -> bool:
    """Whether a predicate follows the supposed speaker, who then is the subject of what is said."""
    for k in range(low, _stop(tokens, low)):
        if tokens.words[k] in RELATIVES or tokens.words[k] in SUBORDINATORS:
            return False
        if tokens.predicate(k, k + 1):
            return True
    return False


def _takes_noun(cue: Cue) -> bool:
    return cue.verb in TAKES_NOUN or cue.stance(Frame.NOUN) is not None


def _says_more(tokens: Tokens, low: int, high: int) -> bool:
    """Whether what follows the verb is said, and no circumstance: "in televised remarks", "reporters on Monday"."""
    if "that" in tokens.words[low:high] or tokens.word(high) == ":":
        return True
    circumstance = tokens.word(low) in PREPOSITIONS or tokens.word(low) in DAYS
    wanted = (Verb.FINITE,) if circumstance else (Verb.FINITE, Verb.PAST)
    return any(v in wanted for v in tokens.verbs[low:high])


def _object_follows(tokens: Tokens, low: int) -> bool:
    """Whether a noun phrase stands behind the verb: "the senator who wrote the law"."""
    word = tokens.word(low)
    return word in DETERMINERS or (low < len(tokens) and tokens.capital[low] and word not in DAYS)


def _clause_follows(tokens: Tokens, low: int) -> bool:
    """Whether a subject and its predicate follow at once, and no thing that something is told of afterwards."""
    for k in range(low, len(tokens)):
        if tokens.predicate(k, k + 1):
            return k > low and tokens.word(k + 1) != "by"
        if tokens.words[k] in _STOPS or tokens.words[k] in {"that", "which", "who", "whose", "where"}:
            return False
    return False


def _of_follows(tokens: Tokens, low: int) -> bool:
    """Whether the "of" of an accusation follows, behind a clause between commas if need be."""
    if _soon(tokens, low, "of"):
        return True
    high = min(len(tokens) - 1, low + 3 * _HEARER)
    return any(tokens.words[k] == "," and tokens.words[k + 1] in {"of", "and"} for k in range(low + 1, high))


def _may_speak(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether a phrase behind the verb can be who speaks: a name, a pronoun, or a noun phrase that nothing follows."""
    word = tokens.words[phrase.low]
    return tokens.capital[phrase.low] or word in PRONOUNS or word in DETERMINERS or word.isalpha()
