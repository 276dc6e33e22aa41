"""The stages in order: from a site's folder to its published pages.

content/ → read → Article → extract → Sentence → align → Fact → addresses → Fact → compare → Comparison → compose → Page
→ render → OutputFile → write → public/
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from generator.addresses import FILE, assign, read_book, write_book
from generator.align import align
from generator.checks import check_config, check_stories
from generator.compare import check_verbatim, compare
from generator.compose import Brief, Site, compose_site, compose_story, find_neighbours
from generator.config import load_figures, load_site
from generator.diagnostics import Diagnostic, InvalidSite, Severity, has_errors, in_order
from generator.extract import extract, name_event
from generator.i18n import Words, english, load_words
from generator.model import Fact, Measured, OutputFile, Page, SiteConfig, Story, StorySource, Theme, Verdict
from generator.read import read_content
from generator.render import Renderer
from generator.theming import find_theme, our_theme
from generator.write import Published, check_target, keep, publish

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


def build(
    root: Path,
    output: Path,
    progress: Progress,
    *,
    drafts: bool = False,
    keep_addresses: bool = False,
    base_url: str = "",
) -> BuildResult:
    """Build the site at ``root`` into ``output``, with stories and articles that are drafts where they are asked for.

    With ``keep_addresses``, each story's ids are written beside its articles. A ``base_url`` goes before that of
    ``site.yml``.

    Raises InvalidSite with every problem found, warnings included, and with nothing written, where one is an error.
    """
    site = read_site(root, output, drafts=drafts, base_url=base_url)
    made = Made()
    try:
        published = publish(make_files(site, made, progress), output)
    except InvalidSite as problem:
        raise InvalidSite(in_order([*site.problems, *made.problems, *problem.diagnostics])) from problem
    unkept = [fault for path, text in made.books if (fault := keep(root, path, text))] if keep_addresses else []
    return _result(made.briefs, published, in_order([*site.problems, *made.problems, *published.repaired, *unkept]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What is gathered while the pages are made story by story.

    ``books``  the books of addresses that changed: path below the site's folder, and text
    """

    briefs: list[Brief] = field(default_factory=list)
    problems: list[Diagnostic] = field(default_factory=list)
    books: list[tuple[str, str]] = field(default_factory=list)


def make_files(site: "SiteSource", made: "Made", progress: Progress) -> Iterator[OutputFile]:
    """Every file of the site, story by story: no more than one story's pages are held. Fills ``made``.

    Raises InvalidSite with every problem of the stories when all of them were looked at.
    """
    renderer = Renderer(site.theme, site.words)
    shared = Site(config=site.config, words=site.words, measured=site.measured)
    near = find_neighbours(site.stories)
    broken: list[Diagnostic] = []
    faults: list[Diagnostic] = []
    for source in _told(site.stories, len(site.stories), "Comparing stories", progress):
        examined = examine(source)
        made.problems.extend(examined.problems)
        if has_errors(examined.problems):
            continue
        try:
            story = compose_story(shared, examined.story, near[source.id])
        except InvalidSite as problem:
            broken += problem.diagnostics
            continue
        made.briefs.append(story.brief)
        made.books.extend([examined.book] if examined.book else [])
        yield from _rendered(renderer, story.pages, faults)
    if broken or has_errors(made.problems):
        raise InvalidSite([*broken, *faults])
    pages = compose_site(shared, made.briefs)
    yield from _told(_rendered(renderer, pages, faults), len(pages), "Writing pages", progress)
    if faults:
        raise InvalidSite(faults)
    yield from renderer.assets


def _rendered(renderer: Renderer, pages: Iterable[Page], faults: list[Diagnostic]) -> Iterator[OutputFile]:
    """The pages as files; what is wrong with a template goes to ``faults``, and the next page is tried."""
    for page in pages:
        try:
            yield renderer.render_page(page)
        except InvalidSite as problem:
            faults += problem.diagnostics


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteSource:
    """All that a maintainer laid down, read and checked.

    ``theme``     the default theme where there is no theme of that name, or it is broken
    ``words``     those of the interface; English ones then
    ``measured``  what the site's rows were measured at, None where nobody did
    ``problems``  all that is wrong with it, in order; where one is an error, what it is about is missing above
    """

    config: SiteConfig
    theme: Theme
    words: Words
    stories: tuple[StorySource, ...]
    measured: Measured | None
    problems: tuple[Diagnostic, ...]


