"""A stretch of a claim's own words as a heading, where no whole clause can be one."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from generator.compare.case import Case
from generator.compare.clip import core
from generator.compare.grammar import finite_verbs, is_adverb, predicate_words, read
from generator.compare.headings import MOST
from generator.compare.speakers import can_speak, display_name, speaker_before
from generator.lexicon.connectives import DETERMINERS, PHRASAL, PREPOSITIONS
from generator.lexicon.headings import BLIND, CLAUSE_OPENERS, OWN, TO_NOUNS, WANTING
from generator.lexicon.phrases import BREAKS, DANGLING, LEADING
from generator.lexicon.titles import title_words
from generator.model import Claim, Sentence, Span

_WORD = re.compile(r"\S+")
_MARKS = re.compile(r"[“”\"«»()\[\]]|(?<!\w)[‘'](?=\w)|(?<=[\w.,!?])[’'](?!\w)")
_STOPS = (",", ";", ":", "—", "–", ".", "!", "?", "…")
_ABBREVIATION = 5
"""A word of so few signs, its dot among them ("Mr.", "U.S.", "Sept."), ends nothing."""
_FEWEST = 3
_PER_WORD = 0.01
"""What a word costs, in shares of the terms that are wanted: of two stretches that hold the same, the shorter."""
_OPENS = 0.12
_CLOSES = 0.08
"""What it counts that a stretch begins where its claim does, and that it ends where the claim or a comma does."""
_OWN = -0.3
"""A word that means its speaker ("my", "we") is read as ours in a heading."""
_PRONOUN = -0.15
"""A pronoun at the head does not tell whom it means."""


_PREDICATE = -0.2
"""A verb at the head does not tell who does it."""
_NAME = -0.25
"""A name alone does not tell what is said of it."""
_PARTED = -0.03
"""A comma within parts what does not belong together as often as not."""

_SIGNS = frozenset("(@#")
"""What stands behind a word with one of these is no running text: a party and state, a handle, an address."""

_TIED = frozenset("to that by as than whether if".split())
"""What these words open belongs to the verb before them: "is expected | to meet"."""
_PARTING = BREAKS - _TIED
_BARRED = BREAKS | PREPOSITIONS | LEADING | PHRASAL | {"to", "not", "due", "according", "him", "them", "us", "me"}
_OPENING = frozenset("that who which how what why whether where when because if while whose".split())
_UNENDING = DANGLING | {"how", "what", "why", "so", "too", "how", "according", "due", "going", "about"}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """The words of a claim as they are, ``plain`` and in place; which of them are finite verbs, of verbs, of names."""

    texts: tuple[str, ...]
    plain: tuple[str, ...]
    spans: tuple[Span, ...]
    finite: frozenset[int]
    verbs: frozenset[int]
    names: frozenset[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stretch:
    """A few words of a claim, ready to be read: what share of what is wanted they hold, and what they are chosen by.

    ``states`` where they hold a verb, and so say something, and do not only name it.
    """

    text: str
    claim: Claim
    states: bool
    part: float
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotedLabel:
    """A heading in quotation marks.

    ``text``   with who says it
    ``words``  the quoted words alone, with their marks
    ``part``   what share of what is wanted it holds, 0 to 1
    ``states`` whether they hold a verb, and do not only name something
    """

    text: str
    words: str
    part: float
    states: bool = False


def quoted_labels(case: Case, wanted: Callable[[str], float]) -> Iterator[QuotedLabel]:
    """Stretches of the claims' words as headings, best first; none that tells nothing.

    ``wanted`` gives what holding a term is worth, by its key, 0 for one that tells nothing.
    """
    whole = sum(wanted(key) for key in sorted({t.key for c in case.claims for t in c.terms}))
    if not whole:
        return
    found = [s for claim in case.claims for s in _stretches(claim, case, lambda key: wanted(key) / whole)]
    found.sort(key=lambda s: (-s.score, len(s.text), s.claim.article, s.claim.span.start, s.text))
    for stretch in found:
        yield QuotedLabel(text=_told(stretch, case), words=f"“{stretch.text}”", part=stretch.part, states=stretch.states)


def _told(stretch: _Stretch, case: Case) -> str:
    """The words with who says them; not where they only name a thing of which one outlet alone has somebody speak."""
    quoted, speaker = f"“{stretch.text}”", speaker_before(stretch.claim, case.setting)
    if not speaker or speaker.casefold() in stretch.text.casefold():
        return quoted
    if not stretch.states and not _is_own(stretch.text.split()):
        telling = [side for side in case.sides if any(claim.speaker == speaker for claim in side.claims)]
        if len(telling) < min(2, len(case.sides)):
            return quoted
    return f"{display_name(speaker, stretch.claim.mentions)}: {quoted}"


def _is_own(words: Iterable[str]) -> bool:
    """Whether words are among them that mean whoever speaks."""
    return any(word.casefold() in OWN for word in words)


def _stretches(claim: Claim, case: Case, worth: Callable[[str], float]) -> Iterator[_Stretch]:
    """Every run of a few words that begins where a phrase begins and ends where one ends, and holds what is wanted."""
    sentence = case.setting.sentence_of(claim)
    line = _line(claim, sentence)
    wanted, speaking = _wanted(claim, worth), bool(speaker_before(claim, case.setting))
    for low in _openings(line):
        inside = low > 0 and not _stops(line.texts[low - 1]) and line.texts[low - 1].casefold() not in CLAUSE_OPENERS
        for high in _closings(line, low):
            reach = Span(line.spans[low].start, line.spans[high - 1].end)
            part = sum(value for value, spans in wanted if any(reach.contains(span) for span in spans))
            states = part > 0 and any(at in line.finite for at in range(low, high))
            if part and not (inside and states and low not in line.verbs) and not _is_open(line, low, high):
                score = part + _merits(line, low, high, speaking=speaking)
                text = _MARKS.sub("", " ".join(line.texts[low:high])).strip(" ,;:.—–-!?")
                yield _Stretch(text=text, claim=claim, states=states, part=part, score=round(score, 4))


def _line(claim: Claim, sentence: Sentence | None) -> _Line:
    """The words that a claim says."""
    inner = core(claim, sentence)
    start = claim.span.start + claim.quote.index(inner)
    found = [(m.group(), Span(start + m.start(), start + m.end())) for m in _WORD.finditer(inner)]
    texts, spans = [word for word, _ in found], [span for _, span in found]
    finite, verbs = _verbs(sentence.text, sentence.span.start) if sentence else _verbs(inner, start)
    names = [m.span for m in claim.mentions if m.named]
    return _Line(
        texts=tuple(texts),
        plain=tuple(map(_plain, texts)),
        spans=tuple(spans),
        finite=_met(spans, finite),
        verbs=_met(spans, verbs),
        names=_met(spans, names),
    )


def _met(spans: Sequence[Span], others: Sequence[Span]) -> frozenset[int]:
    """Which of the ``spans`` meet one of the others."""
    return frozenset(at for at, span in enumerate(spans) if any(span.overlaps(other) for other in others))


def _wanted(claim: Claim, worth: Callable[[str], float]) -> list[tuple[float, list[Span]]]:
    """What each term of a claim that is wanted is worth, and where it stands; in order of the terms."""
    places: defaultdict[str, list[Span]] = defaultdict(list)
    for term in claim.terms:
        places[term.key].append(term.span)
    return [(value, places[key]) for key in sorted(places) if (value := worth(key))]


@lru_cache(maxsize=64)
def _verbs(text: str, start: int) -> tuple[list[Span], list[Span]]:
    """The finite verbs of a text that begins at ``start``, and all words of verbs; those of the last are remembered."""
    found = read(text, start)
    return [found[at].span for at in finite_verbs(found)], [found[at].span for at in sorted(predicate_words(found))]


def _merits(line: _Line, low: int, high: int, *, speaking: bool) -> float:
    head = all(at in line.verbs for at in range(low))
    points = _OPENS * head + _CLOSES * (high == len(line.texts) or _stops(line.texts[high - 1]))
    points += _OWN * (not speaking and _is_own(line.texts[low:high]))
    points += _PRONOUN * (line.plain[low] in BLIND)
    points += _PREDICATE * _begins_with_verb(line, low)
    points += _NAME * all(at in line.names or _is_title(line.texts[at]) for at in range(low, high))
    points += _PARTED * any(map(_stops, line.texts[low : high - 1]))
    return points - _PER_WORD * (high - low)


def _is_title(word: str) -> bool:
    bare = word.rstrip(".,")
    return word in DETERMINERS or bare in title_words() or bare.capitalize() in title_words()


def _begins_with_verb(line: _Line, low: int) -> bool:
    """Whether a verb begins at ``low``, or an adverb before one."""
    return low in line.verbs or (is_adverb(line.plain[low]) and low + 1 in line.verbs)


def _openings(line: _Line) -> Iterator[int]:
    """Where a stretch may begin: at the head, behind a comma, where a phrase begins; not with a word that only ties.

    Behind the verb too, where one of these would begin with a verb: "raised | taxes on land".
    """
    texts, plain = line.texts, line.plain
    points = list(texts[:1]) == ["That"]  # "That report was sent": nothing begins at its noun
    if points:
        yield 0
    behind = -1
    for at, word in enumerate(texts):
        if points and at < 2:
            continue
        before = texts[at - 1].casefold() if at else ""
        phrase = (before in BREAKS and before != "of") or (word in DETERMINERS and before not in BREAKS)
        points_back = before == "that" and at > 1 and plain[at - 2] in PREPOSITIONS | {"to"}  # "to that effect"
        phrase = phrase and not word.isdigit() and not points_back
        opens = at == 0 or _stops(before) or phrase or at == behind
        if opens and (plain[at] == "not" or _begins_with_verb(line, at)):
            behind = at + 1
        tied = plain[at + 1 : at + 2] == ("as",) or plain[at : at + 2] == ("order", "to")
        blind = at == behind and plain[at] in BLIND
        if opens and not (plain[at] in _BARRED or blind or tied or _stops(word)):
            yield at


def _closings(line: _Line, low: int) -> Iterator[int]:
    """Where a stretch from ``low`` may end: at the end, at a comma, before a preposition; not with a dangling word.

    It ends before words that the verb before it asks for, at the latest: "accused | the board of hiding".
    """
    texts, plain = line.texts, line.plain
    fewest = _FEWEST if low else min(_FEWEST, len(texts))
    most = min(low + MOST, len(texts))
    bound = _bound(line, low, most)
    for high in range(low + min(fewest, bound - low), min(most, bound) + 1):
        ends = high in (len(texts), bound) or _stops(texts[high - 1]) or texts[high].casefold() in _PARTING
        if ends and high - low > 1 and plain[high - 1] not in _UNENDING:
            yield high


def _bound(line: _Line, low: int, most: int) -> int:
    """Before which word a stretch from ``low`` ends, as what follows is none of it; beyond ``most`` where none does."""
    for at in range(low + 1, most):
        told = any(before in line.finite for before in range(low, at))
        if not _SIGNS.isdisjoint(line.texts[at]) or (not told and _is_asked(line, low, at)):
            return at
    return low + MOST + 1


def _is_asked(line: _Line, low: int, at: int) -> bool:
    """Whether the word at ``at`` opens what a verb before a phrase asks for: "made the board | to hide the report"."""
    if _begins_with_verb(line, low):
        return False
    before = line.plain[at - 1]
    following = line.plain[at + 1] if at + 1 < len(line.plain) else ""
    behind_verb = low > 0 and (low - 1 in line.verbs or line.plain[low - 1].endswith("ing"))
    if line.plain[at] == "to":
        noun = before not in TO_NOUNS and before.removesuffix("s") not in TO_NOUNS and before not in WANTING
        return noun and (behind_verb or at + 1 in line.verbs)
    accused = at - 1 in line.names or ((behind_verb or low == 0) and can_speak(before))
    return line.plain[at] == "of" and following.endswith("ing") and accused


def _is_open(line: _Line, low: int, high: int) -> bool:
    """Whether a clause is opened in a stretch and not told: "the hope that the board"."""
    openers = [at for at in range(low, high) if line.plain[at] in _OPENING and not _is_pointing(line, at)]
    return bool(openers) and not any(at in line.finite for at in range(openers[-1], high))


def _is_pointing(line: _Line, at: int) -> bool:
    """Whether a "that" tells which: "played that game"."""
    following = line.texts[at + 1] if at + 1 < len(line.texts) else ""
    opens = following.casefold() in DETERMINERS or following.casefold() in BLIND or following[:1].isupper()
    return line.plain[at] == "that" and not opens


def _plain(word: str) -> str:
    if word.isalpha():
        return word.casefold()
    return _MARKS.sub("", word).strip(",;:.").casefold()


def _stops(word: str) -> bool:
    return word.endswith(_STOPS) and not (word.endswith(".") and len(word) <= _ABBREVIATION)
