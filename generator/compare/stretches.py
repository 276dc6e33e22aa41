"""Where a few words of a claim can be taken out, to be read alone: they begin with a phrase and end with one."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from generator.compare.clip import core, without_marks
from generator.compare.grammar import finite_verbs, is_adverb, predicate_words, read
from generator.compare.headings import MOST
from generator.lexicon.connectives import DETERMINERS, OBJECT_PRONOUNS, PREPOSITIONS
from generator.lexicon.headings import BLIND, NO_ENDS, NO_HEADS, TO_NOUNS, TOLD_BEHIND, WANTING
from generator.lexicon.phrases import BREAKS, DANGLING
from generator.lexicon.speakers import can_speak
from generator.model import Claim, Sentence, Span

_WORD = re.compile(r"\S+")
_STOPS = (",", ";", ":", "—", "–", ".", "!", "?", "…")
_ABBREVIATION = 5
"""A word of so few signs, its dot among them ("Mr.", "U.S.", "Sept."), ends nothing."""
_FEWEST = 3
_SIGNS = frozenset("(@#")
"""A word with one of these is no running text: a party and state, a handle, an address."""
_TIED = frozenset("to that by as than whether if".split())
"""What these words open belongs to the verb before them: "is expected | to meet"."""
_PARTING = BREAKS - _TIED
_LINKS = PREPOSITIONS | {"to"}
_NO_HEADS = BREAKS | NO_HEADS
_NO_ENDS = DANGLING | NO_ENDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """The words of a claim as they are, ``plain`` and in place; which of them are finite verbs, of verbs, of names.

    ``ends`` are those at which a phrase ends.
    """

    texts: tuple[str, ...]
    plain: tuple[str, ...]
    spans: tuple[Span, ...]
    finite: frozenset[int]
    verbs: frozenset[int]
    names: frozenset[int]
    ends: frozenset[int]


@lru_cache(maxsize=256)
def line_of(claim: Claim, sentence: Sentence | None) -> Line:
    """The words that a claim says; those of the last claims are remembered, as a fact may need several headings."""
    inner = core(claim, sentence)
    start = claim.span.start + claim.quote.index(inner)
    found = [(m.group(), Span(start + m.start(), start + m.end())) for m in _WORD.finditer(inner)]
    texts, spans = [word for word, _ in found], [span for _, span in found]
    finite, verbs = _verbs(sentence.text, sentence.span.start) if sentence else _verbs(inner, start)
    names = [m.span for m in claim.mentions if m.named]
    return Line(
        texts=tuple(texts),
        plain=tuple(map(_plain, texts)),
        spans=tuple(spans),
        finite=_met(spans, finite),
        verbs=_met(spans, verbs),
        names=_met(spans, names),
        ends=frozenset(at for at, word in enumerate(texts) if stops(word)),
    )


def _met(spans: Sequence[Span], others: Sequence[Span]) -> frozenset[int]:
    """Which of the ``spans``, that follow one another, meet one of the others."""
    ends = [span.end for span in spans]
    met: set[int] = set()
    for other in others:
        for at in range(bisect_right(ends, other.start), len(spans)):
            if spans[at].start >= other.end:
                break
            met.add(at)
    return frozenset(met)


@lru_cache(maxsize=64)
def _verbs(text: str, start: int) -> tuple[list[Span], list[Span]]:
    """The finite verbs of a text that begins at ``start``, and all words of verbs; those of the last are remembered."""
    found = read(text, start)
    finite = finite_verbs(found)
    return [found[at].span for at in finite], [found[at].span for at in sorted(predicate_words(found, finite))]


def begins_with_verb(line: Line, low: int) -> bool:
    """Whether a verb begins at ``low``, or an adverb before one."""
    return low in line.verbs or (is_adverb(line.plain[low]) and low + 1 in line.verbs)


def openings(line: Line) -> Iterator[int]:
    """Where a stretch may begin: at the head, behind a comma, where a phrase begins; not with a word that only ties.

    Behind the verb too, where one of these would begin with a verb: "raised | taxes on land"; never within its words,
    for without the first ones they may say the opposite: "would not | raise".
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
        points_back = before == "that" and at > 1 and plain[at - 2] in _LINKS  # "to that effect"
        phrase = (phrase and not word.isdigit() and not points_back) or _is_charge(line, at)
        is_behind = at == behind
        opens = at == 0 or stops(before) or phrase or is_behind
        if opens and (plain[at] == "not" or begins_with_verb(line, at)):
            behind = at + 1
        tied = plain[at + 1 : at + 2] == ("as",) or plain[at : at + 2] == ("order", "to")
        cut = is_behind and (plain[at] in BLIND or begins_with_verb(line, at))
        if opens and not (plain[at] in _NO_HEADS or cut or tied or stops(word)):
            yield at


