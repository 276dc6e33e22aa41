"""Speakers by name: which mention a phrase is headed by, and the form of one that has no name."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.extract.attribution.denier import denier
from generator.extract.attribution.draft import Phrase, Place
from generator.extract.attribution.phrases import subject
from generator.extract.attribution.taken_up import (
    Scene,
    Speaker,
    are_several,
    is_body_noun,
    is_personal,
    is_pronoun,
    taken_up,
)
from generator.extract.tokens import Tokens, Verb, is_adverb
from generator.lexicon.connectives import COORDINATORS, DETERMINERS, PERSONAL_PRONOUNS, PREPOSITIONS, RELATIVES
from generator.lexicon.numbers import CARDINALS
from generator.lexicon.places import PlaceForm, gazetteer
from generator.lexicon.saying import (
    AMBIGUOUS,
    BODIES,
    DAYS,
    OF_A_PERSON,
    PAPERS,
    SAYING,
    SPEAKING_FOR,
    SPEECHLESS,
    THINGS_TOO,
)
from generator.lexicon.speakers import OF_SOME, can_speak, is_doer
from generator.lexicon.strangers import PRONOUNS_OF
from generator.lexicon.titles import honorifics
from generator.model import Mention, MentionKind, Span

_APPOSED = 8
"""Words of a name that stands as an apposition: "the head of the agency, Ada Moss, said"."""

_NOBODY = frozenset({"neither", "no", "nobody", "none", "nothing", "anyone", "anybody", "few", "whoever"})
"""Those who did not say it: "neither side has said when", "who lets anybody say so?", "few doctors believe"."""
_HARDLY = frozenset({"not", "hardly", "scarcely", "barely"})
"""In front of one of the next, nobody said it, or not all did: "not one doctor said", "hardly any guest admits"."""
_MANY = frozenset({"one", "a", "all", "any", "every", "everyone", "everybody", "many"})
_BEHIND = RELATIVES | DAYS
_NO_HEAD = PREPOSITIONS | COORDINATORS | {"the", "a", "an", "own", "every", "no", "as", "than"}
"""What no noun phrase ends with, unless it was misread."""
_OF_MANY = ("s", "se", "sh", "ch")
_OPENING_ONE = frozenset({"the", "a", "an"})
"""Pronouns that nothing joins behind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Named:
    """A phrase as it stands: its words, the mention that heads it if one does, and whom "and" joins to that."""

    words: str
    head: Mention | None
    partner: str


def speaker(scene: Scene, text: str) -> Speaker | None:
    """Who speaks in the scene's draft; None where neither the sentence ``text`` nor those before tell.

    A mention that heads the phrase gives the name; a pronoun, "the official" or "the statement" takes up one of the
    earlier speakers; else the phrase itself is the name, without its article.
    """
    who = _speaker(scene, text)
    phrase = scene.draft.speaker
    if who is None or phrase is None or phrase.high > phrase.low + 1:
        return who
    word = scene.tokens.words[phrase.low]
    return denier(scene, word, who) if is_pronoun(word) else who


def _speaker(scene: Scene, text: str) -> Speaker | None:
    """Who speaks, whatever was said before."""
    phrase = _subject_for(scene)
    if phrase is None or _is_denied(scene.tokens, phrase):
        return None
    if phrase != scene.draft.speaker:
        scene = replace(scene, draft=replace(scene.draft, speaker=phrase))
    named = _read(scene.tokens, text, phrase, scene.mentions)
    head = None if named.head and _is_somebody_of(scene.tokens, phrase, named.head) else named.head
    if scene.draft.named and (head is None or not head.named or head.kind is not MentionKind.PERSON):
        return None
    known = taken_up(scene, head) if head is None or is_pronoun(head.surface) else None
    if known is None and (is_personal(named.words) or (head is None and _is_nobody(scene, phrase, named.words))):
        return None
    if known is None and head is None:
        name, kind = _plain(scene.tokens, phrase, text, scene.mentions) or named.words, None
    else:
        name, kind = (known.name, known.kind) if known else (head.name, head.kind) if head else ("", None)
    if head and named.partner and not known:
        name, kind = f"{named.partner} and {head.name}", None
    said_from, said_to = scene.draft.content
    papers = PAPERS.intersection(scene.tokens.words[:said_from] + scene.tokens.words[said_to:])
    return Speaker(words=named.words, name=name, kind=kind, sentence=scene.sentence, papers=papers)


