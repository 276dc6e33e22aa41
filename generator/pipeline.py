"""The stages in order: from a site's folder to its published pages.

content/ → read → Article → extract → Sentence → align → Fact → compare → Comparison → compose → Page → render →
OutputFile → write → public/
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from generator.align import align
from generator.compare import compare
from generator.compose import compose
from generator.config import load_site
from generator.diagnostics import Diagnostic, InvalidSite, has_errors, in_order
from generator.extract import extract
from generator.model import SiteConfig, Story, StorySource, Verdict
from generator.read import read_content
from generator.render import Renderer
from generator.theming import theme_folders
from generator.write import Published, check_target, publish

T = TypeVar("T")

Progress = Callable[[str, int, int], None]
"""Called with a stage's name, how many of its items are done, and how many there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildResult:
    """What a build made. ``verdicts`` counts facts, every verdict in the order of its enumeration."""

    stories: int
    articles: int
    claims: int
    cautions: int
    verdicts: tuple[tuple[Verdict, int], ...]
    published: Published
    warnings: tuple[Diagnostic, ...]


def build(root: Path, output: Path, progress: Progress) -> BuildResult:
    """Build the site at ``root`` into ``output``.

    Raises InvalidSite with every problem found, warnings included, and with nothing written, where one is an error.
    """
    config, sources, warnings = read_site(root, output)
    try:
        themes = theme_folders(root, config.theme)
        stories = tuple(analyse(source) for source in _told(sources, len(sources), "Comparing stories", progress))
        pages = compose(config, stories)
        published = publish(_told(Renderer(themes).render(pages), len(pages), "Writing pages", progress), output)
    except InvalidSite as problem:
        raise InvalidSite(in_order([*warnings, *problem.diagnostics])) from problem
    return _result(stories, published, warnings)


def read_site(root: Path, output: Path) -> tuple[SiteConfig, tuple[StorySource, ...], tuple[Diagnostic, ...]]:
    """The configuration, the stories, and the warnings on the way; InvalidSite with every problem at once."""
    config, config_problems = load_site(root)
    content = read_content(root / "content")
    target_problems = check_target(output, (root / "content", root / "themes"))
    problems = in_order([*config_problems, *content.diagnostics, *target_problems])
    if has_errors(problems):
        raise InvalidSite(problems)
    return config, content.stories, problems


def analyse(source: StorySource) -> Story:
    """Everything that can be found out about one story; it depends on no other."""
    sentences = extract(source.articles)
    facts = align(source.articles, sentences)
    return Story(source=source, sentences=sentences, comparisons=compare(source.articles, sentences, facts))


def _told(items: Iterable[T], total: int, stage: str, progress: Progress) -> Iterator[T]:
    """The items as they are, with word of each that is done."""
    progress(stage, 0, total)
    for done, item in enumerate(items, start=1):
        yield item
        progress(stage, done, total)


def _result(stories: tuple[Story, ...], published: Published, warnings: tuple[Diagnostic, ...]) -> BuildResult:
    comparisons = [comparison for story in stories for comparison in story.comparisons]
    counts = Counter(comparison.verdict for comparison in comparisons)
    claims = {(s.source.id, claim.id) for s in stories for c in s.comparisons for claim in c.fact.claims}
    return BuildResult(
        stories=len(stories),
        articles=sum(len(story.source.articles) for story in stories),
        claims=len(claims),
        cautions=sum(len(comparison.cautions) for comparison in comparisons),
        verdicts=tuple((verdict, counts[verdict]) for verdict in Verdict),
        published=published,
        warnings=warnings,
    )