def _is_charge(line: Line, at: int) -> bool:
    """Whether what somebody is accused of begins: "accused the board of | hiding the bills"."""
    if at < 2 or line.plain[at - 1] != "of" or not line.plain[at].endswith("ing"):
        return False
    whom = line.plain[at - 2]
    return at - 2 in line.names or whom in OBJECT_PRONOUNS or can_speak(whom)


def closings(line: Line, low: int) -> Iterator[int]:
    """Where a stretch from ``low`` may end: at the end, at a comma, before a preposition; not with a dangling word.

    It ends before words that the verb before it asks for, at the latest: "accused | the board of hiding".
    """
    texts, plain = line.texts, line.plain
    fewest = _FEWEST if low else min(_FEWEST, len(texts))
    most = min(low + MOST, len(texts))
    bound = _bound(line, low, most)
    for high in range(low + min(fewest, bound - low), min(most, bound) + 1):
        ends = high in (len(texts), bound) or high - 1 in line.ends or texts[high].casefold() in _PARTING
        left = high - low > 1 and high < len(texts) and high - 2 in line.ends  # "Lund, Malmo | and Ystad"
        left = left or plain[high : high + 2] == ("per", "cent")
        if ends and high - low > 1 and not left and plain[high - 1] not in _NO_ENDS:
            yield high


def _bound(line: Line, low: int, most: int) -> int:
    """Before which word a stretch from ``low`` ends, as what follows is none of it; beyond ``most`` where none does."""
    for at in range(low + 1, most):
        told = not line.finite.isdisjoint(range(low, at))
        if not _SIGNS.isdisjoint(line.texts[at]) or (not told and _is_asked(line, low, at)):
            return at
    return low + MOST + 1


def _is_asked(line: Line, low: int, at: int) -> bool:
    """Whether the word at ``at`` opens what a verb before a phrase asks for: "made the board | to hide the report"."""
    if begins_with_verb(line, low) or line.plain[low].endswith("ing"):
        return False
    before = line.plain[at - 1]
    following = line.plain[at + 1] if at + 1 < len(line.plain) else ""
    behind_verb = low > 0 and (low - 1 in line.verbs or line.plain[low - 1].endswith("ing"))
    if line.plain[at] == "to":
        noun = before not in TO_NOUNS and before.removesuffix("s") not in TO_NOUNS and before not in WANTING
        return noun and (behind_verb or at + 1 in line.verbs)
    accused = at - 1 in line.names or ((behind_verb or low == 0) and can_speak(before))
    return line.plain[at] == "of" and following.endswith("ing") and accused


def is_open(line: Line, low: int, high: int) -> bool:
    """Whether a clause is opened in a stretch and not told: "the hope that the board"."""
    openers = [at for at in range(low, high) if line.plain[at] in TOLD_BEHIND and not _is_pointing(line, at)]
    return bool(openers) and not any(at in line.finite for at in range(openers[-1], high))


def _is_pointing(line: Line, at: int) -> bool:
    """Whether a "that" tells which: "played that game"."""
    following = line.texts[at + 1] if at + 1 < len(line.texts) else ""
    opens = following.casefold() in DETERMINERS or following.casefold() in BLIND or following[:1].isupper()
    return line.plain[at] == "that" and not opens


def _plain(word: str) -> str:
    if word.isalpha():
        return word.casefold()
    return without_marks(word).strip(",;:.").casefold()


def stops(word: str) -> bool:
    """Whether a word ends with a sign at which a phrase ends."""
    return word.endswith(_STOPS) and not (word.endswith(".") and len(word) <= _ABBREVIATION)
