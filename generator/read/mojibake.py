"""Text that some program took for another encoding before it came here: "itâ€™s" for "it’s"."""

import re

from generator.diagnostics import Diagnostic, Severity
from generator.text.unseen import without_unseen

_SUSPECT = re.compile(r"[\xc2-\xf4][^\x00-\x7f]|[‚√]\S")
"""The first byte of a sign in UTF-8 as other encodings have it, and what may be the next. Most texts have none."""

MOST_LINES = 20_000
"""A file of more lines is no article; each line takes its time."""


def put_right(text: str, path: str) -> tuple[str, tuple[Diagnostic, ...]]:
    """``text`` of the file ``path`` with such signs put right, and a warning where there were some.

    Method: ``ftfy``, line by line; it looks for signs beside each other that nobody writes so.
    """
    if not _SUSPECT.search(text) or text.count("\n") > MOST_LINES:
        return text, ()
    from ftfy import TextFixerConfig, fix_encoding  # noqa: PLC0415 - hardly any site has a text that needs it

    lines = text.split("\n")
    mended = [fix_encoding(line, TextFixerConfig(explain=False)) if _SUSPECT.search(line) else line for line in lines]
    changed = [n for n, (line, better) in enumerate(zip(lines, mended, strict=True)) if line != better]
    if not changed:
        return text, ()
    first = changed[0]
    return "\n".join(mended), (_warning(path, first, lines[first], mended[first], len(changed) - 1),)


def _warning(path: str, row: int, line: str, better: str, more: int) -> Diagnostic:
    start, wrong, right = _difference(line, better)
    others = f", in {more} more lines as well" if more > 1 else ", in one more line as well" if more else ""
    return Diagnostic(
        severity=Severity.WARNING,
        code="wrong-encoding",
        path=path,
        message=f"a wrong encoding on the way here made {without_unseen(wrong)} of {right}; that was put right{others}",
        cure="Look at its accented letters and quotation marks, and write them into the file as they are to be.",
        line=row + 1,
        column=start + 1,
        length=len(wrong),
    )


def _difference(line: str, better: str) -> tuple[int, str, str]:
    """Where the two differ, widened to words: the place in ``line``, its words there, and those of ``better``."""
    same = _in_common(line, better)
    start = line.rfind(" ", 0, same) + 1
    tail = _in_common(line[start:][::-1], better[start:][::-1])
    end = line.find(" ", len(line) - tail)
    rest = len(line) - end if end >= 0 else 0
    return start, line[start : len(line) - rest], better[start : len(better) - rest]


def _in_common(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
