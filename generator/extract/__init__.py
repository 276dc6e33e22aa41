"""Articles → sentences with everything that is found in them, and what they call their story's event."""

from generator.extract.annotate import extract
from generator.extract.events import name_event
from generator.extract.lengthy import check_lengths

__all__ = ["check_lengths", "extract", "name_event"]
