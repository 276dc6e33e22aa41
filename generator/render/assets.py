"""The theme's own files, under names that change with their content, so that a host may cache them for ever."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from generator.model import OutputFile

FOLDER = "assets"


@dataclass(frozen=True, slots=True, kw_only=True)
class Assets:
    """The files to be written, and where each name of the theme's ("style.css") lies in the output."""

    files: tuple[OutputFile, ...]
    paths: Mapping[str, str]

    def path(self, name: str) -> str:
        """The path of an asset below the output folder; KeyError with the names that exist for an unknown one."""
        try:
            return self.paths[name]
        except KeyError:
            known = ", ".join(sorted(self.paths)) or "none"
            raise KeyError(f"the theme has no asset {name!r}; it has: {known}") from None


def load_assets(theme_folders: Sequence[Path]) -> Assets:
    """The files of the folders' ``assets``; where two folders have one name, the first folder's counts."""
    found: dict[str, bytes] = {}
    for folder in theme_folders:
        for path in sorted((folder / FOLDER).glob("*")):
            if path.is_file() and path.name not in found:
                found[path.name] = path.read_bytes()
    files = {name: OutputFile(path=_hashed(name, content), content=content) for name, content in sorted(found.items())}
    return Assets(files=tuple(files.values()), paths={name: file.path for name, file in files.items()})


def _hashed(name: str, content: bytes) -> str:
    stem, dot, suffix = name.rpartition(".")
    digest = blake2b(content, digest_size=5).hexdigest()
    return f"{FOLDER}/{stem}.{digest}.{suffix}" if dot else f"{FOLDER}/{name}.{digest}"
