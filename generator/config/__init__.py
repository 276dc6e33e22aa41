"""The site's own settings, read from ``site.yml``."""

from generator.config.site import DEFAULTS, load_site, read_address

__all__ = ["DEFAULTS", "load_site", "read_address"]
