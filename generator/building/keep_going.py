"""What a build shows of the stories in which something is wrong, where it does not stop at that.

An article that cannot be read is left out. What else is wrong in a story's folder (its settings, which may say who may
read it; an editor's decisions; two articles of one name) leaves out the whole story. A story that an earlier build of
the same session could show stays as it was then.
"""

from collections.abc import Iterable, Iterator, Mapping

from generator.building.results import Folder
from generator.diagnostics import Diagnostic, Severity, has_errors
from generator.jobs import Told
from generator.read.article import SUFFIXES

Good = Mapping[str, tuple[Folder, Told]]
"""By the name of its folder, each story as a build could show it last."""

_OF_THE_STORY = ("same-article",)
"""Codes of errors that have an article's path, and are about others as well."""


def shown(stories: Iterable[tuple[Folder, Told]], good: Good) -> Iterator[tuple[Folder, Told]]:
    """The stories as they can be shown; those with no article to show are left out, as ever."""
    for folder, told in stories:
        name = folder.name
        if has_errors(told.diagnostics) and name in good:
            yield good[name]
        elif told.story and all(map(_is_of_one_article, told.diagnostics)):
            yield folder, told


def _is_of_one_article(problem: Diagnostic) -> bool:
    """Whether a problem is no error, or the error of an article that was left out for it."""
    if problem.severity is not Severity.ERROR:
        return True
    return problem.path.lower().endswith(SUFFIXES) and problem.code not in _OF_THE_STORY
