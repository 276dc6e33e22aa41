"""A file of settings in the content folder → its keys and values."""

from pathlib import Path

from generator.diagnostics import Diagnostic, Severity
from generator.read.decode import MAX_BYTES, decode
from generator.text.files import read_plain_file
from generator.text.yaml_reader import Mapping, read_yaml


def read_yaml_file(file: Path, source: str, *, code: str) -> tuple[Mapping, tuple[Diagnostic, ...]]:
    """What the YAML of ``file`` holds, and what is wrong with it; an empty mapping where it cannot be read.

    ``source`` names it in diagnostics, ``code`` begins their codes.
    """
    try:
        decoded = decode(read_plain_file(file, MAX_BYTES), source)
    except OSError as error:
        return read_yaml("", source, code=code)[0], (_unreadable(source, error.strerror or type(error).__name__),)
    mapping, problems = read_yaml(decoded.text or "", source, code=code)
    return mapping, decoded.problems + problems


def _unreadable(path: str, reason: str) -> Diagnostic:
    return Diagnostic(
        severity=Severity.ERROR,
        code="unreadable",
        path=path,
        message=f"cannot be read: {reason}",
        cure="Check that it is a file and that you may read it.",
    )
