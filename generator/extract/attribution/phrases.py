"""Noun phrases beside a verb of saying: who speaks."""

import re

from generator.extract.attribution.cues import quoted_as
from generator.extract.attribution.draft import Phrase
from generator.extract.tokens import Tokens, Verb, is_adverb, is_word
from generator.lexicon.connectives import (
    COORDINATORS,
    DETERMINERS,
    FINITE_HELPERS,
    HE_OR_SHE,
    PREPOSITIONS,
    REFLEXIVES,
    RELATIVES,
    SUBORDINATORS,
)
from generator.lexicon.numbers import CARDINALS
from generator.lexicon.saying import DAYS, PAPERS, SAYING
from generator.lexicon.strangers import PRONOUNS_OF
from generator.lexicon.verbs import BASE_FORMS, PAST_FORMS, S_FORMS

_LONGEST = 18
"""Words of a speaker's phrase."""
_BETWEEN = frozenset({"been", "long", "both", "“", '"'})
"""May stand between a subject and its verb as well."""
_PARTY_OR_AGE = re.compile(r"[a-z]-[a-z]+|\d+")
_OPENED_BY = {",": ",", ")": "(", "—": "—", "–": "–", "--": "--"}
"""What opens the parenthesis that a sign closes."""
_PARENTHESIS = 30
"""Tokens of a clause between commas behind the speaker."""
_NO_SUBJECT = frozenset({"that", "nothing", "so", "little", "much", "more", "less", "enough"})
"""Open no speaker's phrase behind a verb: "says little about him"."""
_CIRCUMSTANCE = PREPOSITIONS | DAYS | SUBORDINATORS | COORDINATORS
_BEFORE_OBJECT = PREPOSITIONS - SUBORDINATORS
_NAME = 7
"""Tokens of a name that opens a sentence."""
_LOCATING = frozenset({"in", "at", "near", "from", "of", "outside"})
_SHORT_CLAUSE = 8
"""Tokens of a clause behind a speaker that tells where: "a maker of valves in"."""
_SUBJECT_PRONOUNS = frozenset({"he", "she", "it", "they", "we", "i"})
_NOT_INSIDE = frozenset("that according what something including despite than whether how why if".split())
"""No noun phrase reaches left over these."""
_OPENERS = frozenset({"the", "a", "an", "his", "her", "its", "their", "our", "my", "this", "these", "those"})
_BEFORE_OPENER = PREPOSITIONS | COORDINATORS | DETERMINERS
"""A noun phrase begins with one of the former unless one of the latter stands in front."""
_ASIDES = frozenset({("in", "turn"), ("this", "week"), ("last", "week"), ("this", "month"), ("last", "month")})
"""Pairs of words that may stand between a subject and its verb,"""
_LONG_ASIDES = frozenset({("at", "one", "point"), ("among", "other", "things"), ("on", "social", "media")})
"""and three of them."""
_VERBS = S_FORMS | BASE_FORMS | PAST_FORMS
_INSIDE_AFTER = frozenset({"of", "for", "with", "at", "from"})
"""Prepositions that may stand in a speaker's phrase behind the verb: "said a clerk at the court"."""


def speaker_before(tokens: Tokens, cue: int) -> Phrase | None:
    """The noun phrase that is the subject of the verb at ``cue``; None where it is left out or not found."""
    quoted = quoted_as(tokens, cue)
    if quoted is not None:
        active = tokens.verbs[quoted] is Verb.PAST and quoted + 1 < cue - 1
        return Phrase(low=quoted + 1, high=cue - 1) if active else speaker_before(tokens, quoted)
    at = _skip_left(tokens, cue - 1)
    word = tokens.word(at)
    participle = tokens.words[cue].endswith("ing")
    if word in COORDINATORS or (participle and word == ","):
        return None
    if participle:
        phrase = _run(tokens, at + 1)
        return None if phrase and (is_object(tokens, phrase) or _is_paper(tokens, phrase)) else phrase
    if word in {"who", "which", "that"}:
        phrase = _run(tokens, at - 1 if tokens.word(at - 1) == "," else at)
        return _antecedent(tokens, phrase, word, cue) if phrase else None
    if word in _OPENED_BY:
        return _over_parenthesis(tokens, at, _OPENED_BY[word])
    phrase = _run(tokens, at + 1)
    return _subject_of_relative(tokens, cue, _no_object(tokens, phrase)) if phrase else None


