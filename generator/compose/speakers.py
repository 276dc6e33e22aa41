"""Whose words: whom each article quotes, and how often."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from generator.compose.facts import Cast
from generator.compose.views import Witness
from generator.model import Sentence, TextRights

SHOWN = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerRow:
    """One speaker: how often the article of each column gives their words; ``note`` says who alone does.

    None where the article's rights do not let that be told.
    """

    name: str
    counts: tuple[int | None, ...]
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakersView:
    """Speaker by article: ``shown`` at once, ``folded`` behind a fold."""

    shown: tuple[SpeakerRow, ...]
    folded: tuple[SpeakerRow, ...]


def make_speakers(sentences: Sequence[Sentence], cast: Cast, columns: Sequence[Witness]) -> SpeakersView:
    """The table over the attributions of ``sentences``: most articles first, then most often quoted, then by name.

    It has ``columns``; its order and notes are those of all articles.
    """
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for sentence in sentences:
        for attribution in sentence.attributions:
            found[attribution.name][sentence.article] += 1
    order = sorted(found, key=lambda name: (-len(found[name]), -found[name].total(), name))
    rows = tuple(_row(name, found[name], cast, columns) for name in order)
    return SpeakersView(shown=rows[:SHOWN], folded=rows[SHOWN:])


def _row(name: str, counts: Counter[str], cast: Cast, columns: Sequence[Witness]) -> SpeakerRow:
    known = [article.id for article in cast.articles.values() if article.shown is not TextRights.NONE]
    quoting = [article for article in known if counts[article]]
    note = ""
    if len(quoting) == len(cast.articles) > 1:
        note = cast.words("speakers.all")
    elif len(quoting) == 1 and len(known) == len(cast.articles) > 1:
        note = cast.words("speakers.only", sign=cast.witnesses[quoting[0]].sign)
    told = tuple(counts[w.article] if w.article in known else None for w in columns)
    return SpeakerRow(name=name, counts=told, note=note)
