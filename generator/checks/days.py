"""Days that cannot be right together."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Severity
from generator.model import StorySource


def changed_before_published(story: StorySource) -> Iterator[Diagnostic]:
    """A warning for each article that was changed on a day before it was published."""
    for article in story.articles:
        if article.published and article.updated and article.updated < article.published:
            yield Diagnostic(
                severity=Severity.WARNING,
                code="article-days",
                path=article.source,
                message=f"it was changed on {article.updated} and published later, on {article.published}",
                cure="Look at both days at the outlet, and correct `published` or `updated`.",
            )
