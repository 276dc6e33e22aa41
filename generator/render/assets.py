"""The theme's own files, under names that change with their content, so that a host may cache them for ever."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from generator.model import OutputFile, Theme
from generator.render.style import style_rules

FOLDER = "assets"
STYLE_SHEET = "style.css"


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

    The theme's variables are set at the end of its style sheet.
    """
    found: dict[str, bytes] = {}
    for folder in theme.folders:
        for path in sorted((folder / FOLDER).glob("*")):
            if path.is_file() and path.name not in found:
                found[path.name] = path.read_bytes()
    if STYLE_SHEET in found and theme.variables:
        found[STYLE_SHEET] += style_rules(theme.variables).encode()
    files = {name: OutputFile(path=_hashed(name, content), content=content) for name, content in sorted(found.items())}
    return Assets(files=tuple(files.values()), paths={name: file.path for name, file in files.items()})


def _hashed(name: str, content: bytes) -> str:
    stem, dot, suffix = name.rpartition(".")
    digest = blake2b(content, digest_size=5).hexdigest()
    return f"{FOLDER}/{stem}.{digest}.{suffix}" if dot else f"{FOLDER}/{name}.{digest}"
