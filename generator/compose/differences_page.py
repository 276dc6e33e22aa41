"""Every difference and dispute of the site, newest story first."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.compose.book import StoryBook
from generator.compose.facts import ClaimView, FactView
from generator.compose.links import differences_path
from generator.compose.ordering import GROUPS, group_of, sharpness
from generator.compose.pager import Pager
from generator.compose.shell import Site, make_shell
from generator.compose.views import Crumb, Shell, VerdictView, Witness
from generator.model import Verdict

STORIES = 60
"""So many stories stand on one page."""
ANSWERS = 4
"""So many answers of a point are shown; the story's page has the others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """One answer: ``words`` where they are short, or a side of a dispute; ``claim`` is the first that gives it."""

    words: str
    witnesses: tuple[Witness, ...]
    claim: ClaimView


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A fact that differs or is disputed: ``group`` is the key of its kind of question, ``path`` leads to it.

    ``more`` counts the answers that are not shown.
    """

    path: str
    label: str
    group: str
    verdict: VerdictView
    cautions: tuple[str, ...]
    answers: tuple[Given, ...]
    more: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryDifferences:
    """A story with its differences, sharpest first; ``latest`` is its newest day of publication (ISO), or ""."""

    title: str
    path: str
    latest: str
    date: str
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferencesView:
    """A page of differences.

    ``kinds`` are the kinds of question on it, key and heading; ``total`` counts the differences of the whole
    site, on the first page alone: the others stay as they are where a story that is not on them changes.
    """

    shell: Shell
    stories: tuple[StoryDifferences, ...]
    kinds: tuple[tuple[str, str], ...]
    total: int
    pager: Pager


def story_differences(book: StoryBook) -> StoryDifferences | None:
    """What the story has for the page; None where nothing in it differs."""
    apart = [p for p in book.compared if p[0].verdict in (Verdict.DIFFER, Verdict.DISPUTE)]
    apart.sort(key=lambda pair: sharpness(pair[0]))
    if not apart:
        return None
    days = [article.published for article in book.cast.articles.values() if article.published]
    return StoryDifferences(
        title=book.story.source.title,
        path=book.path,
        latest=max(days).isoformat() if days else "",
        date=book.cast.words.day(max(days)) if days else "",
        differences=tuple(_difference(book.place(view.id), group_of(comparison), view) for comparison, view in apart),
    )


def _difference(path: str, group: str, fact: FactView) -> Difference:
    answers = tuple(_answers(fact))
    return Difference(
        path=path,
        label=fact.label,
        group=group,
        verdict=fact.verdict,
        cautions=fact.cautions,
        answers=answers[:ANSWERS],
        more=len(answers[ANSWERS:]),
    )


def _answers(fact: FactView) -> Iterator[Given]:
    """The sides of a dispute, else the answers."""
    if fact.verdict.key == Verdict.DISPUTE.value and fact.sides:
        for side in fact.sides:
            seen = dict.fromkeys(claim.witness for claim in side.claims)
            yield Given(words=side.heading, witnesses=tuple(seen), claim=side.claims[0])
        return
    for reading in fact.readings:
        yield Given(words=reading.headline, witnesses=reading.witnesses, claim=reading.claims[0])


def make_differences_view(
    site: Site, pager: Pager, total: int, stories: tuple[StoryDifferences, ...]
) -> DifferencesView:
    """The page at the place of ``pager``, with its ``stories`` in order; ``total`` counts the site's differences."""
    used = {difference.group for story in stories for difference in story.differences}
    return DifferencesView(
        shell=_shell(site, differences_path(pager.page)),
        stories=stories,
        kinds=tuple((key, site.words(f"group.{key}")) for key in GROUPS if key in used),
        total=total,
        pager=pager,
    )


def _shell(site: Site, path: str) -> Shell:
    title = site.words("differences.title")
    return make_shell(site, path, title, site.words("differences.description"), [Crumb(label=title, path=None)])
