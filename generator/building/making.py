"""The pages of a build: those of the stories that changed, and the site's own."""

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from functools import partial

from generator.building.front import Front
from generator.building.groups import in_groups
from generator.building.helping import FIND_OUT
from generator.building.keep_going import Good
from generator.building.last import Last, files_kept, last_key
from generator.building.outcome import Progress
from generator.building.reading import bundles_key, read_job
from generator.building.results import Folder, Results
from generator.building.task import Task
from generator.cache import key_of, pack
from generator.diagnostics import Diagnostic, InvalidSite, has_errors
from generator.jobs import Files, Look, Made, MakeDone, MakeJob, Told
from generator.meter import measured
from generator.model import LooseEntry, Neighbours, find_neighbours
from generator.work import Plan
from generator.work.late import Late
from generator.work.run import run_jobs
from generator.write import Place, empty

MAKE: Late[MakeJob, MakeDone] = Late("generator.showing", "make")
STORIES = "Comparing stories"
SITE = "Writing pages"


@dataclass(slots=True, kw_only=True)
class Pages:
    """What a build has made so far: its stories, all files with their digests, and the pages that were rendered."""

    stories: dict[Task, Made] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    rendered: list[str] = field(default_factory=list)
    problems: list[Diagnostic] = field(default_factory=list)


