"""Where a theme lies: in the site, in the package, or in the repository that the package runs from."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.config import THEME_FILE, Place, ThemeFile, read_theme_file
from generator.diagnostics import Diagnostic, Severity, did_you_mean, near_or_all, problem_at
from generator.model import StyleVariable, Theme

PACKAGE = Path(__file__).parent
DEFAULT = "default"
KNOWN_FILES = (THEME_FILE, "templates", "assets", "locales")

_ROOT_RULE = re.compile(r":root[^{]*\{([^}]*)\}")
_PROPERTY = re.compile(r"(?<![a-z0-9-])--([a-z0-9-]+)\s*:")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Step:
    """One folder of the chain, with what its ``theme.yml`` says."""

    folder: Path
    file: ThemeFile


def find_theme(root: Path, name: str) -> tuple[Theme, tuple[Diagnostic, ...]]:
    """The theme ``name`` for the site at ``root``, and everything that is wrong with it.

    What an earlier of its folders lacks, a later one has: first the site's own ``themes/<name>``, then ours of that
    name, then the theme that it extends, and last our default theme; so a site may replace single templates. No
    folder where there is no theme of that name.
    """
    shelves = (root / "themes", shipped_themes())
    steps, problems = _chain(name, shelves, root)
    folders = tuple(step.folder for step in steps)
    known = _custom_properties(folders)
    is_whole = our_theme(root).folders[0] in folders  # a broken chain does not show which variables there are
    for step in steps:
        problems += _unknown_variables(step.file, known) if is_whole else ()
        problems += _strangers(step)
    return Theme(name=name, root=root, folders=folders, variables=_variables(steps)), tuple(problems)


def our_theme(root: Path) -> Theme:
    """The default theme as it comes with the program, whatever the site at ``root`` changes in it."""
    return Theme(name=DEFAULT, root=root, folders=(shipped_themes().resolve() / DEFAULT,), variables=())


def shipped_themes() -> Path:
    """The folder of the themes that come with the program; in an editable install it is the repository's."""
    carried = PACKAGE / "themes"
    return carried if carried.is_dir() else PACKAGE.parent / "themes"


def _chain(name: str, shelves: Sequence[Path], root: Path) -> tuple[list[_Step], list[Diagnostic]]:
    """The folders of ``name`` and of the themes that it extends, one after the other, the default theme last."""
    steps: list[_Step] = []
    problems: list[Diagnostic] = []
    seen: list[str] = []
    wanted: tuple[str, str, Place] | None = (name, "site.yml", Place(line=0, column=0, length=0))
    while wanted:
        theme, path, place = wanted
        if theme in seen:
            problems.append(_circle([*seen, theme], path, place))
            break
        seen.append(theme)
        own = [_step(shelf / theme, root, problems) for shelf in shelves if theme in _names(shelf)]
        if not own:
            problems.append(_unknown(theme, path, place, shelves))
            return steps, problems
        steps += own
        parent = next((step.file.extends for step in own if step.file.extends), None)
        wanted = (parent[0], own[0].file.path, parent[1]) if parent else None
        if not wanted and DEFAULT not in seen:
            wanted = (DEFAULT, path, place)
    return [step for i, step in enumerate(steps) if step.folder not in {s.folder for s in steps[:i]}], problems


def _step(folder: Path, root: Path, problems: list[Diagnostic]) -> _Step:
    file, found = read_theme_file(
        folder / THEME_FILE, Theme(name=folder.name, root=root, folders=(), variables=()).seen(folder / THEME_FILE)
    )
    problems += found
    return _Step(folder=folder.resolve(), file=file)


def _names(shelf: Path) -> list[str]:
    return sorted(f.name for f in shelf.iterdir() if f.is_dir()) if shelf.is_dir() else []


def _custom_properties(folders: Sequence[Path]) -> frozenset[str]:
    """The names of the custom properties that the style sheets of the theme set for a whole page."""
    sheets = [sheet for folder in folders for sheet in sorted((folder / "assets").glob("*.css"))]
    texts = [sheet.read_text(encoding="utf-8", errors="replace") for sheet in sheets if sheet.is_file()]
    return frozenset(name for text in texts for rule in _ROOT_RULE.findall(text) for name in _PROPERTY.findall(rule))


def _variables(steps: Sequence[_Step]) -> tuple[StyleVariable, ...]:
    """The variables of all steps by name; where two set one, the earlier step's values count."""
    merged: dict[str, StyleVariable] = {}
    for step in steps:
        for variable, _ in step.file.variables:
            first = merged.get(variable.name)
            merged[variable.name] = StyleVariable(
                name=variable.name,
                light=first.light if first and first.light is not None else variable.light,
                dark=first.dark if first and first.dark is not None else variable.dark,
            )
    return tuple(merged[name] for name in sorted(merged))


def _unknown_variables(file: ThemeFile, known: frozenset[str]) -> Iterator[Diagnostic]:
    for variable, place in file.variables:
        if variable.name not in known:
            cure = near_or_all(variable.name, known)
            yield problem_at(place, file.path, "theme-variable", f"the theme has no variable {variable.name!r}", cure)


def _strangers(step: _Step) -> Iterator[Diagnostic]:
    """What lies in a theme's folder and is not looked at, where its name is near one that is."""
    for path in sorted(step.folder.iterdir()):
        hint = did_you_mean(path.name, KNOWN_FILES)
        if path.name not in KNOWN_FILES and hint:
            place = str(Path(step.file.path).with_name(path.name).as_posix())
            yield Diagnostic(
                severity=Severity.WARNING,
                code="theme-stray",
                path=place,
                message="nothing reads this",
                cure=f"{hint}A theme has: {', '.join(KNOWN_FILES)}.",
            )


def _circle(themes: Sequence[str], path: str, place: Place) -> Diagnostic:
    way = " → ".join(themes[themes.index(themes[-1]) :])
    cure = "Let one of them extend another theme, or none."
    return problem_at(place, path, "theme-circle", f"themes extend one another in a circle: {way}", cure)


def _unknown(name: str, path: str, place: Place, shelves: Sequence[Path]) -> Diagnostic:
    known = sorted({n for shelf in shelves for n in _names(shelf)})
    cure = f"{did_you_mean(name, known)}Known themes: {', '.join(known)}."
    return problem_at(place, path, "theme-unknown", f'there is no theme "{name}"', cure)
