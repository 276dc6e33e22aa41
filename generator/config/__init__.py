"""The site's own settings, read from ``site.yml``."""

from generator.config.site import DEFAULTS, load_site

__all__ = ["DEFAULTS", "load_site"]