def survey(root: Path, *, drafts: bool = False) -> SiteSource:
    """What the site at ``root`` is made from, as far as it can be read. Never raises."""
    config, config_problems = load_site(root)
    theme, words, theme_problems = _theme_and_words(root, config)
    measured, figure_problems = load_figures(root)
    content = read_content(root / "content", drafts=drafts)
    content_problems = map(_from_site, (*content.diagnostics, *check_stories(content.stories)))
    return SiteSource(
        config=config,
        theme=theme,
        words=words,
        stories=content.stories,
        measured=measured,
        problems=in_order(
            [
                *config_problems,
                *check_config(config),
                *figure_problems,
                *theme_problems,
                *content_problems,
            ]
        ),
    )


def _theme_and_words(root: Path, config: SiteConfig) -> tuple[Theme, Words, tuple[Diagnostic, ...]]:
    """The theme, the words of the interface, and what is wrong with them; ours where one of them is broken."""
    theme, problems = find_theme(root, config.theme)
    words, word_problems = load_words(config.locale, theme.folders, root)
    problems += word_problems
    if theme.folders:
        problems += Renderer(theme, words).check()
    return (our_theme(root), english(), problems) if has_errors(problems) else (theme, words, problems)


def read_site(root: Path, output: Path, *, drafts: bool = False, base_url: str = "") -> SiteSource:
    """What the site at ``root`` is made from; InvalidSite with every problem at once where one is an error.

    Problems of ``output`` as a place to write to are among them, so that they show before the work is done; notes,
    which a site may have for ever, are not.
    """
    site = survey(root, drafts=drafts)
    told = (problem for problem in site.problems if problem.severity is not Severity.NOTE)
    problems = in_order([*told, *check_target(output, (root / "content", root / "themes"))])
    if has_errors(problems):
        raise InvalidSite(problems)
    config = replace(site.config, base_url=base_url or site.config.base_url)
    return replace(site, config=config, problems=problems)


def _from_site(problem: Diagnostic) -> Diagnostic:
    """The problem with its path as seen from the site's folder, which is where a maintainer stands."""
    path = problem.path
    return problem if path.split("/")[0] == "content" else replace(problem, path=f"content/{path}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """A story with what is wrong with its ledger and addresses.

    ``book``  where its ids are to be kept, below the site's folder, and the text that keeps them; None where that is
              kept already
    """

    story: Story
    problems: tuple[Diagnostic, ...]
    book: tuple[str, str] | None


def examine(source: StorySource) -> Examined:
    """Everything that can be found out about one story; it depends on no other."""
    sentences = extract(source.articles, source.vocabulary)
    book, problems = read_book(source.addresses)
    facts = assign(align(source.articles, sentences), source.articles, book)
    comparisons = compare(source.articles, sentences, facts)
    return Examined(
        story=Story(
            source=source,
            sentences=sentences,
            comparisons=comparisons,
            event_terms=name_event(source.articles, sentences, source.vocabulary),
        ),
        problems=(*problems, *check_verbatim(source.id, comparisons)),
        book=_new_book(source, facts),
    )


def _new_book(source: StorySource, facts: Sequence[Fact]) -> tuple[str, str] | None:
    """Where to keep the ids of the facts, and the text that does; None where it is there."""
    text = write_book(source.articles, facts)
    folder = source.articles[0].source.split("/")[0]
    return None if source.addresses and source.addresses.text == text else (f"content/{folder}/{FILE}", text)


def analyse(source: StorySource) -> Story:
    """The story as it is published. InvalidSite where its ledger or addresses have an error."""
    examined = examine(source)
    if has_errors(examined.problems):
        raise InvalidSite(in_order(examined.problems))
    return examined.story


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
