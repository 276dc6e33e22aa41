"""The theme's own files, under names that change with their content, so that a host may cache them for ever."""

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from generator.diagnostics import Diagnostic, Severity, near_or_all
from generator.model import OutputFile, Theme
from generator.render.style import style_rules

FOLDER = "assets"
STYLE_SHEET = "style.css"

_REFERENCE = re.compile(rb"""url\(\s*(["']?)([^"'()\s]+)\1\s*\)""")


_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.I)


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
    found = {name: path.read_bytes() for name, path in _sources(theme).items()}
    if STYLE_SHEET in found and theme.variables:
        found[STYLE_SHEET] += style_rules(theme.variables).encode()
    files = [_file(name, content) for name, content in found.items() if not name.endswith(".css")]
    names = {name: file.path.removeprefix(f"{FOLDER}/") for name, file in files}
    sheets = [_file(name, _renamed(name, content, names)) for name, content in found.items() if name.endswith(".css")]
    ordered = sorted([*files, *sheets], key=lambda item: item[0])
    return Assets(files=tuple(file for _, file in ordered), paths={name: file.path for name, file in ordered})


def check_assets(theme: Theme) -> Iterator[Diagnostic]:
    """What style sheets ask for and do not get: files that the theme lacks, and all that lies on another host."""
    sources = _sources(theme)
    for name, path in sources.items():
        content = path.read_bytes() if name.endswith(".css") else b""
        for reference in _REFERENCE.finditer(content):
            asked = reference[2].decode(errors="replace")
            if not asked.startswith(("data:", "#")) and _target(name, asked) not in sources:
                line = content.count(b"\n", 0, reference.start()) + 1
                yield _lost(theme.seen(path), asked, sources, line)


def _lost(path: str, asked: str, known: Iterable[str], line: int) -> Diagnostic:
    away = bool(_ELSEWHERE.match(asked))
    return Diagnostic(
        severity=Severity.ERROR,
        code="theme-url",
        path=path,
        message=f"the style sheet asks another host: {asked}" if away else f"the theme has no asset {asked!r}",
        cure="Put the file into assets/: pages ask no other host." if away else near_or_all(asked, known),
        line=line,
    )


def _sources(theme: Theme) -> dict[str, Path]:
    """The files of the theme's ``assets`` and of the folders in it, by their names below ``assets``."""
    found: dict[str, Path] = {}
    for folder in theme.folders:
        shelf = folder / FOLDER
        for path in sorted(shelf.rglob("*")):
            name = path.relative_to(shelf).as_posix()
            if path.is_file() and not any(part.startswith(".") for part in name.split("/")):
                found.setdefault(name, path)
    return found


def _file(name: str, content: bytes) -> tuple[str, OutputFile]:
    return name, OutputFile(path=_hashed(name, content), content=content)


def _renamed(name: str, sheet: bytes, names: Mapping[str, str]) -> bytes:
    """The style sheet with the written names of the theme's fonts and pictures in place of their own in ``url()``."""

    def renamed(reference: re.Match[bytes]) -> bytes:
        asked = reference[2].decode(errors="replace")
        target = _target(name, asked)
        if target not in names:
            return reference[0]
        part = asked[len(_file_of(asked)) :]
        return f"url({posixpath.relpath(names[target], posixpath.dirname(name) or '.')}{part})".encode()

    return _REFERENCE.sub(renamed, sheet)


def _target(sheet: str, asked: str) -> str:
    """What a style sheet means by a relative address, as a name below ``assets``.

    >>> _target("style.css", "./mark.svg"), _target("css/more.css", "../mark.svg")
    ('mark.svg', 'mark.svg')
    """
    return posixpath.normpath(posixpath.join(posixpath.dirname(sheet), _file_of(asked)))


def _file_of(asked: str) -> str:
    """The address without what names a part of the file ("sprite.svg#ring")."""
    return re.split(r"[?#]", asked, maxsplit=1)[0]


def _hashed(name: str, content: bytes) -> str:
    stem, dot, suffix = name.rpartition(".")
    digest = blake2b(content, digest_size=5).hexdigest()
    return f"{FOLDER}/{stem}.{digest}.{suffix}" if dot else f"{FOLDER}/{name}.{digest}"
