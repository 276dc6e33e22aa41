"""Captions of pictures that bring their credit along in one line, and picture shows that are one line as a whole."""

import re

_AGENCY = r"(?:AP|AFP|EPA|Reuters|REUTERS|Getty Images)"
_PERSON = r"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){0,4}"
_CREDITED = re.compile(
    rf".{{10,600}}\bREUTERS ?/ ?{_PERSON}(?:/[\w ]{{3,20}})?"
    r"|.{10,600}\((?:[^()]{0,60}(?:AP Photo|Getty Images)[^()]{0,60}|[^()]{3,60}/ ?(?:AP|AFP|EPA|Reuters))\)"
    rf"|.{{10,600}}\bPhotograph: {_PERSON}/[\w ,.-]{{2,40}}"
    rf"|.{{10,300}} \| (?:{_PERSON} ?/ ?)?(?:AP Photos?|Getty Images|Getty|Reuters)\b.{{0,300}}"
    rf"|(?=.{{0,60}}[a-z]){_PERSON}(?: ?/ ?{_PERSON})? ?/ ?{_AGENCY} [A-Z].{{10,400}}"
    r"|FILE (?:PHOTO: |[-–—] ?In this ).{10,600}"
)
_SIGNS = ("/", "| ", "(AP Photo", "Getty Images", "FILE ")
"""One of these stands in each line of that form."""
_SLIDE = re.compile(r"\bHide Caption \d{1,3} of \d{1,3}\b")
"""Ends each picture of a show, which is copied with all its captions in one line."""


def is_picture(text: str) -> bool:
    """Whether a line is a caption with its credit, or a show of pictures.

    >>> is_picture("The mayor leaves the town hall in Sund, May 4, 2031. REUTERS/Ada Finch")
    True
    >>> is_picture("Half of all Danes are for it, says a poll by Reuters/Ipsos.")
    False
    """
    credited = any(sign in text for sign in _SIGNS) and _CREDITED.fullmatch(text)
    return bool(credited or _SLIDE.search(text))
