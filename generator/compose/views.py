"""What every page's view is built from. Frozen; templates see these fields and nothing else.

Paths are those of files below the output folder, with ``/``; a template puts ``shell.root`` before them, so that a
page works from a folder and under any sub-path.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol, runtime_checkable

from generator.i18n import Words
from generator.model import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Crumb:
    """One step of the way from the home page: ``path`` is None for the page itself."""

    label: str
    path: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shell:
    """What surrounds every page.

    ``language``     of the interface, ``direction`` its writing ("ltr", "rtl"): ``lang`` and ``dir`` of the page
    ``root``         relative way from the page to the output folder: "", "../", "../../"
    ``title``        of the page, without the site's name; "" on the home page
    ``description``  one or two sentences for search engines
    """

    site: str
    language: str
    direction: str
    root: str
    title: str
    description: str
    crumbs: tuple[Crumb, ...]


@runtime_checkable
class PageView(Protocol):
    """The view of an HTML page: whatever else it shows, it has a shell."""

    @property
    def shell(self) -> Shell:
        """What surrounds the page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """An article as one of the voices of a story.

    ``sign``      the letter that stands for it on every page of the story ("A"; "B1", "B2" for one outlet's two)
    ``tone``      1 to 8: the outlet's colour, the same on every page of the story
    ``name``      the outlet, or "Outlet not named"
    ``label``     name, and the title where the outlet is not named: tells two such articles apart
    ``short``     the outlet's short name, or the first words of the title in quotation marks where it is not named
    ``colour``    of the outlet as the site's list of outlets gives it ("#7a1f2b"), or ""
    ``date``      day of publication in words, or ""
    ``captured``  where there is no date: the last day on which it can have been published, in words, or ""
    ``language``  of the article, as it gives it
    ``path``      of its page, ``outlet_path`` of its outlet's, or "" where no outlet is named
    ``original``  its address at the outlet, ``archive`` that of an archive's copy (http or https only), or ""
    """

    article: str
    sign: str
    tone: int
    named: bool
    name: str
    label: str
    short: str
    title: str
    title_made: bool
    date: str
    iso_date: str
    captured: str
    language: str
    credits: tuple[str, ...]
    path: str
    outlet_path: str
    original: str
    archive: str
    colour: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictView:
    """A verdict for readers: ``key`` is the class and the icon's name, ``word`` stands beside the icon.

    In a count the words differ from language to language: those are in ``TallyPart``.
    """

    key: str
    word: str


@lru_cache(maxsize=32)
def verdict_view(verdict: Verdict, words: Words) -> VerdictView:
    """The verdict with its word."""
    return VerdictView(key=verdict.value, word=words(f"verdict.{verdict.value}"))
