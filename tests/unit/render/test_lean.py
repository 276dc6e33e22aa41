"""The leaner code of templates writes what Jinja2's own would."""

import markupsafe
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import DictLoader, Environment, StrictUndefined, UndefinedError, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from generator.render.lean import LeanEnvironment, escape

TEMPLATES = {
    "places": "{% macro m(a, b='<', c=a) %}[{{ a }}|{{ b }}|{{ c }}]{% endmacro %}{{ m('&') }}{{ m(1, 2, 3) }}",
    "names": "{% macro m(a, b='<') %}[{{ a }}|{{ b }}]{% endmacro %}{{ m(b='&', a=none) }}{{ m('x', b=2.5) }}",
    "others": "{% macro m(a) %}{{ a }}{{ varargs|join('+') }}{{ kwargs.z }}{% endmacro %}{{ m('<', '>', 3, z='&') }}",
    "caller": "{% macro m(a) %}({{ caller(a) }}){% endmacro %}{% call(x) m('<b>') %}<i>{{ x }}</i>{% endcall %}",
    "marked": "{% macro m(a) %}<b>{{ a }}</b>{% endmacro %}{% set x = m('<') %}{{ x }}{{ m(x) }}{{ x ~ '<' }}",
    "loops": "{% for i in range(3) %}{% set x = i %}{{ seen('<' ~ i) }}{{ asked('x') }}{% endfor %}",
    "text.txt": "{% macro m(a) %}<b>{{ a }}</b>{% endmacro %}{{ m('<') }}{{ seen('&') }}",
}


@pass_context
def asked(context: Context, name: str) -> object:
    return context.get(name)


def seen(text: str) -> str:
    return f"seen {text}"


def environment(kind: type[Environment]) -> Environment:
    made = kind(
        loader=DictLoader(TEMPLATES),
        undefined=StrictUndefined,
        autoescape=lambda name: not (name or "").endswith(".txt"),
    )
    made.globals.update(asked=asked)
    return made


@pytest.mark.parametrize("name", TEMPLATES)
def test_templates_say_what_they_say_with_plain_jinja(name: str) -> None:
    lean, plain = environment(LeanEnvironment), environment(Environment)
    assert isinstance(lean, LeanEnvironment)
    lean.add_helpers(seen=seen)
    plain.globals.update(seen=seen)
    assert lean.get_template(name).render() == plain.get_template(name).render()


def test_a_macro_that_lacks_a_value_says_so_where_it_is_used() -> None:
    template = environment(LeanEnvironment).from_string("{% macro m(a) %}{{ a }}{% endmacro %}{{ m() }}")
    with pytest.raises(UndefinedError, match="parameter 'a' was not provided"):
        template.render()


def test_a_macro_refuses_more_values_than_it_takes() -> None:
    template = environment(LeanEnvironment).from_string("{% macro m(a) %}{{ a }}{% endmacro %}{{ m(1, 2) }}")
    with pytest.raises(TypeError, match="takes not more than 1 argument"):
        template.render()


@given(st.one_of(st.text(), st.text().map(Markup), st.integers(), st.floats(), st.none(), st.lists(st.text())))
def test_values_are_escaped_as_markupsafe_does_it(value: object) -> None:
    assert escape(value) == markupsafe.escape(value)
