"""A stretch of a claim's own words as a heading, where no whole clause can be one."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from generator.compare.case import Case
from generator.compare.clip import core
from generator.compare.grammar import finite_verbs, read
from generator.compare.headings import MOST, display_name
from generator.lexicon.connectives import DETERMINERS
from generator.lexicon.headings import BLIND, CLAUSE_OPENERS, OWN
from generator.lexicon.phrases import BREAKS, DANGLING, LEADING
from generator.model import Claim, Span

_WORD = re.compile(r"\S+")
_MARKS = re.compile(r"[“”\"«»()\[\]]|(?<!\w)[‘'](?=\w)|(?<=[\w.,!?])[’'](?!\w)")
_STOPS = (",", ";", ":", "—", "–", ".", "!", "?", "…")
_ABBREVIATION = 5
"""A word of so few signs, its dot among them ("Mr.", "U.S.", "Sept."), ends nothing."""
_FEWEST = 3
_SPEAKER = 5
"""A speaker of more words is a description, and left out of the heading."""
_PER_WORD = 0.01
"""What a word costs, in shares of the terms that are wanted: of two stretches that hold the same, the shorter."""
_OPENS = 0.12
_CLOSES = 0.08
"""What it counts that a stretch begins where its claim does, and that it ends where the claim or a comma does."""
_OWN = -0.3
"""A word that means its speaker ("my", "we") is read as ours in a heading."""
_PRONOUN = -0.15
"""A pronoun at the head does not tell whom it means."""


_TIED = frozenset("to that by as than whether if".split())
"""What these words open belongs to the verb before them: "is expected | to meet"."""
_PARTING = BREAKS - _TIED


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
    """

    text: str
    words: str
    part: float


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
        yield QuotedLabel(text=_told(stretch, case), words=f"“{stretch.text}”", part=stretch.part)


def _told(stretch: _Stretch, case: Case) -> str:
    """The words with who says them; not where they only name a thing of which one outlet alone has somebody speak."""
    quoted, speaker = f"“{stretch.text}”", _speaker(stretch.claim)
    if not speaker or speaker.casefold() in stretch.text.casefold():
        return quoted
    if not stretch.states and stretch.text.split()[0].casefold() in DETERMINERS:
        telling = [side for side in case.sides if any(claim.speaker == speaker for claim in side.claims)]
        if len(telling) < min(2, len(case.sides)):
            return quoted
    return f"{display_name(speaker, stretch.claim.mentions)}: {quoted}"


def _speaker(claim: Claim) -> str | None:
    """Who is named before the quoted words."""
    return claim.speaker if claim.speaker and len(claim.speaker.split()) <= _SPEAKER else None


def _stretches(claim: Claim, case: Case, worth: Callable[[str], float]) -> Iterator[_Stretch]:
    """Every run of a few words that begins where a phrase begins and ends where one ends, and holds what is wanted."""
    inner = core(claim, case.setting.sentence_of(claim))
    start = claim.span.start + claim.quote.index(inner)
    words = [(m.group(), Span(start + m.start(), start + m.end())) for m in _WORD.finditer(inner)]
    texts = [word for word, _ in words]
    plain = [_plain(word) for word in texts]
    wanted, speaking = _wanted(claim, worth), _speaker(claim) is not None
    for low in _openings(texts, plain):
        inside = low > 0 and not _stops(texts[low - 1]) and texts[low - 1].casefold() not in CLAUSE_OPENERS
        for high in _closings(texts, plain, low):
            reach = Span(words[low][1].start, words[high - 1][1].end)
            part = sum(value for value, spans in wanted if any(reach.contains(span) for span in spans))
            states = part > 0 and any(reach.overlaps(verb) for verb in _verbs(inner, start))
            if part and not (inside and states):
                score = part + _merits(texts, low, high, speaking=speaking)
                text = _MARKS.sub("", " ".join(texts[low:high])).strip(" ,;:.—–-!?")
                yield _Stretch(text=text, claim=claim, states=states, part=part, score=round(score, 4))


def _wanted(claim: Claim, worth: Callable[[str], float]) -> list[tuple[float, list[Span]]]:
    """What each term of a claim that is wanted is worth, and where it stands; in order of the terms."""
    places: defaultdict[str, list[Span]] = defaultdict(list)
    for term in claim.terms:
        places[term.key].append(term.span)
    return [(value, places[key]) for key in sorted(places) if (value := worth(key))]


@lru_cache(maxsize=1)
def _verbs(text: str, start: int) -> list[Span]:
    """The finite verbs of a text that begins at ``start``; those of the last text are remembered."""
    found = read(text, start)
    return [found[at].span for at in finite_verbs(found)]


def _merits(words: Sequence[str], low: int, high: int, *, speaking: bool) -> float:
    points = _OPENS * (low == 0) + _CLOSES * (high == len(words) or _stops(words[high - 1]))
    points += _OWN * (not speaking and any(w.casefold() in OWN for w in words[low:high]))
    points += _PRONOUN * (_plain(words[low]) in BLIND)
    return points - _PER_WORD * (high - low)


def _openings(words: Sequence[str], plain: Sequence[str]) -> Iterator[int]:
    """Where a stretch may begin: at the head, behind a comma, where a phrase begins; not with a word that only ties."""
    points = list(words[:1]) == ["That"]  # "That report was sent": nothing begins at its noun
    if points:
        yield 0
    for at, word in enumerate(words):
        if points and at < 2:
            continue
        before = words[at - 1].casefold() if at else ""
        phrase = (before in BREAKS and before != "of") or (word in DETERMINERS and before not in BREAKS)
        if (at == 0 or _stops(before) or phrase) and plain[at] not in LEADING and plain[at] not in BREAKS:
            yield at


def _closings(words: Sequence[str], plain: Sequence[str], low: int) -> Iterator[int]:
    """Where a stretch from ``low`` may end: at the end, at a comma, before a preposition; not with a dangling word."""
    fewest = _FEWEST if low else min(_FEWEST, len(words))
    for high in range(low + fewest, min(low + MOST, len(words)) + 1):
        ends = high == len(words) or _stops(words[high - 1]) or words[high].casefold() in _PARTING
        if ends and plain[high - 1] not in DANGLING:
            yield high


def _plain(word: str) -> str:
    if word.isalpha():
        return word.casefold()
    return _MARKS.sub("", word).strip(",;:.").casefold()


def _stops(word: str) -> bool:
    return word.endswith(_STOPS) and not (word.endswith(".") and len(word) <= _ABBREVIATION)
