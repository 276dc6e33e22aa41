"""Text → lines, with those that were broken by hand joined again."""

import re
from itertools import pairwise

from generator.read.document import Line

MIN_WRAP, MAX_WRAP = 45, 110
"""Hand-wrapped text is at most this wide; a shorter line is a line of its own."""

SLACK = 5
"""By so much the widest lines of two paragraphs of one width differ."""

_SPACES = re.compile(r"\s+")
_ENDS = re.compile(r"[.!?:;…][\"'”’»)\]]*$")
_GOES_ON = re.compile(r"[a-zà-öø-ÿ(]")


def split_lines(text: str, first_line: int) -> tuple[Line, ...]:
    """The lines of ``text`` that are not empty; the first is number ``first_line`` of the file."""
    lines: list[Line] = []
    gap = True
    for number, raw in enumerate(text.split("\n"), start=first_line):
        folded = _SPACES.sub(" ", raw).strip()
        if folded:
            lines.append(Line(number=number, text=folded, gap=gap))
        gap = not folded
    return tuple(lines)


def join_wrapped(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """``lines`` with sentences that were broken over several of them made whole.

    Two cases: a paragraph set to a fixed width, seen in that no line had room for the next one's first word; and a
    stray break, where a line of some length ends without a sign and the next goes on in lower case.
    """
    groups = _groups(lines)
    width = max((w for group in groups if (w := _wrap_width(group))), default=0)
    return tuple(line for group in groups for line in _join(group, width))


def _groups(lines: tuple[Line, ...]) -> list[list[Line]]:
    """Lines without an empty line between them."""
    groups: list[list[Line]] = []
    for line in lines:
        if line.gap or not groups:
            groups.append([])
        groups[-1].append(line)
    return groups


def _wrap_width(group: list[Line]) -> int:
    """The width that three or more lines were set to, or 0."""
    width = max(len(line.text) for line in group)
    wrapped = len(group) >= 3 and width <= MAX_WRAP and _is_full(group, width)
    return width if wrapped else 0


def _is_full(group: list[Line], width: int) -> bool:
    """Whether the lines are set to that width: some go on in lower case."""
    return _has_no_room(group, width) and any(_GOES_ON.match(line.text) for line in group[1:])


def _has_no_room(group: list[Line], width: int) -> bool:
    """Whether no line but the last had room for the first word of the next."""
    return all(
        len(a.text) >= MIN_WRAP and len(a.text) + 1 + len(b.text.split(" ", 1)[0]) > width for a, b in pairwise(group)
    )


def _join(group: list[Line], width: int) -> list[Line]:
    if width and len(group) > 1 and _is_set_to(group, width):
        return [_merge(group)]
    joined = [group[0]]
    for line in group[1:]:
        if _breaks_off(joined[-1].text) and _GOES_ON.match(line.text):
            joined[-1] = _merge([joined[-1], line])
        else:
            joined.append(line)
    return joined


def _is_set_to(group: list[Line], width: int) -> bool:
    """Whether lines are set to the width of others, of which none may happen to fill it."""
    widest = max(len(line.text) for line in group)
    return widest <= width + SLACK and _has_no_room(group, max(width, widest)) and _breaks_off(group[0].text)


def _breaks_off(text: str) -> bool:
    return len(text) >= MIN_WRAP and not _ENDS.search(text)


def _merge(lines: list[Line]) -> Line:
    return Line(number=lines[0].number, text=" ".join(line.text for line in lines), gap=lines[0].gap)
