"""The editor's ledger: YAML → operations, and their pure application to a story's facts and comparisons."""

from generator.overrides.apply import Material, apply_to_facts
from generator.overrides.comparisons import Judged, apply_to_comparisons
from generator.overrides.find import Finder
from generator.overrides.forms import FORMS
from generator.overrides.ledger import KEY, read_ledger
from generator.overrides.operations import Ledger

OPERATIONS = tuple(FORMS)
"""The names of all operations, in the order of their documentation."""

__all__ = [
    "KEY",
    "OPERATIONS",
    "Finder",
    "Judged",
    "Ledger",
    "Material",
    "apply_to_comparisons",
    "apply_to_facts",
    "read_ledger",
]
