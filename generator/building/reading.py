"""What a site is made from: its settings, its theme, and its stories' folders, read where they changed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from generator.building.front import Front
from generator.building.helping import FIND_OUT_READ, read_jobs
from generator.building.keep_going import Good, shown
from generator.building.loose import read_loose_stories
from generator.building.outcome import Progress
from generator.building.results import Folder, Results
from generator.cache import key_of, pack
from generator.checks import check_config
from generator.config import load_figures, load_site, with_places
from generator.diagnostics import Diagnostic, InvalidSite, Severity, has_errors, in_order
from generator.jobs import ReadDone, ReadJob, Told
from generator.meter import measured
from generator.model import LooseEntry, SiteConfig, Theme
from generator.read.content import Survey, check_together, survey_content
from generator.read.loose import is_inbox
from generator.text.settings import in_ascii
from generator.theming import find_theme
from generator.work import Plan
from generator.work.late import Late
from generator.write import check_target

READ: Late[ReadJob, ReadDone] = Late("generator.intake", "read")
READING = "Reading stories"


def read_front(root: Path, output: Path | None, results: Results, *, drafts: bool, base_url: str) -> Front:
    """What the site at ``root`` rests on; whether ``output`` can be written to shows before any work is done.

    None is a place that needs no look.
    """
    with measured("survey"):
        config, config_problems = load_site(root)
        theme, theme_problems = find_theme(root, config.theme)
        figures, figure_problems = load_figures(root)
        config = replace(config, base_url=in_ascii(base_url or config.base_url))
        look = results.look_version(config, theme)
        survey = _survey(root / "content", results)
        problems = [
            *config_problems,
            *check_config(config),
            *figure_problems,
            *with_places((*theme_problems, *_look_problems(config, theme, results, key_of("look", look))), root),
            *map(from_site, survey.diagnostics),
            *(check_target(output, (root / "content", root / "themes")) if output else ()),
        ]
    return Front(
        root=root,
        drafts=drafts,
        config=config,
        measured=figures,
        theme=theme,
        survey=survey,
        look=look,
        shared=key_of(str(drafts), pack(survey.registry.outlets)),
        problems=tuple(problems),
    )


def _survey(content: Path, results: Results) -> Survey:
    """What lies in the content folder; as an earlier build of this process found it, where that is still so.

    It is where nothing came or went there and it holds nothing but stories' folders: of a link, of the outlets' file
    and the like, what lies there does not tell all.
    """
    seen, known = results.seen(content), results.memory.survey
    if known and seen is known[0]:
        return known[1]
    survey = survey_content(content)
    is_all = seen is not None and not any(one.is_file or one.extra or is_inbox(content / one.name) for one in seen)
    results.memory.survey = (seen, survey) if seen is not None and is_all else None
    return survey


def _look_problems(config: SiteConfig, theme: Theme, results: Results, key: bytes) -> tuple[Diagnostic, ...]:
    """What is wrong with the words and templates of the theme."""
    known = results.get(key, tuple)
    if known is None:
        from generator.i18n import load_words
        from generator.render import Renderer

        words, known = load_words(config.locale, theme.folders, theme.root)
        if theme.folders:
            known = (*known, *Renderer(theme, words).check())
        results.put({key: known})
    return known


def from_site(problem: Diagnostic) -> Diagnostic:
    """The problem with its path as seen from the site's folder, which is where a maintainer stands."""
    path = problem.path
    return problem if path.split("/")[0] == "content" else replace(problem, path=f"content/{path}")


def bundles_key(front: Front) -> bytes:
    """Under which key lies what every build needs of each story."""
    return key_of("bundles", front.shared, front.look)


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteStories:
    """The stories to show, those that have a folder first, and all problems of the site so far.

    ``alone``  loose articles that belong to none of them
    """

    stories: tuple[tuple[Folder, Told], ...]
    alone: tuple[LooseEntry, ...]
    problems: tuple[Diagnostic, ...]


def read_stories(
    front: Front,
    results: Results,
    progress: Progress,
    plan: Plan,
    good: Good | None = None,
) -> SiteStories:
    """Every folder of the site, read where that was not done before. InvalidSite where anything is wrong so far.

    Where stories that could be shown before are given (``good``, also if there are none), what is wrong with stories
    is no reason to stop: they are ``shown`` as far as they can be. Notes, which a site may have for ever, are not told.
    """
    with measured("survey"):
        results.recall(bundles_key(front))
        folders = [results.folder(path, front.shared) for path in front.survey.folders]
        known = dict(results.get_many([folder.key for folder in folders], Told))
    missing = [folder for folder in folders if folder.key not in known]
    known |= _read_missing(missing, front, results, progress, plan)
    told = [known[folder.key] for folder in folders]
    loose = read_loose_stories(front, results, progress, plan)
    of_stories = [*(p for one in told for p in one.diagnostics), *loose.diagnostics]
    together = check_together(front.survey, (*(one.strange for one in told), loose.strange))
    every = (*front.problems, *map(from_site, (*of_stories, *together)))
    problems = in_order(problem for problem in every if problem.severity is not Severity.NOTE)
    if has_errors(problems if good is None else (*front.problems, *together)):
        raise InvalidSite(problems)
    stories = shown(((folder, known[folder.key]) for folder in folders), good or {})
    return SiteStories(stories=(*stories, *loose.stories), alone=loose.alone, problems=problems)


def _read_missing(
    folders: Sequence[Folder],
    front: Front,
    results: Results,
    progress: Progress,
    plan: Plan,
) -> dict[bytes, Told]:
    if not folders:
        return {}
    by_name = {folder.name: folder for folder in folders}
    known: dict[bytes, Told] = {}
    progress(READING, 0, len(folders))
    jobs = read_jobs(plan, READ, folders, lambda folder: read_job(front, folder, results), _size_of, FIND_OUT_READ)
    for batch in jobs:
        values: dict[bytes, object] = {}
        for done in batch:
            folder = by_name[done.folder]
            known[folder.key] = done.told
            values |= _kept(done, folder, front, results)
        results.put(values)
        progress(READING, len(known), len(folders))
    return known


def read_job(front: Front, folder: Folder, results: Results) -> ReadJob:
    """The job of reading ``folder``, with the articles in it that are known."""
    keys = {results.article_key(folder, name, value, drafts=front.drafts): name for name, value in folder.files}
    return ReadJob(
        folder=front.content / folder.name,
        content=front.content,
        outlets=front.survey.registry.outlets,
        drafts=front.drafts,
        known={keys[key]: packed for key, packed in results.get_many_packed(list(keys)).items()},
    )


def _kept(done: ReadDone, folder: Folder, front: Front, results: Results) -> dict[bytes, object]:
    """What is to be kept of a folder that was read."""
    values: dict[bytes, object] = {folder.key: done.told}
    if done.source is not None:
        values[results.source_key(folder.key)] = done.source
    digests = dict(folder.files)
    for name, packed in done.articles.items():
        values[results.article_key(folder, name, digests.get(name, b""), drafts=front.drafts)] = packed
    return values


def _size_of(folder: Folder) -> int:
    """How much work it is to read a folder, as far as that shows before: reading is quick beside what follows."""
    return 500 * len(folder.files)