def _is_thing(tokens: Tokens, phrase: Phrase, cue: int) -> bool:
    """Whether the phrase has no name and is of no people, and the verb is one that things have too: "costs added"."""
    verb = SAYING.get(tokens.words[cue])
    if verb is None or verb.verb not in THINGS_TOO or tokens.word(cue + 1) == "by":
        return False
    return not any(_can_speak(tokens.words[at]) or tokens.capital[at] for at in _heads_of(tokens, phrase))


def _heads_of(tokens: Tokens, phrase: Phrase) -> list[int]:
    """The tokens that head a phrase and those that "of" joins to it: "number" and "jobs" of "the number of jobs in"."""
    found, end = [], _core_end(tokens, phrase, ())
    while True:
        told = (k for k in range(phrase.low + 1, end) if tokens.verbs[k] is not Verb.OTHER or tokens.words[k] == "aged")
        found.append(next(told, end) - 1)
        if end >= phrase.high or tokens.words[end] != "of" or end + 1 >= phrase.high:
            return found
        phrase = Phrase(low=end + 1, high=phrase.high)
        end = _core_end(tokens, phrase, ())


def _can_speak(word: str) -> bool:
    """Whether a noun is of people, or a word that stands for some."""
    word = word.removesuffix("'s")
    by_itself = word in OF_SOME or word in CARDINALS or word[0].isdigit()
    return by_itself or word in PRONOUNS_OF or can_speak(word) or is_doer(word)


def _is_somebody_of(tokens: Tokens, phrase: Phrase, head: Mention) -> bool:
    """Whether a people's name is that of one person: "the Norwegian said"; "the Norwegians", "the Dutch" are many."""
    place = gazetteer().get(head.surface)
    if place is None or place.form is not PlaceForm.PEOPLE or head.surface.endswith(_OF_MANY):
        return False
    at = tokens.starts.index(head.span.start) if head.span.start in tokens.starts else 0
    return at > 0 and at + 1 == phrase.high and tokens.words[at - 1] in _OPENING_ONE


