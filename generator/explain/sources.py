"""The stories of a site, read without an output in mind."""

from dataclasses import replace
from pathlib import Path

from generator.diagnostics import Diagnostic, InvalidSite, has_errors, in_order
from generator.gather import Gathering, gather
from generator.model import StorySource
from generator.read import Content, read_content

CONTENT = "content"


def read_stories(root: Path) -> tuple[tuple[StorySource, ...], tuple[Diagnostic, ...]]:
    """All stories of the site at ``root``, found ones last, and the warnings about them.

    Raises InvalidSite with every problem where one is an error.
    """
    content, problems = _read(root)
    return (*content.stories, *gather(content.loose, content.arrangement).stories), problems


def read_gathering(root: Path) -> Gathering:
    """What comes of the loose articles of the site at ``root``. Raises InvalidSite as ``read_stories`` does."""
    content, _ = _read(root)
    return gather(content.loose, content.arrangement)


def _read(root: Path) -> tuple[Content, tuple[Diagnostic, ...]]:
    content = read_content(root / CONTENT)
    problems = in_order(_from_site(problem) for problem in content.diagnostics)
    if has_errors(problems):
        raise InvalidSite(problems)
    return content, problems


def _from_site(problem: Diagnostic) -> Diagnostic:
    """The problem with its path as seen from the site's folder, which is where a maintainer stands."""
    path = problem.path
    return problem if path.split("/")[0] == CONTENT else replace(problem, path=f"{CONTENT}/{path}")
