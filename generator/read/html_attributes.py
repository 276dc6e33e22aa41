"""A bound on the attributes of a tag: the parser compares each with each, so that 100,000 take it a minute."""

import re

MOST = 256
"""No tag of a saved page has so many; a file of nothing else is still parsed in seconds."""

_ATTRIBUTE = r"""[\s/]*+[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]*+))?+"""
_TAG = re.compile(rf"(<[a-zA-Z][^\s/>]*+(?:{_ATTRIBUTE}){{0,{MOST}}}+)((?:{_ATTRIBUTE})*+)")
"""Fits every tag, so that none is looked at from a second place."""
_NOT_LINES = re.compile(r"[^\n]+")


def with_few_attributes(text: str) -> str:
    """The page ``text`` without the attributes that a tag has beyond the first ``MOST``; lines stay where they are.

    >>> with_few_attributes(f"<p{' a=1' * 256} b=2>Text</p>") == f"<p{' a=1' * 256}>Text</p>"
    True
    """
    return _TAG.sub(lambda tag: tag[1] + _NOT_LINES.sub("", tag[2]), text) if _has_more(text) else text


def _has_more(text: str) -> bool:
    return any(tag[2] for tag in _TAG.finditer(text))
