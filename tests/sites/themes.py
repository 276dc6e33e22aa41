"""Themes for tests of the pages: the default one, and ones made of given folders."""

from pathlib import Path

from generator.model import StyleVariable, Theme

ROOT = Path(__file__).parents[2]
DEFAULT = ROOT / "themes" / "default"


def theme_of(*folders: Path, variables: tuple[StyleVariable, ...] = ()) -> Theme:
    """A theme of these folders, the first wins; messages name its files from the first one's parent."""
    return Theme(name="test", root=folders[0].parent, folders=folders, variables=variables)


DEFAULT_THEME = theme_of(DEFAULT)
