"""The shapes in which English says who said what in a clause or a quotation, one function a shape.

Each takes the tokens and the place of the words of saying, and gives a draft, or None where the shape does not fit.
The shapes are those of newspaper attributions in Pareti, "A Database of Attribution Relations" (LREC 2012).
"""

import re
from dataclasses import replace

from generator.extract.attribution.complements import complement_end
from generator.extract.attribution.cues import behind
from generator.extract.attribution.draft import Draft, Phrase, Place, make_draft
from generator.extract.attribution.lookahead import (
    NEAR,
    QUOTES,
    clause_follows,
    content_start,
    goes_on,
    goes_on_bare,
    is_closing,
    object_follows,
    says_more,
    soon,
    stop,
)
from generator.extract.attribution.phrases import described_after, speaker_after, speaker_before
from generator.extract.tokens import Tokens, is_adverb, is_word
from generator.lexicon.connectives import (
    COORDINATORS,
    DETERMINERS,
    HE_OR_SHE,
    PERSONAL_PRONOUNS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
)
from generator.lexicon.saying import CLAIM_NOUNS, DAYS, INVERTED, SAYING, TAKES_NOUN, Cue, Frame
from generator.model import Stance

_TALLY = re.compile(r"[0-9]+[-–][0-9]+(?:[-–][0-9]+)?")
_LEAST_SAID = 3
"""More tokens that something said must have, where no verb is seen in it."""
_OTHER_OBJECTS = frozenset({"to", "of", "for", "by", "with", "about", "on", "as"})
"""Behind a verb of saying, these open something else than a clause: "confessed to", "spoke of"."""

_PARTNER = 5
"""Tokens of an "and" with another speaker behind it."""
_LEADING = frozenset({"that", "and", "but", "because", "while", "although"})
"""Behind these, a source is that of the clause that they open: "said that, according to Moss, it rained"."""
_WHEN = frozenset({"when", "after", "before", "as", "while"})
"""Behind a quotation and its verb, these tell when it was said."""
_DESCRIBING = RELATIVES | {"that"}
_CIRCUMSTANCES = PREPOSITIONS | SUBORDINATORS | DAYS
_NO_NOUNS = DETERMINERS | PRONOUNS | PREPOSITIONS | DAYS
_TAKEN_UP = frozenset({"that", "this", "it", "these", "those"})
"""Words that stand for what was told before."""


def according(tokens: Tokens, at: int) -> Draft | None:
    """The shape "According to S, C" and "C, according to S": ``at`` is "according"."""
    speaker = speaker_after(tokens, at + 2)
    described = speaker is None or tokens.word(speaker.high) in _DESCRIBING
    speaker = speaker or described_after(tokens, at + 2)
    if speaker is None:
        return None
    speaker = _with_partner(tokens, speaker)
    low = content_start(tokens, at)
    end = stop(tokens, speaker.high) if described else speaker.high
    inside = tokens.words[at - 1 - (tokens.word(at - 1) == ",")] if at > 1 else ""
    if inside in _LEADING and tokens.predicate(end, len(tokens)):
        content = (min(len(tokens) - 1, end), len(tokens))
    elif tokens.predicate(low, at) or (at - low > 2 and end + 1 >= len(tokens)):
        content = (low, at)
    elif described and not _said_behind(tokens, at, end + 1):
        return None
    else:
        content = (min(len(tokens) - 1, end), len(tokens))
    place = Place.AFTER if content[0] < at else Place.BEFORE
    speaker = _with_name(tokens, speaker) if place is Place.AFTER else speaker
    return make_draft((at, at + 2), speaker, content, Stance.ASSERTS, place)


def _with_name(tokens: Tokens, speaker: Phrase) -> Phrase:
    """The speaker with the name that alone stands behind a comma: "said the union's leader, Ada Moss"."""
    if tokens.word(speaker.high) != ",":
        return speaker
    low = high = speaker.high + 1
    while high < len(tokens) and (tokens.capital[high] or (tokens.words[high] == "." and tokens.word(high + 1))):
        high += 1
    alone = low < high and not is_word(tokens.word(high))
    return replace(speaker, apposition=(low, high)) if alone else speaker


