"""Names that come to one address."""

from collections.abc import Sequence

from generator.diagnostics import Diagnostic, Severity


def same_ids(named: Sequence[tuple[str, str]], noun: str, place: str) -> list[Diagnostic]:
    """An error for each id that an earlier one has already; ``named`` are pairs of id and path."""
    first: dict[str, str] = {}
    problems = []
    for name, path in named:
        if first.setdefault(name, path) != path:
            message = f"its address would be {name!r}, as that of {first[name]}: two of one {noun} cannot be told apart"
            cure = f"Give one {place} another name."
            problems.append(
                Diagnostic(severity=Severity.ERROR, code=f"same-{noun}", path=path, message=message, cure=cure)
            )
    return problems