class Making:
    """Makes the pages of a site, as far as they are not known, or not held by the output.

    ``pages``  what was made so far
    """

    def __init__(self, front: Front, results: Results, target: Place, progress: Progress, plan: Plan) -> None:
        self._front = front
        self._results = results
        self._staging = target.staging
        self._progress = progress
        self._plan = plan
        self._target = target
        with measured("survey"):
            self._held = target.held()
        self._stay: frozenset[bytes] = frozenset()
        self._site_key = b""
        self._outlines_key = key_of("outlines", front.shared, front.look)
        self.pages = Pages()
        self._faults: list[Diagnostic] = []

    def make(
        self, stories: Sequence[tuple[Folder, Told]], alone: Sequence[LooseEntry], good: Good | None = None
    ) -> Pages:
        """All pages of ``stories`` and of the site; ``alone`` are the articles of no story.

        InvalidSite where a story has an error, when all were looked at. Where stories that could be shown before are
        given (``good``), one of them takes its place, or it is left out.
        """
        tasks = self._make_stories(stories, self._last())
        if has_errors(self.pages.problems):
            if good is None:
                raise InvalidSite(())
            kept = [self._kept(task, good) for task in tasks]
            self.pages.stories.clear()
            self.pages.files.clear()
            self._stay = frozenset()
            empty(self._staging)  # a page of it may be one that the output holds as it has to be now
            tasks = self._make_stories([story for story in kept if story])
        self._make_site([task for task in tasks if task in self.pages.stories], alone)
        return self.pages

    def _last(self) -> Last | None:
        """What the last build made the output of, if all that it put there is there."""
        last = self._results.get(last_key(self._target.output), Last)
        is_whole = len(self._held) == len(self._target.known)
        return last if last and is_whole and last.listed == self._target.listed else None

    def keep(self) -> None:
        """Note what the output was made of, once it is in place."""
        stories = tuple(task.made for task in self.pages.stories)
        last = Last(listed=self._target.listed, stories=stories, site=self._site_key)
        if self._results.get(last_key(self._target.output), Last) != last:
            self._results.put({last_key(self._target.output): last})
        groups = list(in_groups(self.pages.stories, lambda task: task.folder.name))
        told = ([key for task in group for key in (task.folder.key, task.made)] for group in groups)
        self._results.bundle(bundles_key(self._front), told)
        self._results.bundle(self._outlines_key, ([task.outline for task in group] for group in groups))

    def rehearse(self) -> None:
        """Make the smallest story once for nothing: then this process has loaded all that an edit needs."""
        tasks = [task for task in self.pages.stories if not task.folder.is_found]
        if tasks:
            smallest = min(tasks, key=_weight_of)
            job = replace(self._preparer([smallest])(smallest), examined=None, held={})
            MAKE.load()(job)
        self._get_ready()

    def _make_stories(self, stories: Sequence[tuple[Folder, Told]], last: Last | None = None) -> list[Task]:
        """Make the pages of ``stories``, each between its neighbours; ``last`` is what the output was made of."""
        with measured("survey"):
            near = find_neighbours(told.story for _, told in stories if told.story)
            tasks = [self._task(folder, told, near[told.story.id]) for folder, told in stories if told.story]
            files = files_kept(last, tasks, self._target.known, self._results) if last else None
            if last and files is not None:
                self.pages.files = files
                self._stay = frozenset(last.stories)
            missing = self._take_known(tasks)
        self._make_missing(missing)
        return tasks

    def _kept(self, task: Task, good: Good) -> tuple[Folder, Told] | None:
        """The story of ``task`` if it could be made, else as it was when it could."""
        if task in self.pages.stories:
            return task.folder, task.told
        return good.get(task.folder.name)

    def _task(self, folder: Folder, told: Told, near: Neighbours) -> Task:
        look, known = self._results.memory.tasks.get(folder.name, (b"", None))
        if known and (look, known.folder, known.told, known.near) == (self._front.look, folder, told, near):
            return known
        examined = self._results.examined_key(told)
        task = Task(
            folder=folder,
            told=told,
            near=near,
            examined=examined,
            made=self._results.made_key(examined, self._front.look, near),
            images=key_of("images", self._front.look, told.story.id if told.story else ""),
        )
        self._results.memory.tasks[folder.name] = (self._front.look, task)
        return task

    def _take_known(self, tasks: Sequence[Task]) -> list[Task]:
        """Take over what is known of the stories; those that are to be made."""
        made = self._results.get_many([task.made for task in tasks], Made)
        open_ones = [task for task in tasks if task.made in made and task.made not in self._stay]
        files = self._results.get_many([task.files for task in open_ones], tuple)
        self._results.use(key for task in tasks for key in (task.examined, task.files, task.images))
        missing = []
        for task in tasks:
            if task.made in made and task.made in self._stay:
                self._take(task, made[task.made], ())
            elif task.made in made and task.files in files and self._are_held(files[task.files]):
                self._take(task, made[task.made], files[task.files])
            else:
                missing.append(task)
        return missing

    def _are_held(self, files: Files) -> bool:
        return all(self._held.get(path) == digest for path, digest in files)

    def _take(self, task: Task, made: Made, files: Files) -> None:
        if task not in self.pages.stories:
            self.pages.problems += made.problems
        self.pages.stories[task] = made
        self.pages.files.update(files)

    def _make_missing(self, tasks: Sequence[Task]) -> None:
        if not tasks:
            return
        by_key = {task.made: task for task in tasks}
        total, done = sum(task.told.articles for task in tasks), 0
        self._progress(STORIES, done, total)
        self._find_out(tasks)
        self._target.get_ready()  # now that the helper is done
        for batch in run_jobs(self._plan, MAKE, tasks, self._preparer(tasks), _weight_of):
            values: dict[bytes, object] = {}
            for result in batch:
                task = by_key[result.key]
                done += task.told.articles
                self._take_made(task, result, values)
            self._results.put(values)
            self._progress(STORIES, done, total)

    def _find_out(self, tasks: Sequence[Task]) -> None:
        """Have the helper find out what is not known of few stories, while this process gets ready to show them.

        What it cannot do is done where the story's pages are made.
        """
        helper, results = self._plan.helper, self._results
        known = results.listed([task.examined for task in tasks])
        unknown = [task for task in tasks if task.examined not in known]
        if unknown and self._plan.is_for_many([_weight_of(task) for task in tasks]):
            FIND_OUT.load()  # once, since workers are copies of this process
            return
        for task in unknown if helper else ():
            source = results.get_packed(results.source_key(task.folder.key))
            done = helper.do(FIND_OUT, (source,), self._get_ready) if helper and helper.is_well and source else None
            if done and done[0]:
                results.put({task.examined: done[0]})

    def _get_ready(self) -> None:
        """Have at hand what the pages of stories and of the site are made with."""
        from generator.building import site
        from generator.workshop import open_workshop

        open_workshop(self._look())
        self._results.recall(self._outlines_key)
        site.get_ready(self._results, self._front.look)

    def _preparer(self, tasks: Sequence[Task]) -> Callable[[Task], MakeJob]:
        """What makes a job of a task, with all that a process needs for it."""
        held = _by_story(self._held, {task.told.story.id for task in tasks if task.told.story})
        look = self._look()

        def prepare(task: Task) -> MakeJob:
            return MakeJob(
                key=task.made,
                look=look,
                source=self._results.get_packed(self._results.source_key(task.folder.key)),
                examined=self._results.get_packed(task.examined),
                reading=read_job(self._front, task.folder, self._results),
                near=task.near,
                held=held.get(task.told.story.id, {}) if task.told.story else {},
                staging=self._staging,
                images=self._results.get(task.images, tuple) or (),
            )

        return prepare

    def _take_made(self, task: Task, result: MakeDone, values: dict[bytes, object]) -> None:
        """Take over a story that was made, and add what is to be kept of it to ``values``."""
        if result.examined is not None:
            values[task.examined] = result.examined
        if result.made is None:
            self.pages.problems += result.problems
            return
        self._take(task, result.made, result.files)
        self.pages.rendered += [path for path, _ in result.files]
        values |= {task.outline: result.outline, task.book: (result.book,), **result.parts}
        if result.faults:
            self._faults += result.faults
        else:
            values |= {task.made: result.made, task.files: result.files, task.images: result.images}

    def _look(self) -> Look:
        front = self._front
        return Look(
            root=front.root,
            config=front.config,
            measured=front.measured,
            theme=front.theme,
            version=front.look,
        )

    def _make_site(self, tasks: Sequence[Task], alone: Sequence[LooseEntry]) -> None:
        """The pages that are made from the outlines of all stories, and the theme's files."""
        outlines = [self.pages.stories[task].outline for task in tasks]
        self._site_key = key = key_of("site", self._front.look, b"".join(outlines), pack((alone, self._front.measured)))
        with measured("site pages"):
            files: Files | None = self._results.get(key, tuple)
            if files is None or self._faults or not self._are_held(files):
                files = self._made_site(tasks, alone)
                if self._faults:
                    raise InvalidSite(self._faults)
                self._results.put({key: files})
        self.pages.files.update(files)

    def _made_site(self, tasks: Sequence[Task], alone: Sequence[LooseEntry]) -> Files:
        from generator.building.site import LostStoriesError, SitePages
        from generator.workshop import open_workshop

        making = SitePages(self._results, open_workshop(self._look()), self._front.look, self._held, self._staging)
        self._results.recall(self._outlines_key)
        outlines = [task.outline for task in tasks]
        progress = partial(self._progress, SITE)
        try:
            files = making.make(outlines, alone, progress)
        except LostStoriesError as lost:
            self._make_missing([task for task in tasks if task.outline in lost.outlines])
            files = making.make(outlines, alone, progress)
        self.pages.rendered += making.rendered
        self._faults += making.faults
        return files


def _weight_of(task: Task) -> int:
    return task.told.weight


def _by_story(held: Mapping[str, str], stories: Set[str]) -> dict[str, dict[str, str]]:
    """Paths with their digests, by the story whose they are: it gives its name to their folder, or to the file."""
    found: dict[str, dict[str, str]] = {}
    for path in _with_names(held, stories):
        folder = path.partition("/")[0]
        story = folder if folder in stories else path.rpartition("/")[2].partition(".")[0]
        if story in stories:
            found.setdefault(story, {})[path] = held[path]
    return found


def _with_names(paths: Iterable[str], stories: Set[str]) -> Iterable[str]:
    """At least those of the paths that have the name of a story in them: quick where one story is looked for."""
    if len(stories) != 1:
        return paths
    (name,) = stories
    return [path for path in paths if name in path]
