"""Articles outside of any story's folder: loose in the content folder, or in its ``inbox/``."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Diagnostic, Severity
from generator.model import Article
from generator.read.article import SUFFIXES, ReadArticle
from generator.read.entries import Entries, list_entries
from generator.read.registry import Registry, strange_outlets, with_outlets
from generator.read.same import Named, same_ids
from generator.read.story_file import FILE as STORY_FILE

INBOX = "inbox"


@dataclass(frozen=True, slots=True, kw_only=True)
class LooseFiles:
    """What lies loose: files of articles, and what else lies in the inbox, as paths below the content folder."""

    articles: tuple[str, ...]
    strays: tuple[str, ...]
    problems: tuple[Diagnostic, ...]


def is_inbox(entry: Path) -> bool:
    """Whether the folder holds loose articles; one with a ``story.yml`` is a story, whatever its name."""
    return entry.name == INBOX and entry.is_dir() and not (entry / STORY_FILE).exists()


def find_loose(entries: Entries, content: Path) -> LooseFiles:
    """The loose articles among ``entries``, which are all that lies in the folder ``content``, and in its inbox."""
    has_inbox = INBOX in entries.folders and is_inbox(content / INBOX)
    inbox = list_entries(content / INBOX, INBOX, content) if has_inbox else Entries(names=(), problems=())
    files = [*entries.files, *(f"{INBOX}/{name}" for name in inbox.files)]
    articles = [path for path in files if is_article(path)]
    within = {f"{INBOX}/{name}" for name in inbox.names}
    return LooseFiles(
        articles=tuple(articles),
        strays=tuple(sorted(within.difference(articles))),
        problems=inbox.problems,
    )


def is_article(path: str) -> bool:
    """Whether a file of that name or path holds an article, told from its suffix."""
    return path.lower().endswith(SUFFIXES)


def check_loose(
    names: Sequence[Named],
    places: Mapping[str, str],
    folders: Collection[str],
    apart: Iterable[Sequence[str]],
) -> Iterator[Diagnostic]:
    """What is wrong with loose articles as they stand together.

    ``names`` are what they are called, ``places`` the stories that they name, source → id, ``folders`` the ids of the
    stories that have one, and ``apart`` the sets of articles that the maintainer keeps apart.
    """
    yield from same_ids(names, "article", "file")
    for sources in apart:
        yield from _apart(sources, places)
    counts = Counter(places.values())
    for source, story in sorted(places.items()):
        if story in folders:
            message, cure = f"the story {story!r} has a folder of its own", f"Move this file to content/{story}/."
            yield Diagnostic(severity=Severity.ERROR, code="story-folder", path=source, message=message, cure=cure)
        elif counts[story] == 1:
            message = f"no other article names the story {story!r}: there is nothing to compare it with"
            cure = "Add another outlet's report, or take the key `story` out of this one."
            yield Diagnostic(severity=Severity.WARNING, code="story-too-small", path=source, message=message, cure=cure)


def _apart(sources: Sequence[str], places: Mapping[str, str]) -> Iterator[Diagnostic]:
    """An error for each article that names the story of another from which it is to be kept apart."""
    first: dict[str, str] = {}
    for source in sources:
        story = places.get(source)
        other = first.setdefault(story, source) if story else source
        if other != source:
            message = f"it names the story {story!r}, as does {other!r}, from which stories.yml keeps it apart"
            cure = "Take one of the two out of the list under `apart`, or the key `story` out of one."
            yield Diagnostic(
                severity=Severity.ERROR, code="stories-contradiction", path=source, message=message, cure=cure
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadLoose:
    """Loose articles in order of their files; ``strange`` is as that of ``ReadStory``."""

    articles: tuple[Article, ...]
    diagnostics: tuple[Diagnostic, ...]
    strange: tuple[tuple[str, str], ...]


def read_loose(read: Iterable[ReadArticle], registry: Registry) -> ReadLoose:
    """What was ``read`` of loose files, put together."""
    every = list(read)
    articles = with_outlets([one.article for one in every if one.article], registry)
    return ReadLoose(
        articles=tuple(sorted(articles, key=lambda article: article.source)),
        diagnostics=tuple(problem for one in every for problem in one.problems),
        strange=strange_outlets(articles),
    )
