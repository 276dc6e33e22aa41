"""The stages in order: from a site's folder to its published pages.

content/ → read → Article → extract → Sentence → align → Fact → compare → Comparison → compose → Page → render →
OutputFile → write → public/
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from generator.align import align
from generator.compare import compare
from generator.compose import Brief, compose_site, compose_story
from generator.config import load_site
from generator.diagnostics import Diagnostic, InvalidSite, has_errors, in_order
from generator.extract import extract
from generator.model import OutputFile, SiteConfig, Story, StorySource, Verdict
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


def build(root: Path, output: Path, progress: Progress, *, drafts: bool = False) -> BuildResult:
    """Build the site at ``root`` into ``output``, with stories and articles that are drafts where they are asked for.

    Raises InvalidSite with every problem found, warnings included, and with nothing written, where one is an error.
    """
    site = read_site(root, output, drafts=drafts)
    briefs: list[Brief] = []
    try:
        published = publish(_files(site, briefs, progress), output)
    except InvalidSite as problem:
        raise InvalidSite(in_order([*site.warnings, *problem.diagnostics])) from problem
    return _result(briefs, published, (*site.warnings, *published.repaired))


def _files(site: "SiteSource", briefs: list[Brief], progress: Progress) -> Iterator[OutputFile]:
    """Every file of the site, story by story: no more than one story's pages are held. Fills ``briefs``.

    Raises InvalidSite with every problem of the stories when all of them were looked at.
    """
    renderer = Renderer(site.themes)
    problems: list[Diagnostic] = []
    for source in _told(site.stories, len(site.stories), "Comparing stories", progress):
        try:
            made = compose_story(site.config, analyse(source))
        except InvalidSite as problem:
            problems += problem.diagnostics
            continue
        briefs.append(made.brief)
        yield from map(renderer.render_page, made.pages)
    if problems:
        raise InvalidSite(problems)
    pages = compose_site(site.config, briefs)
    yield from _told(renderer.render(pages), len(pages), "Writing pages", progress)


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteSource:
    """All that a maintainer laid down, read and checked; ``themes`` are the folders of the theme, the first wins."""

    config: SiteConfig
    themes: tuple[Path, ...]
    stories: tuple[StorySource, ...]
    warnings: tuple[Diagnostic, ...]


def read_site(root: Path, output: Path, *, drafts: bool = False) -> SiteSource:
    """What the site at ``root`` is made from; InvalidSite with every problem at once where one is an error.

    Problems of ``output`` as a place to write to are among them, so that they show before the work is done.
    """
    config, config_problems = load_site(root)
    themes, theme_problems = theme_folders(root, config.theme)
    content = read_content(root / "content", drafts=drafts)
    target_problems = check_target(output, (root / "content", root / "themes"))
    content_problems = map(_from_site, content.diagnostics)
    problems = in_order([*config_problems, *theme_problems, *content_problems, *target_problems])
    if has_errors(problems):
        raise InvalidSite(problems)
    return SiteSource(config=config, themes=themes, stories=content.stories, warnings=problems)


def _from_site(problem: Diagnostic) -> Diagnostic:
    """The problem with its path as seen from the site's folder, which is where a maintainer stands."""
    path = problem.path
    return problem if path.split("/")[0] == "content" else replace(problem, path=f"content/{path}")


def analyse(source: StorySource) -> Story:
    """Everything that can be found out about one story; it depends on no other."""
    sentences = extract(source.articles, source.vocabulary)
    facts = align(source.articles, sentences)
    return Story(source=source, sentences=sentences, comparisons=compare(source.articles, sentences, facts))


def _told(items: Iterable[T], total: int, stage: str, progress: Progress) -> Iterator[T]:
    """The items as they are, with word of each that is done."""
    progress(stage, 0, total)
    for done, item in enumerate(items, start=1):
        yield item
        progress(stage, done, total)


def _result(briefs: Sequence[Brief], published: Published, warnings: tuple[Diagnostic, ...]) -> BuildResult:
    counts = [brief.count for brief in briefs]
    verdicts = Counter(dict.fromkeys(Verdict, 0))
    for count in counts:
        verdicts.update(dict(count.verdicts))
    return BuildResult(
        stories=len(counts),
        articles=sum(count.articles for count in counts),
        claims=sum(count.claims for count in counts),
        cautions=sum(count.cautions for count in counts),
        verdicts=tuple((verdict, verdicts[verdict]) for verdict in Verdict),
        published=published,
        warnings=warnings,
    )
