"""What articles do not state of themselves and readers look for: the outlet, the day."""

from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from generator.diagnostics import Diagnostic, Severity
from generator.model import Article, StorySource

SHOWN = 5
"""So many files are named in one note."""


def not_stated(story: StorySource) -> Iterator[Diagnostic]:
    """A note for a story's articles without an outlet, and one for those without a day of publication."""
    nameless = [article for article in story.articles if not article.outlet]
    if nameless:
        yield _note("article-no-outlet", nameless, story, "an outlet", "outlet: The Valley Courier")
    undated = [article for article in story.articles if not article.published]
    if undated:
        yield _note("article-no-date", undated, story, "a day of publication", "published: 2024-05-31")


def _note(code: str, articles: Sequence[Article], story: StorySource, what: str, example: str) -> Diagnostic:
    names = [PurePosixPath(article.source).name for article in articles]
    shown = ", ".join(names[:SHOWN]) + (f" and {len(names) - SHOWN} more" if len(names) > SHOWN else "")
    return Diagnostic(
        severity=Severity.NOTE,
        code=code,
        path=PurePosixPath(articles[0].source).parts[0],
        message=f"{len(articles)} of {len(story.articles)} articles without {what}: {shown}",
        cure=f"If you know, write it at the head of a .txt or .md file, between two lines of `---`: `{example}`.",
    )
