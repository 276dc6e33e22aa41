"""The loose articles of a site: read where they changed, and put into stories where any of them did."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.building.front import Front, Progress
from generator.building.results import Folder, Results
from generator.cache import pack
from generator.diagnostics import Diagnostic
from generator.jobs import FileJob, Told
from generator.meter import measured
from generator.model import LooseEntry
from generator.work import Plan, run_jobs

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


def read_loose_stories(front: Front, results: Results, progress: Progress, plan: Plan) -> LooseStories:
    """The stories of the site's loose articles; nothing is done where no article changed."""
    if not front.survey.loose:
        return NONE
    with measured("survey"):
        keys = {results.file_key(file, front.content, drafts=front.drafts): file for file in front.survey.loose}
        key = results.gathering_key(list(keys), front.shared, front.survey.arrangement)
        known = results.get(key, LooseStories)
    if known is not None and results.have([results.source_key(folder.key) for folder, _ in known.stories]):
        return known
    _read_missing(keys, front, results, progress, plan)
    found = _gather(list(keys), front, results)
    results.put({key: found})
    return found


def _read_missing(keys: Mapping[bytes, Path], front: Front, results: Results, progress: Progress, plan: Plan) -> None:
    """Read the files that are not known, and keep what they hold."""
    known = results.get_many_packed(list(keys))
    missing = {file: key for key, file in keys.items() if key not in known}
    if not missing:
        return
    from generator.stages import read_file

    done = 0
    progress(READING, done, len(missing))
    for batch in run_jobs(plan, read_file, list(missing), lambda file: _job(file, front), lambda _: _SIZE):
        results.put({missing[one.file]: one.article for one in batch})
        done += len(batch)
        progress(READING, done, len(missing))


def _job(file: Path, front: Front) -> FileJob:
    return FileJob(file=file, content=front.content, drafts=front.drafts)


def _gather(keys: Sequence[bytes], front: Front, results: Results) -> LooseStories:
    """The stories of the articles that are known under ``keys``; each is kept where that of a folder would be."""
    from generator.read import ReadArticle, read_loose
    from generator.stages import gather_stories

    read = results.get_many(keys, ReadArticle)
    loose = read_loose((read[key] for key in keys if key in read), front.survey.registry)
    told, gathering = gather_stories(loose.articles, front.survey.arrangement)
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
