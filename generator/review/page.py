"""The questions as a page of HTML that is read in a browser, without a server."""

from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

from jinja2 import Environment

from generator.explain.wording import signed
from generator.model import Story
from generator.review.questions import Question

_MARK = b"<title>To review: "
_HEAD = 1000
"""Bytes of a page that its mark is looked for in."""


def is_page(path: Path) -> bool:
    """Whether the file ``path`` is such a page, which a new one may take the place of."""
    try:
        with path.open("rb") as stream:
            return _MARK in stream.read(_HEAD)
    except OSError:
        return False


def page(story: Story, questions: Sequence[Question]) -> str:
    """The whole page; it loads nothing."""
    environment = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    environment.filters["signed"] = signed
    source = files("generator.review").joinpath("page.html").read_text(encoding="utf-8")
    return environment.from_string(source).render(story=story, questions=questions)
