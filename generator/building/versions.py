"""Which code and which libraries make a result of each kind: another version of them makes it anew."""

from dataclasses import dataclass

from generator.cache import Stamps, code_version, key_of, library_version

_READING = ("read", "checks", "addresses", "overrides", "intake.py")
_FINDING = ("extract", "align", "addresses", "overrides", "compare", "stages.py", *_READING)
_SHOWING = ("compose", "render", "i18n", "write", "theming.py", "workshop.py", "showing.py", *_FINDING)
READERS = (
    "beautifulsoup4", "soupsieve", "ftfy", "lxml", "lxml_html_clean", "markdown-it-py", "mdurl", "trafilatura",
    "pyyaml",
)  # fmt: skip
FINDERS = ("sentencex", "PyStemmer", *READERS)
SHOWERS = ("jinja2", "markupsafe", "babel", "pillow", "pymupdf-fonts", "python-bidi", "uharfbuzz", *FINDERS)
"""The libraries whose versions may change what is read, found out and shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Versions:
    """The hashes of what reads articles, gathers them into stories, finds out about these, and shows them."""

    reading: bytes
    gathering: bytes
    finding: bytes
    showing: bytes


def versions_of(stamps: Stamps) -> Versions:
    """The versions of what is installed; ``stamps`` tells which of our own files have to be read for it."""
    reading = key_of(code_version(stamps, *_READING), library_version(*READERS))
    return Versions(
        reading=reading,
        gathering=key_of(reading, code_version(stamps, "gather", "intake.py")),
        finding=key_of(code_version(stamps, *_FINDING), library_version(*FINDERS)),
        showing=key_of(code_version(stamps, *_SHOWING), library_version(*SHOWERS)),
    )
