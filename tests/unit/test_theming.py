"""Where a theme is looked for, which ones it extends, and what it sets."""

from pathlib import Path

import pytest

from generator.theming import find_theme, shipped_themes

OURS = shipped_themes().resolve() / "default"


def make(root: Path, name: str, settings: str = "") -> Path:
    folder = root / "themes" / name
    folder.mkdir(parents=True)
    if settings:
        (folder / "theme.yml").write_text(settings)
    return folder.resolve()


def messages(root: Path, name: str) -> list[str]:
    return [str(problem) for problem in find_theme(root, name)[1]]


def test_the_default_theme_comes_with_the_program(tmp_path: Path) -> None:
    theme, problems = find_theme(tmp_path, "default")
    assert (theme.folders, theme.variables, problems) == ((OURS,), (), ())


@pytest.mark.parametrize("name", ["evening", "default"])
def test_a_site_s_own_folder_comes_before_ours(tmp_path: Path, name: str) -> None:
    own = make(tmp_path, name)
    assert find_theme(tmp_path, name)[0].folders == (own, OURS)


def test_a_theme_takes_what_it_lacks_from_the_one_it_extends(tmp_path: Path) -> None:
    late = make(tmp_path, "late", "extends: evening\n")
    evening = make(tmp_path, "evening", "extends: default\n")
    assert find_theme(tmp_path, "late")[0].folders == (late, evening, OURS)


def test_a_variable_is_set_for_all_pages_or_for_one_scheme(tmp_path: Path) -> None:
    make(
        tmp_path,
        "evening",
        'variables:\n  serif: Georgia, serif\n  paper: {light: "#fff", dark: "#111"}\n  ink: {dark: "#eee"}\n',
    )
    theme, problems = find_theme(tmp_path, "evening")
    assert problems == ()
    assert [(v.name, v.light, v.dark) for v in theme.variables] == [
        ("ink", None, "#eee"),
        ("paper", "#fff", "#111"),
        ("serif", "Georgia, serif", "Georgia, serif"),
    ]


def test_the_extending_theme_s_values_count(tmp_path: Path) -> None:
    make(tmp_path, "late", 'extends: evening\nvariables: {paper: {light: "#eee"}}\n')
    make(tmp_path, "evening", 'variables: {paper: {light: "#fff", dark: "#111"}, ink: "#222"}\n')
    theme, _ = find_theme(tmp_path, "late")
    assert [(v.name, v.light, v.dark) for v in theme.variables] == [("ink", "#222", "#222"), ("paper", "#eee", "#111")]


def test_a_variable_of_its_own_style_sheet_is_known(tmp_path: Path) -> None:
    folder = make(tmp_path, "evening", "variables: {sky: navy}\n")
    (folder / "assets").mkdir()
    (folder / "assets" / "style.css").write_text(":root { --sky: blue }")
    assert messages(tmp_path, "evening") == []


@pytest.mark.parametrize("name", ["defalt", "../default", "", ".", "default/templates"])
def test_an_unknown_theme_is_an_error(tmp_path: Path, name: str) -> None:
    theme, (problem,) = find_theme(tmp_path, name)
    assert theme.folders == ()
    assert problem.message == f'there is no theme "{name}"'
    assert problem.cure.endswith("Known themes: default.")


def test_a_slip_of_the_pen_gets_a_hint(tmp_path: Path) -> None:
    assert messages(tmp_path, "defualt") == [
        'site.yml: error[theme-unknown]: there is no theme "defualt"\n'
        '    Did you mean "default"? Known themes: default.'
    ]


def test_themes_that_extend_one_another(tmp_path: Path) -> None:
    make(tmp_path, "day", "extends: night\n")
    make(tmp_path, "night", "extends: day\n")
    assert messages(tmp_path, "day") == [
        "themes/night/theme.yml:1:10: error[theme-circle]: themes extend one another in a circle: day → night → day\n"
        "    Let one of them extend another theme, or none."
    ]


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        (
            "extends: defualt\n",
            'themes/evening/theme.yml:1:10: error[theme-unknown]: there is no theme "defualt"\n'
            '    Did you mean "default"? Known themes: default, evening.',
        ),
        (
            "extend: default\n",
            "themes/evening/theme.yml:1:1: warning[theme-unknown-key]: unknown key 'extend', left out\n"
            "    Did you mean `extends`?",
        ),
        (
            "name: [a]\n",
            "themes/evening/theme.yml:1:7: error[theme-type]: 'name' must be a text\n    Write `name: some words`.",
        ),
        (
            "variables: paper\n",
            "themes/evening/theme.yml:1:12: error[theme-type]: 'variables' must hold keys of its own\n"
            '    Write each on a line of its own: `variables: {paper: "#102030"}`.',
        ),
        (
            "variables:\n  paper: [a]\n",
            "themes/evening/theme.yml:2:10: error[theme-type]: 'paper' must be a value\n"
            '    Write `paper: "#102030"` for all pages, or `paper: {light: "#102030", dark: "#f0f0f0"}`.',
        ),
        (
            "variables:\n  paper: #fff\n",
            "themes/evening/theme.yml:2:3: error[theme-type]: 'paper' has no value\n"
            '    A # begins a comment; put a colour between quotes: `paper: "#102030"`.',
        ),
        (
            'variables:\n  paper: {lihgt: "#fff"}\n',
            "themes/evening/theme.yml:2:11: error[theme-variable]: 'paper' has no 'lihgt'\n"
            '    Write `paper: "#102030"` for all pages, or `paper: {light: "#102030", dark: "#f0f0f0"}`.',
        ),
        (
            'variables:\n  paper: "#fff; } body { color: red"\n',
            "themes/evening/theme.yml:2:10: error[theme-value]: 'paper' cannot be '#fff; } body { color: red'\n"
            "    Write the value alone, without a semicolon or braces.",
        ),
    ],
)
def test_what_is_wrong_with_a_theme_yml(tmp_path: Path, settings: str, message: str) -> None:
    make(tmp_path, "evening", settings)
    assert messages(tmp_path, "evening") == [message]


def test_an_unknown_variable(tmp_path: Path) -> None:
    make(tmp_path, "evening", 'variables:\n  papper: "#fff"\n  zzz: "#fff"\n')
    near, far = messages(tmp_path, "evening")
    assert near == (
        "themes/evening/theme.yml:2:3: error[theme-variable]: the theme has no variable 'papper'\n"
        '    Did you mean "paper"?'
    )
    assert far.startswith("themes/evening/theme.yml:3:3: error[theme-variable]: the theme has no variable 'zzz'\n")
    assert "    Known are: agree, caution, " in far


def test_a_misspelt_folder_is_named(tmp_path: Path) -> None:
    folder = make(tmp_path, "evening")
    (folder / "template").mkdir()
    (folder / "README.md").write_text("An evening look.")
    assert messages(tmp_path, "evening") == [
        "themes/evening/template: warning[theme-stray]: nothing reads this\n"
        '    Did you mean "templates"? A theme has: theme.yml, templates, assets, locales.'
    ]
