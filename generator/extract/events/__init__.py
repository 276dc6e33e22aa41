"""What the articles call the story's main event."""

from generator.extract.events.choose import name_event

__all__ = ["name_event"]
