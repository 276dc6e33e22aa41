"""One article → what tells its event from others: names, figures, and the words of its head."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType

from generator.lexicon.stopwords import STOPWORDS
from generator.model import Article
from generator.text.words import stem

READ = 12_000
"""Characters of an article that are looked at: a report names its event, and who had part in it, early on."""
HEAD = 60
"""Words of an article, with its title, that say what happened."""

NAME, FIGURE, LEAD = "name", "figure", "lead"
KINDS = (NAME, FIGURE, LEAD)

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:[’'][^\W\d_]+)*")
_CAPITAL = "[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŲŹŻŽ]"
_RUN = re.compile(rf"{_CAPITAL}[\w’'.-]{{0,60}}(?: {_CAPITAL}[\w’'-]{{0,60}})+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What an article is recognised by.

    ``day``     of publication, as a proleptic ordinal; None where it is not known
    ``latest``  the last day on which it can have been published, where only that is known
    ``counts``  for each kind of term, how often the article has each; the head's words count once
    ``forms``   a term as it stands in the article
    """

    day: int | None
    latest: int | None
    counts: Mapping[str, Mapping[str, int]]
    forms: Mapping[str, str]


def find_terms(article: Article) -> Terms:
    """The terms of ``article``."""
    text = article.text[:READ]
    found = _WORD.findall(text)
    forms: dict[str, str] = {}
    every = Counter(found)
    names: Counter[str] = Counter()
    figures: Counter[str] = Counter()
    for word, count in every.items():
        if word[0].isdigit():
            figures[word] += count
            forms.setdefault(word, word)
        elif _is_name(word, every):
            key = stem(word)
            names[key] += count
            forms.setdefault(key, word)
    for run in _RUN.findall(text):
        _add_runs(run, names, forms)
    head = {key: 1 for word in found[:HEAD] if (key := _head_key(word, forms))}
    counts = {NAME: names, FIGURE: figures, LEAD: head}
    return Terms(
        day=article.published.toordinal() if article.published else None,
        latest=article.not_after.toordinal() if article.not_after and not article.published else None,
        counts=MappingProxyType(counts),
        forms=MappingProxyType(forms),
    )


def _is_name(word: str, every: Counter[str]) -> bool:
    """Whether a capitalised word is written so for being a name: the article has it nowhere in lower case."""
    return word[0].isupper() and len(word) > 1 and (low := word.lower()) not in STOPWORDS and low not in every


def _add_runs(run: str, names: Counter[str], forms: dict[str, str]) -> None:
    """Counts each two neighbours of a run of capitalised words that are both names."""
    parts = [stem(word) for word in _WORD.findall(run)]
    for first, second in pairwise(parts):
        if first in names and second in names:
            key = f"{first} {second}"
            names[key] += 1
            forms.setdefault(key, f"{forms[first]} {forms[second]}")


def _head_key(word: str, forms: dict[str, str]) -> str:
    """The key of a word of the head, "" where it says nothing."""
    low = word.lower()
    if low in STOPWORDS or (len(word) < 2 and not word.isdigit()):
        return ""
    key = stem(low)
    forms.setdefault(key, word)
    return key
