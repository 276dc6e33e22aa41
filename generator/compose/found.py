"""Why the articles of a story that the program found itself are in it."""

from dataclasses import dataclass

from generator.compose.facts import Cast
from generator.compose.views import Witness
from generator.model import Found, Placing


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacingView:
    """One article with what put it there.

    ``nearest``  the article that is most like it, ``percent`` how probably both report one event
    ``shared``   names, figures and words that it has in common with others, the strongest first
    ``by_hand``  whether the maintainer put it there
    """

    witness: Witness
    nearest: Witness
    percent: int
    shared: tuple[str, ...]
    by_hand: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundView:
    """How the story was found; ``titled_by`` gave it its title, None where the maintainer did."""

    titled_by: Witness | None
    placings: tuple[PlacingView, ...]


def make_found(found: Found | None, cast: Cast) -> FoundView | None:
    """The view of how the story was found, None where it has a folder."""
    if found is None:
        return None
    return FoundView(
        titled_by=cast.witnesses.get(found.titled_by),
        placings=tuple(_placing(placing, cast) for placing in found.placings),
    )


def _placing(placing: Placing, cast: Cast) -> PlacingView:
    return PlacingView(
        witness=cast.witnesses[placing.article],
        nearest=cast.witnesses[placing.nearest],
        percent=round(100 * placing.likeness),
        shared=tuple(term.form for term in placing.shared),
        by_hand=placing.by_hand,
    )
