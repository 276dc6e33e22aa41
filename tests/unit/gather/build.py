"""Loose articles for tests."""

from dataclasses import replace
from datetime import date

from generator.model import Article
from tests.unit.extract.articles import article


def loose(source: str, text: str, day: int | None = 1, title: str = "") -> Article:
    """An article in the file ``source``, published on that ``day`` from the start of March 2031; None for no date."""
    made = article(*text.split("\n\n"), title=title)
    published = date.fromordinal(date(2031, 3, 1).toordinal() + day - 1) if day is not None else None
    return replace(made, id=source.replace(".", "-"), source=source, published=published)