def _subject_of_relative(tokens: Tokens, cue: int, phrase: Phrase) -> Phrase:
    """The phrase, parted from what it tells more of: "a man | police said was", "the union that | runs it called".

    Nobody is "a man police": behind "a" stands no plural, and behind the verb no other verb. Nor does one person "say":
    it is "those who" in "those who know the mayor say".
    """
    first = tokens.words[phrase.low]
    if first == "it" and tokens.word(phrase.low - 1) in _BEFORE_OBJECT:  # "the four who voted against it said"
        return subject(tokens, phrase.low) or phrase
    saying = SAYING.get(tokens.words[cue])
    last_word = tokens.words[phrase.high - 1]
    if saying and saying.verb == tokens.words[cue] and phrase.high == cue and _is_one(last_word):
        who = next((k for k in range(phrase.low - 1, max(0, phrase.low - _NAME), -1) if tokens.words[k] == "who"), None)
        return (_run(tokens, who) if who else None) or phrase
    if tokens.word(phrase.low - 1) in {"that", "which", "who"} and first in _VERBS:
        return _run(tokens, phrase.low - 1) or phrase
    if first not in {"a", "an", "the"} or not Verb.FINITE <= tokens.verbs[min(cue + 1, len(tokens) - 1)] <= Verb.PAST:
        return phrase
    last = tokens.words[phrase.high - 1]
    several = last in {"police", "people"} or (last in PRONOUNS_OF and last.endswith("s"))
    low = phrase.high - 1
    while low > phrase.low + 2 and tokens.capital[low - 1]:
        low -= 1
    head = tokens.words[low - 1]
    apart = several and low > phrase.low + 1 and head not in PREPOSITIONS and not head.endswith(("s", "'"))
    return Phrase(low=low, high=phrase.high) if apart and (first != "the" or _is_one(head)) else phrase


def _is_one(noun: str) -> bool:
    """Whether a noun is of one person: "mayor"."""
    return not HE_OR_SHE.isdisjoint(PRONOUNS_OF.get(noun, ()))


def _no_object(tokens: Tokens, phrase: Phrase) -> Phrase:
    """The phrase; for the object of a participle the subject: "the man accused of killing his son denies"."""
    if phrase.low > 1 and tokens.verbs[phrase.low - 1] is Verb.ING:
        return subject(tokens, phrase.low) or phrase
    return phrase


def speaker_after(tokens: Tokens, low: int) -> Phrase | None:
    """The noun phrase that begins at ``low``, behind a verb of saying or "according to"; None where none does.

    One that a verb follows is the subject of that, and speaks not.
    """
    phrase = _phrase_at(tokens, low)
    if phrase is None or (phrase.high < len(tokens) and Verb.FINITE <= tokens.verbs[phrase.high] <= Verb.PAST):
        return None
    return phrase


def described_after(tokens: Tokens, low: int) -> Phrase | None:
    """The noun phrase that begins at ``low`` where a participle tells more of it: "according to a report seen by"."""
    phrase = _phrase_at(tokens, low)
    described = phrase is not None and phrase.high < len(tokens) and tokens.verbs[phrase.high] is Verb.PAST
    return phrase if described else None


