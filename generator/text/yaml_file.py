"""A file of settings → its keys and values."""

from pathlib import Path

from generator.diagnostics import Diagnostic, Severity
from generator.text.files import read_plain_file
from generator.text.yaml_reader import Mapping, read_yaml

MAX_BYTES = 1_000_000


def read_yaml_file(file: Path, path: str, *, code: str) -> tuple[Mapping, tuple[Diagnostic, ...]]:
    """What the YAML of ``file`` holds, and what is wrong with it; an empty mapping where it cannot be read.

    ``path`` names the file in diagnostics, ``code`` begins their codes. A file that is not there is empty. Never
    raises.
    """
    try:
        text = read_plain_file(file, MAX_BYTES).decode("utf-8-sig")
    except FileNotFoundError:
        return read_yaml("", path, code=code)
    except UnicodeDecodeError:
        return _unreadable(path, code, "it is not UTF-8", "Save the file as UTF-8.")
    except OSError as error:
        reason = error.strerror or "the system refuses"
        return _unreadable(path, code, reason, "Check that it is a file and that you may read it.")
    return read_yaml(text.replace("\r\n", "\n").replace("\r", "\n"), path, code=code)


def _unreadable(path: str, code: str, reason: str, cure: str) -> tuple[Mapping, tuple[Diagnostic, ...]]:
    problem = Diagnostic(
        severity=Severity.ERROR, code=f"{code}-unreadable", path=path, message=f"cannot be read: {reason}", cure=cure
    )
    return read_yaml("", path, code=code)[0], (problem,)
