"""The content folder → stories with their articles, and every problem on the way."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from generator.diagnostics import Diagnostic, Severity, has_errors
from generator.model import Article, SourceFile, StorySource
from generator.read.article import SUFFIXES, ReadArticle, read_article
from generator.read.beside import ADDRESSES, BESIDE, LEDGER, read_beside
from generator.read.entries import list_entries
from generator.read.order import in_order, missing
from generator.read.outlets_file import read_outlets_file
from generator.read.registry import FILE as OUTLETS
from generator.read.registry import Registry, strange_outlets, unlisted, with_outlets
from generator.read.story_file import FILE, StoryFile, read_story_file
from generator.text.slug import slug


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """All stories that have an article, in order of their folders' names, and all problems."""

    stories: tuple[StorySource, ...]
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """What lies in the content folder beside the stories: their ``folders`` in order, and the outlets of the site."""

    folders: tuple[Path, ...]
    registry: Registry
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadStory:
    """One folder, read: ``source`` is None where it has no article, or is a draft and none is asked for.

    ``strange``  the outlets that it names and the site does not list, each with an article that names it
    """

    source: StorySource | None
    diagnostics: tuple[Diagnostic, ...]
    strange: tuple[tuple[str, str], ...]


ArticleReader = Callable[[Path, Path], ReadArticle]
"""Gives the article of a file below the content folder; see ``read_article``."""


def read_content(content: Path, *, drafts: bool = False) -> Content:
    """Read every story below the folder ``content``: one folder a story, one file an article; and ``outlets.yml``.

    Names that start with ``.`` or ``_`` are left alone; drafts too, unless ``drafts`` are asked for. Never raises:
    what cannot be read is a diagnostic.
    """
    survey = survey_content(content)
    read = [read_story(folder, content, survey.registry, drafts=drafts) for folder in survey.folders]
    problems = (
        *survey.diagnostics,
        *(p for story in read for p in story.diagnostics),
        *check_together(survey, (s.strange for s in read)),
    )
    return Content(stories=tuple(story.source for story in read if story.source), diagnostics=problems)


def survey_content(content: Path) -> Survey:
    """What lies in the folder ``content``; ``outlets.yml`` is read, the stories' folders are not looked into."""
    entries = list_entries(content, content.name, content)
    registry, about_outlets = read_outlets_file(content, is_told=content / OUTLETS in entries.paths)
    folders = [entry for entry in entries.paths if entry.is_dir()]
    strays = [entry for entry in entries.paths if not entry.is_dir() and entry.name != OUTLETS]
    problems = [*entries.problems, *about_outlets, *(_stray(entry, entry.name) for entry in strays)]
    if not folders and not problems:
        problems.append(_no_story(content.name))
    problems += _same_ids([(slug(folder.name), folder.name) for folder in folders], "story", "folder")
    return Survey(folders=tuple(folders), registry=registry, diagnostics=tuple(problems))


def check_together(survey: Survey, strange: Iterable[tuple[tuple[str, str], ...]]) -> tuple[Diagnostic, ...]:
    """What shows only when all stories were read; ``strange`` is what each of them has of that."""
    return unlisted([pair for pairs in strange for pair in pairs], survey.registry)


def read_story(
    folder: Path, content: Path, registry: Registry, article: ArticleReader | None = None, *, drafts: bool
) -> ReadStory:
    """The story of one folder below ``content``; it depends on that folder and the ``registry`` alone.

    ``article`` reads one file, by default from the disk.
    """
    article = article or partial(read_article, drafts=drafts)
    entries = list_entries(folder, folder.name, content)
    about, more = read_story_file(folder, is_told=folder / FILE in entries.paths)
    if about.draft and not drafts:
        return ReadStory(source=None, diagnostics=more, strange=())
    files = [entry for entry in entries.paths if not entry.is_dir() and entry.suffix.lower() in SUFFIXES]
    strays = (e for e in entries.paths if e not in files and e.name not in (FILE, *BESIDE))
    read = [article(file, content) for file in files]
    articles = with_outlets([r.article for r in read if r.article], registry)
    problems = [*entries.problems, *(problem for r in read for problem in r.problems)]
    are_missing = has_errors(problems)
    problems += [*more, *missing(about.order, [file.name for file in files], f"{folder.name}/{FILE}")]
    problems += [_stray(e, f"{folder.name}/{e.name}") for e in strays]
    problems += _same_ids([(article.id, article.source) for article in articles], "article", "file")
    if len(articles) < 2 and not are_missing:
        problems.append(_too_few(folder.name, len(articles)))
    beside, faults = read_beside(entries.paths, folder, content)
    return ReadStory(
        source=_story(folder, about, articles, beside) if articles else None,
        diagnostics=(*problems, *faults),
        strange=strange_outlets(articles),
    )


def _story(
    folder: Path, about: StoryFile, articles: Sequence[Article], beside: Mapping[str, SourceFile]
) -> StorySource:
    return StorySource(
        id=slug(folder.name),
        title=about.title,
        summary=about.summary,
        articles=in_order(articles, about.order),
        period=about.period,
        vocabulary=about.vocabulary,
        rights=about.rights,
        ledgers=tuple(beside[name] for name in (FILE, LEDGER) if name in beside),
        addresses=beside.get(ADDRESSES),
    )


def _same_ids(named: Sequence[tuple[str, str]], noun: str, place: str) -> list[Diagnostic]:
    """An error for each id that an earlier one has already; ``named`` are pairs of id and path."""
    first: dict[str, str] = {}
    problems = []
    for name, path in named:
        if first.setdefault(name, path) != path:
            message = f"its address would be {name!r}, as that of {first[name]}: two of one {noun} cannot be told apart"
            problems.append(_problem(f"same-{noun}", path, message, f"Give one {place} another name."))
    return problems


def _stray(entry: Path, path: str) -> Diagnostic:
    """A warning about something in the content folder that is neither a story nor an article."""
    if entry.suffix.lower() in SUFFIXES:
        message, cure = "an article outside a story's folder is left out", "Move it into a folder of its story."
    elif entry.is_dir():
        message, cure = "a folder inside a story's folder is left out", "Move its articles one folder up."
    else:
        message = f"files that end in {entry.suffix!r} are left out" if entry.suffix else "this file is left out"
        cure = f"Articles end in {', '.join(SUFFIXES)}; start other files' names with `_` to silence this."
    return _problem("stray-file", path, message, cure, Severity.WARNING)


def _no_story(path: str) -> Diagnostic:
    cure = "Make a folder in it for each story, and put the story's articles into that."
    return _problem("no-story", path, "there is no story in this folder", cure, Severity.WARNING)


def _too_few(path: str, count: int) -> Diagnostic:
    if count == 0:
        message, cure = "this story has no article to show, and is left out", "Put two or more articles into it."
    else:
        message, cure = (
            "this story has one article: there is nothing to compare it with",
            "Add another outlet's report.",
        )
    return _problem("story-too-small", path, message, cure, Severity.WARNING)


def _problem(code: str, path: str, message: str, cure: str, severity: Severity = Severity.ERROR) -> Diagnostic:
    return Diagnostic(severity=severity, code=code, path=path, message=message, cure=cure)