def _with_partner(tokens: Tokens, speaker: Phrase) -> Phrase:
    """The speaker and another whom "and" joins to that: "according to police and witnesses,"."""
    end = stop(tokens, speaker.high)
    end -= end == len(tokens) and not is_word(tokens.words[-1])
    joins = tokens.word(speaker.high) == "and" and speaker.high + 1 < end <= speaker.high + _PARTNER
    if not joins or any(tokens.verbs[speaker.high : end]):
        return speaker
    return Phrase(low=speaker.low, high=end)


def _said_behind(tokens: Tokens, at: int, low: int) -> bool:
    """Whether a clause begins at ``low``; or the predicate of one in which "according to" at ``at`` stands."""
    resumes = tokens.word(at - 1) == "," and tokens.predicate(low, low + 1)
    return resumes or (tokens.word(low) not in COORDINATORS and clause_follows(tokens, low))


def inverted(tokens: Tokens, at: int) -> Draft | None:
    """The shape "C, said S": ``at`` is the verb behind a comma or a quotation mark."""
    before = tokens.word(at - 1)
    cue = SAYING.get(tokens.words[at])
    if cue is None or not (before == "," or is_closing(tokens, at - 1)) or tokens.words[at].endswith("ing"):
        return None
    end = behind(tokens, at)
    speaker = speaker_after(tokens, end)
    low = content_start(tokens, at)
    quoted = any(w in QUOTES for w in tokens.words[at - 2 : at])
    if speaker and not quoted and (cue.verb not in INVERTED or goes_on(tokens, speaker.high)):
        return None
    if speaker is None or not (quoted or tokens.predicate(low, at)) or not _may_speak(tokens, speaker):
        return None
    stance = cue.stance(Frame.CLAUSE)
    return make_draft((at, end), _with_name(tokens, speaker), (low, at), stance, Place.AFTER) if stance else None


def postposed(tokens: Tokens, at: int) -> Draft | None:
    """The shape "C, S said": ``at`` is the verb, and nothing that is said follows it."""
    cue = SAYING.get(tokens.words[at])
    stance = cue and (cue.stance(Frame.CLAUSE) or cue.stance(Frame.TOLD))
    speaker = speaker_before(tokens, at) if stance else None
    if speaker is None or not stance or speaker.low < 2:
        return None
    before = tokens.words[speaker.low - 1]
    apart = before == "," and tokens.words[speaker.low - 2] not in _LEADING
    if not (apart or before in QUOTES or before in {"?", "!", "—", "--", "–"}):
        return None
    tail = behind(tokens, at)
    told = cue.stance(Frame.TOLD) is not None if cue else False
    between = tokens.words[speaker.high : at]
    if {"who", "which"} & set(between) and between[-1] not in {",", "—", "–", "--", ")"}:
        return None
    low = content_start(tokens, speaker.low)
    quoted = any(w in QUOTES for w in tokens.words[max(0, speaker.low - 2) : speaker.low])
    when = quoted and tokens.word(tail) in _WHEN
    if not when and (says_more(tokens, tail, stop(tokens, tail)) or (not told and object_follows(tokens, tail))):
        return None
    final = not any(map(is_word, tokens.words[tail:])) and speaker.low - low > _LEAST_SAID
    if not (quoted or final or tokens.predicate(low, speaker.low)):
        return None
    return make_draft((at, tail), speaker, (low, speaker.low), stance, Place.AFTER)


def inserted(tokens: Tokens, at: int) -> Draft | None:
    """The shape "N, S said, C": ``at`` is the verb, which parts what is said from its subject or circumstance N."""
    low = behind(tokens, at)
    cue = SAYING.get(tokens.words[at]) if tokens.word(low) == "," else None
    stance = cue and cue.stance(Frame.CLAUSE)
    if not stance:
        return None
    speaker = speaker_before(tokens, at)
    if speaker is None or tokens.word(speaker.low - 1) != "," or speaker.high != at:
        return None
    content = (low + 1, len(tokens))
    head = tokens.words[: speaker.low - 1]
    if head and head[-1] in _LEADING:
        return make_draft((at, low), speaker, content, stance, Place.BEFORE) if tokens.predicate(*content) else None
    if not head or "," in head or any(tokens.verbs[: speaker.low]):
        return None
    is_circumstance = head[0] in _CIRCUMSTANCES or is_adverb(head[0])
    follows = clause_follows(tokens, low + 1) if is_circumstance else goes_on_bare(tokens, low + 1)
    return make_draft((at, low), speaker, content, stance, Place.BEFORE) if follows else None


