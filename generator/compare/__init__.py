"""Facts → Comparisons: verdicts, readings, cautions, origins, labels."""

from generator.compare.assemble import compare
from generator.compare.verbatim import check_verbatim

__all__ = ["check_verbatim", "compare"]
