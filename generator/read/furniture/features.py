"""What a line looks like, as a set of named features; each has a weight in ``weights``."""

import re
from collections import Counter
from collections.abc import Sequence

from generator.lexicon.stopwords import STOPWORDS
from generator.read.document import Line
from generator.read.furniture.chrome import bare_phrase, chrome_reason, is_end_marker

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*$")
_INNER_END = re.compile(r"[a-z0-9)”\"][.!?][\"”’)]* +[A-Z“\"‘]")
_ELLIPSIS = re.compile(r"(?:\.\.\.|…)[\"'”’»)\]]*$")
_SPEECH = re.compile(r"[“”\"«»]")
_PERSONAL = frozenset("i i'm i’m i've i’ve my you your we our us me you're you’re you'll lol thanks".split())
_NEAR = 3
"""Lines on each side that tell what a line stands among."""


def describe(lines: Sequence[Line]) -> tuple[tuple[str, ...], ...]:
    """For each line the names of its features, in a fixed order: its own, then those of its surroundings."""
    own = [_own(line) for line in lines]
    prose = [_is_prose(features) for features in own]
    repeats = Counter(bare_phrase(line.text) for line in lines)
    around = _surroundings(lines, prose)
    return tuple(
        (*features, *near, *(("repeated",) if repeats[bare_phrase(line.text)] > 1 else ()))
        for line, features, near in zip(lines, own, around, strict=True)
    )


def _own(line: Line) -> tuple[str, ...]:
    text = line.text
    words = _WORD.findall(text)
    signs = (
        ("inner sentence end", bool(_INNER_END.search(text))),
        ("comma", ", " in text),
        ("speech", bool(_SPEECH.search(text))),
        ("personal", sum(w.lower() in _PERSONAL for w in words) * 20 > len(words) > 0),
        ("digits lead", text[:1].isdigit()),
        ("lower case lead", text[:1].islower()),
        ("bar or bullet", any(sign in text for sign in "|»›•·→©®")),
        ("address", "http" in text or "www." in text or "@" in text),
        ("glued words", bool(re.search(r"[a-z][A-Z][a-z]", text))),
        ("heading", line.heading),
    )
    reason = chrome_reason(text)
    return (
        "length " + _level(len(words), (4, 8, 13, 20, 35, 60)),
        "end " + _end(text),
        "function words " + _level(_share(words, lambda w: w.lower() in STOPWORDS), (0.1, 0.25, 0.4, 0.55)),
        "capitals " + _level(_share(words[1:], lambda w: w[0].isupper()), (0.1, 0.25, 0.5, 0.8)),
        *(name for name, holds in signs if holds),
        *((f"wording: {reason}",) if reason else ()),
    )


def _surroundings(lines: Sequence[Line], prose: Sequence[bool]) -> list[tuple[str, ...]]:
    """What stands near each line, and on which side of the page's running text and its end markers it lies."""
    total = sum(prose)
    seen = marked = prose_after_marker = 0
    found = []
    for index, line in enumerate(lines):
        before, after = prose[max(0, index - _NEAR) : index], prose[index + 1 : index + 1 + _NEAR]
        if is_end_marker(line.text) and seen * 4 >= total:
            marked, prose_after_marker = marked + 1, 0
        found.append(
            (
                f"prose before {sum(before)}",
                f"prose after {sum(after)}",
                "next to prose " + str(int(any(before[-1:])) + int(any(after[:1]))),
                "end markers " + _level(marked, (1, 2, 4)),
                "prose since marker " + (_level(prose_after_marker, (1, 3, 8)) if marked else "none"),
                "prose passed " + _level(seen / total if total else 0.0, (0.01, 0.5, 0.9, 1.0)),
            )
        )
        seen += prose[index]
        prose_after_marker += prose[index]
    return found


def _is_prose(features: tuple[str, ...]) -> bool:
    """Whether a line looks like a paragraph by itself."""
    long = features[0] in {"length 13", "length 20", "length 35", "length 60"}
    return long and features[1] == "end sentence" and not any(f.startswith("wording") for f in features)


def _end(text: str) -> str:
    if _ELLIPSIS.search(text):
        return "ellipsis"
    if _SENTENCE_END.search(text):
        return "sentence"
    return "colon" if text.endswith(":") else "none"


def _share(words: Sequence[str], holds) -> float:  # type: ignore[no-untyped-def]  # noqa: ANN001
    return sum(map(holds, words)) / len(words) if words else 0.0


def _level(value: float, bounds: Sequence[float]) -> str:
    """The greatest bound that ``value`` reaches, as text; "0" below the first."""
    return next((f"{bound:g}" for bound in reversed(bounds) if value >= bound), "0")
