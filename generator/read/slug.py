"""Names of files and folders → ids that can stand in URLs, and titles."""

import re
import unicodedata
from hashlib import blake2b


def slug(name: str) -> str:
    """A name as lower-case letters, digits and hyphens; a digest of it where nothing of it is left.

    >>> slug("001_Zürich Votes!")
    '001-zurich-votes'
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    made = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")
    return made or "x" + blake2b(name.encode("utf-8", "surrogateescape"), digest_size=5).hexdigest()


def title_of(name: str) -> str:
    """A folder's name as a title: spaces for hyphens and underscores, the first letter a capital.

    >>> title_of("ferry-strike_2031")
    'Ferry strike 2031'
    """
    words = " ".join(re.split(r"[\s_-]+", name.strip(" _-")))
    return (words[:1].upper() + words[1:]) or name
