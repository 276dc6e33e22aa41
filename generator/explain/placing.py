"""Why a loose article is in the story where it is, or in none, as lines of text."""

from collections.abc import Iterator

from generator.gather import ENOUGH, Gathering
from generator.model import Placing, StorySource


def placing_lines(gathering: Gathering, source: str) -> Iterator[str]:
    """What is known of the loose article ``source``, which ``gathering`` must hold."""
    placed = next(((s, a) for s in gathering.stories for a in s.articles if a.source == source), None)
    if placed is None:
        yield f"{source} is in no story."
    else:
        story, article = placed
        yield f"{source} is in the story {story.id}: {story.title}"
        if story.found is None:
            yield "It names that story itself." if article.assigned == story.id else "stories.yml puts it there."
            return
        yield from _reasons(story, next(one for one in story.found.placings if one.article == article.id))
    yield ""
    near = gathering.neighbours.get(source, ())
    yield "Most like it, whatever came of it:" if near else "No other loose article is like it."
    yield from (f"  {percent(neighbour.likeness)}  {neighbour.source}" for neighbour in near)
    if near:
        yield f"From {percent(ENOUGH).strip()} on, on average, articles are one story, where nothing keeps them apart."


def percent(likeness: float) -> str:
    """A probability in whole percent: " 40 %"."""
    return f"{round(100 * likeness):3} %"


def _reasons(story: StorySource, placing: Placing) -> Iterator[str]:
    sources = {article.id: article.source for article in story.articles}
    if placing.by_hand:
        yield "stories.yml puts it there."
    yield f"Of that story {sources[placing.nearest]} is most like it: {percent(placing.likeness).strip()}"
    if placing.shared:
        yield "In common with others there:"
        yield from (f"  {term.form} ({term.others} of {len(sources) - 1})" for term in placing.shared)
