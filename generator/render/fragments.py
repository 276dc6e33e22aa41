"""The tag ``{% cache … %}`` of templates: what several pages show alike is made once."""

from jinja2 import Environment, nodes
from jinja2.ext import Extension
from jinja2.parser import Parser
from markupsafe import Markup

from generator.render.lean import LeanEnvironment

MOST = 8192
"""So many fragments are kept, about those of a large story; then all are let go."""


class FragmentCache(Extension):
    """``{% cache claim, view.shell.root %} … {% endcache %}``: for equal values, the same words.

    The values name all that the words depend on, but for what is the same on all pages of the site; they have a hash.
    """

    tags = {"cache"}  # noqa: RUF012 - as Jinja2 has it

    def __init__(self, environment: Environment) -> None:
        super().__init__(environment)
        self._kept: dict[tuple[object, ...], str] = {}
        self.find = self._kept.get
        if isinstance(environment, LeanEnvironment):
            environment.call_at_once(self.find)

    def keep(self, key: tuple[object, ...], words: str) -> None:
        """Find the ``words`` under this key, the place in the templates and the values, from now on.

        Not where one of these is markup, which equals a text that must be escaped.
        """
        if any(isinstance(value, Markup) for value in key):
            return
        if len(self._kept) >= MOST:
            self._kept.clear()
        self._kept[key] = words

    def parse(self, parser: Parser) -> list[nodes.Node]:
        """What the tag does: look the words up, make and keep them where they are not known, and show them."""
        line = next(parser.stream).lineno
        values = parser.parse_tuple()
        place = nodes.Const(f"{parser.name}:{line}")
        key = nodes.Tuple([place, *(values.items if isinstance(values, nodes.Tuple) else [values])], "load")
        body = parser.parse_statements(("name:endcache",), drop_needle=True)
        asked, words = parser.free_identifier(line), parser.free_identifier(line)
        steps = [
            nodes.Assign(asked, key),
            nodes.Assign(words, self.call_method("find", [asked])),
            nodes.If(
                nodes.Not(words),
                [nodes.AssignBlock(words, None, body), nodes.ExprStmt(self.call_method("keep", [asked, words]))],
                [],
                [],
            ),
            nodes.Output([words]),
        ]
        return [step.set_lineno(line) for step in steps]
