"""Adds a decision to the text of a ledger, and leaves everything that its maintainer wrote there as it is."""

from collections.abc import Iterator

import yaml

from generator.model import SourceFile
from generator.overrides import KEY, read_ledger

HEAD = "# What an editor decided on this story; docs/decisions.md lists the operations.\n"


class UnwritableError(Exception):
    """The ledger cannot be added to by a program; the message says why."""


def appended(text: str, item: str) -> str:
    """``text`` with one more item at the end of its list. ``item`` is YAML that begins with ``- ``, or a remark first.

    Comments, blank lines and layout stay. Raises UnwritableError where the list is not one item below the other, or
    where the outcome would not be the old decisions and the new one.
    """
    lines = text.splitlines(keepends=True)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    at, indent, lines = _place(text, lines)
    block = [f"{' ' * indent}{line}\n" if line else "\n" for line in item.splitlines()]
    made = "".join([*lines[:at], *block, *lines[at:]])
    old, new = (read_ledger([SourceFile(path="decisions.yml", text=t)]) for t in (text, made))
    if len(new[0].operations) != len(old[0].operations) + 1 or len(new[1]) > len(old[1]):
        raise UnwritableError("the decision could not be added; look at the file, and add it by hand")
    return made


def _place(text: str, lines: list[str]) -> tuple[int, int, list[str]]:
    """Before which line the item goes, how far it is indented, and the lines, with the list begun where it was not."""
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        raise UnwritableError("the ledger is not YAML that can be read") from error
    entries = node.value if isinstance(node, yaml.MappingNode) else []
    found = next(((key, value) for key, value in entries if key.value == KEY), None)
    if found is None:
        head = [] if lines else [HEAD]
        return len(head) + len(lines) + 1, 2, [*head, *lines, f"{KEY}:\n"]
    key, value = found
    if isinstance(value, yaml.SequenceNode) and value.value and not value.flow_style:
        first = lines[value.value[0].start_mark.line]
        return _last_line(value) + 1, len(first) - len(first.lstrip()), lines
    if isinstance(value, yaml.SequenceNode) and value.value:
        raise UnwritableError("the decisions stand in brackets; write them one below the other")
    line = key.start_mark.line
    bare = lines[line].replace("[]", "").rstrip() + "\n"
    return line + 1, 2, [*lines[:line], bare, *lines[line + 1 :]]


def _last_line(node: yaml.Node) -> int:
    """The line on which the last value of a node ends; what follows it are comments and blank lines."""
    return max(end.line - (end.column == 0) for end in _ends(node))


def _ends(node: yaml.Node) -> Iterator[yaml.Mark]:
    if not isinstance(node, yaml.CollectionNode) or not node.value or node.flow_style:
        yield node.end_mark
        return
    for child in node.value:
        for part in child if isinstance(child, tuple) else (child,):
            yield from _ends(part)
