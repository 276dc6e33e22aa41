"""Whether words tell of something that happened at a time, so that a heading can ask when."""

from itertools import takewhile

from generator.compare.grammar import finite_verbs, is_adverb, read
from generator.lexicon.connectives import BE, NOT_PARTICIPLES
from generator.lexicon.events import event_noun
from generator.lexicon.happenings import DATED, TIME_WORDS
from generator.lexicon.phrases import BREAKS
from generator.lexicon.verbs import PAST_FORMS
from generator.text.words import word_list

_NOW = frozenset(["is", "are", "am"])


def is_state(clause: str) -> bool:
    """Whether a clause tells what is so, in the present: it has no "when".

    >>> is_state("the dam is but one of many"), is_state("the dam is built"), is_state("the dam was high")
    (True, False, False)
    """
    words = word_list(clause)
    at = next((at for at, word in enumerate(words) if word in BE), len(words))
    behind = [word for word in words[at + 1 :] if not is_adverb(word) and word != "not"]
    return words[at : at + 1] in {(form,) for form in _NOW} and not (behind and _is_done(behind[0]))


def _is_done(word: str) -> bool:
    """Whether a word behind "is" tells of something done or to be done: "built", "leaving", "to"."""
    return word == "to" or _is_participle(word)


def _is_participle(word: str) -> bool:
    return word in PAST_FORMS or (word.endswith(("ed", "ing")) and len(word) > 4 and word not in NOT_PARTICIPLES)


def names_event(phrase: str) -> bool:
    """Whether a noun phrase names what has a time: an event, a thing that was made on a day, or a doing.

    >>> names_event("the June vote in Bern"), names_event("last week's lunch"), names_event("closing the dam")
    (True, True, True)
    >>> names_event("the town hall"), names_event("the vote counters"), names_event("for 2016")
    (False, False, False)
    """
    words = [word for word in word_list(phrase) if word not in TIME_WORDS]
    head = list(takewhile(lambda word: word not in BREAKS, words))
    if not head:
        return False
    last = head[-1]
    doing = head[0].endswith("ing") and _is_participle(head[0])
    return doing or bool(event_noun(last)) or last in DATED or last.removesuffix("s") in DATED


def tells_event(phrase: str) -> bool:
    """Whether words name an event, or tell by a verb what happened: "the treaty signed at Bern"."""
    if finite_verbs(read(phrase, 0)):
        return True
    return names_event(phrase) or any(_is_participle(word) and not word.endswith("ing") for word in word_list(phrase))
