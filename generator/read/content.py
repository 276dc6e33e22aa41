"""The content folder → stories with their articles, and every problem on the way."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Diagnostic, Severity
from generator.model import Article, StorySource
from generator.read.article import SUFFIXES, read_article
from generator.read.slug import slug
from generator.read.story_file import FILE, read_story_file


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """All stories that have an article, in order of their folders' names, and all problems."""

    stories: tuple[StorySource, ...]
    diagnostics: tuple[Diagnostic, ...]


def read_content(content: Path) -> Content:
    """Read every story below the folder ``content``: one folder a story, one file an article.

    Names that start with ``.`` or ``_`` are left alone. Never raises: what cannot be read is a diagnostic.
    """
    entries, problems = _entries(content, content.name)
    folders = [entry for entry in entries if entry.is_dir()]
    problems += [_stray(entry, entry.name) for entry in entries if not entry.is_dir()]
    if not folders and not problems:
        problems.append(_no_story(content.name))
    stories: list[StorySource] = []
    for folder in folders:
        story, more = _read_story(folder, content)
        problems += more
        stories += [story] if story else []
    problems += _same_ids([(slug(folder.name), folder.name) for folder in folders], "story", "folder")
    return Content(stories=tuple(stories), diagnostics=tuple(problems))


def _read_story(folder: Path, content: Path) -> tuple[StorySource | None, list[Diagnostic]]:
    """The story of one folder, None where it has no article."""
    entries, problems = _entries(folder, folder.name)
    about, more = read_story_file(folder)
    problems += more
    files = [entry for entry in entries if not entry.is_dir() and entry.suffix.lower() in SUFFIXES]
    problems += [_stray(e, f"{folder.name}/{e.name}") for e in entries if e not in files and e.name != FILE]
    articles: list[Article] = []
    for file in files:
        read = read_article(file, content)
        problems += read.problems
        articles += [read.article] if read.article else []
    problems += _same_ids([(article.id, article.source) for article in articles], "article", "file")
    if len(articles) < 2:
        problems.append(_too_few(folder.name, len(articles)))
    if not articles:
        return None, problems
    story = StorySource(id=slug(folder.name), title=about.title, summary=about.summary, articles=tuple(articles))
    return story, problems


def _entries(folder: Path, path: str) -> tuple[list[Path], list[Diagnostic]]:
    """What lies in ``folder``, sorted by name, hidden names left out; or why it cannot be listed."""
    try:
        found = sorted(folder.iterdir(), key=lambda entry: entry.name)
    except FileNotFoundError:
        cure = f"Make a folder {path}/ with a folder for each story, and put the story's articles into it."
        return [], [_problem("no-content", path, "there is no such folder", cure)]
    except OSError as error:
        cure = "Check that it is a folder and that you may read it."
        return [], [_problem("unreadable", path, f"cannot be listed: {error.strerror or type(error).__name__}", cure)]
    return [entry for entry in found if not entry.name.startswith((".", "_"))], []


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
