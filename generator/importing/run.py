"""Documents → files in a story's folder, one after the other; nothing is ever written over."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from generator.diagnostics import Diagnostic, Severity, has_errors
from generator.importing.article_file import article_file
from generator.importing.known import Present, Twin, known
from generator.importing.pieces import Piece
from generator.model import Article
from generator.read.article import ReadArticle, read_article, read_text
from generator.read.document import Stated, all_from
from generator.read.entries import list_entries
from generator.read.loose import is_article
from generator.read.outlets_file import read_outlets_file
from generator.read.registry import FILE as OUTLETS
from generator.read.registry import Registry, with_outlets
from generator.text.slug import slug

MAX_NAME = 60
_NUMBER = re.compile(r"\d{1,6}(?=\D|$)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of one document. ``path`` is that of the file, as seen from the site; None where none was written.

    ``twin`` is the article that is there already; where another outlet printed the text, the new one is kept as well.
    """

    label: str
    path: str | None
    read: ReadArticle
    twin: Twin | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """Where to: the site's ``content`` folder and the name of the story's folder in it.

    ``outlet``  what the maintainer says of all documents; ``is_trial`` writes nothing
    """

    content: Path
    story: str
    outlet: str | None = None
    is_trial: bool = False

    @property
    def folder(self) -> Path:
        """The story's folder."""
        return self.content / self.story


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """What is in the story's folder by now: its articles, the number for one more; and the outlets of the site."""

    there: Present
    number: int
    registry: Registry


def import_pieces(pieces: Iterable[Piece], into: Import) -> Iterator[Outcome]:
    """Write an article's file for each of ``pieces`` that is not there already, and tell what came of it.

    OSError where the folder or a file cannot be written.
    """
    files = _article_files(into)
    registry = _registry(into.content)
    there = Present()
    for file in files:
        if article := _article(file, into.content):
            there.add(known(_of_outlet(article, registry), _shown(file, into)))
    number = _next_number(files)
    for piece in pieces:
        outcome, text = _outcome(piece, into, Story(there=there, number=number, registry=registry))
        if outcome.path is not None and outcome.read.article is not None:
            file = into.content.parent / outcome.path
            number += 1
            there.add(known(_of_outlet(outcome.read.article, registry), outcome.path))
            if not into.is_trial:
                _write(file, text)
        yield outcome


def new_file(into: Import, title: str) -> str:
    """The name of one more file in the story's folder, after an article's title."""
    return _file_name(title, _next_number(_article_files(into)))


def _registry(content: Path) -> Registry:
    """The outlets that the site lists, so that two spellings of one are not taken for two."""
    return read_outlets_file(content, is_told=(content / OUTLETS).is_file())[0]


def _of_outlet(article: Article, registry: Registry) -> Article:
    return with_outlets([article], registry)[0]


def _outcome(piece: Piece, into: Import, story: Story) -> tuple[Outcome, str]:
    """What comes of ``piece``, and the text of its file, "" where there is to be none."""
    given = piece.given
    if into.outlet:
        given = all_from(Stated(outlet=into.outlet), "--outlet").over(given)
    read = read_text(piece.text, _source(piece, into), piece.suffix, drafts=True, given=given)
    told = tuple(replace(problem, path=piece.label) for problem in read.problems)
    read = replace(read, problems=told)
    if read.article is None:
        return Outcome(label=piece.label, path=None, read=_no_article(read, piece), twin=None), ""
    twin = story.there.find_twin(known(_of_outlet(read.article, story.registry), ""))
    if twin is not None and not twin.is_other_outlet:
        return Outcome(label=piece.label, path=None, read=read, twin=twin), ""
    name = _file_name(read.article.title, story.number)
    text = article_file(read.article, read.stated, piece.label)
    return Outcome(label=piece.label, path=_shown(into.folder / name, into), read=read, twin=twin), text


def _no_article(read: ReadArticle, piece: Piece) -> ReadArticle:
    """With an error that says so: in a site a document without an article is left out with a warning."""
    empty = next((problem.message for problem in read.problems if problem.code == "empty-article"), None)
    others = tuple(problem for problem in read.problems if problem.code != "empty-article")
    return replace(read, problems=others if has_errors(others) else (*others, _empty(piece.label, empty)))


def _empty(path: str, message: str | None) -> Diagnostic:
    return Diagnostic(
        severity=Severity.ERROR,
        code="import-empty",
        path=path,
        message=message or "no article was found in it",
        cure="Save the article's text alone, as .txt or .md.",
    )


def _source(piece: Piece, into: Import) -> str:
    return f"{into.story}/{slug(piece.label)}{piece.suffix}"


def _article_files(into: Import) -> tuple[Path, ...]:
    files = list_entries(into.folder, into.story, into.content).files if into.folder.is_dir() else ()
    return tuple(into.folder / name for name in files if is_article(name))


def _article(file: Path, content: Path) -> Article | None:
    return read_article(file, content, drafts=True).article


def _next_number(files: Iterable[Path]) -> int:
    """A number above all with which names of ``files`` begin."""
    return 1 + max((int(match[0]) for file in files if (match := _NUMBER.match(file.name))), default=0)


def _file_name(title: str, number: int) -> str:
    """The number, and the first words of the title."""
    words = slug(title)
    short = words if len(words) <= MAX_NAME else words[:MAX_NAME].rpartition("-")[0] or words[:MAX_NAME]
    return f"{number:03d}-{short}.md"


def _shown(file: Path, into: Import) -> str:
    return file.relative_to(into.content.parent).as_posix()


def _write(file: Path, text: str) -> None:
    """Write a file that is not there yet; if that fails half-way, it is gone again."""
    with file.open("x", encoding="utf-8", newline="\n") as stream:
        try:
            stream.write(text)
            stream.flush()
        except OSError:
            file.unlink(missing_ok=True)
            raise