def resumed(tokens: Tokens, first: Draft) -> Draft | None:
    """The rest of what is said, which its attribution interrupts: "C," S said, "C"; C, S said, because C."""
    if first.place is not Place.AFTER:
        return None
    low = stop(tokens, max(first.cue[1], first.speaker.high if first.speaker else 0))
    while low < len(tokens) and tokens.words[low] == ",":
        low += 1
    if low >= len(tokens) - 1 or tokens.words[low - 1] != ",":
        return None
    if tokens.words[low] in QUOTES:
        return make_draft(first.cue, first.speaker, (low, len(tokens)), first.stance, Place.BEFORE)
    opened = tokens.words[first.content[0]] in SUBORDINATORS  # "if it rains, Moss said, the dam will fail"
    if not QUOTES.isdisjoint(tokens.words) or not (_is_rest(tokens, low) or (opened and clause_follows(tokens, low))):
        return None
    return make_draft(first.cue, first.speaker, (low, complement_end(tokens, low + 1)), Stance.ASSERTS, Place.BEFORE)


def _is_rest(tokens: Tokens, low: int) -> bool:
    """Whether a reason or condition of what is said begins, or what is told besides, and by nobody else."""
    if tokens.words[low] in COORDINATORS:
        verb = next((k for k in range(low + 1, len(tokens)) if tokens.predicate(k, k + 1)), None)
        return verb is not None and tokens.words[verb] not in SAYING
    return tokens.words[low] in {"because", "if", "unless", "until"}


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
    if plain and (tokens.word(behind(tokens, at)) == "," or not tokens.predicate(low, end)):
        return None
    if plain and cue.verb != "tell" and cue.stance(Frame.CLAUSE) is None:
        return None
    if plain and (tokens.words[low] in _OTHER_OBJECTS or (_takes_noun(cue) and not _is_clause(tokens, low))):
        return None
    return make_draft((at, behind(tokens, at)), speaker_before(tokens, at), (low, end), stance, Place.BEFORE)


def corrected(tokens: Tokens, at: int) -> Draft | None:
    """The shape "S denies that: C": what is denied was told before, and C is what S says in its place."""
    cue = SAYING.get(tokens.words[at])
    if cue is None or Stance.DENIES not in (cue.stance(Frame.NOUN), cue.stance(Frame.CLAIM)):
        return None
    low = at + 1 + (tokens.word(at + 1) in DETERMINERS and tokens.word(at + 2) in CLAIM_NOUNS)
    told_before = tokens.word(low) in CLAIM_NOUNS or tokens.word(low) in _TAKEN_UP
    if not told_before or tokens.word(low + 1) != ":" or tokens.word(low + 2) in {"that", "whether"}:
        return None
    if not tokens.predicate(low + 2, len(tokens)):
        return None
    return make_draft((at, at + 1), speaker_before(tokens, at), (low + 2, len(tokens)), Stance.ASSERTS, Place.BEFORE)


def rejected(tokens: Tokens, at: int) -> Draft | None:
    """The shapes "…, which S denies" and "…, a charge S denies": ``at`` is the verb, with what is denied before S."""
    cue = SAYING.get(tokens.words[at])
    if cue is None or cue.verb not in {"deny", "dispute", "reject"} or is_word(tokens.word(at + 1)):
        return None
    speaker = speaker_before(tokens, at)
    if speaker is None:
        return None
    if tokens.word(speaker.low - 1) == "which":
        return make_draft((at, at + 1), speaker, (speaker.low - 1, speaker.low), Stance.DENIES, Place.BEFORE)
    claim = next((k for k in range(speaker.high - 1, speaker.low - 3, -1) if tokens.word(k) in CLAIM_NOUNS), None)
    if claim is None or tokens.word(claim - 1) not in DETERMINERS or tokens.word(claim - 2) != ",":
        return None
    speaker = replace(speaker, low=max(speaker.low, claim + 1))
    return make_draft((at, at + 1), speaker, (claim - 1, claim + 1), Stance.DENIES, Place.BEFORE)


