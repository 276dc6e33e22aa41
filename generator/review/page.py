"""The questions as a page of HTML that is read in a browser, without a server."""

from collections.abc import Sequence
from importlib.resources import files

from jinja2 import Environment

from generator.explain.wording import signed
from generator.model import Story
from generator.review.questions import Question


def page(story: Story, questions: Sequence[Question]) -> str:
    """The whole page; it loads nothing."""
    environment = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    environment.filters["signed"] = signed
    source = files("generator.review").joinpath("page.html").read_text(encoding="utf-8")
    return environment.from_string(source).render(story=story, questions=questions)
