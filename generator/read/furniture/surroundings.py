"""What a line stands among: runs of prose, end markers, by-lines, the vocabulary of the rest of the page."""

import re
from collections import Counter
from collections.abc import Sequence

from generator.lexicon.stopwords import STOPWORDS
from generator.read.document import Line
from generator.read.furniture.chrome import BYLINE, DATE
from generator.read.furniture.features import Look, level
from generator.text.words import stem

Rows = list[tuple[str, ...]]
"""The names of some features, line by line."""

_NEAR = 3
"""Lines on each side that tell what a line stands among."""
_GAP = 4
"""As many lines without prose end a run of it."""
_REACH = 25
"""As far below a title its article has begun."""
_WORD = re.compile(r"[^\W\d_]{4,}")


def surroundings(lines: Sequence[Line], looks: Sequence[Look]) -> tuple[tuple[str, ...], ...]:
    """For each line the names of the features that its place on the page gives it, in a fixed order."""
    columns = (
        _near(looks),
        _after_markers(looks),
        _in_runs(looks),
        _after_byline(looks),
        _shared_words(lines, looks),
        _below_title(lines, looks),
        _page(looks),
    )
    return tuple(tuple(name for column in row for name in column) for row in zip(*columns, strict=True))


def _near(looks: Sequence[Look]) -> Rows:
    prose = [look.is_prose for look in looks]
    found: Rows = []
    for index in range(len(looks)):
        before, after = prose[max(0, index - _NEAR) : index], prose[index + 1 : index + 1 + _NEAR]
        touching = int(any(before[-1:])) + int(any(after[:1]))
        stamps = sum(look.reason == DATE for look in looks[max(0, index - _NEAR) : index + 1 + _NEAR])
        found.append(
            (
                f"prose before {sum(before)}",
                f"prose after {sum(after)}",
                f"next to prose {touching}",
                "dates near " + level(stamps, (1, 2)),
            )
        )
    return found


def _after_markers(looks: Sequence[Look]) -> Rows:
    """How much of the page's prose and how many end markers lie above each line."""
    total = sum(look.size for look in looks if look.is_prose)
    seen = markers = since = 0
    found: Rows = []
    for look in looks:
        if look.is_end and seen * 4 >= total:
            markers, since = markers + 1, 0
        found.append(
            (
                "end markers " + level(markers, (1, 2, 4)),
                "prose since marker " + (level(since, (1, 3, 8)) if markers else "none"),
                "prose passed " + level(seen / total if total else 0.0, (0.01, 0.5, 0.9, 1.0)),
            )
        )
        seen += look.size if look.is_prose else 0
        since += look.is_prose
    return found


def _in_runs(looks: Sequence[Look]) -> Rows:
    """How large the run of prose is that a line lies in, measured by the page's largest."""
    runs = _runs(looks)
    sizes = [sum(looks[i].size for i in range(start, end) if looks[i].is_prose) for start, end in runs]
    largest = max(sizes, default=0)
    found: Rows = [("run none",)] * len(looks)
    for (start, end), size in zip(runs, sizes, strict=True):
        names = ("run " + level(size / largest, (0.1, 0.3, 0.6, 1.0)), "run words " + level(size, (60, 150, 400)))
        found[start:end] = [names] * (end - start)
    return found


def _runs(looks: Sequence[Look]) -> list[tuple[int, int]]:
    """Half-open stretches of lines that begin and end with prose, without a long gap or an end marker in them."""
    runs: list[tuple[int, int]] = []
    closed = True
    for index, look in enumerate(looks):
        if look.is_end:
            closed = True
        elif look.is_prose:
            if closed or index - runs[-1][1] >= _GAP:
                runs.append((index, index + 1))
            else:
                runs[-1] = (runs[-1][0], index + 1)
            closed = False
    return runs


def _after_byline(looks: Sequence[Look]) -> Rows:
    """How far above the nearest by-line or date stands: an article begins soon after it."""
    away = 1000
    found: Rows = []
    for look in looks:
        away = 0 if look.reason in {BYLINE, DATE} else away + 1
        found.append(("by-line above " + level(away, (1, 4, 8, 20, 60)),))
    return found


def _shared_words(lines: Sequence[Line], looks: Sequence[Look]) -> Rows:
    """How many of a line's words stand in other prose of the page too: an article keeps to its matter."""
    stems = [content_stems(line.text) for line in lines]
    spread = Counter(word for look, found in zip(looks, stems, strict=True) if look.is_prose for word in found)
    names: Rows = []
    for look, own in zip(looks, stems, strict=True):
        shared = sum(spread[word] - look.is_prose >= 1 for word in own)
        often = sum(spread[word] - look.is_prose >= 3 for word in own)
        size = len(own) or 1
        names.append(
            (
                "shared words " + level(shared / size, (0.2, 0.4, 0.6, 0.8)),
                "matter words " + level(often / size, (0.05, 0.15, 0.3, 0.5)),
            )
        )
    return names


def _below_title(lines: Sequence[Line], looks: Sequence[Look]) -> Rows:
    """How far above the likeliest title of the page stands."""
    title = _likely_title(lines, looks)
    if title is None:
        return [("title none",)] * len(lines)
    return [
        ("title below",) if index < title else ("title above " + level(index - title, (0, 1, 6, 20, 60)),)
        for index in range(len(lines))
    ]


def _likely_title(lines: Sequence[Line], looks: Sequence[Look]) -> int | None:
    """The line whose words the prose below it takes up most, and which has much of it below; None without one."""
    stems = [content_stems(line.text) for line in lines]
    enough = min(300, sum(look.size for look in looks if look.is_prose)) or 1
    best, at = 0.3, None
    for index, look in enumerate(looks):
        if look.is_prose or look.reason or not 3 <= look.size <= 25 or len(stems[index]) < 2:
            continue
        below = [i for i in range(index + 1, min(len(lines), index + 1 + _REACH)) if looks[i].is_prose]
        taken = frozenset().union(*(stems[i] for i in below))
        fit = len(stems[index] & taken) / len(stems[index]) * min(len(stems[index]), 5) / 5
        worth = fit * min(sum(looks[i].size for i in below), enough) / enough
        if worth > best:
            best, at = worth, index
    return at


def content_stems(text: str) -> frozenset[str]:
    """The stems of the words of some length that say what a text is about."""
    return frozenset(stem(word) for word in _WORD.findall(text.lower()) if word not in STOPWORDS)


def _page(looks: Sequence[Look]) -> Rows:
    """How much of the whole page is prose: a text without furniture is nearly all prose."""
    prose = sum(look.is_prose for look in looks)
    return [("page prose " + level(prose / len(looks), (0.1, 0.25, 0.5, 0.75)),)] * len(looks) if looks else []
