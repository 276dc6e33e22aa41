"""What ``story.yml`` says of words that no article of the story has."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from generator.diagnostics import Diagnostic, Severity
from generator.model import StorySource


def never_found(story: StorySource) -> Iterator[Diagnostic]:
    """A note for each spelling of a name, and each word for the main event, that stands in no article."""
    texts = [article.text for article in story.articles]
    folded = [text.casefold() for text in texts]
    for alias in story.vocabulary.aliases:
        for spelling in alias.spellings:
            if not any(spelling in text for text in texts):
                yield _note(story, f"{spelling!r}, a spelling of {alias.name!r}, stands in no article")
    for term in story.vocabulary.event_terms:
        if not any(term.casefold() in text for text in folded):
            yield _note(story, f"{term!r}, a word for the main event, stands in no article")


def _note(story: StorySource, message: str) -> Diagnostic:
    return Diagnostic(
        severity=Severity.NOTE,
        code="story-unused",
        path=f"{PurePosixPath(story.articles[0].source).parts[0]}/story.yml",
        message=message,
        cure="Write it as the articles do, capitals included, or take it away.",
    )
