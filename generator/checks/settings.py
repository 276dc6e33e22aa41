"""What the settings of a site lack."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Severity
from generator.model import SiteConfig


def no_address(config: SiteConfig) -> Iterator[Diagnostic]:
    """A note where feeds and search engines cannot be told the site's address."""
    if not config.base_url:
        yield Diagnostic(
            severity=Severity.NOTE,
            code="base-url-missing",
            path="site.yml",
            message="the site's address is not known; feeds and search engines need it",
            cure="Write where it will be published: `base_url: https://example.org/news`.",
        )
