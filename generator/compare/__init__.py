"""Facts → Comparisons: verdicts, readings, cautions, origins, labels."""

from generator.compare.assemble import compare
from generator.compare.verbatim import hold_to_quotes

__all__ = ["compare", "hold_to_quotes"]
