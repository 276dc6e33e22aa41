"""The methods of dataclasses, compiled once: Python writes their text and compiles it in each process anew.

This program has some hundred such classes, and half of the time in which it loads went there. `dataclasses` runs the
text by the built-in `exec`; here it is given one that remembers what a text was compiled to, in a file beside our
compiled modules. A Python that does it in another way does it as ever.
"""

import dataclasses
from typing import Any

from generator.text.compiled import Kept

_kept = Kept("methods")


def remember_methods() -> None:
    """From now on, compile no method of a dataclass that an earlier process kept."""
    if _kept.remember():
        vars(dataclasses)["exec"] = _run


def keep_methods() -> None:
    """Keep what was compiled in this process, for the next one."""
    _kept.keep()


def _run(text: str, names: dict[str, Any] | None, local: dict[str, Any]) -> None:
    """As `exec` does with the text of a method."""
    code = _kept.known.get(text)
    if code is None:
        code = compile(text, "<string>", "exec", dont_inherit=True)
        _kept.add(text, code)
    exec(code, vars(dataclasses) if names is None else names, local)  # noqa: S102 - what `dataclasses` wrote
