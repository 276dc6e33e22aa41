"""Where a theme is looked for."""

from pathlib import Path

import pytest

from generator.theming import shipped_themes, theme_folders


def test_the_default_theme_comes_with_the_program(tmp_path: Path) -> None:
    assert theme_folders(tmp_path, "default") == ((shipped_themes().resolve() / "default",), ())


def test_a_sites_own_theme_comes_before_the_default(tmp_path: Path) -> None:
    own = tmp_path / "themes" / "evening"
    own.mkdir(parents=True)
    folders, _ = theme_folders(tmp_path, "evening")
    assert folders == (own.resolve(), shipped_themes().resolve() / "default")


def test_a_site_may_replace_parts_of_the_default(tmp_path: Path) -> None:
    own = tmp_path / "themes" / "default"
    own.mkdir(parents=True)
    folders, _ = theme_folders(tmp_path, "default")
    assert folders == (own.resolve(), shipped_themes().resolve() / "default")


@pytest.mark.parametrize("name", ["defalt", "../default", "", ".", "default/templates"])
def test_an_unknown_theme_is_an_error(tmp_path: Path, name: str) -> None:
    folders, (problem,) = theme_folders(tmp_path, name)
    assert folders == ()
    assert problem.message == f'there is no theme "{name}"'
    assert problem.cure.endswith("Known themes: default.")


def test_a_slip_of_the_pen_gets_a_hint(tmp_path: Path) -> None:
    _, (problem,) = theme_folders(tmp_path, "defualt")
    assert problem.cure == 'Did you mean "default"? Known themes: default.'
