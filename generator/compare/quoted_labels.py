"""A stretch of a claim's own words as a heading, where no whole clause can be one."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.compare.case import Case
from generator.compare.clip import without_marks
from generator.compare.speakers import display_name, speaker_before
from generator.compare.stretches import Line, begins_with_verb, closings, is_open, line_of, openings
from generator.lexicon.connectives import DETERMINERS
from generator.lexicon.headings import BLIND, CLAUSE_OPENERS, OWN
from generator.lexicon.titles import title_words
from generator.model import Claim, Span

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


def quoted_labels(case: Case, wanted: Callable[[str], float], *, headless: bool = False) -> Iterator[QuotedLabel]:
    """Stretches of the claims' words as headings, best first; none that tells nothing.

    ``wanted`` gives what holding a term is worth, by its key, 0 for one that tells nothing; ``headless`` tells that
    they need no subject.
    """
    whole = sum(wanted(key) for key in sorted({t.key for c in case.claims for t in c.terms}))
    if not whole:
        return
    found = [
        s for claim in case.claims for s in _stretches(claim, case, lambda key: wanted(key) / whole, headless=headless)
    ]
    found.sort(key=lambda s: (-s.score, len(s.text), s.claim.article, s.claim.span.start, s.text))
    for stretch in found:
        yield QuotedLabel(
            text=_told(stretch, case), words=f"“{stretch.text}”", part=stretch.part, states=stretch.states
        )


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


def _stretches(claim: Claim, case: Case, worth: Callable[[str], float], *, headless: bool) -> Iterator[_Stretch]:
    """Every run of a few words that begins where a phrase begins and ends where one ends, and holds what is wanted."""
    sentence = case.setting.sentence_of(claim)
    line = line_of(claim, sentence)
    wanted, speaking = _wanted(claim, worth), bool(speaker_before(claim, case.setting))
    for low in openings(line):
        inside = low > 0 and low - 1 not in line.ends and line.texts[low - 1].casefold() not in CLAUSE_OPENERS
        for high in closings(line, low):
            part = _held(wanted, line.spans[low].start, line.spans[high - 1].end)
            if not part:
                continue
            states = part > 0 and not line.finite.isdisjoint(range(low, high))
            if not (inside and states and low not in line.verbs) and not is_open(line, low, high):
                score = part + _merits(line, low, high, speaking=speaking)
                score -= _PREDICATE * (headless and begins_with_verb(line, low))
                text = without_marks(" ".join(line.texts[low:high])).strip(" ,;:.—–-!?")
                yield _Stretch(text=text, claim=claim, states=states, part=part, score=round(score, 4))


def _wanted(claim: Claim, worth: Callable[[str], float]) -> list[tuple[float, list[Span]]]:
    """What each term of a claim that is wanted is worth, and where it stands; in order of the terms."""
    places: defaultdict[str, list[Span]] = defaultdict(list)
    for term in claim.terms:
        places[term.key].append(term.span)
    return [(value, places[key]) for key in sorted(places) if (value := worth(key))]


def _held(wanted: Iterable[tuple[float, Sequence[Span]]], start: int, end: int) -> float:
    """What the terms that stand between two places are worth."""
    return sum([v for v, spans in wanted if any(start <= span.start and span.end <= end for span in spans)])


def _merits(line: Line, low: int, high: int, *, speaking: bool) -> float:
    head = line.verbs.issuperset(range(low))
    points = _OPENS * head + _CLOSES * (high == len(line.texts) or high - 1 in line.ends)
    points += _OWN * (not speaking and _is_own(line.texts[low:high]))
    points += _PRONOUN * (line.plain[low] in BLIND)
    points += _PREDICATE * begins_with_verb(line, low)
    points += _NAME * all(at in line.names or _is_title(line.texts[at]) for at in range(low, high))
    points += _PARTED * (not line.ends.isdisjoint(range(low, high - 1)))
    return points - _PER_WORD * (high - low)


def _is_title(word: str) -> bool:
    bare = word.rstrip(".,")
    return word in DETERMINERS or bare in title_words() or bare.capitalize() in title_words()
