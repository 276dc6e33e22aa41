"""What is wrong in a template is told with its place, and with the names that exist."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.diagnostics import InvalidSite
from generator.model import Page, StyleVariable
from generator.render import Renderer
from tests.sites.demo_story import WORDS
from tests.sites.themes import DEFAULT, DEFAULT_THEME, theme_of


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    title: str
    names: tuple[str, ...]

    @property
    def first(self) -> str:
        return self.names[0]


VIEW = View(title="Ferry", names=("Ann", "Bo"))
HERE = "asset, draw_dates, draw_numbers, draw_timeline, english, in_language, meta, t, view"


def theme(root: Path, **templates: str) -> Path:
    """A theme folder with templates by name; the ending ``.html`` is added."""
    (root / "templates").mkdir(parents=True, exist_ok=True)
    for name, text in templates.items():
        (root / "templates" / f"{name}.html").write_text(text, encoding="utf-8")
    return root


def rendered(*folders: Path) -> str:
    page = Page(path="p.html", template="page.html", view=VIEW)
    return Renderer(theme_of(*folders), WORDS).render_page(page).content.decode()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "<p>\n<b>{{ view.titel }}</b>",
            "own/templates/page.html:2:12: error[template-name]: View has no 'titel'\n"
            '    Did you mean "title"? It has: first, names, title.',
        ),
        (
            "{{ veiw.title }}",
            "own/templates/page.html:1:4: error[template-name]: the template has no 'veiw'\n"
            f'    Did you mean "view"? It has: {HERE}.',
        ),
        (
            "{% import 'parts.html' as parts %}\n{{ parts.boldd(1) }}",
            "own/templates/page.html:2:10: error[template-name]: the template parts.html has no 'boldd'\n"
            '    Did you mean "bold"? It has: bold, thin.',
        ),
        (
            "{% for n in view.nmes %}{{ n }}{% endfor %}",
            "own/templates/page.html:1:18: error[template-name]: View has no 'nmes'\n"
            '    Did you mean "names"? It has: first, names, title.',
        ),
        (
            "{{ t('nav.' ~ 'storys') }}",
            "own/templates/page.html:1:1: error[template-word]: no catalogue has the message 'nav.storys'\n"
            '    Did you mean "nav.stories"? Add it to every catalogue, or name one that is there.',
        ),
        (
            "{{ t('points.compared') }}",
            "own/templates/page.html:1:7: error[template-word]: the message 'points.compared' needs 'count'\n"
            "    Give it: `t('points.compared', count=…)`.",
        ),
        (
            "{{ asset('styel.css') }}",
            "own/templates/page.html:1:11: error[template-asset]: the theme has no asset 'styel.css'\n"
            "    There are none.",
        ),
        (
            "{{ view.title + 1 }}",
            "own/templates/page.html:1:1: error[template-error]: TypeError: "
            'can only concatenate str (not "int") to str\n'
            "    Mend the expression on this line.",
        ),
        (
            "<p>a\u2028b</p>\n  {{ 1 / 0 }}",
            "own/templates/page.html:2:3: error[template-error]: ZeroDivisionError: division by zero\n"
            "    Mend the expression on this line.",
        ),
        (
            "{{ draw_numbers(3) }}",
            "own/templates/page.html:1:1: error[template-error]: TypeError: 'int' object is not iterable\n"
            "    Mend the expression on this line.",
        ),
        (
            "{% include view.title %}",
            "own/templates/page.html:1:1: error[template-missing]: the theme has no template 'Ferry'\n"
            "    Known are: page.html, parts.html.",
        ),
    ],
)
def test_what_goes_wrong_while_a_page_is_rendered(tmp_path: Path, text: str, message: str) -> None:
    own = theme(tmp_path / "own", page=text)
    base = theme(tmp_path / "base", page="", parts="{% macro bold(x) %}{% endmacro %}{% macro thin(x) %}{% endmacro %}")
    with pytest.raises(InvalidSite) as caught:
        rendered(own, base)
    assert [str(problem) for problem in caught.value.diagnostics] == [message]


def test_the_place_is_that_of_the_template_at_fault(tmp_path: Path) -> None:
    own = theme(
        tmp_path / "own",
        page="{% extends 'base.html' %}\n{% block body %}{% include 'part.html' %}{% endblock %}",
        base="<main>{% block body %}{% endblock %}</main>",
        part="<p>\n<i>{{ view.none }}</i>",
    )
    with pytest.raises(InvalidSite) as caught:
        rendered(own)
    assert str(caught.value).startswith("own/templates/part.html:2:12: error[template-name]: View has no 'none'")


def problems(*folders: Path) -> list[str]:
    return [str(problem) for problem in Renderer(theme_of(*folders), WORDS).check()]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "<p>\n  {% if view.title %}",
            "own/templates/page.html:2:3: error[template-syntax]: Unexpected end of template. Jinja was looking for "
            "the following tags: 'elif' or 'else' or 'endif'. The innermost block that needs to be closed is 'if'.\n"
            "    See the Jinja2 documentation for what may stand here.",
        ),
        (
            "{{ view.title }",
            "own/templates/page.html:1:1: error[template-syntax]: unexpected '}'\n"
            "    See the Jinja2 documentation for what may stand here.",
        ),
        (
            "{% extends 'bsae.html' %}",
            "own/templates/page.html:1:13: error[template-missing]: the theme has no template 'bsae.html'\n"
            '    Did you mean "base.html"?',
        ),
        (
            "{% if view.none %}\n{{ t('nav.storys') }}{% endif %}",
            "own/templates/page.html:2:7: error[template-word]: no catalogue has the message 'nav.storys'\n"
            '    Did you mean "nav.stories"? Add it to every catalogue, or name one that is there.',
        ),
        (
            "{% if view.none %}{{ asset('a.css') }}{% endif %}",
            "own/templates/page.html:1:29: error[template-asset]: the theme has no asset 'a.css'\n    There are none.",
        ),
        (
            "{% block a %}{% endblock %}\n{% block a %}{% endblock %}",
            "own/templates/page.html:2:1: error[template-syntax]: block 'a' defined twice\n"
            "    See the Jinja2 documentation for what may stand here.",
        ),
        (
            "{% extends 'page.html' %}",
            "own/templates/page.html:1:13: error[template-circle]: the template needs itself\n"
            '    Write "default/page.html" for the one that this replaces.',
        ),
    ],
)
def test_what_is_wrong_before_a_page_is_rendered(tmp_path: Path, text: str, message: str) -> None:
    own = theme(tmp_path / "own", page=text)
    assert problems(own, theme(tmp_path / "default", page="", base="")) == [message]


def test_unknown_filters_and_tests(tmp_path: Path) -> None:
    own = theme(tmp_path / "own", page="\n{{ 3|nubmer }}{% if view.names is emtpy %}{{ 3|zzz }}{% endif %}")
    nubmer, zzz, emtpy = problems(own)
    assert nubmer == (
        "own/templates/page.html:2:6: error[template-filter]: there is no filter 'nubmer'\n    Did you mean \"number\"?"
    )
    assert zzz.startswith(
        "own/templates/page.html:2:48: error[template-filter]: there is no filter 'zzz'\n    Known are: "
    )
    assert emtpy.startswith("own/templates/page.html:2:35: error[template-test]: there is no test 'emtpy'\n")


def test_a_template_that_looks_itself_whether_a_filter_exists(tmp_path: Path) -> None:
    own = theme(tmp_path / "own", page="{% if 'spark' is filter %}{{ 3|spark }}{% else %}3{% endif %}")
    assert problems(own) == []
    assert rendered(own) == "3"


def test_an_unknown_filter_on_a_branch_is_found_when_it_is_taken(tmp_path: Path) -> None:
    own = theme(tmp_path / "own", page="{% if view.title %}{{ 3|nubmer }}{% endif %}")
    with pytest.raises(InvalidSite, match="there is no filter 'nubmer'"):
        rendered(own, theme(tmp_path / "base"))


def test_every_broken_template_is_told_at_once(tmp_path: Path) -> None:
    own = theme(tmp_path / "own", page="{{", base="{%")
    assert len(problems(own, theme(tmp_path / "default", page="", base=""))) == 2


def test_a_template_that_nothing_uses(tmp_path: Path) -> None:
    own = theme(tmp_path / "own", strory="", part="", page="{% include 'part.html' %}")
    assert problems(own, theme(tmp_path / "default", page="", story="")) == [
        "own/templates/strory.html: warning[template-unused]: no page and no template uses this\n"
        '    Did you mean "story.html"?'
    ]


def test_a_template_that_is_no_text(tmp_path: Path) -> None:
    own = theme(tmp_path / "own")
    (own / "templates" / "page.html").write_bytes(b"\xff")
    assert problems(own) == [
        "own/templates/page.html: error[template-unreadable]: cannot be read\n"
        "    Save it as UTF-8 text that you may read."
    ]


def test_a_template_can_extend_the_one_that_it_replaces(tmp_path: Path) -> None:
    own = theme(tmp_path / "own", page="{% extends 'default/page.html' %}{% block a %}<{{ super() }}>{% endblock %}")
    base = theme(tmp_path / "default", page="[{% block a %}x{% endblock %}]")
    assert rendered(own, base) == "[<x>]"
    assert problems(own, base) == []


def test_a_site_s_own_default_theme_can_extend_ours(tmp_path: Path) -> None:
    own = theme(tmp_path / "site" / "default", page="{% extends 'default/page.html' %}{% block a %}y{% endblock %}")
    base = theme(tmp_path / "ours" / "default", page="[{% block a %}x{% endblock %}]")
    assert rendered(own, base) == "[y]"


def test_the_default_theme_is_sound() -> None:
    assert Renderer(DEFAULT_THEME, WORDS).check() == ()


def test_variables_end_the_style_sheet(tmp_path: Path) -> None:
    own = theme(tmp_path / "own")
    variables = (
        StyleVariable(name="paper", light="#fff", dark=None),
        StyleVariable(name="ink", light=None, dark="#eee"),
    )
    with_them = Renderer(theme_of(own, DEFAULT, variables=variables), WORDS).assets
    without = Renderer(theme_of(own, DEFAULT), WORDS).assets
    (changed,) = set(with_them) - set(without)
    (plain,) = set(without) - set(with_them)
    assert changed.content == plain.content + (
        b":root { --paper: #fff; }\n"
        b'@media screen { :root[data-theme="dark"] { --ink: #eee; } }\n'
        b'@media screen and (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { --ink: #eee; } }\n'
    )
