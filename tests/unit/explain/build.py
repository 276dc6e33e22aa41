"""A small story whose facts are put together by hand."""

from collections.abc import Mapping, Sequence

from generator.model import Claim, Comparison, Fact, FactKind, Sentence, Span, Story, StorySource, Verdict
from tests.unit.align.build import make_article, make_sentences


def make_story(lines: Mapping[str, Sequence[str]], outlets: Mapping[str, str] | None = None) -> Story:
    """Articles of the given lines, each line a sentence, without any fact."""
    named = outlets or {}
    articles = tuple(make_article(name, own, named.get(name)) for name, own in lines.items())
    sentences = tuple(s for a, own in zip(articles, lines.values(), strict=True) for s in make_sentences(a, own))
    return Story(
        source=StorySource(id="story", title="Story", summary="", articles=articles),
        sentences=sentences,
        comparisons=(),
    )


def with_facts(story: Story, *comparisons: Comparison) -> Story:
    """The same story with these facts."""
    return Story(source=story.source, sentences=story.sentences, comparisons=comparisons)


def fact(story: Story, label: str, verdict: Verdict, *quotes: tuple[str, str]) -> Comparison:
    """A fact of these quotes, each an article's name and words of one of its sentences; its id is the label."""
    claims = tuple(_claim(story, article, words) for article, words in quotes)
    return Comparison(
        fact=Fact(id=label, kind=FactKind.STATEMENT, claims=claims, matches=()),
        label=label,
        verdict=verdict,
        rule="by-hand",
        reason="A test says so.",
        readings=(),
        cautions=(),
        origins=(),
        focus=(),
    )


def _claim(story: Story, name: str, words: str) -> Claim:
    article = next(a for a in story.source.articles if a.id == name)
    start = article.text.index(words)
    span = Span(start, start + len(words))
    return Claim.cut(article, _sentence(story.sentences, name, span), span)


def _sentence(sentences: Sequence[Sentence], article: str, span: Span) -> Sentence:
    return next(s for s in sentences if s.article == article and s.span.contains(span))
