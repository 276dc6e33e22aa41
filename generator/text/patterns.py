"""Long patterns, compiled once: Python compiles them in each process, which for some takes longer than to use them.

What Python compiles a pattern to is a list of numbers, from which it makes the pattern after it has looked whether they
are sound. That list is kept beside our compiled modules. Where a version of Python does it in another way, patterns are
compiled as ever.
"""

import re
from importlib import import_module
from typing import Any

from generator.text.compiled import kept


def long_pattern(name: str, pattern: str) -> re.Pattern[str]:
    """``re.compile(pattern)``, kept under ``name``."""
    try:
        parts = kept(f"pattern-{name}", [pattern.encode()], lambda: _compiled(pattern))
        made: re.Pattern[str] = import_module("_sre").compile(pattern, *parts)
    except (ImportError, AttributeError, TypeError, ValueError, RuntimeError, OverflowError):
        return re.compile(pattern)
    return made


def _compiled(pattern: str) -> tuple[Any, ...]:
    """What ``_sre.compile`` wants besides the text: flags, the list, and the groups."""
    compiler = import_module("re._compiler")
    parsed = compiler._parser.parse(pattern, 0)
    groups = parsed.state.groupdict
    names = [None, *(None for _ in range(parsed.state.groups - 1))]
    for group, number in groups.items():
        names[number] = group
    flags = parsed.state.flags
    code = [int(number) for number in compiler._code(parsed, 0)]
    return int(flags), code, parsed.state.groups - 1, dict(groups), tuple(names)
