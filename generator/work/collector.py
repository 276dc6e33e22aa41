"""How often Python looks for values that point at each other in a ring and so are never freed by themselves."""

import gc

NEW_VALUES = 200_000
"""So many values are made before it looks: about a few stories'. Python's own 700 cost a seventh of a build's time, a
story's 50,000 still three in a hundred, and find little: the values of stages are trees, and go when nobody holds them;
what is left of pages as they are rendered has rings, some 20 MB until it is found."""
OLDER = (20, 50)
"""So many looks at new values come before one at those that stayed, and so many of these before one at all."""


def collect_seldom() -> None:
    """From now on, look for rings of values in this process once in a few stories."""
    gc.enable()
    gc.set_threshold(NEW_VALUES, *OLDER)


def collect_never() -> None:
    """From now on, look for none: for a process that soon ends, if it does not ``collect_seldom`` later."""
    gc.disable()


def collect_new() -> None:
    """Look now, among what was made since the last call: all that is there then is never looked at again.

    For a process that keeps what it has made, and has time at the moment.
    """
    gc.collect()
    gc.freeze()
