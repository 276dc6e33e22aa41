"""Loose articles → stories: which of them report the same event."""

from generator.gather.gather import Gathering, Neighbour, find_stories, gather, take_named
from generator.gather.grouping import ENOUGH

__all__ = ["ENOUGH", "Gathering", "Neighbour", "find_stories", "gather", "take_named"]
