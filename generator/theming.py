"""Where a theme lies: in the site, in the package, or in the repository that the package runs from."""

from pathlib import Path

from generator.diagnostics import Diagnostic, Severity, did_you_mean

PACKAGE = Path(__file__).parent
DEFAULT = "default"


def theme_folders(root: Path, name: str) -> tuple[tuple[Path, ...], tuple[Diagnostic, ...]]:
    """The folders that make up the theme ``name`` for the site at ``root``, and what is wrong with the name.

    What an earlier folder lacks, a later one has: first the site's own ``themes/<name>``, then ours of that name, then
    our default theme, so that a site may replace single templates. No folder where there is no theme of that name.
    """
    shelves = (root / "themes", shipped_themes())
    if not any(name in _names(shelf) for shelf in shelves):
        return (), (_unknown(name, sorted({n for shelf in shelves for n in _names(shelf)})),)
    candidates = [shelf / theme for theme in (name, DEFAULT) for shelf in shelves if (shelf / theme).is_dir()]
    return tuple(dict.fromkeys(folder.resolve() for folder in candidates)), ()


def shipped_themes() -> Path:
    """The folder of the themes that come with the program; in an editable install it is the repository's."""
    carried = PACKAGE / "themes"
    return carried if carried.is_dir() else PACKAGE.parent / "themes"


def _names(shelf: Path) -> list[str]:
    return sorted(f.name for f in shelf.iterdir() if f.is_dir()) if shelf.is_dir() else []


def _unknown(name: str, known: list[str]) -> Diagnostic:
    return Diagnostic(
        severity=Severity.ERROR,
        code="theme-unknown",
        path="site.yml",
        message=f'there is no theme "{name}"',
        cure=f"{did_you_mean(name, known)}Known themes: {', '.join(known)}.",
    )
