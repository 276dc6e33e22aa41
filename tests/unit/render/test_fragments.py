"""``{% cache %}``: for equal values the words are made once, wherever the page."""

from collections.abc import Iterator
from itertools import count

import pytest
from jinja2 import DictLoader, StrictUndefined
from markupsafe import Markup

from generator.render import fragments
from generator.render.fragments import FragmentCache
from generator.render.lean import LeanEnvironment


def environment(**templates: str) -> LeanEnvironment:
    """Templates with ``made()``, which counts how often it is asked."""
    made = LeanEnvironment(
        loader=DictLoader(templates), autoescape=True, undefined=StrictUndefined, extensions=[FragmentCache]
    )
    counter: Iterator[int] = count(1)
    made.add_helpers(made=lambda: next(counter))
    return made


def test_words_are_made_once_for_equal_values_on_all_pages() -> None:
    pages = environment(page="{% cache a, b %}<i>{{ a }}{{ made() }}</i>{% endcache %}").get_template("page")
    assert pages.render(a="<", b=1) == "<i>&lt;1</i>"
    assert pages.render(a="<", b=2) == "<i>&lt;2</i>"
    assert pages.render(a="<", b=1) == "<i>&lt;1</i>"


def test_each_place_has_its_own_words() -> None:
    text = "{% cache 1 %}a{{ made() }}{% endcache %}\n{% cache 1 %}b{{ made() }}{% endcache %}"
    both = environment(one=text, two=text)
    assert [both.get_template(name).render() for name in ("one", "two", "one")] == ["a1\nb2", "a3\nb4", "a1\nb2"]


def test_a_macro_that_others_import_keeps_its_words_as_markup() -> None:
    macros = "{% macro bold(x) %}{% cache x, view %}<b>{{ x }}</b>{{ made() }}{% endcache %}{% endmacro %}"
    page = "{% import 'macros' as m with context %}{% for x in xs %}{{ m.bold(x) }}{% endfor %}"
    found = environment(macros=macros, page=page).get_template("page").render(xs=["&", Markup("<u>"), "&"], view=1)
    assert found == "<b>&amp;</b>1<b><u></b>2<b>&amp;</b>1"


def test_a_text_is_escaped_where_markup_of_the_same_letters_came_before() -> None:
    page = environment(page="{% cache x %}{{ x }}{{ made() }}{% endcache %}").get_template("page")
    assert [page.render(x=x) for x in (Markup("<b>"), "<b>", "<b>")] == ["<b>1", "&lt;b&gt;2", "&lt;b&gt;2"]


def test_when_there_are_too_many_all_are_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fragments, "MOST", 2)
    page = environment(page="{% cache x %}{{ made() }}{% endcache %}").get_template("page")
    assert [page.render(x=x) for x in ("a", "b", "a", "c", "a")] == ["1", "2", "1", "3", "4"]


def test_values_need_a_hash() -> None:
    page = environment(page="{% cache x %}{% endcache %}").get_template("page")
    with pytest.raises(TypeError, match="unhashable"):
        page.render(x=[])
