"""Brackets around the party or the state of whoever is named in front: "Sen. Ada Moss (D-Maine)"."""

import re

from generator.extract.tokens import Tokens

_LONGEST = 4
"""Tokens between the brackets of a tag."""
_HOME = re.compile(r"[a-z](?:-[a-z][a-z.]*)?|(?:[a-z]\.)+[a-z]")
"""A party, alone or with where its member comes from, or a state by its initials: "(D)", "(D-Maine)", "(N.Y.)"."""


def is_tag_sign(tokens: Tokens, at: int) -> bool:
    """Whether the token at ``at`` is one of the brackets around a party or a state behind a name."""
    sign = tokens.word(at)
    if sign == "(":
        opened, closed = at, _seek(tokens, ")", at, 1)
    elif sign == ")":
        opened, closed = _seek(tokens, "(", at, -1), at
    else:
        return False
    if opened < 1 or closed < opened + 2 or not (tokens.capital[opened - 1] and tokens.capital[opened + 1]):
        return False
    return _HOME.fullmatch(tokens.words[opened + 1]) is not None


def _seek(tokens: Tokens, sign: str, at: int, step: int) -> int:
    """The place of a sign near ``at``, to the right or left of it; -1 where there is none."""
    near = range(at + step, at + step * (_LONGEST + 2), step)
    return next((k for k in near if tokens.word(k) == sign), -1)
