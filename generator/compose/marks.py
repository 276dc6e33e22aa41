"""Quotation marks within a quote: single ones, since those around it are double."""

import re

_OPENING = "“„«"
_CLOSING = "”»"
_STRAIGHT = '"'
_DOUBLE = frozenset(_OPENING + _CLOSING + _STRAIGHT)
_BEFORE_OPENING = " \t\n\u00a0([{—–-/‘"
_AT_START = re.compile(rf"(?:\A|(?<=[{re.escape(_BEFORE_OPENING)}])){_STRAIGHT}")
_SINGLE = str.maketrans(dict.fromkeys(_OPENING, "‘") | dict.fromkeys(_CLOSING + _STRAIGHT, "’"))


def nest(text: str) -> str:
    """``text`` with single quotation marks for its double ones, letter by letter, so that offsets stay.

    A straight mark opens at the beginning and behind a space, a bracket or a dash.

    >>> nest('The mayor said: “We took no side.”'), nest('"No", he said')
    ('The mayor said: ‘We took no side.’', '‘No’, he said')
    """
    if _DOUBLE.isdisjoint(text):
        return text
    return _AT_START.sub("‘", text).translate(_SINGLE)


def is_whole(text: str) -> bool:
    """Whether one pair of double marks holds all of ``text``: it then needs none around it.

    >>> is_whole('“We took no side.”'), is_whole('“No”, he said: “No.”'), is_whole('“No”, he said')
    (True, False, False)
    """
    if len(text) < 2 or not _opens(text, 0) or not _closes(text, len(text) - 1):
        return False
    return not any(_opens(text, i) or _closes(text, i) for i in range(1, len(text) - 1))


def _opens(text: str, at: int) -> bool:
    return text[at] in _OPENING or (text[at] == _STRAIGHT and _is_at_start(text, at))


def _closes(text: str, at: int) -> bool:
    return text[at] in _CLOSING or (text[at] == _STRAIGHT and not _is_at_start(text, at))


def _is_at_start(text: str, at: int) -> bool:
    return at == 0 or text[at - 1] in _BEFORE_OPENING