def _phrase_at(tokens: Tokens, low: int) -> Phrase | None:
    """The noun phrase that begins at ``low``, and ends before a verb or what else is no part of it."""
    first = tokens.word(low)
    if not is_word(first) or first in PREPOSITIONS or is_adverb(first) or first in _NO_SUBJECT:
        return None
    high = low + _describes(tokens, low)
    while high < len(tokens) and high - low < _LONGEST and not _ends_after(tokens, high):
        if high > low and _opens_next(tokens, high):
            break
        high += 1
    return Phrase(low=low, high=high) if high > low else None


def _opens_next(tokens: Tokens, at: int) -> bool:
    """Whether another noun phrase begins: "according to the board | 30 per cent", "to police | the man"."""
    before, word = tokens.words[at - 1], tokens.words[at]
    if before in PREPOSITIONS or before in DETERMINERS or before in COORDINATORS or not is_word(before):
        return False
    counted = word in CARDINALS and word != "one" and tokens.predicate(at + 1, len(tokens))
    return (
        ((word[0].isdigit() or counted) and not tokens.capital[at - 1]) or word in _OPENERS or word in _SUBJECT_PRONOUNS
    )


def _describes(tokens: Tokens, at: int) -> bool:
    """Whether a participle opens the phrase as an adjective: "according to leaked emails"."""
    after = tokens.word(at + 1)
    plain = at + 1 < len(tokens) and tokens.verbs[at + 1] is Verb.OTHER and is_word(after)
    return tokens.words[at].endswith("ed") and plain and after not in PREPOSITIONS and after not in DETERMINERS


def subject(tokens: Tokens, before: int) -> Phrase | None:
    """The subject of the sentence's first predicate, looked for in front of token ``before``."""
    for at in range(min(before, len(tokens))):
        if Verb.FINITE <= tokens.verbs[at] <= Verb.PAST:
            return speaker_before(tokens, at)
    return None


