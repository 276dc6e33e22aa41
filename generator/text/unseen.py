"""Characters that show nothing and change how others are shown: no text of a site has use for them."""

CONTROLS = [code for code in range(0xA0) if (code < 0x20 or code >= 0x7F) and chr(code) not in "\n\t"]
"""Control characters, but for the end of a line and the tab."""
# Embeddings, overrides and isolates of direction (Unicode bidirectional algorithm): they make words read as others.
_DIRECTIONS = [*range(0x202A, 0x202F), *range(0x2066, 0x206A)]
# Halves of a pair without the other: escapes in JSON, YAML and HTML can stand for them, and no file can hold them.
_HALVES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")

UNSEEN: dict[int, str | None] = {**dict.fromkeys(CONTROLS + _DIRECTIONS), **_HALVES}
"""For ``str.translate``: what becomes of such a character."""


def without_unseen(text: str) -> str:
    r"""``text`` without control characters (line ends and tabs stay) and without marks that turn its direction.

    >>> without_unseen("a\x00b\u202etxt.exe"), without_unseen("a\tb\n")
    ('abtxt.exe', 'a\tb\n')
    """
    return text.translate(UNSEEN)
