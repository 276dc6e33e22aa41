"""What Jinja2 makes of templates, with fewer calls of Python for each value and each macro: the same words sooner.

Jinja2 asks whatever is called whether it wants the context, and wraps every escaped value as markup before it joins
them. Half of a page's time went there.
"""

from collections.abc import Callable
from functools import partial
from typing import Any, cast

import markupsafe
from jinja2 import Environment, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.runtime import Context
from jinja2.runtime import Macro as AnyMacro
from jinja2.utils import internalcode, missing
from markupsafe import Markup

try:  # what MarkupSafe's own `escape` has in C, without its wrapping of each string
    from markupsafe._speedups import _escape_inner as _escape_text
except ImportError:
    _escape_text = markupsafe.escape

_mark = cast("Callable[[str], Markup]", partial(str.__new__, Markup))
"""A string as markup; the class itself would first look whether it is something else that can be shown as such."""


def escape(value: object) -> str:
    """What a page shows for ``value``: markup as it is, all else without characters that would mean something."""
    kind = type(value)
    if kind is Markup:
        return value  # type: ignore[return-value] # asked just before
    if kind is str:
        return _escape_text(value)  # type: ignore[arg-type] # the same
    return str(value) if kind is int or kind is float else markupsafe.escape(value)


class Macro(AnyMacro):
    """A macro that knows what stands for values that it is not given: ``absent``, None where it may get others too."""

    absent: tuple[object, ...] | None

    def __init__(self, *given: Any) -> None:  # noqa: ANN401 - what Jinja2's compiler writes
        super().__init__(*given)
        takes_others = self.catch_kwargs or self.catch_varargs or self.caller
        self.absent = None if takes_others else (missing,) * self._argument_count


class LeanContext(Context):
    """The names of a template. Macros and the environment's helpers are called without asking what they want."""

    environment: "LeanEnvironment"

    @internalcode
    def call(
        self,
        called: Any,  # noqa: ANN401 - here and below as Jinja2 has it
        /,
        *values: Any,  # noqa: ANN401
        _loop_vars: object = None,
        _block_vars: object = None,
        **named: Any,  # noqa: ANN401
    ) -> Any:  # noqa: ANN401
        """What ``called`` gives for the values."""
        if type(called) is Macro and not named and called.absent is not None and len(values) <= len(called.absent):
            text = called._func(*values, *called.absent[len(values) :])
            return _mark(text) if self.eval_ctx.autoescape else text
        if id(called) in self.environment.helpers:
            return called(*values, **named)
        return super().call(called, *values, _loop_vars=_loop_vars, _block_vars=_block_vars, **named)


class LeanCode(CodeGenerator):
    """Writes a template's code, with our ``escape`` and ``Macro`` in place of Jinja2's."""

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:  # noqa: N802 - Jinja2's name
        """Write the module; its functions look up by name what they call, when they run: so the last import counts."""
        super().visit_Template(node, frame)
        self.writeline(f"from {__name__} import escape, Macro")


class LeanEnvironment(Environment):
    """Jinja2 with leaner code. ``helpers`` are the ids of functions that are called at once."""

    code_generator_class = LeanCode
    context_class = LeanContext
    helpers: frozenset[int] = frozenset()

    def call_at_once(self, *functions: Callable[..., object]) -> None:
        """From now on, call these without asking: none of them takes a context (``pass_context``). Hold on to them."""
        self.helpers |= {id(function) for function in functions}

    def add_helpers(self, **functions: Callable[..., object]) -> None:
        """Give such functions to all templates, under these names."""
        self.globals.update(functions)
        self.call_at_once(*functions.values())
