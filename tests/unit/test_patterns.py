"""Every regular expression of the program runs in linear time: on text made to mislead it, too.

A pattern that tries again from each place, or divides a run in every possible way, takes time with the square of the
text or worse. On 20,000 characters that is seconds; what is linear takes a few thousandths of one. The bound lies far
from both and counts the time of this process alone.
"""

import importlib
import pkgutil
import re
import signal
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from itertools import chain
from pathlib import Path
from time import process_time
from types import FrameType

import pytest

import generator

SIZE = 20_000
BOUND = 0.25
"""Seconds of the processor."""

PIECES = (
    *"aA 1-“\"'.,\n(<\t_/[=:#*|’é>%&{\\”",
    *(
        "a ",
        "A ",
        "1 ",
        "Aa ",
        "A. ",
        "a-",
        "A-",
        "a'",
        ". ",
        "— ",
        "- ",
        "the ",
        "of ",
        "and ",
        "a, ",
        "A, ",
        "“a ",
        "| ",
    ),
    *(
        "1,",
        "1.",
        "1:",
        "9 March ",
        "a.b.",
        "a_",
        "x@",
        "<a",
        "<a ",
        "<!--",
        "</",
        'x="',
        "http://a",
        "{{",
        "--",
        "a: ",
    ),
    *("Mr. ", "at least ", "million ", "said ", "& ", "%2", "\n\n", " \n"),
)
WORDS = re.compile("[A-Za-z]{3,}")
SEARCHES = {"search", "finditer", "findall", "sub", "subn", "split"}
ROOT = Path(generator.__path__[0])
SOURCES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path.read_text(encoding="utf-8")
    for path in ROOT.rglob("*.py")
}
FROM_THE_START = {"importing.split._SIGNS", "read.furniture.chrome._PATTERNS"}
"""Lists of patterns that are tried at the beginning of a text alone; that shows where they are looped over."""

ON_A_WINDOW = {"compare.meetings._PART_OF", "extract.sentences._LAST_WORD"}
"""Searched for within a few dozen characters before a place, never in a whole text."""


def named_patterns() -> Iterator[tuple[str, str, re.Pattern[str] | re.Pattern[bytes]]]:
    """Module, name and pattern of every one that a module holds, also within a list or a record."""
    seen: set[int] = set()
    for module in pkgutil.walk_packages(generator.__path__, "generator."):
        if module.name.endswith("__main__"):
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            for pattern in within(value):
                if id(pattern) not in seen:
                    seen.add(id(pattern))
                    yield module.name.removeprefix("generator."), name, pattern


def within(value: object, depth: int = 3) -> Iterator[re.Pattern[str] | re.Pattern[bytes]]:
    if isinstance(value, re.Pattern):
        yield value
    elif depth and isinstance(value, dict):
        yield from within(tuple(value.values()), depth - 1)
    elif depth and isinstance(value, list | tuple | set | frozenset):
        yield from chain.from_iterable(within(item, depth - 1) for item in value)
    elif depth and is_dataclass(value):
        yield from within(tuple(getattr(value, field.name, None) for field in fields(value)), depth - 1)


PATTERNS = sorted(
    (found for found in named_patterns() if f"{found[0]}.{found[1]}" not in ON_A_WINDOW),
    key=lambda found: (found[0], found[1], str(found[2].pattern)),
)


def is_searched_for(module: str, name: str) -> bool:
    """Whether the pattern is tried at every place of a text, and not at one; so it is where that cannot be seen."""
    if f"{module}.{name}" in FROM_THE_START:
        return False
    texts = [SOURCES[module]] if name.startswith("_") else SOURCES.values()
    used = {m[1] for text in texts for m in re.finditer(rf"\b{re.escape(name)}\.([a-z]+)\b", text)}
    return not used or not used.isdisjoint(SEARCHES)


def run(pattern: re.Pattern[str] | re.Pattern[bytes], text: str, *, everywhere: bool) -> None:
    given: str | bytes = text.encode() if isinstance(pattern.pattern, bytes) else text
    how: Callable[[str | bytes], object] = pattern.finditer if everywhere else pattern.match  # type: ignore[assignment]
    found = how(given)
    if everywhere:
        for _ in found:  # type: ignore[attr-defined]
            pass
    else:
        pattern.fullmatch(given)  # type: ignore[arg-type]


class TooLongError(Exception):
    """The time is over."""


def give_up(_signal: int, _frame: FrameType | None) -> None:
    raise TooLongError


@pytest.mark.skipif(not hasattr(signal, "ITIMER_PROF"), reason="the system has no timer of a process's own time")
@pytest.mark.parametrize(("module", "name", "pattern"), PATTERNS, ids=[f"{m}.{n}" for m, n, _ in PATTERNS])
def test_it_is_linear(module: str, name: str, pattern: re.Pattern[str] | re.Pattern[bytes]) -> None:
    written = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    words = WORDS.findall(written)[:4]
    everywhere = is_searched_for(module, name)
    before = signal.signal(signal.SIGPROF, give_up)
    piece = ""
    try:
        for piece in (*PIECES, *words, *(f"{word} " for word in words)):
            text = (piece * SIZE)[:SIZE] + "\x00{"
            signal.setitimer(signal.ITIMER_PROF, BOUND * 8)
            start = process_time()
            run(pattern, text, everywhere=everywhere)
            assert process_time() - start < BOUND, (module, name, piece)
    except TooLongError:
        pytest.fail(f"{module}.{name} takes too long on a run of {piece!r}")
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def test_patterns_are_found() -> None:
    assert len(PATTERNS) > 150


def test_a_pattern_that_is_not_linear_would_be_told() -> None:
    start = process_time()
    run(re.compile("(?:a|-)+$"), "a" * SIZE + "\x00", everywhere=True)
    assert process_time() - start > BOUND
