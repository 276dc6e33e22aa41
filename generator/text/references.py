"""Character references of HTML, such as ``&amp;``, in texts that are no HTML."""

import html
import re

from generator.text.unseen import without_unseen

_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});")


def without_references(text: str) -> str:
    """``text`` with the character that each reference means, as exports and feeds leave them in titles and names.

    A reference ends with its semicolon here, so that other words behind an "&" stay. One that means no character, or
    one that no text may have, is left out or stays as it is.

    >>> without_references("Ships &amp; trains &#8220;merge&#8221; at AT&T&#x202e;")
    'Ships & trains “merge” at AT&T'
    >>> without_references("A &copy B &x;")
    'A &copy B &x;'
    """
    return without_unseen(_REFERENCE.sub(lambda found: html.unescape(found[0]), text)) if "&" in text else text
