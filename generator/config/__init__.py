"""What a maintainer settles for the whole site: ``site.yml``, and the figures that it was measured at."""

from generator.config.figures import FIGURES_FILE, figures_text, load_figures
from generator.config.site import DEFAULTS, load_site, read_address

__all__ = ["DEFAULTS", "FIGURES_FILE", "figures_text", "load_figures", "load_site", "read_address"]
