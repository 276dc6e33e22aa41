"""What a line looks like, as a set of named features; each has a weight in ``weights``."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from generator.lexicon.stopwords import STOPWORDS
from generator.read.dateline import match_dateline
from generator.read.document import Line
from generator.read.furniture.chrome import bare_phrase, chrome_reason, is_end_marker
from generator.read.parts import SIGNED

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_SENTENCE_END = re.compile(rf"[.!?…。！？][\"'”’»)\]」]*{SIGNED}$")
_INNER_END = re.compile(r"[a-z0-9)”\"][.!?][\"”’)]* +[A-Z“\"‘]")
_GLUED_END = re.compile(r"[a-z][.!?][A-Z][a-z]|[a-z]{2}[A-Z][a-z]+ [a-z]")
_ELLIPSIS = re.compile(r"(?:\.\.\.|…)[\"'”’»)\]]*$")
_SPEECH = re.compile(r"[“”\"«»„]")
_PERSONAL = frozenset("i i'm i’m i've i’ve my you your we our us me you're you’re you'll lol thanks".split())
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")
"""Scripts that put no space between words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A line by itself: ``size`` in words, ``is_prose`` whether it reads as a paragraph, ``names`` of its features.

    ``is_end`` tells an end marker, ``reason`` why its wording alone makes it furniture.
    """

    size: int
    is_prose: bool
    is_end: bool
    reason: str | None
    names: tuple[str, ...]


def look_at(lines: Sequence[Line]) -> tuple[Look, ...]:
    """Each line's own features, in a fixed order."""
    spoken = [_WORD.findall(line.text) for line in lines]
    repeats = Counter(bare_phrase(line.text) for line in lines)
    is_english = _function_share([w for words in spoken if len(words) >= 12 for w in words]) >= 0.25
    return tuple(
        _look(line, words, is_english=is_english, repeats=repeats[bare_phrase(line.text)])
        for line, words in zip(lines, spoken, strict=True)
    )


def _look(line: Line, words: Sequence[str], *, is_english: bool, repeats: int) -> Look:
    text = line.text
    size = len(words) + len(_UNSPACED.findall(text)) // 3
    end, reason = _end(text), chrome_reason(text)
    signs = (
        ("inner sentence end", bool(_INNER_END.search(text))),
        ("glued sentence", bool(_GLUED_END.search(text))),
        ("comma", ", " in text),
        ("speech", bool(_SPEECH.search(text))),
        ("personal", sum(w.lower() in _PERSONAL for w in words) * 20 > len(words) > 0),
        ("digits lead", text[:1].isdigit()),
        ("lower case lead", text[:1].islower()),
        ("bar or bullet", any(sign in text for sign in "|»›•·→©®")),
        ("address", "http" in text or "www." in text or "@" in text),
        ("glued words", bool(re.search(r"[a-z][A-Z][a-z]", text))),
        ("dateline", size >= 12 and match_dateline(text) is not None),
        ("repeated", repeats == 2),
        ("repeated often", repeats > 2),
    )
    names = (
        "length " + level(size, (4, 8, 13, 20, 35, 60)),
        "end " + end,
        *(("function words " + level(_function_share(words), (0.1, 0.25, 0.4, 0.55)),) if is_english else ()),
        "capitals " + level(_capital_share(words), (0.1, 0.25, 0.5, 0.8)),
        *(name for name, holds in signs if holds),
        *((f"wording: {reason}",) if reason else ()),
    )
    return Look(
        size=size,
        is_prose=size >= 13 and end == "sentence" and reason is None,
        is_end=is_end_marker(text),
        reason=reason,
        names=names,
    )


def level(value: float, bounds: Sequence[float]) -> str:
    """The greatest bound that ``value`` reaches, as text; "0" below the first.

    >>> level(17, (4, 8, 13, 20))
    '13'
    """
    return next((f"{bound:g}" for bound in reversed(bounds) if value >= bound), "0")


def ends_sentence(text: str) -> bool:
    """Whether a line ends as a sentence does."""
    return _SENTENCE_END.search(text) is not None


def _end(text: str) -> str:
    if _ELLIPSIS.search(text):
        return "ellipsis"
    if ends_sentence(text):
        return "sentence"
    return "colon" if text.endswith((":", "：")) else "none"


def _function_share(words: Sequence[str]) -> float:
    return sum(word.lower() in STOPWORDS for word in words) / len(words) if words else 0.0


def _capital_share(words: Sequence[str]) -> float:
    return sum(word[0].isupper() for word in words[1:]) / (len(words) - 1) if len(words) > 1 else 0.0
