"""Everything that is wrong with a site, found as a build would find it, with nothing written."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.building.outcome import Progress
from generator.building.reading import from_site
from generator.checks import check_config, check_stories
from generator.compose import Brief, Site, compose_pages
from generator.config import load_figures, load_site, with_places
from generator.diagnostics import Diagnostic, InvalidSite, Severity, has_errors, in_order
from generator.gather import gather
from generator.i18n import Words, english, load_words
from generator.intake import check_beside
from generator.model import LooseEntry, Measured, Page, SiteConfig, StoryEntry, StorySource, Theme, find_neighbours
from generator.read import read_content
from generator.render import Renderer
from generator.showing import lay_out
from generator.stages import examine
from generator.theming import find_theme, our_theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """How much was looked at, and every problem in order of its place, notes included."""

    stories: int
    articles: int
    problems: tuple[Diagnostic, ...]

    def count(self, severity: Severity) -> int:
        """How many problems are of that severity."""
        return sum(problem.severity is severity for problem in self.problems)


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteSource:
    """All that a maintainer laid down, as far as it can be read.

    ``theme``     the default theme where there is no theme of that name, or it is broken
    ``words``     those of the interface; English ones then
    ``alone``     loose articles that belong to none of the stories
    ``measured``  what the site's rows were measured at, None where nobody did
    ``problems``  all that is wrong with it; where one is an error, what it is about is missing above
    """

    config: SiteConfig
    theme: Theme
    words: Words
    stories: tuple[StorySource, ...]
    alone: tuple[LooseEntry, ...]
    measured: Measured | None
    problems: tuple[Diagnostic, ...]


def check(root: Path, progress: Progress, *, drafts: bool = False) -> Checked:
    """Look at all of the site at ``root``: what can be read is compared and laid out though other things are broken."""
    site = survey(root, drafts=drafts)
    problems = [*site.problems, *_made(site, progress)]
    articles = sum(len(source.articles) for source in site.stories)
    return Checked(stories=len(site.stories), articles=articles, problems=in_order(problems))


def survey(root: Path, *, drafts: bool = False) -> SiteSource:
    """What the site at ``root`` is made from, as far as it can be read. Never raises."""
    config, config_problems = load_site(root)
    theme, words, theme_problems = _theme_and_words(root, config)
    measured, figure_problems = load_figures(root)
    content = read_content(root / "content", drafts=drafts)
    gathered = gather(content.loose, content.arrangement)
    stories = (*content.stories, *gathered.stories)
    beside = (problem for story in content.stories for problem in check_beside(story))
    content_problems = map(from_site, (*content.diagnostics, *check_stories(stories), *beside))
    return SiteSource(
        config=config,
        theme=theme,
        words=words,
        stories=stories,
        alone=gathered.alone,
        measured=measured,
        problems=(
            *config_problems,
            *check_config(config),
            *figure_problems,
            *theme_problems,
            *content_problems,
        ),
    )


def _theme_and_words(root: Path, config: SiteConfig) -> tuple[Theme, Words, tuple[Diagnostic, ...]]:
    """The theme, the words of the interface, and what is wrong with them; ours where one of them is broken."""
    theme, problems = find_theme(root, config.theme)
    words, word_problems = load_words(config.locale, theme.folders, root)
    problems = with_places((*problems, *word_problems), root)
    if theme.folders:
        problems += Renderer(theme, words).check()
    return (our_theme(root), english(), problems) if has_errors(problems) else (theme, words, problems)


def _made(site: SiteSource, progress: Progress) -> Iterator[Diagnostic]:
    """What shows when the sound stories are compared and their pages, and those of the site, are made."""
    shared = Site(config=site.config, words=site.words, measured=site.measured)
    renderer = Renderer(site.theme, site.words)
    briefs: list[Brief] = []
    stories = _sound(site)
    near = find_neighbours(StoryEntry.of(source) for source in stories)
    for done, source in enumerate(stories):
        progress("Comparing stories", done, len(stories))
        try:
            examined = examine(source)
            yield from examined.problems
            if has_errors(examined.problems):
                continue
            story = lay_out(shared, examined.story, near[source.id])
        except InvalidSite as problem:
            yield from problem.diagnostics
            continue
        briefs.append(story.brief)
        yield from _faults(story.pages, renderer)
    try:
        yield from _faults(compose_pages(shared, briefs, site.alone), renderer)
    except InvalidSite as problem:
        yield from problem.diagnostics


def _faults(pages: Iterable[Page], renderer: Renderer) -> Iterator[Diagnostic]:
    """What is wrong with the templates of the pages."""
    for page in pages:
        try:
            renderer.render_page(page)
        except InvalidSite as problem:
            yield from problem.diagnostics


def _sound(site: SiteSource) -> tuple[StorySource, ...]:
    """The stories without an error of their own, from which false ones would follow.

    A decision that cannot be read is none: the others are looked for without it.
    """
    errors = (p for p in site.problems if p.severity is Severity.ERROR and not p.code.startswith("decisions-"))
    broken = {error.path.split("/")[1] for error in errors if error.path.count("/") > 1}
    return tuple(story for story in site.stories if story.articles[0].source.split("/")[0] not in broken)
