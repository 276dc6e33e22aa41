"""Facts → Comparisons: verdicts, readings, cautions, origins, labels."""

from generator.compare.assemble import compare

__all__ = ["compare"]
