"""Names that come to one address."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.diagnostics import Diagnostic, problem_at
from generator.model import Article
from generator.read.document import Spot, Stated

_NOWHERE = Spot(line=0, column=0, length=0)


@dataclass(frozen=True, slots=True)
class Named:
    """What has an address: its ``id``, and its ``path``; ``slug_at`` is where the file states it, if it does."""

    id: str
    path: str
    slug_at: Spot | None = None


def name_of(article: Article, stated: Stated) -> Named:
    """The name of an article, whose file states what is ``stated``."""
    return Named(article.id, article.source, stated.slug_at)


def same_ids(names: Iterable[Named], noun: str, place: str) -> list[Diagnostic]:
    """An error for each id that an earlier one has already: at the ``slug`` that gives it, else for the later path."""
    first: dict[str, Named] = {}
    problems = []
    for one in names:
        other = first.setdefault(one.id, one)
        if other.path != one.path:
            blamed, kept = (other, one) if other.slug_at and not one.slug_at else (one, other)
            problems.append(_same(blamed, kept, noun, place))
    return problems


def _same(blamed: Named, kept: Named, noun: str, place: str) -> Diagnostic:
    message = f"its address would be {blamed.id!r}, as that of {kept.path}: two of one {noun} cannot be told apart"
    cure = "Give it another `slug`." if blamed.slug_at else f"Give one {place} another name."
    return problem_at(blamed.slug_at or _NOWHERE, blamed.path, f"same-{noun}", message, cure)
