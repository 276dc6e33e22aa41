"""Whether labels fit the site: its stories, its articles, and their words."""

from collections.abc import Iterator, Mapping, Sequence

from generator.diagnostics import Diagnostic, Severity, did_you_mean
from generator.evaluate.coverage import Passage
from generator.evaluate.labels import LabelledQuote, Labels, article_key
from generator.model import StorySource


def check_labels(labels: Labels, stories: Sequence[StorySource]) -> tuple[StorySource | None, tuple[Diagnostic, ...]]:
    """The story that ``labels`` are of, and what does not fit; None where the site has no such story.

    A story or an article that the site lacks is an error, a quote that its article lacks a warning: the text may have
    been left out as no part of the article, which is for the figures to tell.
    """
    story = next((s for s in stories if s.id == labels.story), None)
    if story is None:
        return None, (_no_story(labels, stories),)
    texts = {article_key(a): f" {Passage.of(a.text).folded} " for a in story.articles}
    quotes = [quote for fact in labels.facts for quote in fact.quotes]
    return story, tuple(_misfits(labels.path, quotes, texts))


def _misfits(path: str, quotes: Sequence[LabelledQuote], texts: Mapping[str, str]) -> Iterator[Diagnostic]:
    for quote in quotes:
        if quote.article not in texts:
            message = f"the story has no article {quote.article!r}"
            cure = f"Write the beginning of its file's name: {', '.join(sorted(texts))}."
            yield _problem(Severity.ERROR, path, quote, "article", message, cure)
        elif f" {Passage.of(quote.quote).folded} " not in texts[quote.article]:
            message = f"the article has no such words: {quote.quote!r}"
            cure = "Quote word by word; the foot of the article's page lists what was left out of its text."
            yield _problem(Severity.WARNING, path, quote, "quote", message, cure)


def _problem(
    severity: Severity, path: str, place: LabelledQuote | Labels, code: str, message: str, cure: str
) -> Diagnostic:
    return Diagnostic(
        severity=severity,
        code=f"labels-{code}",
        path=path,
        message=message,
        cure=cure,
        line=place.line,
        column=place.column,
    )


def _no_story(labels: Labels, stories: Sequence[StorySource]) -> Diagnostic:
    names = [story.id for story in stories]
    message = f"the site has no story {labels.story!r}"
    cure = did_you_mean(labels.story, names) + "Write `story:` and the name of its folder below content/."
    return _problem(Severity.ERROR, labels.path, labels, "story", message, cure)
