"""What surrounds every page, in the site's own words."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.compose.links import HOME, root_of
from generator.compose.views import Crumb, Shell
from generator.i18n import Words
from generator.model import Measured, SiteConfig


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What all pages share: the settings and the words of the interface.

    ``measured``  what the site was measured at, if it was; only the page that is given it may show it
    """

    config: SiteConfig
    words: Words
    measured: Measured | None = None


def make_shell(site: Site, path: str, title: str, description: str, crumbs: Sequence[Crumb]) -> Shell:
    """The shell of the page at ``path``; ``crumbs`` lead from below the home page to the page itself."""
    words = site.words
    return Shell(
        site=site.config.title,
        language=words.tag,
        direction=words.direction,
        root=root_of(path),
        title=title,
        description=description,
        crumbs=(Crumb(label=words("nav.stories"), path=HOME), *crumbs),
    )
