"""The documents name all that a theme can use: templates, blocks, helpers, variables, fields."""

import re
from dataclasses import is_dataclass

import pytest
from jinja2.defaults import DEFAULT_NAMESPACE
from jinja2.filters import FILTERS

from generator.i18n import english
from generator.render import Renderer
from tests.sites.themes import DEFAULT, DEFAULT_THEME, ROOT
from tests.themes.document import DOCUMENT, document, members, templates

THEMES = (ROOT / "docs" / "themes.md").read_text(encoding="utf-8")
TEMPLATES = sorted(file.name for file in (DEFAULT / "templates").iterdir())


def test_the_list_of_views_is_up_to_date() -> None:
    """If not: ``python -m tests.themes.document``."""
    assert DOCUMENT.read_text(encoding="utf-8") == document()


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_template_is_in_the_list_of_views_or_named_as_a_part(template: str) -> None:
    assert template in templates() or f"`{template}`" in THEMES


def test_every_view_says_what_it_is() -> None:
    for view, meta in templates().values():
        assert view.__doc__
        assert is_dataclass(view)
        assert members(view)
        assert meta is None or members(meta)


def test_every_block_is_documented() -> None:
    base = (DEFAULT / "templates" / "base.html").read_text(encoding="utf-8")
    for name in re.findall(r"\{% block (\w+) %\}", base):
        assert f"`{name}`" in THEMES


def test_every_helper_is_documented() -> None:
    environment = Renderer(DEFAULT_THEME, english()).environment
    helpers = environment.globals.keys() - DEFAULT_NAMESPACE.keys()
    filters = environment.filters.keys() - FILTERS.keys()
    for name in helpers:
        assert re.search(rf"^\| `{name}[`(]", THEMES, re.M), name
    for name in filters:
        assert re.search(rf"^\| `.*\|{name}`", THEMES, re.M), name


def test_every_variable_is_documented() -> None:
    sheet = (DEFAULT / "assets" / "style.css").read_text(encoding="utf-8")
    root = re.search(r":root \{(.*?)\}", sheet, re.S)
    assert root
    for name in re.findall(r"--([a-z0-9-]+):", root[1]):
        numbered = re.fullmatch(r"t\d", name)
        assert f"`{name}`" in THEMES or numbered, name
