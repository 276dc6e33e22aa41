"""A story with everything that is known of it, and the site."""

from dataclasses import dataclass

from generator.model.article import Article
from generator.model.comparison import Comparison
from generator.model.language import Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class StorySource:
    """A story as the maintainer laid it down: articles in order of their file names."""

    id: str
    title: str
    summary: str
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A compared story. ``sentences`` are those of all articles, in order of article and position."""

    source: StorySource
    sentences: tuple[Sentence, ...]
    comparisons: tuple[Comparison, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteConfig:
    """What ``site.yml`` says. ``base_url`` is the absolute address the site is published under, or ""."""

    title: str
    description: str
    base_url: str
    language: str
    theme: str
