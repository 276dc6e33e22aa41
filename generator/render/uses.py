"""What templates ask for by name, read off their syntax trees; of those that come with the program it is kept."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

from jinja2 import meta, nodes

from generator.render import fragments, lean
from generator.text.compiled import compiled
from generator.text.installed import name_with_version


class Uses(NamedTuple):
    """What one template asks for by name, in order; of Python's plain types, so that it can be kept.

    ``filters``, ``tests``  their names, each with its line
    ``calls``      of a name with a constant as the first value: that name, the constant, and the line
    ``templates``  that it names, sorted
    """

    filters: tuple[tuple[str, int], ...]
    tests: tuple[tuple[str, int], ...]
    calls: tuple[tuple[str, Any, int], ...]
    templates: tuple[str, ...]


def uses_of(tree: nodes.Template) -> Uses:
    """What the template of that syntax tree asks for."""
    calls = [(call.node, call.args[0]) for call in tree.find_all(nodes.Call) if call.args]
    return Uses(
        filters=tuple((used.name, used.lineno) for used in tree.find_all(nodes.Filter)),
        tests=tuple((used.name, used.lineno) for used in tree.find_all(nodes.Test)),
        calls=tuple(
            (called.name, first.value, first.lineno)
            for called, first in calls
            if isinstance(called, nodes.Name) and isinstance(first, nodes.Const)
        ),
        templates=tuple(sorted({name for name in meta.find_referenced_templates(tree) if name is not None})),
    )


def kept_uses(files: Sequence[Path], read: Callable[[Path], Uses | None], *readers: Path) -> dict[Path, Uses]:
    """What ``read`` finds in the files of one folder; without those in which it finds what is wrong (None).

    To read all templates takes longer than to render the pages of a story. So what was found is kept, beside our
    compiled modules, until a file changes, or one of the ``readers``, the modules that the syntax depends on.
    """
    place = f"{name_with_version('jinja2')} {files[0].parent if files else ''}"
    name = f"uses-{blake2b(place.encode(), digest_size=8).hexdigest()}"
    sources = (*files, *readers, *map(Path, (__file__, lean.__file__, fragments.__file__)))
    rows: list[Uses | None] = []
    with suppress(OSError):  # a file that cannot be read is told of where it is looked at by itself
        rows = compiled(name, sources, lambda: [uses and tuple(uses) for uses in map(read, files)])
    return {file: Uses(*row) for file, row in zip(files, rows, strict=False) if row}
