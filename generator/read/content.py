"""The content folder → stories with their articles, and every problem on the way."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from generator.diagnostics import Diagnostic, Severity, has_errors
from generator.model import Arrangement, Article, SourceFile, StorySource
from generator.read.arrangement import FILE as ARRANGEMENT
from generator.read.arrangement import Known, read_arrangement
from generator.read.article import SUFFIXES, ReadArticle, read_article
from generator.read.beside import ADDRESSES, BESIDE, LEDGER, read_beside
from generator.read.entries import list_entries
from generator.read.loose import check_loose, find_loose, is_article, is_inbox, read_loose
from generator.read.order import in_order, missing
from generator.read.outlets_file import read_outlets_file
from generator.read.registry import FILE as OUTLETS
from generator.read.registry import Registry, strange_outlets, unlisted, with_outlets
from generator.read.same import Named, name_of, same_ids
from generator.read.story_file import FILE, StoryFile, read_story_file
from generator.text.slug import slug


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """All stories that have an article, in order of their folders' names, and all problems.

    ``loose``  articles outside of any story's folder, in order of their sources; ``arrangement`` is what the maintainer
               says of them
    """

    stories: tuple[StorySource, ...]
    loose: tuple[Article, ...]
    arrangement: Arrangement
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """What lies in the content folder: the ``folders`` of stories in order, and the outlets of the site.

    ``loose``  articles outside of any story's folder, in order, as paths below the content folder; ``arrangement`` is
               what is said of them
    """

    folders: tuple[Path, ...]
    loose: tuple[str, ...]
    arrangement: Arrangement
    registry: Registry
    diagnostics: tuple[Diagnostic, ...]

    @property
    def stories(self) -> tuple[str, ...]:
        """The ids of the stories that have a folder."""
        return tuple(slug(folder.name) for folder in self.folders)


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
    """Read every story below the folder ``content``: one folder a story, one file an article; and what lies loose.

    Names that start with ``.`` or ``_`` are left alone; drafts too, unless ``drafts`` are asked for. Never raises:
    what cannot be read is a diagnostic.
    """
    survey = survey_content(content)
    read = [read_story(folder, content, survey.registry, drafts=drafts) for folder in survey.folders]
    files = [read_article(content / source, content, drafts=drafts) for source in survey.loose]
    loose = read_loose(files, survey.registry)
    places = survey.arrangement.assigned({article.source: article.assigned for article in loose.articles})
    names = [name_of(file.article, file.stated) for file in files if file.article]
    problems = (
        *survey.diagnostics,
        *(p for story in read for p in story.diagnostics),
        *loose.diagnostics,
        *check_loose(names, places, survey.stories, survey.arrangement.apart),
        *check_together(survey, (*(story.strange for story in read), loose.strange)),
    )
    return Content(
        stories=tuple(story.source for story in read if story.source),
        loose=loose.articles,
        arrangement=survey.arrangement,
        diagnostics=problems,
    )


def survey_content(content: Path) -> Survey:
    """What lies in the folder ``content``; ``outlets.yml`` and ``stories.yml`` are read, and no article."""
    entries = list_entries(content, content.name, content)
    registry, about_outlets = read_outlets_file(content, is_told=OUTLETS in entries.names)
    folders = [content / name for name in entries.names if name in entries.folders and not is_inbox(content / name)]
    loose = find_loose(entries, content)
    ids = [slug(folder.name) for folder in folders]
    named = Known(loose=loose.articles, stories=ids)
    arrangement, about_loose = read_arrangement(content, named, is_told=ARRANGEMENT in entries.names)
    known = {*entries.folders, *loose.articles, OUTLETS, ARRANGEMENT}
    strays = [*(name for name in entries.names if name not in known), *loose.strays]
    problems = [*entries.problems, *loose.problems, *about_outlets, *about_loose]
    problems += [_stray(content / path, path) for path in strays]
    if not folders and not loose.articles and not problems:
        problems.append(_no_story(content.name))
    problems += same_ids(map(Named, ids, (folder.name for folder in folders)), "story", "folder")
    return Survey(
        folders=tuple(folders),
        loose=loose.articles,
        arrangement=arrangement,
        registry=registry,
        diagnostics=tuple(problems),
    )


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
    about, more = read_story_file(folder, is_told=FILE in entries.names)
    if about.draft and not drafts:
        return ReadStory(source=None, diagnostics=more, strange=())
    files = [name for name in entries.files if is_article(name)]
    strays = (name for name in entries.names if name not in files and name not in (FILE, *BESIDE))
    read = [article(folder / name, content) for name in files]
    articles = with_outlets([r.article for r in read if r.article], registry)
    problems = [*entries.problems, *(problem for r in read for problem in r.problems)]
    are_missing = has_errors(problems)
    problems += [*more, *missing(about.order, files, f"{folder.name}/{FILE}")]
    problems += [_stray(folder / name, f"{folder.name}/{name}") for name in strays]
    problems += same_ids([name_of(r.article, r.stated) for r in read if r.article], "article", "file")
    here = ("", slug(folder.name))
    problems += [_elsewhere(article, folder.name) for article in articles if article.assigned not in here]
    if len(articles) < 2 and not are_missing:
        problems.append(_too_few(folder.name, len(articles)))
    beside, faults = read_beside(entries.names, folder, content)
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


def _stray(entry: Path, path: str) -> Diagnostic:
    """A warning about something in the content folder that is neither a story nor an article."""
    if entry.is_dir():
        message, cure = "a folder inside a story's folder or the inbox is left out", "Move its articles one folder up."
    else:
        message = f"files that end in {entry.suffix!r} are left out" if entry.suffix else "this file is left out"
        cure = f"Articles end in {', '.join(SUFFIXES)}; start other files' names with `_` to silence this."
    return _problem("stray-file", path, message, cure, Severity.WARNING)


def _elsewhere(article: Article, folder: str) -> Diagnostic:
    message = f"it lies in the folder {folder!r}, which counts, and names the story {article.assigned!r}"
    cure = "Move it there, or take the key `story` out of it."
    return _problem("story-key", article.source, message, cure, Severity.WARNING)


def _no_story(path: str) -> Diagnostic:
    cure = "Put articles into it, those of one story in a folder."
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
