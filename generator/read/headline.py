"""Which of the lines above an article's first paragraph is its title."""

import re
from collections.abc import Sequence
from functools import lru_cache

from generator.lexicon.stopwords import STOPWORDS
from generator.read.document import Line
from generator.text.words import stem, word_list

GLUED = "section names glued to a shortened title"
REACH = 40
"""How many lines above the first paragraph a title may stand."""

ENOUGH = 0.5
"""A title has so much of its words from the text, as a share."""

MAX_CRUMBS = 80
"""Section names before a title take up at most as many characters."""

_SIGN = re.compile(r"[^\W_]")
_MIN_SHARED = 15
_CUT = re.compile(r"(?:(?<!\s)\s+)?(?:\.\.\.|…)$")
_DOTS = ("...", "…")
_BULLET = re.compile(r"[•·*▪‣–—-]\s")
_SENTENCE_END = re.compile(r"[.;:,][\"'”’»)\]]*$")


def find_title(above: Sequence[Line], body: Sequence[str]) -> Line | None:
    """The line among ``above`` that is the title of the text in ``body``, or None.

    A title is a line of at least three words that is no sentence with a full stop and shares its words with the
    text; the nearer to the text, the better.
    """
    vocabulary = _stems(" ".join(body))
    ranked = [(_fit(line.text, vocabulary) - 0.01 * away, line) for away, line in enumerate(reversed(above[-REACH:]))]
    best = max(ranked, key=lambda pair: (pair[0], pair[1].number), default=(0.0, None))
    return best[1] if best[0] >= ENOUGH else None


def first_title(above: Sequence[Line], body: Sequence[str]) -> Line | None:
    """The first line among ``above`` that can be the title: a live page has one, then a summary in lines like it."""
    vocabulary = _stems(" ".join(body))
    return next((line for line in above if _fit(line.text, vocabulary) >= ENOUGH), None)


def may_be_title(text: str) -> bool:
    """Whether a line has the form of a title: three to thirty words, not cut off, no full stop behind, no bullet."""
    is_whole = not (_SENTENCE_END.search(text) or _CUT.search(text) or _BULLET.match(text))
    return is_whole and 3 <= len(text.split()) <= 30


def reads_as_sentence(text: str) -> bool:
    """Whether a word that tells something has no capital: "Bridge yes, ferry no", not "The Valley Echo"."""
    return any(word[:1].islower() and word not in STOPWORDS for word in re.findall(r"[^\W\d_]+", text))


def same_words(one: str, other: str) -> bool:
    """Whether two lines read the same but for case, signs and spaces."""
    return _begin_alike(one, other) and _bare(one) == _bare(other) != ""


def _begin_alike(one: str, other: str) -> bool:
    """Whether the first letter or digit of two lines is the same: of most it is not, and that is quick to see."""
    first, its_first = _SIGN.search(one), _SIGN.search(other)
    return bool(first and its_first and first[0].casefold()[0] == its_first[0].casefold()[0])


def is_glued(text: str, title: str) -> bool:
    """Whether a line is a breadcrumb run together with the title, whole or cut off ("HomeWorldNine hurt in...").

    >>> is_glued("HomeWorldNine hurt as bridge...", "Nine hurt as bridge falls in Ostrava")
    True
    """
    cut = _CUT.sub("", text) if text.endswith(_DOTS) else text
    if not _MIN_SHARED <= len(title) <= 250 or len(cut) > len(title) + MAX_CRUMBS or cut == title:
        return False
    if cut == text:
        return text.endswith(title)
    at = cut.find(title[:_MIN_SHARED])
    return 0 <= at <= MAX_CRUMBS and title.startswith(cut[at:])


def _fit(text: str, vocabulary: frozenset[str]) -> float:
    """The share of a line's content words that the text has too; 0 for what cannot be a title."""
    stems = _stems(text)
    return len(stems & vocabulary) / len(stems) if stems and may_be_title(text) else 0.0


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in word_list(text) if word not in STOPWORDS)


@lru_cache(maxsize=64)
def _bare(text: str) -> str:
    """The letters and digits of a line; each is compared with the title and with several others, one after another."""
    return re.sub(r"[\W_]+", "", text).casefold()
