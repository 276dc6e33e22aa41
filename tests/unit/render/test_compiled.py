"""Compiled templates are kept from build to build, for every language, and no longer than their text stays."""

import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from jinja2 import Environment

from generator.i18n import load_words
from generator.model import Page, Theme
from generator.render import Renderer
from generator.text.compiled import compiled_folder

TEXT = "{{ 1500|number }} {{ 0.5|percent }} {{ ['a', 'b']|listing }} {{ '<'|upper }}"


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder where things are kept, outside of the repository."""
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "kept"))
    folder = compiled_folder()
    assert folder is not None
    return folder


@pytest.fixture
def theme(tmp_path: Path) -> Theme:
    (tmp_path / "own" / "templates").mkdir(parents=True)
    (tmp_path / "own" / "templates" / "page.txt").write_text(TEXT)
    return Theme(name="own", root=tmp_path, folders=(tmp_path / "own",), variables=())


def rendered(theme: Theme, language: str) -> str:
    words, _ = load_words(language, (), theme.root)
    page = Page(path="page.txt", template="page.txt", view=None, meta=None)
    return Renderer(theme, words).render_page(page).content.decode()


def compile_nothing(*_: object, **__: object) -> Sequence[str]:
    raise AssertionError


def test_a_template_is_compiled_once_for_all_languages(
    theme: Theme,
    kept: Path,  # noqa: ARG001 - for what it does
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert rendered(theme, "en") == "1,500 50% a and b <"
    monkeypatch.setattr(Environment, "compile", compile_nothing)
    assert rendered(theme, "en") == "1,500 50% a and b <"
    assert rendered(theme, "de").startswith("1.500 50\xa0% ")


def test_a_template_that_is_kept_is_not_compiled_to_see_whether_it_can_be(
    theme: Theme,
    kept: Path,  # noqa: ARG001 - for what it does
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    words, _ = load_words("en", (), theme.root)
    rendered(theme, "en")
    with monkeypatch.context() as patch:
        patch.setattr(Environment, "compile", compile_nothing)
        assert Renderer(theme, words).check() == ()
    page = theme.folders[0] / "templates" / "page.txt"
    page.write_text("{% block a %}{% endblock %}{% block a %}{% endblock %}")
    (problem,) = Renderer(theme, words).check()
    assert "block 'a' defined twice" in problem.message


def test_a_template_of_the_program_is_not_read_to_see_what_it_asks_for(
    theme: Theme,
    kept: Path,  # noqa: ARG001 - for what it does
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    words, _ = load_words("en", (), theme.root)
    page = theme.folders[0] / "templates" / "page.txt"
    page.write_text("{{ 1|capitals }} {{ t('no.such') }}")
    found = Renderer(theme, words).check()
    assert [(problem.line, problem.column) for problem in found] == [(1, 6), (1, 24)]
    page.write_text("sound")
    assert Renderer(theme, words).check() == ()
    monkeypatch.setattr(Environment, "parse", compile_nothing)
    assert Renderer(theme, words).check() == ()


def test_another_text_is_compiled_anew(theme: Theme, kept: Path) -> None:  # noqa: ARG001 - for what it does
    rendered(theme, "en")
    (theme.folders[0] / "templates" / "page.txt").write_text("other")
    assert rendered(theme, "en") == "other"


def test_what_is_damaged_is_compiled_anew(theme: Theme, kept: Path) -> None:
    rendered(theme, "en")
    (file,) = kept.glob("template-*.pyc")
    whole = file.read_bytes()
    for length in range(0, len(whole), 7):
        file.write_bytes(whole[:length])
        assert rendered(theme, "en") == "1,500 50% a and b <"
    file.unlink()
    file.mkdir()
    assert rendered(theme, "en") == "1,500 50% a and b <"
