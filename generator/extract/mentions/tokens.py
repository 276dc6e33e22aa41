"""A sentence's words with what matters for names: capitals, possessives, points, and what stands between them."""

import re
from functools import cache
from typing import NamedTuple

from generator.lexicon.people import COMPOUNDING
from generator.lexicon.places import gazetteer
from generator.lexicon.titles import abbreviations
from generator.text.cutter import cutter
from generator.text.remembered import Remembered

_WORDS = cutter(r"(?:[A-Z]\.){2,}[A-Z]?(?![a-z])|[^\W_]+(?:[’'‑\-&][^\W_]+)*|&")
# "Sen. Ann Berg, D-Ohio": the tag is no name.
_PARTY_TAG = re.compile(r"[DRI]-[A-Z]")
_OPENERS = frozenset("“\"‘'([:—–…•")
_POSSESSIVES = ("'s", "’s", "'S", "’S")
_ARTICLES = ("al-", "el-", "ad-", "as-", "ash-", "an-", "ar-", "at-", "ul-", "ur-", "d'", "d’", "l'", "l’")
_SYLLABLE = 5
"""Letters of a syllable at most."""
_COMPANY_POINTS = frozenset(("Corp", "Co", "Inc", "Ltd", "Bros", "Jr", "Mt", "Ft", "Ste", "No"))


class Token(NamedTuple):
    """One word of a sentence; offsets count from the sentence's start.

    ``text``        the word without a possessive ending, with the point of an abbreviation
    ``gap``         the characters between the word before and this one
    ``possessive``  "'s" follows
    ``capital``     it looks like part of a name
    ``initial``     it heads the sentence, or what stands in quotation marks or after a colon
    """

    text: str
    start: int
    end: int
    gap: str
    possessive: bool = False
    capital: bool = False
    initial: bool = False

    @property
    def adjacent(self) -> bool:
        """Only a space parts it from the word before."""
        return self.gap in (" ", "\xa0")


def tokenize(text: str) -> list[Token]:
    """The words of ``text``, hyphened pairs of peoples ("Irish-French") cut in two."""
    found: list[Token] = []
    last = 0
    for word, start, end in zip(*_WORDS.split(text), strict=True):
        capital = _PLAIN[word]
        if capital is not None:  # most words
            gap = text[last:start]
            follows = (last and gap == " ") or _goes_on(gap, last)
            found.append(Token(word, start, end, gap, False, capital, not follows))  # noqa: FBT003
            last = end
            continue
        token = _token(text, word, start, last, behind_name=bool(found) and found[-1].capital)
        if "-" in token.text:
            found.extend(_halves(token))
        else:
            found.append(token)
        last = token.end + (2 if token.possessive else 0)
    return found


def _plain_capital(word: str) -> bool | None:
    """Whether a word that stays as it is has a capital; None where what stands around it counts, and its signs."""
    return _is_capital(word) if word.isalpha() and not _takes_point(word) else None


_PLAIN = Remembered(_plain_capital, most=50_000)


def _token(text: str, word: str, start: int, last: int, *, behind_name: bool) -> Token:
    end = start + len(word)
    possessive = word.endswith(_POSSESSIVES)
    if possessive:
        word, end = word[:-2], end - 2
    elif text[end : end + 1] == "." and _takes_point(word):
        word, end = word + ".", end + 1
    elif "-" in word and word[0].isupper() and not (behind_name and _is_given_in_two(word)):
        word = _head_of_compound(word)
        end = start + len(word)
    gap = text[last:start]
    capital, initial = _is_capital(word), not _goes_on(gap, last)
    return Token(word, start, end, gap, possessive=possessive, capital=capital, initial=initial)


def _goes_on(gap: str, last: int) -> bool:
    """Whether a word of the same sentence stands before ``gap``, with nothing between them that opens a new one."""
    return last > 0 and _OPENERS.isdisjoint(gap)


def _takes_point(word: str) -> bool:
    """Whether a point after ``word`` belongs to it."""
    return (len(word) == 1 and word.isupper()) or word in abbreviations() or word in _points()


@cache
def _points() -> frozenset[str]:
    return _COMPANY_POINTS | {name[:-1] for name in gazetteer() if name.endswith(".") and "." not in name[:-1]}


def _is_given_in_two(word: str) -> bool:
    """Whether a hyphen joins two syllables of a Korean or Chinese given name, the second small: "Kim Dae-sung"."""
    first, _, second = word.partition("-")
    short = len(first) <= _SYLLABLE and len(second) <= _SYLLABLE
    return short and second.islower() and second.isalpha() and second not in COMPOUNDING


def _head_of_compound(word: str) -> str:
    """``word`` up to a hyphen after which it goes on in lower case to its end: "Moscow-based" gives "Moscow"."""
    parts = word.split("-")
    if len(parts) > 1 and parts[-1][:1].islower() and all(p[:1].islower() for p in parts[1:]):
        return parts[0]
    return word


def _is_capital(word: str) -> bool:
    if word[0].isupper():
        return "-" not in word or not _PARTY_TAG.match(word)
    if not word[0].islower() or word.islower():
        return False
    return word.startswith(_ARTICLES) or (len(word) > 2 and word[1].isupper() and word.isalpha())


def _halves(token: Token) -> list[Token]:
    """``token``, or its parts where each of them is a place or a people and the whole is none."""
    known = gazetteer()
    parts = token.text.split("-")
    if len(parts) == 1 or token.text in known or not all(part in known for part in parts):
        return [token]
    halves: list[Token] = []
    start = token.start
    for part in parts:
        gap = "-" if halves else token.gap
        end = start + len(part)
        last = len(halves) == len(parts) - 1
        halves.append(
            token._replace(text=part, start=start, end=end, gap=gap, possessive=last and token.possessive),
        )
        start = end + 1
    return halves
