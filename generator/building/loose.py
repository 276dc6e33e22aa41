"""The loose articles of a site: read where they changed, and put into stories where any of them did."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from generator.building.front import Front
from generator.building.groups import in_groups
from generator.building.helping import give_head_start, read_jobs
from generator.building.outcome import Progress
from generator.building.results import Folder, Results
from generator.cache import AS_IT_IS, pack
from generator.diagnostics import Diagnostic
from generator.jobs import FileDone, FileJob, Told
from generator.meter import measured
from generator.model import LooseEntry
from generator.read.article import ReadArticle
from generator.read.document import Spot
from generator.read.loose import check_loose, read_loose
from generator.read.same import Named
from generator.work import Plan
from generator.work.late import Late

READ: Late[FileJob, FileDone] = Late("generator.intake", "read_file")
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


class Name(NamedTuple):
    """What a loose article is called: its id, and the story that it names; both "" where there is none to show.

    ``digest`` is that of its file, ``slug_at`` where it states its id. A tuple, for there may be ten thousands of them.
    """

    digest: bytes
    id: str
    story: str
    slug_at: Spot | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The names of loose articles by their sources; each is a ``Name``, taken apart."""

    known: tuple[tuple[str, bytes, str, str, Spot | None], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Work:
    """What there is to do it with.

    ``digests``  those of all loose articles' files, by their sources
    ``read``     the articles that were looked at, by their keys: those that have changed are named, then put together
    """

    front: Front
    results: Results
    progress: Progress
    plan: Plan
    digests: Mapping[str, bytes]
    read: dict[bytes, ReadArticle] = field(default_factory=dict)

    def key(self, source: str) -> bytes:
        """The key of reading an article."""
        return self.results.file_key(source, self.digests[source], drafts=self.front.drafts)

    def articles(self, sources: Sequence[str]) -> dict[str, ReadArticle]:
        """What is known of the files ``sources``, in their order."""
        keys = {source: self.key(source) for source in sources}
        self.read.update(self.results.get_many([key for key in keys.values() if key not in self.read], ReadArticle))
        return {source: self.read[key] for source, key in keys.items() if key in self.read}


def read_loose_stories(front: Front, results: Results, progress: Progress, plan: Plan) -> LooseStories:
    """The stories of the site's loose articles; nothing is done where no article changed.

    Those that name their story are put together by that, each story for itself; the others by what they are like.
    """
    if not front.survey.loose:
        return NONE
    with measured("survey"):
        digests = results.digests(front.content, front.survey.loose)
    work = _Work(front=front, results=results, progress=progress, plan=plan, digests=digests)
    names = _names(work)
    places = front.survey.arrangement.assigned({source: name.story for source, name in names.items()})
    parts: defaultdict[str, list[str]] = defaultdict(list)
    for source in digests:
        parts[places.get(source, "")].append(source)
    found = _stories(parts, work)
    named = [Named(name.id, source, name.slug_at) for source, name in names.items() if name.id]
    return LooseStories(
        stories=tuple(story for part in found for story in part.stories),
        alone=tuple(entry for part in found for entry in part.alone),
        diagnostics=(
            *(problem for part in found for problem in part.diagnostics),
            *check_loose(named, places, front.survey.stories, front.survey.arrangement.apart),
        ),
        strange=tuple(outlet for part in found for outlet in part.strange),
    )


def _names(work: _Work) -> Mapping[str, Name]:
    """The names of all articles by their sources, in their order; of those that are not known, the files are read."""
    results, digests = work.results, work.digests
    names_key = results.names_key(drafts=work.front.drafts)
    kept = results.get(names_key, Names) or Names()
    known = {source: Name(digest, own, story, at) for source, digest, own, story, at in kept.known}
    new = [source for source, digest in digests.items() if source not in known or known[source].digest != digest]
    if not new and len(known) == len(digests):
        return known
    _read_missing(new, work)
    read = work.articles(new)
    for source in new:
        known.pop(source, None)
        if source in read:
            known[source] = _name(read[source], digests[source])
    names = {source: known[source] for source in digests if source in known}
    results.put({names_key: pack(Names(known=tuple([(source, *name) for source, name in names.items()])), AS_IT_IS)})
    return names


def _name(read: ReadArticle, digest: bytes) -> Name:
    if not read.article:
        return Name(digest, "", "", None)
    return Name(digest, read.article.id, read.article.assigned, read.stated.slug_at)


def _stories(parts: Mapping[str, Sequence[str]], work: _Work) -> list[LooseStories]:
    """What comes of each part, by the story that its articles name; "" is that of all which name none.

    Of articles that are to be put together anew, those that the cache has lost meanwhile are read.
    """
    front, results = work.front, work.results
    files = {name: [(source, work.digests[source]) for source in part] for name, part in parts.items()}
    keys = results.gathering_keys(files, front.shared, front.survey.arrangement)
    results.recall(results.gathered_key(front.shared))
    known = dict(_whole(results.get_many(list(keys.values()), LooseStories), results))
    new = {name: part for name, part in parts.items() if keys[name] not in known}
    _read_missing([source for part in new.values() for source in part], work)
    made = {keys[name]: _gather(name, part, work) for name, part in new.items()}
    results.put(made)
    give_head_start([story for part in made.values() for story in part.stories], results, work.plan)
    named = in_groups(filter(None, parts), str)
    results.bundle(results.gathered_key(front.shared), ([keys[name] for name in group] for group in named))
    return [(known | made)[keys[name]] for name in parts]


def _whole(known: Mapping[bytes, LooseStories], results: Results) -> Iterator[tuple[bytes, LooseStories]]:
    """Those of ``known`` whose stories can be made: what was found out about each is there, or else its source."""
    examined = {folder.key: results.examined_key(told) for part in known.values() for folder, told in part.stories}
    listed = results.listed(examined.values())
    for key, part in known.items():
        results.use(results.source_key(folder.key) for folder, _ in part.stories)
        open_ones = [folder.key for folder, _ in part.stories if examined[folder.key] not in listed]
        if not open_ones or results.have([results.source_key(folder) for folder in open_ones]):
            yield key, part


def _read_missing(sources: Sequence[str], work: _Work) -> None:
    """Read the files that are not known, and keep what they hold."""
    if not sources:
        return
    keys = {work.front.content / source: work.key(source) for source in sources}
    known = work.results.get_many_packed(list(keys.values()))
    missing = [file for file, key in keys.items() if key not in known]
    if not missing:
        return
    done = 0
    work.progress(READING, done, len(missing))
    for batch in read_jobs(work.plan, READ, missing, lambda file: _job(file, work.front), lambda _: _SIZE):
        work.results.put({keys[one.file]: one.article for one in batch})
        done += len(batch)
        work.progress(READING, done, len(missing))


def _job(file: Path, front: Front) -> FileJob:
    return FileJob(file=file, content=front.content, drafts=front.drafts)


def _gather(name: str, sources: Sequence[str], work: _Work) -> LooseStories:
    """The stories of the articles in the files ``sources``; each is kept where that of a folder would be.

    It is one story where the articles give it a ``name``.
    """
    from generator.intake import gather_stories

    front, results = work.front, work.results
    loose = read_loose(work.articles(sources).values(), front.survey.registry)
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
