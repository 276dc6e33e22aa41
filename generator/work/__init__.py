"""Doing many jobs at once: in processes on this machine, or on a cluster. ``workers`` has what does them."""

from generator.work.lost import LostWorkersError
from generator.work.plan import SMALL_WHEN_READY, Plan

__all__ = ["SMALL_WHEN_READY", "LostWorkersError", "Plan"]
