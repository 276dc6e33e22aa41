"""A file of settings in the content folder → its keys and values."""

from pathlib import Path

from generator.diagnostics import Diagnostic
from generator.read.decode import MAX_BYTES, decode, unreadable
from generator.text.files import read_plain_file
from generator.text.yaml_reader import Mapping, read_yaml


def read_yaml_file(file: Path, source: str, *, code: str) -> tuple[Mapping, tuple[Diagnostic, ...]]:
    """What the YAML of ``file`` holds, and what is wrong with it; an empty mapping where it cannot be read.

    ``source`` names it in diagnostics, ``code`` begins their codes.
    """
    try:
        decoded = decode(read_plain_file(file, MAX_BYTES), source)
    except OSError as error:
        return read_yaml("", source, code=code)[0], (unreadable(source, error),)
    mapping, problems = read_yaml(decoded.text or "", source, code=code)
    return mapping, decoded.problems + problems
