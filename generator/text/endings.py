"""How a text ends."""

_ENDINGS = (".", "!", "?", "”", '"', "’", "'", ")", "]", "»", ":")


def breaks_off(text: str) -> bool:
    """Whether a text seems to be cut: it does not end as a sentence does, or ends in dots.

    >>> breaks_off("The dam broke."), breaks_off("The dam"), breaks_off("The dam broke [...]")
    (False, True, True)
    """
    end = text.rstrip()
    return not end.endswith(_ENDINGS) or end.endswith(("...", "…", "[…]", "[...]"))
