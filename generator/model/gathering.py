"""Stories that the program finds itself: what the maintainer says of loose articles, and why each is where it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from generator.model.article import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """Articles that the maintainer calls one story, by their sources; the rest is "" where the program is to say it."""

    articles: tuple[str, ...]
    id: str = ""
    title: str = ""
    summary: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """What the maintainer says of loose articles, which are named by their sources.

    ``together``  stories; no article is in two of them
    ``apart``     sets of articles no two of which are ever in one story
    ``alone``     articles that belong to no story
    """

    together: tuple[Together, ...] = ()
    apart: tuple[tuple[str, ...], ...] = ()
    alone: tuple[str, ...] = ()

    def assigned(self, named: Mapping[str, str]) -> dict[str, str]:
        """The loose articles that are in a story by its name, source → id; ``named`` is what each says itself, or "".

        What is said here goes before: articles under ``together`` are in that story if any names it, and else in none
        by name, as those ``alone``.
        """
        known = set(filter(None, named.values()))
        elsewhere = {source: entry.id for entry in self.together for source in entry.articles}
        elsewhere |= dict.fromkeys(self.alone, "")
        return {source: story for source, own in named.items() if (story := elsewhere.get(source, own)) in known}


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedTerm:
    """A name, figure or word as an article has it, and how many others of its story have it too."""

    form: str
    others: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Placing:
    """Why an article is in the story where it is.

    ``article``   its id
    ``nearest``   the id of the article of its story that is most like it
    ``likeness``  the probability that both report one event, 0 to 1
    ``shared``    what ties it to the others most, the strongest first
    ``by_hand``   whether the maintainer put it there
    """

    article: str
    nearest: str
    likeness: float
    shared: tuple[SharedTerm, ...]
    by_hand: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """How a story was found among loose articles.

    ``titled_by``  the id of the article whose title the story bears, "" where the maintainer gave it one
    ``placings``   one for each article, in the story's order
    ``former``     ids that the story bears too, or once bore: their addresses lead to it
    """

    titled_by: str
    placings: tuple[Placing, ...]
    former: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LooseEntry:
    """A loose article of no story, as lists of such show it: all that is kept of it."""

    id: str
    source: str
    title: str
    outlet: str | None
    published: date | None
    language: str
    url: str | None

    @classmethod
    def of(cls, article: Article) -> "LooseEntry":
        """The entry of an article."""
        return cls(
            id=article.id,
            source=article.source,
            title=article.title,
            outlet=article.outlet,
            published=article.published,
            language=article.language,
            url=article.url,
        )
