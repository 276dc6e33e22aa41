"""``figures.yml`` → how the site's rows compared with labels when it was last measured.

``crossread evaluate --write`` writes the file; the method page shows it. Each figure stands as the count it is a share
of, so that a reader can tell two of three from two hundred of three hundred.
"""

import re
from dataclasses import fields as fields_of
from pathlib import Path

from generator.diagnostics import Diagnostic, Severity, has_errors
from generator.model import Figures, Measured, Share
from generator.text.fields import Fields
from generator.text.files import read_plain_file
from generator.text.yaml_reader import read_yaml

FIGURES_FILE = "figures.yml"
MAX_BYTES = 100_000
NAMES = tuple(field.name for field in fields_of(Figures))
_SHARE = re.compile(r"(\d{1,9}(?:\.\d{1,6})?) of (\d{1,9})")
_CURE = "Let `crossread evaluate LABELS --write` write the file anew, or remove it."
_HEAD = """\
# How this site's rows compare with labels, as `crossread evaluate --write` measured it; the method page shows it.
# Measure anew after adding stories or labels: the figures hold for the program and the texts they were taken with.
"""


def load_figures(root: Path) -> tuple[Measured | None, tuple[Diagnostic, ...]]:
    """The figures that the site in folder ``root`` was measured at, None where there are none; and every problem."""
    try:
        text = read_plain_file(root / FIGURES_FILE, MAX_BYTES).decode("utf-8-sig")
    except FileNotFoundError:
        return None, ()
    except (OSError, UnicodeDecodeError) as error:
        reason = "it is not UTF-8" if isinstance(error, UnicodeDecodeError) else error.strerror or "the system refuses"
        return None, (_problem("figures-unreadable", f"cannot be read: {reason}"),)
    mapping, problems = read_yaml(text, FIGURES_FILE, code="figures")
    if problems:
        return None, problems
    fields = Fields(mapping, FIGURES_FILE, "figures")
    version, stories = fields.text("version") or "", fields.number("stories") or 0
    shares = {name: fields.matching((name,), _SHARE, _CURE) for name in NAMES}
    fields.warn_unknown(("version", "stories", *NAMES))
    if has_errors(fields.problems):
        return None, fields.problems
    if not version or not stories:
        return None, (*fields.problems, _problem("figures-incomplete", "lacks `version` or `stories`"))
    return Measured(version=version, stories=stories, figures=Figures(**_read(shares))), fields.problems


def figures_text(measured: Measured) -> str:
    """What ``figures.yml`` holds for these figures."""
    shares = ((name, getattr(measured.figures, name)) for name in NAMES)
    lines = [f"{name}: {round(share.part, 2):.12g} of {share.whole}\n" for name, share in shares if share.whole]
    return f'{_HEAD}version: "{measured.version}"\nstories: {measured.stories}\n{"".join(lines)}'


def _read(shares: dict[str, str | None]) -> dict[str, Share]:
    found = {name: _SHARE.fullmatch(text) for name, text in shares.items() if text}
    return {name: Share(float(match[1]), int(match[2])) for name, match in found.items() if match}


def _problem(code: str, message: str) -> Diagnostic:
    return Diagnostic(severity=Severity.ERROR, code=code, path=FIGURES_FILE, message=message, cure=_CURE)
