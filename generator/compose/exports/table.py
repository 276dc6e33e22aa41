"""A table as CSV (RFC 4180) whose cells no spreadsheet takes for formulas."""

import csv
import io
from collections.abc import Iterable, Sequence

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula (OWASP, CSV Injection)."""

Cell = str | int | float | None


def lines(rows: Iterable[Sequence[Cell]]) -> str:
    """The rows as CSV with the line ends of RFC 4180; an empty cell for None."""
    text = io.StringIO()
    csv.writer(text).writerows(map(harmless, rows))
    return text.getvalue()


def harmless(row: Sequence[Cell]) -> list[Cell]:
    """The row so that no spreadsheet calculates it: a text that begins like a formula gets an apostrophe before it.

    >>> harmless(["=1+1", "@home", -3, "well"])
    ["'=1+1", "'@home", -3, 'well']
    """
    return [f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell for cell in row]
