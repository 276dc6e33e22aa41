"""Keeps a site's figures beside its settings, where the build finds them for the method page."""

from dataclasses import replace
from pathlib import Path

from generator.config import FIGURES_FILE, figures_text
from generator.diagnostics import Diagnostic, Severity
from generator.model import Measured
from generator.write import keep


def write_figures(root: Path, measured: Measured) -> Diagnostic | None:
    """Write ``figures.yml`` in the site's folder ``root``, whole or not at all; an error where that cannot be done."""
    fault = keep(root, FIGURES_FILE, figures_text(measured))
    if fault is None:
        return None
    reason = fault.message.rpartition(": ")[2]
    return replace(
        fault,
        severity=Severity.ERROR,
        code="figures-not-written",
        message=f"the figures could not be written: {reason}",
        cure="Make room, or make the folder writable; then measure again.",
    )
