"""Names of files and folders → ids that can stand in URLs, and titles."""

import re
import unicodedata
from hashlib import blake2b

MAX_LENGTH = 80
"""Two ids and what joins them, in one name of a page, must stay below the 255 bytes that disks allow."""

_OTHER = re.compile(r"[^a-z0-9]+")
# Names that Windows keeps for devices: no file or folder there can bear them.
_DEVICE = re.compile(r"con|prn|aux|nul|(?:com|lpt)[0-9]")


def slug(name: str) -> str:
    """A name as lower-case letters, digits and hyphens, at most ``MAX_LENGTH`` of them.

    A digest of the name stands for what nothing is left of, and behind what was cut off.

    >>> slug("001_Zürich Votes!"), slug("CON")
    ('001-zurich-votes', 'con-1')
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    made = _OTHER.sub("-", plain.lower()).strip("-")
    if len(made) > MAX_LENGTH:
        return f"{made[: MAX_LENGTH - 11].rstrip('-')}-{_digest(name)}"
    return f"{made}-1" if _DEVICE.fullmatch(made) else made or f"x{_digest(name)}"


def _digest(name: str) -> str:
    return blake2b(name.encode("utf-8", "surrogateescape"), digest_size=5).hexdigest()


def title_of(name: str) -> str:
    """A folder's name as a title: spaces for hyphens and underscores, the first letter a capital.

    >>> title_of("ferry-strike_2031")
    'Ferry strike 2031'
    """
    words = " ".join(re.split(r"[\s_-]+", name.strip(" _-")))
    return (words[:1].upper() + words[1:]) or name
