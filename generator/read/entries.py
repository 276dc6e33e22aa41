"""What lies in a folder below the content folder, less what must not be read."""

import os
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Diagnostic, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Entries:
    """Names in order, and what was said about those that are missing from them.

    ``folders``  those of the names that are folders, or links to one
    """

    names: tuple[str, ...]
    problems: tuple[Diagnostic, ...]
    folders: frozenset[str] = frozenset()

    @property
    def files(self) -> tuple[str, ...]:
        """Those of the names that are no folders."""
        return tuple(name for name in self.names if name not in self.folders)


def list_entries(folder: Path, path: str, content: Path) -> Entries:
    """What lies in ``folder``, names that start with ``.`` or ``_`` left out, or why it cannot be listed.

    ``path`` names the folder in diagnostics. A link that leads out of the site (the folder that holds ``content``) is
    an error: it would publish what its maker may not even read. A name that is not UTF-8 is left out with a warning,
    since it can stand neither on a page nor in an address.
    """
    try:
        with os.scandir(folder) as entries:  # tells what each is without a look at it
            found = sorted((entry.name, entry.is_symlink(), _is_folder(entry)) for entry in entries)
    except FileNotFoundError:
        return Entries(names=(), problems=(_missing(path),))
    except OSError as error:
        return Entries(names=(), problems=(_unlisted(path, error),))
    prefix = "" if folder == content else f"{path}/"
    names, folders, problems = [], [], []
    for name, is_link, is_folder in found:
        if name.startswith((".", "_")):
            continue
        fault = _fault(folder, name, prefix, content if is_link else None)
        if fault:
            problems.append(fault)
            continue
        names.append(name)
        if is_folder:
            folders.append(name)
    return Entries(names=tuple(names), problems=tuple(problems), folders=frozenset(folders))


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    """Whether an entry is a folder or leads to one; what cannot be looked at is none, as for ``Path.is_dir``."""
    try:
        return entry.is_dir()
    except OSError:
        return False


def _fault(folder: Path, name: str, prefix: str, content: Path | None) -> Diagnostic | None:
    """Why what has that ``name`` must not be read, or None; a link must not lead out of the site of ``content``."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return _undecodable(prefix + os.fsencode(name).decode("utf-8", "backslashreplace"))
    return _outside(prefix + name) if content and _leads_out(folder / name, content) else None


def _leads_out(link: Path, content: Path) -> bool:
    """Whether a link ends outside the site; the content folder itself may be a link to another place."""
    try:
        target = link.resolve()
    except (OSError, RuntimeError):  # a link to itself, which reading finds out and tells
        return False
    return not any(target.is_relative_to(home) for home in (content.parent.resolve(), content.resolve()))


def _undecodable(path: str) -> Diagnostic:
    return Diagnostic(
        severity=Severity.WARNING,
        code="name-not-utf8",
        path=path,
        message="its name is not UTF-8, and it is left out",
        cure="Rename it with plain letters, digits and hyphens.",
    )


def _outside(path: str) -> Diagnostic:
    return _error(
        "link-outside", path, "this link leads out of the site", "Put a copy of what it leads to in its place."
    )


def _missing(path: str) -> Diagnostic:
    make = f"If this is your site, make a folder {path}/ with a folder for each story in it."
    cure = f"{make} Else name your site's folder."
    return _error("no-content", path, "there is no such folder", cure)


def _unlisted(path: str, error: OSError) -> Diagnostic:
    message = f"cannot be listed: {error.strerror or type(error).__name__}"
    return _error("unreadable", path, message, "Check that it is a folder and that you may read it.")


def _error(code: str, path: str, message: str, cure: str) -> Diagnostic:
    return Diagnostic(severity=Severity.ERROR, code=code, path=path, message=message, cure=cure)
