"""What the share images say: one for each story, and one for the site."""

from collections.abc import Sequence

from generator.compose.shell import Site
from generator.compose.site_pages import StoryCard
from generator.compose.tally import Tally, make_tally
from generator.i18n import Words
from generator.model import ShareCard, ShareCount, Verdict


def make_story_card(site: Site, card: StoryCard) -> ShareCard:
    """The image of one story."""
    sharpest = card.sharpest
    answers = tuple(reading.headline for reading in sharpest.readings if reading.headline) if sharpest else ()
    return ShareCard(
        direction=site.words.direction,
        site=site.config.title,
        title=card.title,
        scope=card.scope,
        verdict=sharpest.verdict.key if sharpest else "",
        word=sharpest.verdict.word if sharpest else "",
        question=sharpest.label if sharpest else "",
        answers=answers if len(answers) > 1 else (),
        counts=_counts(site.words, card.tally),
        compared=_compared(site.words, card.tally),
        alt=_alt(site.words, card.title, card.tally),
    )


def make_site_card(site: Site, counts: Sequence[tuple[Verdict, int]]) -> ShareCard:
    """The image of the site: what it is about, and how many facts of all stories have each verdict.

    In words it is the title alone, which stays: they stand in the head of every page of the site's own.
    """
    tally = make_tally((verdict for verdict, count in counts for _ in range(count)), site.words)
    return ShareCard(
        direction=site.words.direction,
        site=site.config.title,
        title=site.config.description,
        scope="",
        verdict="",
        word="",
        question="",
        answers=(),
        counts=_counts(site.words, tally),
        compared=_compared(site.words, tally),
        alt=site.config.title,
    )


def _counts(words: Words, tally: Tally) -> tuple[ShareCount, ...]:
    return tuple(
        ShareCount(key=part.key, count=part.count, words=words("tally.part", number=part.count, words=part.words))
        for part in tally.parts
    )


def _compared(words: Words, tally: Tally) -> str:
    return words("points.compared", count=tally.compared) if tally.compared else ""


def _alt(words: Words, title: str, tally: Tally) -> str:
    if not tally.compared:
        return title
    return words("share.alt", title=title, points=_compared(words, tally), tally=tally.sentence)
