"""Writes a file that a build keeps beside what it was made from."""

from contextlib import suppress
from pathlib import Path

from generator.diagnostics import Diagnostic, Severity


def keep(root: Path, path: str, text: str) -> Diagnostic | None:
    """Make the file ``path`` below ``root`` hold ``text``, whole or not at all; a warning where that cannot be done.

    A file that holds it already is not touched.
    """
    target, content = root / path, text.encode()
    try:
        if target.is_file() and target.read_bytes() == content:
            return None
    except OSError:
        pass
    made = target.with_name(f".{target.name}.new")
    try:
        made.write_bytes(content)
        made.replace(target)
    except OSError as error:
        with suppress(OSError):
            made.unlink()
        return Diagnostic(
            severity=Severity.WARNING,
            code="addresses-not-kept",
            path=path,
            message=f"the addresses of the story's facts could not be kept: {error.strerror or type(error).__name__}",
            cure="The site is written. Make the folder writable, so that links stay good when the story changes.",
        )
    return None
