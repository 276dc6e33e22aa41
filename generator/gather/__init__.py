"""Loose articles → stories: which of them report the same event."""

from generator.gather.gather import Gathering, Neighbour, gather
from generator.gather.grouping import ENOUGH

__all__ = ["ENOUGH", "Gathering", "Neighbour", "gather"]