def _is_clause(tokens: Tokens, low: int) -> bool:
    """Whether a clause begins at ``low``, and not a phrase with a clause behind it: "added in May were sold"."""
    return tokens.words[low] not in PREPOSITIONS and clause_follows(tokens, low)


def _clause_start(tokens: Tokens, at: int, cue: Cue) -> tuple[Stance | None, int]:
    """The stance, and the token at which the clause behind the verb begins."""
    low, stance = behind(tokens, at), cue.stance(Frame.CLAUSE)
    told = cue.stance(Frame.TOLD)
    if told and (stance is None or _hearer_follows(tokens, low)):
        low, stance = _behind_hearer(tokens, low), told
    if cue.verb == "ask":
        low = _behind_asked(tokens, low)
    low = _behind_circumstance(tokens, low)
    while low < len(tokens) and (tokens.words[low] in {",", ":", "--", "—", "–"} or tokens.words[low] == "that"):
        low += 1
    return stance, low


def _behind_asked(tokens: Tokens, low: int) -> int:
    """The colon behind whom a quoted question is put to: "asked Venn | : “Did you lie?”"; ``low`` where none is."""
    for k in range(low, min(len(tokens) - 1, low + NEAR)):
        if tokens.words[k] == ":":
            return k if tokens.words[k + 1] in QUOTES else low
        if tokens.predicate(k, k + 1):
            break
    return low


def _hearer_follows(tokens: Tokens, low: int) -> bool:
    return tokens.word(low) != "that" and soon(tokens, low, "that")


def _behind_hearer(tokens: Tokens, low: int) -> int:
    """The token behind the hearer: behind a pronoun, a name with its articles, or one plural noun."""
    for k in range(low, min(len(tokens), low + NEAR)):
        if tokens.words[k] in {"that", ":", ","}:
            return k
        if tokens.predicate(k, k + 1):
            break
    # "told her she was ill": no noun follows
    at = low + (tokens.word(low) in DETERMINERS and tokens.word(low + 1) not in PERSONAL_PRONOUNS)
    if at < len(tokens) and (tokens.capital[at] or tokens.words[at] in QUOTES):
        while at < len(tokens) and (
            tokens.capital[at] or tokens.words[at] in QUOTES or tokens.words[at] in {"&", "of"}
        ):
            at += 1
        return at + tokens.words[at - 1].endswith("'s")
    return at + 1 + _is_second_noun(tokens, at + 1)


def _is_second_noun(tokens: Tokens, at: int) -> bool:
    """Whether the hearer goes on at ``at``, as what is said begins behind it: "told the club website | he was ill"."""
    word, after = tokens.word(at), tokens.word(at + 1)
    opens = after in PRONOUNS or after in DETERMINERS
    return opens and is_word(word) and word not in _NO_NOUNS and not tokens.capital[at] and not tokens.verbs[at]


def _behind_circumstance(tokens: Tokens, low: int) -> int:
    """The token behind a day or a phrase between the verb and "that": "said on Monday that", "said Monday the"."""
    word = tokens.word(low)
    if _TALLY.fullmatch(word) and tokens.word(low + 1) == "that":  # "ruled 6-3 that"
        return low + 1
    if word in DAYS or word in PREPOSITIONS or word in HE_OR_SHE:
        for k in range(low, min(len(tokens), low + 2 * NEAR)):
            if tokens.words[k] == "that" or (tokens.words[k] == ":" and k > low):
                return k
            if tokens.predicate(k, k + 1):
                break
    at = low
    while tokens.word(at) in DAYS or (tokens.word(at) == "on" and tokens.word(at + 1) in DAYS):
        at += 1
    return at


def _takes_noun(cue: Cue) -> bool:
    return cue.verb in TAKES_NOUN or cue.stance(Frame.NOUN) is not None


def _may_speak(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether a phrase behind the verb can be who speaks: a name, a pronoun, or a noun phrase that nothing follows."""
    word = tokens.words[phrase.low]
    return tokens.capital[phrase.low] or word in PRONOUNS or word in DETERMINERS or word.replace("-", "").isalpha()
