"""Doing many jobs at once: in processes on this machine, or on a cluster."""

from generator.work.lost import LostWorkersError
from generator.work.workers import Plan, run_jobs

__all__ = ["LostWorkersError", "Plan", "run_jobs"]