def _is_denied(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether the phrase is of nobody, or of not all: "none of the doctors", "not one doctor"."""
    first = tokens.words[phrase.low]
    before = tokens.word(phrase.low - 1)
    negated = (before in _HARDLY and first in _MANY) or (first in _HARDLY and tokens.word(phrase.low + 1) in _MANY)
    return first in _NOBODY or before == "few" or negated


def _is_nobody(scene: Scene, phrase: Phrase, words: str) -> bool:
    """Whether a phrase without a name is a pronoun, or nobody who speaks."""
    tokens = scene.tokens
    return is_pronoun(words) or _is_speechless(tokens, phrase) or _is_thing(tokens, phrase, scene.draft.cue[0])


def _is_speechless(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether a phrase without a name is headed by an event or by no noun, or holds another "said": "report said man".

    A pronoun with something behind it was misread as well: "they pile".
    """
    core = _core_end(tokens, phrase, ())
    first, last = tokens.words[phrase.low], tokens.words[core - 1]
    cut_off = tokens.words[phrase.high - 1] in PREPOSITIONS and tokens.word(phrase.high) not in _BEHIND
    if cut_off or (first in SAYING and first not in AMBIGUOUS):
        return True
    if core == phrase.low + 1:
        misread = last.isdigit() or tokens.verbs[phrase.low] is not Verb.OTHER or is_adverb(last) or last == "there"
    else:
        misread = first in PERSONAL_PRONOUNS
    return misread or last in _NO_HEAD or last in SPEECHLESS or "said" in tokens.words[phrase.low : core]


def _subject_for(scene: Scene) -> Phrase | None:
    """The draft's phrase; for "it" or "they" inside a sentence, the sentence's subject in front of it.

    Where somebody spoke in the sentence already, "they" are sooner those: "residents say the noise is bad, and they
    want it to stop".
    """
    phrase = scene.draft.speaker
    spoke = bool(scene.told) and scene.told[-1].sentence == scene.sentence
    if phrase and spoke and scene.tokens.words[phrase.low : phrase.high] == ("they",):
        return phrase
    if phrase is None or phrase.low < 2 or scene.tokens.words[phrase.low : phrase.high] not in {("it",), ("they",)}:
        return phrase
    first = subject(scene.tokens, phrase.low)
    return first if first and first.high <= phrase.low and _agrees(scene, first, phrase) else phrase


def _agrees(scene: Scene, first: Phrase, pronoun: Phrase) -> bool:
    """Whether "it" or "they" may be the sentence's subject ``first``: "Moss Steel grew, it said", no "profits fell".

    "They" behind what is said are others than its subject: "two men were hurt, they said".
    """
    tokens = scene.tokens
    core = _core_end(tokens, first, scene.mentions)
    end = tokens.ends[core - 1]
    heads = [m for m in scene.mentions if m.span.end == end and not _is_possessive(tokens, m)]
    if tokens.words[pronoun.low] == "it":
        body = any(m.kind in {MentionKind.ORGANISATION, MentionKind.PLACE} for m in heads)
        return body or is_body_noun(tokens.words[core - 1])
    if scene.draft.place is Place.AFTER or any(m.kind is MentionKind.PERSON for m in heads):
        return "and" in tokens.words[first.low : core] and scene.draft.place is Place.BEFORE
    return are_several(tokens.words[first.low : core]) or any(m.kind is MentionKind.ORGANISATION for m in heads)


def _read(tokens: Tokens, text: str, phrase: Phrase, mentions: Sequence[Mention]) -> _Named:
    span = _span(tokens, phrase.low, phrase)
    inside = [m for m in mentions if m.name and span.contains(m.span)]
    apposed = _apposed(tokens, phrase, mentions)
    speaks = apposed is not None and not SPEAKING_FOR.isdisjoint(tokens.words[phrase.low : phrase.high])
    head = apposed if speaks else _head(tokens, phrase, inside) or apposed
    partner = _partner(tokens, text, phrase, inside, head) if head else ""
    return _Named(words=span.shift(-tokens.starts[0]).of(text), head=head, partner=partner)


def _partner(tokens: Tokens, text: str, phrase: Phrase, inside: Sequence[Mention], head: Mention) -> str:
    """The name of the other of two that speak together, "Ada Moss and Karl Venn said"; "" where one speaks alone."""
    words = tokens.words[phrase.low : phrase.high]
    if "and" not in words or not PREPOSITIONS.isdisjoint(words):
        return ""
    at = phrase.low + words.index("and")
    between = [k for k in range(at + 1, phrase.high) if tokens.starts[k] < head.span.start]
    joined = tokens.starts[at] < head.span.start and all(tokens.capital[k] or tokens.words[k] == "the" for k in between)
    if at == phrase.low or not joined:
        return ""
    ending = (m.name for m in inside if m.span.end == tokens.ends[at - 1] and m.kind is not MentionKind.OTHER)
    alone = at == phrase.low + 1 and tokens.capital[phrase.low]
    return next(ending, tokens.span(phrase.low, at).shift(-tokens.starts[0]).of(text) * alone)


def _span(tokens: Tokens, low: int, phrase: Phrase) -> Span:
    """The stretch of text from token ``low`` to the end of the phrase, the ending of a genitive left out."""
    span = tokens.span(low, phrase.high)
    last = tokens.words[phrase.high - 1]
    cut = len(last) - len(last.removesuffix("'s").removesuffix("'"))
    return Span(span.start, span.end - cut * phrase.owner)


def _head(tokens: Tokens, phrase: Phrase, inside: Sequence[Mention]) -> Mention | None:
    """The mention that heads the phrase, if one does."""
    core = _core_end(tokens, phrase, inside)
    end = _span(tokens, phrase.low, replace(phrase, high=core)).end
    free = [m for m in inside if phrase.owner or not _is_possessive(tokens, m)]
    ending = [m for m in free if m.span.end in (end, tokens.ends[phrase.high - 1] if core == phrase.high else end)]
    people = [m for m in free if m.kind is MentionKind.PERSON and m.span.end <= end and not _is_before_noun(tokens, m)]
    if people and not any(m.kind is MentionKind.ORGANISATION for m in ending):
        return people[-1]
    if ending:
        return max(ending, key=lambda m: (m.kind is MentionKind.ORGANISATION, m.span.end, len(m.span)))
    if SPEAKING_FOR & set(tokens.words[phrase.low : core]):
        bodies = (m for m in free if m.span.start >= end and _ends_phrase(tokens, m))
        return next(bodies, None) if core < phrase.high and tokens.words[core] != "to" else None
    return None


def _ends_phrase(tokens: Tokens, mention: Mention) -> bool:
    """Whether no noun follows the mention: "for the Harbour Board", not "for the Norwegian government"."""
    at = next((k for k in range(len(tokens)) if tokens.starts[k] >= mention.span.end), len(tokens))
    word = tokens.word(at)
    return not word[:1].isalnum() or tokens.verbs[at] is not Verb.OTHER or word in PREPOSITIONS


def _core_end(tokens: Tokens, phrase: Phrase, mentions: Sequence[Mention]) -> int:
    """The token behind the phrase's head: in front of its first preposition, "of" inside a name left alone.

    The capital of a sentence's first word makes no name of it: "Residents of Weir Lane"; nor is a person's name one
    with that of the body behind it: "Ada Moss of Moss Steel".
    """
    for at in range(phrase.low + 1, phrase.high):
        if tokens.words[at] not in PREPOSITIONS:
            continue
        joins = tokens.words[at] == "of" and at > 1 and tokens.capital[at - 1] and tokens.word(at + 1) != ""
        behind_person = any(m.kind is MentionKind.PERSON and m.span.end == tokens.ends[at - 1] for m in mentions)
        if joins and tokens.capital[at + 1] and not behind_person:
            continue
        if not any(m.span.contains(tokens.span(at, at + 1)) for m in mentions):
            return at
    return phrase.high


def _is_possessive(tokens: Tokens, mention: Mention) -> bool:
    """Whether the mention is only the owner: "Moss's lawyer"."""
    at = bisect_left(tokens.ends, mention.span.end)
    if at == len(tokens) or tokens.starts[at] >= mention.span.end:
        return False
    return tokens.words[at].endswith(("'s", "s'")) or tokens.word(at + 1) == "'"


def _is_before_noun(tokens: Tokens, mention: Mention) -> bool:
    """Whether the name only tells whose the noun behind it is: "the Moss administration", "a Moss aide"."""
    return tokens.word(bisect_left(tokens.starts, mention.span.end)) in OF_A_PERSON


def _apposed(tokens: Tokens, phrase: Phrase, mentions: Sequence[Mention]) -> Mention | None:
    """The person whose name alone stands behind the phrase between commas."""
    if phrase.apposition is None or phrase.apposition[1] - phrase.apposition[0] > _APPOSED:
        return None
    low, high = phrase.apposition
    if low >= high or BODIES & set(tokens.words[phrase.low : _core_end(tokens, phrase, mentions)]):
        return None
    span = tokens.span(low, high)
    people = [m for m in mentions if m.kind is MentionKind.PERSON and m.named and span.contains(m.span)]
    alone = PREPOSITIONS.isdisjoint(tokens.words[low:high]) and not any(tokens.verbs[low:high])
    return people[-1] if people and people[-1].span.end == span.end and alone else None


def _plain(tokens: Tokens, phrase: Phrase, text: str, mentions: Sequence[Mention]) -> str:
    """The phrase without articles, as it would stand inside a sentence: no capital but that of a name."""
    low = phrase.low
    while low < phrase.high and tokens.words[low] in DETERMINERS:
        low += 1
    if low == phrase.high:
        return ""
    words = _span(tokens, low, phrase).shift(-tokens.starts[0]).of(text).replace("’", "'").split()
    first = words[0]
    named = first.rstrip(".") in honorifics() or any(m.span.start == tokens.starts[low] for m in mentions)
    if (low == 0 or tokens.words[low - 1] == ":") and first[1:].islower() and not named:
        words[0] = first.lower()
    return " ".join(words)
