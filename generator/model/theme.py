"""A theme: where its files lie, and what it changes in the style sheet."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class StyleVariable:
    """A custom property of the style sheet ("paper" is ``--paper``) with another value.

    ``light`` and ``dark`` are the values on a light and on a dark page, None where the theme leaves one as it is.
    """

    name: str
    light: str | None
    dark: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """A theme with those it extends.

    ``root``       the site's folder, from where messages name the theme's files
    ``folders``    hold ``templates/``, ``assets/`` and ``locales/``: what an earlier one lacks, a later one has
    ``variables``  by name, each once
    """

    name: str
    root: Path
    folders: tuple[Path, ...]
    variables: tuple[StyleVariable, ...]

    def seen(self, file: Path) -> str:
        """How messages name a file: from the site's folder where it lies in it, else whole."""
        file, root = file.resolve(), self.root.resolve()
        return file.relative_to(root).as_posix() if file.is_relative_to(root) else file.as_posix()
