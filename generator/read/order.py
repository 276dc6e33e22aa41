"""In which order a story's articles stand: by the names of their files, by their days, or as they are listed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath

from generator.diagnostics import Diagnostic, did_you_mean, problem_at
from generator.model import Article
from generator.text.fields import Fields
from generator.text.yaml_reader import Listing, Scalar

NAME, PUBLISHED = "name", "published"
_CURE = "Write `order: published`, or a list of the articles' files: `order: [002-b.md, 001-a.md]`."


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A file that the list names, and where it does."""

    file: str
    line: int
    column: int
    length: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """``by`` is "name" or "published"; the articles that ``listed`` names go before all others."""

    by: str = NAME
    listed: tuple[Listed, ...] = ()


BY_NAME = Order()


def read_order(fields: Fields) -> Order:
    """What stands under ``order``."""
    entry = fields.find("order")
    if entry is None:
        return BY_NAME
    if isinstance(entry.value, Scalar):
        by = fields.choice("order", NAME, lambda text: text in {NAME, PUBLISHED}, _CURE)
        return Order(by=by)
    fields.texts("order")
    items = entry.value.items if isinstance(entry.value, Listing) else ()
    scalars = [item for item in items if isinstance(item, Scalar)]
    return Order(listed=tuple(_listed(scalar) for scalar in scalars))


def _listed(item: Scalar) -> Listed:
    return Listed(file=item.text.strip(), line=item.line, column=item.column, length=item.length)


def in_order(articles: Sequence[Article], order: Order) -> tuple[Article, ...]:
    """The articles as ``order`` says; those of one rank stay as they are. Undated ones come after dated ones."""
    if order.by == PUBLISHED:
        return tuple(sorted(articles, key=lambda article: article.published or date.max))
    rank = {entry.file: n for n, entry in reversed(list(enumerate(order.listed)))}
    return tuple(sorted(articles, key=lambda article: min(_ranks(article.source, rank), default=len(rank))))


def missing(order: Order, files: Sequence[str], path: str) -> tuple[Diagnostic, ...]:
    """An error for each name in the list that is none of a story's ``files``; ``path`` is that of ``story.yml``."""
    known = {name for file in files for name in _names(file)}
    return tuple(
        problem_at(
            entry,
            path,
            "story-order",
            f"the story has no article {entry.file!r}",
            f"{did_you_mean(entry.file, files)}Write the names of files in this folder.",
        )
        for entry in order.listed
        if entry.file not in known
    )


def _ranks(source: str, rank: dict[str, int]) -> list[int]:
    return [rank[name] for name in _names(source) if name in rank]


def _names(file: str) -> tuple[str, str]:
    """A file's name with and without its suffix."""
    path = PurePosixPath(file)
    return path.name, path.stem
