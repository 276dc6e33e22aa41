"""One sentence cut into tokens, held in columns so that long sentences stay cheap."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from generator.lexicon.numbers import CARDINALS, FRACTIONS, SCALES, TENS
from generator.lexicon.wordlist import words
from generator.model import Span
from generator.text.cutter import Pieces, cutter
from generator.text.remembered import Remembered

_TOKENS = cutter(
    r"\d+(?:,\d{3})*(?:\.\d+)?|(?<![\w.])\.\d+"  # a number
    r"|[^\W\d_]+(?:['’\-‐‑][^\W\d_]+)*"  # a word
    r"|\S"
)
_PART = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\S")
_HYPHENS = frozenset("-‐‑–—")
_SPLIT = (
    frozenset(CARDINALS)
    | frozenset(TENS)
    | frozenset(SCALES)
    | frozenset(["half", "year", "month", "week", "day", "hour", "minute", "quarters", "thirds", "percent"])
    | frozenset(["metre", "meter", "kilometre", "kilometer", "centimetre", "centimeter", "mile", "m", "km"])
)
"""A hyphenated word that holds one of these is cut up ("twenty-seven", "year-old"); others are one word."""

_SMALL = words(
    "a an the of in on at to by for from with and or as is are was were after over amid into vs not his her its but"
)


class Kind(StrEnum):
    """What sort of token it is; BLANK stands for text that is spoken for."""

    NUMBER = "number"
    WORD = "word"
    SYMBOL = "symbol"
    BLANK = "blank"


NUMBER, WORD = Kind.NUMBER, Kind.WORD
"""Named here for what asks most often: an enum looks its members up anew each time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """The tokens of one sentence; ``starts`` and ``ends`` are offsets in ``text``.

    ``headline`` tells that words are capitalised throughout, so that capitals name nothing; ``vocabulary`` is the set
    of all tokens in lower case.
    Reading outside of the tokens gives "" and BLANK, so that looking around needs no care.
    """

    text: str
    raw: tuple[str, ...]
    low: tuple[str, ...]
    kinds: tuple[Kind, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    headline: bool
    vocabulary: frozenset[str]

    def __len__(self) -> int:
        return len(self.raw)

    def word(self, at: int) -> str:
        """The token at ``at`` in lower case, or ""; what is spoken for reads as ""."""
        return self.low[at] if 0 <= at < len(self.low) else ""

    def kind(self, at: int) -> Kind:
        """What sort of token stands at ``at``."""
        return self.kinds[at] if 0 <= at < len(self.kinds) else Kind.BLANK

    def is_number(self, at: int) -> bool:
        """Whether digits stand at ``at``."""
        return 0 <= at < len(self.kinds) and self.kinds[at] is NUMBER

    def is_word(self, at: int) -> bool:
        """Whether a word stands at ``at``."""
        return 0 <= at < len(self.kinds) and self.kinds[at] is WORD

    def glued(self, at: int) -> bool:
        """Whether no space stands between the token at ``at`` and the one before it."""
        return 0 < at < len(self.raw) and self.starts[at] == self.ends[at - 1]

    def is_hyphen(self, at: int) -> bool:
        """Whether a hyphen or dash stands at ``at``."""
        return 0 <= at < len(self.low) and self.low[at] in _HYPHENS

    def joins(self, at: int) -> bool:
        """Whether a hyphen at ``at`` joins its neighbours without spaces ("35-day")."""
        return self.is_hyphen(at) and self.low[at] != "—" and self.glued(at) and self.glued(at + 1)

    def is_capital(self, at: int) -> bool:
        """Whether a capitalised word stands at ``at`` where a capital means something."""
        return not self.headline and self.is_word(at) and self.raw[at][0].isupper() and not self.opens(at)

    def opens(self, at: int) -> bool:
        """Whether the token at ``at`` begins the sentence, a quotation, or what follows a colon."""
        return at == 0 or self.word(at - 1) in {"“", '"', ":", "‘", "'", "—", "("}

    def run(self, at: int, length: int) -> tuple[str, ...]:
        """The ``length`` tokens from ``at`` on in lower case, or () where there are not so many."""
        found = self.low[max(0, at) : at + length]
        return found if len(found) == length else ()

    def match(self, at: int, phrase: Sequence[str]) -> bool:
        """Whether the words from ``at`` on are ``phrase``."""
        return self.low[at : at + len(phrase)] == tuple(phrase)


def read_line(text: str, start: int, masked: Sequence[Span]) -> Line:
    """The tokens of ``text``; those that overlap a ``masked`` span are blank.

    Masked spans are absolute; ``start`` is where ``text`` lies.
    """
    found = _TOKENS.split(text)
    raw, starts, ends = found if _HYPHENS.isdisjoint(text) else _with_parts(found)
    looks = [*map(_LOOKS.__getitem__, raw)]
    kinds, low = [look.kind for look in looks], [look.low for look in looks]
    matter = [look.is_capital for look in looks if look.is_matter]
    headline = len(matter) >= 4 and sum(matter) >= 0.8 * len(matter)
    for span in masked:
        for at in range(bisect_right(ends, span.start - start), bisect_left(starts, span.end - start)):
            kinds[at], low[at] = Kind.BLANK, ""
    return Line(
        text=text,
        raw=tuple(raw),
        low=tuple(low),
        kinds=tuple(kinds),
        starts=tuple(starts),
        ends=tuple(ends),
        headline=headline,
        vocabulary=frozenset(low),
    )


def _with_parts(found: Pieces) -> Pieces:
    """The tokens, of which hyphened ones with a number or a unit in them are cut up."""
    parted = Pieces([], [], [])
    for word, begin, end in zip(*found, strict=True):
        divided = not word.isalpha() and _LOOKS[word].kind is WORD and _is_divided(word)
        for part, low, high in _parts(word, begin) if divided else ((word, begin, end),):
            parted.texts.append(part)
            parted.starts.append(low)
            parted.ends.append(high)
    return parted


class _Look(NamedTuple):
    """What a token tells without its neighbours; ``is_matter`` whether it is a word, and none of the small ones."""

    low: str
    kind: Kind
    is_matter: bool
    is_capital: bool


def _look(token: str) -> _Look:
    low, kind = token.lower().replace("’", "'"), _kind(token)
    return _Look(low, kind, is_matter=kind is WORD and low not in _SMALL, is_capital=token[0].isupper())


_LOOKS = Remembered(_look, most=50_000)


def _kind(token: str) -> Kind:
    """What sort of token it is, by how it begins."""
    first = token[0]
    if first.isdecimal() or (first == "." and len(token) > 1):
        return Kind.NUMBER
    return Kind.WORD if first.isalnum() else Kind.SYMBOL


def _is_divided(word: str) -> bool:
    if _HYPHENS.isdisjoint(word):
        return False
    parts = re.split("[-‐‑]", word.lower())
    return any(part in _SPLIT for part in parts) or (len(parts) == 2 and parts[1].rstrip("s") in FRACTIONS)


def _parts(word: str, begin: int) -> list[tuple[str, int, int]]:
    return [(m[0], begin + m.start(), begin + m.end()) for m in _PART.finditer(word)]
