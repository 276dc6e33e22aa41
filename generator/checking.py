"""Everything that is wrong with a site, found as a build would find it, with nothing written."""

from dataclasses import dataclass, replace
from pathlib import Path

from generator.diagnostics import Diagnostic, InvalidSite, Severity, in_order
from generator.model import StorySource
from generator.pipeline import Made, Progress, SiteSource, make_files, survey


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """How much was looked at, and every problem in order of its place, notes included."""

    stories: int
    articles: int
    problems: tuple[Diagnostic, ...]

    def count(self, severity: Severity) -> int:
        """How many problems are of that severity."""
        return sum(problem.severity is severity for problem in self.problems)


def check(root: Path, progress: Progress, *, drafts: bool = False) -> Checked:
    """Look at all of the site at ``root``: what can be read is compared and laid out though other things are broken."""
    site = survey(root, drafts=drafts)
    made = Made()
    broken: tuple[Diagnostic, ...] = ()
    try:
        for _ in make_files(replace(site, stories=_sound(site)), made, progress):
            pass
    except InvalidSite as problem:
        broken = problem.diagnostics
    problems = [*site.problems, *made.problems, *broken]
    articles = sum(len(source.articles) for source in site.stories)
    return Checked(stories=len(site.stories), articles=articles, problems=in_order(problems))


def _sound(site: SiteSource) -> tuple[StorySource, ...]:
    """The stories without an error of their own, from which false ones would follow."""
    broken = {p.path.split("/")[1] for p in site.problems if p.severity is Severity.ERROR and p.path.count("/") > 1}
    return tuple(story for story in site.stories if story.articles[0].source.split("/")[0] not in broken)
