"""Articles → sentences with everything that is found in them, and what they call their story's event."""

from generator.extract.annotate import extract
from generator.extract.events import name_event

__all__ = ["extract", "name_event"]
