"""The loose articles of a site: read where they changed, and put into stories where any of them did."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.building.front import Front
from generator.building.outcome import Progress
from generator.building.results import Folder, Results
from generator.cache import pack
from generator.diagnostics import Diagnostic
from generator.jobs import FileDone, FileJob, Told
from generator.meter import measured
from generator.model import LooseEntry
from generator.read.article import ReadArticle
from generator.read.loose import check_loose, read_loose
from generator.work import Plan
from generator.work.late import Late
from generator.work.run import run_jobs

READ: Late[FileJob, FileDone] = Late("generator.stages", "read_file")
READING = "Reading loose articles"

_SIZE = 500
"""How much work it is to read an article, as far as that shows before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LooseStories:
    """The stories that were found among loose articles, and the articles that are in none; all that is kept of them."""

    stories: tuple[tuple[Folder, Told], ...] = ()
    alone: tuple[LooseEntry, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    strange: tuple[tuple[str, str], ...] = ()


NONE = LooseStories()


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """What a loose article is called: its id, and the story that it names; both "" where there is none to show."""

    id: str
    story: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The names of loose articles, by the keys of their files."""

    known: tuple[tuple[bytes, Name], ...] = ()


def read_loose_stories(front: Front, results: Results, progress: Progress, plan: Plan) -> LooseStories:
    """The stories of the site's loose articles; nothing is done where no article changed.

    Those that name their story are put together by that, each story for itself; the others by what they are like.
    """
    if not front.survey.loose:
        return NONE
    with measured("survey"):
        files = {results.file_key(file, front.content, drafts=front.drafts): file for file in front.survey.loose}
    names = _names(files, front, results, progress, plan)
    sources = {key: file.relative_to(front.content).as_posix() for key, file in files.items()}
    places = front.survey.arrangement.assigned({sources[key]: name.story for key, name in names.items()})
    parts: defaultdict[str, list[bytes]] = defaultdict(list)
    for key, source in sources.items():
        parts[places.get(source, "")].append(key)
    found = _stories(
        parts, front, results, lambda keys: _read_missing({k: files[k] for k in keys}, front, results, progress, plan)
    )
    ids = [(name.id, sources[key]) for key, name in names.items() if name.id]
    return LooseStories(
        stories=tuple(story for part in found for story in part.stories),
        alone=tuple(entry for part in found for entry in part.alone),
        diagnostics=(
            *(problem for part in found for problem in part.diagnostics),
            *check_loose(ids, places, front.survey.stories, front.survey.arrangement.apart),
        ),
        strange=tuple(outlet for part in found for outlet in part.strange),
    )


def _names(
    files: Mapping[bytes, Path], front: Front, results: Results, progress: Progress, plan: Plan
) -> Mapping[bytes, Name]:
    """The names of the articles in ``files``, in the same order; those that are not known are read."""
    kept = results.get(results.names_key(), Names) or Names()
    known = dict(kept.known)
    new = {key: file for key, file in files.items() if key not in known}
    if new:
        _read_missing(new, front, results, progress, plan)
        known |= {key: _name(read) for key, read in results.get_many(list(new), ReadArticle).items()}
    names = {key: known[key] for key in files if key in known}
    if names.items() != dict(kept.known).items():
        results.put({results.names_key(): Names(known=tuple(names.items()))})
    return names


def _name(read: ReadArticle) -> Name:
    return Name(id=read.article.id, story=read.article.assigned) if read.article else Name(id="", story="")


def _stories(
    parts: Mapping[str, Sequence[bytes]], front: Front, results: Results, read: Callable[[Sequence[bytes]], None]
) -> list[LooseStories]:
    """What comes of each part, by the story that its articles name; "" is that of all which name none.

    Of articles that are to be put together anew, those that the cache has lost meanwhile are ``read``.
    """
    keys = {name: results.gathering_key(part, front.shared, front.survey.arrangement) for name, part in parts.items()}
    known = dict(results.get_many(list(keys.values()), LooseStories))
    sources = {key: [results.source_key(folder.key) for folder, _ in part.stories] for key, part in known.items()}
    if not results.have([source for own in sources.values() for source in own]):
        known = {key: part for key, part in known.items() if results.have(sources[key])}
    if new := [key for name, part in parts.items() if keys[name] not in known for key in part]:
        read(new)
    made = {keys[name]: _gather(name, part, front, results) for name, part in parts.items() if keys[name] not in known}
    results.put(made)
    return [(known | made)[keys[name]] for name in parts]


def _read_missing(keys: Mapping[bytes, Path], front: Front, results: Results, progress: Progress, plan: Plan) -> None:
    """Read the files that are not known, and keep what they hold."""
    known = results.get_many_packed(list(keys))
    missing = {file: key for key, file in keys.items() if key not in known}
    if not missing:
        return
    done = 0
    progress(READING, done, len(missing))
    for batch in run_jobs(plan, READ, list(missing), lambda file: _job(file, front), lambda _: _SIZE):
        results.put({missing[one.file]: one.article for one in batch})
        done += len(batch)
        progress(READING, done, len(missing))


def _job(file: Path, front: Front) -> FileJob:
    return FileJob(file=file, content=front.content, drafts=front.drafts)


def _gather(name: str, keys: Sequence[bytes], front: Front, results: Results) -> LooseStories:
    """The stories of the articles that are known under ``keys``; each is kept where that of a folder would be.

    It is one story where the articles give it a ``name``.
    """
    from generator.stages import gather_stories

    read = results.get_many(keys, ReadArticle)
    loose = read_loose((read[key] for key in keys if key in read), front.survey.registry)
    told, gathering = gather_stories(name, loose.articles, front.survey.arrangement)
    folders = [
        Folder(name=source.id, files=(), key=one.source, is_found=True)
        for source, one in zip(gathering.stories, told, strict=True)
    ]
    results.put(
        {
            results.source_key(folder.key): pack(source)
            for folder, source in zip(folders, gathering.stories, strict=True)
        }
    )
    return LooseStories(
        stories=tuple(zip(folders, told, strict=True)),
        alone=gathering.alone,
        diagnostics=(*loose.diagnostics, *(problem for one in told for problem in one.diagnostics)),
        strange=loose.strange,
    )
