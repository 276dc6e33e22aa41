"""The patterns of modules, compiled once: Python compiles them in each process anew.

We and our libraries have some hundred, and half of the time in which loads what finds out about a story went there.
`re` compiles a pattern in two steps: to a program, a row of numbers, which takes long, and that to an object. The
programs are remembered in a file beside our compiled modules. A Python that does it in another way does it as ever.

Kept is what modules compile while they are loaded. What is compiled later may be made of a site's words, and is no
one else's.
"""

import re
from array import array
from traceback import walk_stack
from typing import Any

from generator.text.compiled import Kept

_kept = Kept("patterns")
_compiler: Any = vars(re).get("_compiler")  # no part of what Python promises, hence the doubts below
_as_ever: Any = getattr(_compiler, "compile", None)


def remember_patterns() -> None:
    """From now on, compile no pattern of a module that an earlier process kept."""
    if _as_ever and _kept.remember():
        _compiler.compile = _compile


def keep_patterns() -> None:
    """Keep what was compiled in this process, for the next one."""
    _kept.keep()


def _compile(pattern: Any, flags: int = 0) -> Any:  # noqa: ANN401 - text or bytes, or what Python read them as
    """As `re` compiles a pattern."""
    if type(pattern) not in (str, bytes) or type(flags) is not int or flags & re.DEBUG:
        return _as_ever(pattern, flags)
    known = _kept.known.get((pattern, flags))
    try:
        if known:
            return _made(pattern, *known)
        if known is None and _is_loading():
            program = _program(pattern, flags)
            made = _made(pattern, *program)
            _kept.add((pattern, flags), program)
            return made
    except (AttributeError, TypeError, ValueError, RuntimeError):  # another Python, or a damaged file
        _kept.known[pattern, flags] = ()
    return _as_ever(pattern, flags)


def _program(pattern: str | bytes, flags: int) -> tuple[Any, ...]:
    """What a pattern is compiled to, in plain values: its flags, the numbers, and its groups with their names."""
    parsed = _compiler._parser.parse(pattern, flags)
    names = parsed.state.groupdict
    called = {number: name for name, number in names.items()}
    groups = parsed.state.groups
    numbers = array("I", _compiler._code(parsed, flags)).tobytes()
    return flags | parsed.state.flags, numbers, groups - 1, names, tuple(map(called.get, range(groups)))


def _made(pattern: str | bytes, flags: int, numbers: bytes, groups: int, *names: Any) -> Any:  # noqa: ANN401 - see above
    """The object that finds what the pattern says."""
    return _compiler._sre.compile(pattern, flags, array("I", numbers).tolist(), groups, *names)


def _is_loading() -> bool:
    """Whether Python is loading a module."""
    return any(frame.f_code.co_filename.startswith("<frozen importlib") for frame, _ in walk_stack(None))
