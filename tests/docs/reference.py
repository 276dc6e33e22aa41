"""What the documents show of the program itself: ``python -m tests.docs.reference`` makes it anew.

It stands between ``<!-- made: … -->``, which says what it is, and ``<!-- end -->``; all around it is written by hand.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from importlib.resources import files

import click

from generator.commands.group import group
from generator.overrides.forms import FORMS
from generator.overrides.operations import KINDS, CorrectTime
from tests.docs.documents import DOCS
from tests.docs.schema import fields_of
from tests.docs.tables import table

MADE = re.compile(r"(?P<mark><!-- made: (?P<maker>\w+) ?(?P<what>[^>]*?) -->\n).*?(?=<!-- end -->)", re.S)
DEFAULT = re.compile(r"\s*\[default: (?P<value>[^\]]+)\]")


def renewed(text: str) -> str:
    """A document with all that is made of the code made anew."""
    return MADE.sub(lambda match: f"{match['mark']}\n{MAKERS[match['maker']](match['what'])}\n\n", text)


def shown() -> Iterator[tuple[str, str]]:
    """What is made of the code in any document: the maker's name, and what it is asked for."""
    for document in sorted(DOCS.glob("*.md")):
        for match in MADE.finditer(document.read_text(encoding="utf-8")):
            yield match["maker"], match["what"]


def commands(parent: click.Group = group, path: str = "") -> Iterator[tuple[str, click.Command]]:
    """Every command with its name as it is typed, such as ``new site``, in the order of the help."""
    context = click.Context(parent)
    for name in parent.list_commands(context):
        command = parent.get_command(context, name)
        if isinstance(command, click.Group):
            yield from commands(command, f"{path}{name} ")
        elif command:
            yield path + name, command


def _usage(name: str) -> str:
    """How a command is called, and what each of its options does."""
    command = dict(commands())[name]
    context = click.Context(command, info_name=f"crossread {name}")
    call = command.get_usage(context).removeprefix("Usage: ")
    options = (_option(p, context) for p in command.params if isinstance(p, click.Option))
    return f"```\n{call}\n```\n\n" + table(["option", "what it does"], options)


def _option(option: click.Option, context: click.Context) -> tuple[str, str]:
    value = "" if option.is_flag else f" {option.make_metavar(context)}"
    names = ", ".join(f"`{name}`" for name in (*option.opts[:-1], option.opts[-1] + value))
    told = option.help or ""
    default = DEFAULT.search(told)
    if default:
        told = f"{DEFAULT.sub('', told)} Without it: {default['value']}."
    elif option.show_default:
        told += f" Without it: {option.default}."
    return names, told + " It must be there." * option.required


def _operations(_what: str) -> str:
    """The operations of the ledger, with the keys that each has."""
    classes = {str(kind): operation for operation, kind in KINDS.items() if operation is not CorrectTime}
    rows = ((f"[`{name}`](#{name})", _keys(form.keys), _plain(classes[name])) for name, form in FORMS.items())
    return table(["operation", "keys beside it", "what it does"], rows)


def _keys(keys: tuple[str, ...]) -> str:
    return ", ".join(f"`{key}`" for key in (*keys, "because"))


def _plain(kind: type) -> str:
    """The first paragraph of a docstring, as one line of Markdown."""
    return " ".join((kind.__doc__ or "").split("\n\n")[0].split()).replace("``", "`")


def _file(path: str) -> str:
    """A file that the program writes, with an example where it fills in a name."""
    text = files("generator").joinpath(path).read_text(encoding="utf-8")
    if "{title}" in text:
        text = text.format(title="River flood in the valley")
    return f"```yaml\n{text.rstrip()}\n```"


MAKERS: Mapping[str, Callable[[str], str]] = {
    "usage": _usage,
    "operations": _operations,
    "file": _file,
    "fields": fields_of,
}


if __name__ == "__main__":
    for path in DOCS.glob("*.md"):
        path.write_text(renewed(path.read_text(encoding="utf-8")), encoding="utf-8")