def is_object(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether a verb stands in front of the phrase: "sent a letter saying" does not make the letter's reader speak."""
    before = phrase.low - 1
    return before >= 0 and tokens.predicate(before, before + 1) and tokens.words[before] not in SAYING


def _is_paper(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether the phrase is what someone put out or spoke in: "issued a statement saying", "in a letter warning"."""
    before = phrase.low - 1
    used = before >= 0 and (tokens.predicate(before, before + 1) or tokens.words[before] in {"in", "with", "via"})
    return tokens.words[phrase.high - 1] in PAPERS and (used or tokens.words[phrase.low] in PREPOSITIONS)


def _is_helper(tokens: Tokens, at: int) -> bool:
    return tokens.words[at] in FINITE_HELPERS and tokens.verbs[at] is Verb.FINITE


def _skip_left(tokens: Tokens, at: int) -> int:
    """Goes left over adverbs, helping verbs and days."""
    while at >= 0:
        word = tokens.words[at]
        if (tokens.word(at - 1), word) in _ASIDES:
            at -= 2
            continue
        if at > 1 and tokens.words[at - 2 : at + 1] in _LONG_ASIDES:
            at -= 3
            continue
        adverb = is_adverb(word) and not (at and tokens.capital[at])
        if not (adverb or _is_helper(tokens, at) or word in DAYS or word in _BETWEEN):
            break
        at -= 1 + (word in DAYS and tokens.word(at - 1) == "on")
    return at


def _over_parenthesis(tokens: Tokens, at: int, opener: str) -> Phrase | None:
    """The phrase in front of what stands between ``opener`` and the sign at ``at``."""
    named = _opening_name(tokens, at) if opener == "," else None
    if named:
        return named
    low = max(0, at - _PARENTHESIS)
    start = next((k for k in range(at - 1, low, -1) if tokens.word(k) == opener), None)
    if start:
        start = _before_place(tokens, _before_tag(tokens, start), opener)
    phrase = _run(tokens, start) if start else None
    if phrase is None or start is None:
        return None
    outer = _over_list(tokens, phrase) if opener == "," else None
    if outer:
        return Phrase(low=outer.low, high=outer.high, apposition=(outer.high + 1, at))
    return Phrase(low=phrase.low, high=phrase.high, apposition=(start + 1, at))


def _opening_name(tokens: Tokens, at: int) -> Phrase | None:
    """The name that opens the sentence, where only its age, home or office stand before the comma at ``at``.

    "Karl Venn, 40, of Mill Lane, Weir, denies".
    """
    first = next((k for k in range(1, min(at, _NAME)) if tokens.words[k] == ","), None)
    if first is None or "," not in tokens.words[first + 1 : at] or not all(tokens.capital[:first]):
        return None
    plain = not any(is_adverb(w) or w in _CIRCUMSTANCE for w in tokens.words[:first])
    behind = tokens.words[first + 1 : at]
    alone = COORDINATORS.isdisjoint(behind) and not any(tokens.verbs[:at]) and ";" not in behind
    told = behind[0].isdigit() or behind[0] in _LOCATING
    return Phrase(low=0, high=first, apposition=(first + 1, at)) if plain and alone and told else None


def _over_list(tokens: Tokens, phrase: Phrase) -> Phrase | None:
    """The name that opens the sentence, where ``phrase`` is only an item of a list in the clause behind it.

    "Ada Moss, of the Board of Grain, Wool and Fish, said": a comma stands in front of "Wool" as well.
    """
    commas = [k for k in range(max(1, phrase.low - _PARENTHESIS), phrase.low) if tokens.words[k] == ","]
    if not commas or tokens.words[phrase.low - 1] != "," or commas[0] > _LONGEST:
        return None
    named = all(tokens.capital[k] or tokens.words[k] == "." for k in range(commas[0]))
    inner = any(Verb.FINITE <= v <= Verb.PAST for v in tokens.verbs[: phrase.low])
    return Phrase(low=0, high=commas[0]) if named and not inner else None


def _before_tag(tokens: Tokens, comma: int) -> int:
    """The comma in front of a party or an age between commas: "Ann Lee, D-Ohio, a member of the board, said"."""
    at = comma - 2 if tokens.word(comma - 1) == "." else comma - 1
    is_tag = _PARTY_OR_AGE.fullmatch(tokens.word(at)) and tokens.word(at - 1) == ","
    return at - 1 if is_tag else comma


def _before_place(tokens: Tokens, comma: int, opener: str) -> int:
    """The comma in front of a clause that ends with a place in a place: "Nordfisk, based in Salem, Oregon, said"."""
    low = comma
    while low > 0 and tokens.capital[low - 1]:
        low -= 1
    if opener != "," or low == comma or tokens.word(low - 1) not in _LOCATING:
        return comma
    outer = next((k for k in range(low - 2, max(0, low - _SHORT_CLAUSE), -1) if tokens.words[k] == ","), comma)
    return outer if _opens_by_name(tokens, outer) else comma


def _opens_by_name(tokens: Tokens, comma: int) -> bool:
    """Whether nothing but a name stands in front of the comma: "Nordfisk, based", no "On Monday, the mayor"."""
    return all(tokens.capital[k] and tokens.words[k] not in PREPOSITIONS for k in range(comma))


def _run(tokens: Tokens, high: int) -> Phrase | None:
    """The noun phrase that ends in front of token ``high``."""
    last = tokens.word(high - 1)
    if last in _SUBJECT_PRONOUNS:
        return Phrase(low=high - 1, high=high)
    if last in REFLEXIVES:
        return None
    low, joint = high, None
    while low > 0 and high - low < _LONGEST and not _ends_before(tokens, low - 1):
        if low < high and tokens.words[low] in _OPENERS and tokens.words[low - 1] not in _BEFORE_OPENER:
            break
        low -= 1
        if tokens.words[low] in COORDINATORS:
            joint = low
    behind_verb = low > 0 and Verb.FINITE <= tokens.verbs[low - 1] <= Verb.PAST
    if joint is not None and (behind_verb or joint == low):
        low = joint + 1
    if low < high and tokens.words[low] in PREPOSITIONS and last in PAPERS:
        return None
    low = _without_opening(tokens, low, high)
    return Phrase(low=low, high=high) if low < high and any(map(is_word, tokens.words[low:high])) else None


def _ends_before(tokens: Tokens, at: int) -> bool:
    """Whether a noun phrase cannot reach left over this token."""
    word = tokens.words[at]
    if not is_word(word):
        return word not in {".", "'", "$", "&"}
    return (
        word in SUBORDINATORS
        or word in RELATIVES
        or word in _NOT_INSIDE
        or (Verb.FINITE <= tokens.verbs[at] <= Verb.PAST and tokens.word(at + 1) != "by")
        or (tokens.verbs[at] is Verb.ING and word in SAYING and word not in PAPERS)
    )


def _ends_after(tokens: Tokens, at: int) -> bool:
    """Whether a noun phrase cannot reach right over this token."""
    word = tokens.words[at]
    if not is_word(word):
        return word not in {"'", "$", "&"} and not (word == "." and at + 1 < len(tokens))
    outside = word in PREPOSITIONS and word not in _INSIDE_AFTER
    joins = word in COORDINATORS and not (at + 1 < len(tokens) and tokens.capital[at + 1])
    return (
        outside
        or joins
        or word in DAYS
        or word in SUBORDINATORS
        or word in RELATIVES
        or word == "that"
        or tokens.verbs[at] is not Verb.OTHER
    )


def _is_opening(tokens: Tokens, at: int) -> bool:
    """Whether the token stands in front of a subject and is no part of it."""
    word = tokens.words[at]
    aside = (word, tokens.word(at + 1)) in _ASIDES
    return is_adverb(word) or word in DAYS or word in COORDINATORS or aside or not is_word(word)


def _antecedent(tokens: Tokens, phrase: Phrase, relative: str, cue: int) -> Phrase:
    """Of the phrase in front of "who", the last name; of that in front of "which", what stands behind "by".

    "Lawyers for the mayor, who denies" tells by its verb that it is the mayor.
    """
    if relative == "who":
        named = _last_name(tokens, phrase)
        last = next((k for k in range(phrase.high - 2, phrase.low, -1) if tokens.words[k] in PREPOSITIONS), None)
        if last is None or named is not phrase or tokens.words[cue] not in S_FORMS:
            return named
        first = next(k for k in range(phrase.low + 1, phrase.high) if tokens.words[k] in PREPOSITIONS)
        return Phrase(low=last + 1, high=phrase.high) if tokens.words[first - 1].endswith("s") else phrase
    by = next((k + 1 for k in range(phrase.high - 2, phrase.low, -1) if tokens.words[k] == "by"), phrase.low)
    return Phrase(low=by, high=phrase.high)


def _last_name(tokens: Tokens, phrase: Phrase) -> Phrase:
    """The name behind the last preposition, which "who" belongs to: "a task for Mayor Ada Moss, who"."""
    low = next((k + 1 for k in range(phrase.high - 2, phrase.low, -1) if tokens.words[k] in PREPOSITIONS), phrase.low)
    named = all(tokens.capital[low : phrase.high]) and not tokens.words[phrase.high - 1].endswith("'s")
    return Phrase(low=low, high=phrase.high) if named else phrase


def _without_opening(tokens: Tokens, low: int, high: int) -> int:
    """Leaves out an adverb, a day or a circumstance in front: "In Oslo officials", "On Monday the court"."""
    while low < high and _is_opening(tokens, low):
        low += 2 if (tokens.words[low], tokens.word(low + 1)) in _ASIDES else 1
    if low >= high or tokens.words[low] not in PREPOSITIONS:
        return low
    at = low + 1
    if tokens.words[low] == "with":
        return at
    if tokens.word(at) in DETERMINERS:
        at += 2
    elif at < high and tokens.capital[at]:
        while at < high and tokens.capital[at]:
            at += 1
    else:
        at += 1
    return _without_opening(tokens, at, high)
