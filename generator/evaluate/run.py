"""A site's stories against all their label files."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator import __version__
from generator.building.outcome import Progress
from generator.diagnostics import Diagnostic, InvalidSite, has_errors, in_order
from generator.evaluate.check import check_labels
from generator.evaluate.labels import Labels
from generator.evaluate.match import meet
from generator.evaluate.misses import Miss, Misses
from generator.evaluate.read_labels import read_labels
from generator.evaluate.score import score
from generator.explain import read_stories
from generator.model import Figures, Measured, StorySource
from generator.stages import analyse


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryResult:
    """The figures of one story; ``misses`` and ``lost`` pairs only where they were asked for."""

    story: str
    labels: str
    figures: Figures
    misses: tuple[Miss, ...]
    lost: tuple[Miss, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """All stories' results in the order of the label files, and what there was to warn of."""

    stories: tuple[StoryResult, ...]
    warnings: tuple[Diagnostic, ...]

    @property
    def measured(self) -> Measured:
        """The figures of all stories, with what they were taken with."""
        return Measured(version=__version__, stories=len(self.stories), figures=self.overall)

    @property
    def overall(self) -> Figures:
        """The figures of all stories added up: each fact and pair counts the same, whatever its story."""
        return sum((result.figures for result in self.stories), Figures())


def evaluate(root: Path, paths: Sequence[Path], progress: Progress, *, misses: bool = False) -> Evaluation:
    """Build the facts of the labelled stories of the site at ``root``, and score them against the files ``paths``.

    Raises InvalidSite with every problem of the site and the files where one of them is an error.
    """
    files, problems = _read(paths)
    try:
        stories, warnings = read_stories(root)
    except InvalidSite as problem:
        raise InvalidSite([*problem.diagnostics, *problems]) from problem
    jobs, more = _jobs(files, stories)
    every = in_order([*warnings, *problems, *more])
    if has_errors(every):
        raise InvalidSite(every)
    results = []
    for done, (labels, source) in enumerate(jobs, start=1):
        results.append(_result(labels, source, misses=misses))
        progress("Scoring stories", done, len(jobs))
    return Evaluation(stories=tuple(results), warnings=every)


def _read(paths: Sequence[Path]) -> tuple[list[Labels], list[Diagnostic]]:
    files: list[Labels] = []
    problems: list[Diagnostic] = []
    for path in paths:
        labels, more = read_labels(path)
        files += [labels] if labels else []
        problems += more
    return files, problems


def _jobs(
    files: Sequence[Labels], stories: Sequence[StorySource]
) -> tuple[list[tuple[Labels, StorySource]], list[Diagnostic]]:
    jobs: list[tuple[Labels, StorySource]] = []
    problems: list[Diagnostic] = []
    for labels in files:
        source, more = check_labels(labels, stories)
        jobs += [(labels, source)] if source else []
        problems += more
    return jobs, problems


def _result(labels: Labels, source: StorySource, *, misses: bool) -> StoryResult:
    story = analyse(source)
    meeting = meet(labels, story)
    finder = Misses(meeting, story) if misses else None
    return StoryResult(
        story=labels.story,
        labels=labels.path,
        figures=score(meeting),
        misses=finder.all() if finder else (),
        lost=tuple(finder.lost_pairs()) if finder else (),
    )
