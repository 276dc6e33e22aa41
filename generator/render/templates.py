"""The theme's templates: where they are looked for, and what is wrong with them before a page is rendered."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PrefixLoader,
    TemplateSyntaxError,
    nodes,
    select_autoescape,
)

from generator.diagnostics import Diagnostic, Severity, near_or_all
from generator.model import Theme
from generator.render import fragments, lean
from generator.render.compiled import kept_templates
from generator.render.faults import Fault, NamedUndefined, Spot, explained, missing_fault, syntax_fault, unknown_fault
from generator.render.uses import Uses, kept_uses, uses_of

FOLDER = "templates"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """One template's file in one folder of the theme; ``name`` is what other templates call it."""

    file: Path
    folder: Path
    name: str


def make_environment(theme: Theme) -> lean.LeanEnvironment:
    """Jinja2 that escapes everything but plain text, which is not markup, and fails on a name that does not exist.

    ``story.html`` is the first that a folder of the theme has. ``default/story.html`` is that of the theme of this
    name, so that a template can extend the one that it replaces.
    """
    return lean.LeanEnvironment(
        loader=_loader(theme.folders),
        autoescape=select_autoescape(disabled_extensions=("txt",), default=True),
        undefined=NamedUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        bytecode_cache=kept_templates(*map(Path, (__file__, lean.__file__, fragments.__file__))),
        extensions=[fragments.FragmentCache],
    )


def _loader(folders: Sequence[Path]) -> BaseLoader:
    """The folders in their order; under a theme's name, the last folder that bears it and those behind it."""
    shelves = [str(folder / FOLDER) for folder in folders]
    named = {folder.name: FileSystemLoader(shelves[i:]) for i, folder in enumerate(folders)}
    return ChoiceLoader([FileSystemLoader(shelves), PrefixLoader(named)])


Finders = Mapping[str, Callable[[str], object]]
"""Helpers that take a name first ("t", "asset"), each with what raises a LookupError where there is no such name."""


def check_templates(theme: Theme, environment: Environment, finders: Finders) -> tuple[Diagnostic, ...]:
    """Everything that is wrong with the templates as they stand, whether or not a page of this site comes by.

    That is syntax, filters, words, assets, and other templates that they name.
    """
    sources = [source for folder in theme.folders for source in _sources(folder)]
    known = frozenset(environment.list_templates())
    problems: list[Diagnostic] = []
    named: set[str] = set()
    kept = _kept(theme, environment)
    for source in sources:
        tree = None if source.file in kept else _parsed(source, theme, environment)
        if isinstance(tree, Diagnostic):
            problems.append(tree)
            continue
        uses = uses_of(tree) if tree else kept[source.file]
        faults = [
            *_unknown(uses, environment),
            *_unfound(uses, environment, finders),
            *_needs(source, theme, uses.templates, known),
        ] or list(_miscompiled(source, tree, environment) if tree else ())
        problems += [fault.at(Spot(file=source.file, line=line), theme) for fault, line in faults]
        named.update(uses.templates)
    return tuple(problems + list(_unused(sources, theme, named)))


def _kept(theme: Theme, environment: Environment) -> dict[Path, Uses]:
    """What is kept of the templates of the last folder, which comes with the program: those that compile."""
    ours = {source.file: source for source in (_sources(theme.folders[-1]) if theme.folders else ())}

    def read(file: Path) -> Uses | None:
        tree = _parsed(ours[file], theme, environment)
        if isinstance(tree, Diagnostic) or any(_miscompiled(ours[file], tree, environment)):
            return None
        return uses_of(tree)

    return kept_uses([*ours], read, Path(__file__))


def _sources(folder: Path) -> list[_Source]:
    shelf = folder / FOLDER
    files = sorted(file for file in shelf.rglob("*") if file.is_file() and not file.name.startswith("."))
    return [_Source(file=file, folder=folder, name=file.relative_to(shelf).as_posix()) for file in files]


def _parsed(source: _Source, theme: Theme, environment: Environment) -> nodes.Template | Diagnostic:
    """The template's syntax tree, or why there is none."""
    try:
        text = source.file.read_text(encoding="utf-8")
        return environment.parse(text, source.name, str(source.file))
    except TemplateSyntaxError as error:
        return syntax_fault(error).at(Spot(file=source.file, line=error.lineno), theme)
    except (OSError, UnicodeDecodeError):
        fault = Fault(code="unreadable", message="cannot be read", cure="Save it as UTF-8 text that you may read.")
        return fault.at(Spot(file=source.file), theme)


def _miscompiled(source: _Source, tree: nodes.Template, environment: Environment) -> Iterator[tuple[Fault, int]]:
    """What only shows when the template is compiled, such as a block that stands twice."""
    if _is_compiled(source, environment):
        return
    try:
        environment.compile(tree)
    except TemplateSyntaxError as error:
        yield syntax_fault(error), error.lineno


def _is_compiled(source: _Source, environment: Environment) -> bool:
    """Whether it is kept how an earlier build compiled the text that the template has now."""
    kept, text = environment.bytecode_cache, source.file.read_text(encoding="utf-8")
    return bool(kept and kept.get_bucket(environment, source.name, str(source.file), text).code)


def _unknown(uses: Uses, environment: Environment) -> Iterator[tuple[Fault, int]]:
    """Filters and tests that do not exist, with their lines; none where the template looks itself whether they do."""
    if any(name in ("filter", "test") for name, _ in uses.tests):
        return
    for kind, named, known in (("filter", uses.filters, environment.filters), ("test", uses.tests, environment.tests)):
        for name, line in named:
            if name not in known:
                yield unknown_fault(kind, name, environment), line


def _unfound(uses: Uses, environment: Environment, finders: Finders) -> Iterator[tuple[Fault, int]]:
    """Words and assets that do not exist, with their lines."""
    for called, name, line in uses.calls:
        if called in finders:
            try:
                finders[called](name)
            except LookupError as error:
                fault = explained(error, environment, ())
                if fault:
                    yield fault, line


def _needs(
    source: _Source, theme: Theme, referenced: Sequence[str], known: frozenset[str]
) -> Iterator[tuple[Fault, int]]:
    """Templates that this one needs and that are not there, or that are itself, with their lines."""
    rows = source.file.read_text(encoding="utf-8").splitlines()
    for name in referenced:
        line = next((i for i, row in enumerate(rows, start=1) if name in row), 0)
        if name not in known:
            yield missing_fault(name, known), line
        elif name == source.name and _holders(theme, name)[0] == source.folder:
            yield _itself(name, _holders(theme, name)[1:]), line


def _holders(theme: Theme, name: str) -> list[Path]:
    """The folders of the theme that have a template of this name, in their order."""
    return [folder for folder in theme.folders if (folder / FOLDER / name).is_file()]


def _itself(name: str, behind: Sequence[Path]) -> Fault:
    cure = f'Write "{behind[0].name}/{name}" for the one that this replaces.' if behind else "Take the line out."
    return Fault(code="circle", message="the template needs itself", cure=cure, word=name)


def _unused(sources: Sequence[_Source], theme: Theme, named: set[str]) -> Iterator[Diagnostic]:
    """Templates that replace none of the default theme's and that no other names."""
    ours = {source.name for source in sources if source.folder == theme.folders[-1]}
    for source in sources:
        if source.name not in ours | named and f"{source.folder.name}/{source.name}" not in named:
            message, cure = "no page and no template uses this", near_or_all(source.name, ours)
            fault = Fault(code="unused", message=message, cure=cure, severity=Severity.WARNING)
            yield fault.at(Spot(file=source.file), theme)
