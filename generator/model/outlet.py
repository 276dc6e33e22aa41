"""What a maintainer tells of an outlet, and what of a text may be shown."""

from dataclasses import dataclass
from enum import StrEnum


class TextRights(StrEnum):
    """How much of an article's text may be published."""

    FULL = "full"
    QUOTES = "quotes"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rights:
    """What may be shown of a text. ``words``: at most so many words quoted an article; None for no limit.

    Stated for a site, an outlet, a story or an article; what is stated closest to the article counts.
    """

    text: TextRights
    words: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """An outlet of ``content/outlets.yml``; "" and None for what is not told.

    ``id``         its key there: lower-case letters, digits and hyphens; part of URLs
    ``name``       as it calls itself; ``short`` where room is scarce, the name where none is given
    ``country``, ``owner``, ``note``   as the maintainer writes them
    ``language``   BCP 47 tag
    ``url``        its own address (http or https)
    ``colour``     "#" and six lower-case hexadecimal digits
    ``spellings``  other ways in which articles may name it
    """

    id: str
    name: str
    short: str
    country: str
    language: str
    owner: str
    url: str
    colour: str
    note: str
    spellings: tuple[str, ...]
    rights: Rights | None
