"""The theme's own files, under names that change with their content, so that a host may cache them for ever."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from generator.model import OutputFile, Theme
from generator.render.style import style_rules

FOLDER = "assets"
STYLE_SHEET = "style.css"

_REFERENCE = re.compile(rb"""url\(\s*(["']?)([^"'()\s]+)\1\s*\)""")


class UnknownAssetError(LookupError):
    """A template asked for an asset that the theme does not have."""

    def __init__(self, name: str, known: Sequence[str]) -> None:
        super().__init__(f"the theme has no asset {name!r}; it has: {', '.join(known) or 'none'}")
        self.name, self.known = name, tuple(known)


@dataclass(frozen=True, slots=True, kw_only=True)
class Assets:
    """The files to be written, and where each name of the theme's ("style.css") lies in the output."""

    files: tuple[OutputFile, ...]
    paths: Mapping[str, str]

    def path(self, name: str) -> str:
        """The path of an asset below the output folder. Raises UnknownAssetError."""
        if name not in self.paths:
            raise UnknownAssetError(name, sorted(self.paths))
        return self.paths[name]


def load_assets(theme: Theme) -> Assets:
    """The files of the theme's ``assets``; where two of its folders have one name, the first folder's counts.

    The theme's variables are set at the end of its style sheet. Style sheets find fonts and pictures under their new
    names: ``url(mark.svg)`` is rewritten.
    """
    found: dict[str, bytes] = {}
    for folder in theme.folders:
        for path in sorted((folder / FOLDER).glob("*")):
            if path.is_file() and path.name not in found:
                found[path.name] = path.read_bytes()
    if STYLE_SHEET in found and theme.variables:
        found[STYLE_SHEET] += style_rules(theme.variables).encode()
    files = [_file(name, content) for name, content in found.items() if not name.endswith(".css")]
    names = {name: file.path.removeprefix(f"{FOLDER}/") for name, file in files}
    sheets = [_file(name, _renamed(content, names)) for name, content in found.items() if name.endswith(".css")]
    ordered = sorted([*files, *sheets], key=lambda item: item[0])
    return Assets(files=tuple(file for _, file in ordered), paths={name: file.path for name, file in ordered})


def _file(name: str, content: bytes) -> tuple[str, OutputFile]:
    return name, OutputFile(path=_hashed(name, content), content=content)


def _renamed(sheet: bytes, names: Mapping[str, str]) -> bytes:
    """The style sheet with the written names of the theme's fonts and pictures in place of their own in ``url()``."""

    def renamed(reference: re.Match[bytes]) -> bytes:
        own = reference[2].decode(errors="replace")
        return f"url({names[own]})".encode() if own in names else reference[0]

    return _REFERENCE.sub(renamed, sheet)


def _hashed(name: str, content: bytes) -> str:
    stem, dot, suffix = name.rpartition(".")
    digest = blake2b(content, digest_size=5).hexdigest()
    return f"{FOLDER}/{stem}.{digest}.{suffix}" if dot else f"{FOLDER}/{name}.{digest}"
