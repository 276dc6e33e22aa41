"""What a maintainer settles for the whole site: site, theme, and the figures that it was measured at."""

from generator.config.figures import FIGURES_FILE, figures_text, load_figures
from generator.config.places import with_places
from generator.config.site import DEFAULTS, load_site, read_address
from generator.config.theme import THEME_FILE, Place, ThemeFile, read_theme_file

__all__ = [
    "DEFAULTS",
    "FIGURES_FILE",
    "THEME_FILE",
    "Place",
    "ThemeFile",
    "figures_text",
    "load_figures",
    "load_site",
    "read_address",
    "read_theme_file",
    "with_places",
]
