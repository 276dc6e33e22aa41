"""What the laws of whole builds share: dozens of builds with one and the same theme."""

from collections.abc import Iterator

import pytest
from jinja2 import Environment

from generator.diagnostics import Diagnostic
from generator.model import Theme
from generator.render import renderer
from generator.render.templates import FOLDER, Finders, check_templates


@pytest.fixture(scope="module")
def templates_checked_once() -> Iterator[None]:
    """Look through the same templates once and not for every build: that takes half the time of a small one."""
    known: dict[tuple[object, ...], tuple[Diagnostic, ...]] = {}

    def check(theme: Theme, environment: Environment, finders: Finders) -> tuple[Diagnostic, ...]:
        files = [file for folder in theme.folders for file in sorted((folder / FOLDER).rglob("*.*"))]
        key = (theme.folders, *((file, file.read_bytes()) for file in files))
        if key not in known:
            known[key] = check_templates(theme, environment, finders)
        return known[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(renderer, "check_templates", check)
        yield
