"""A story prepared for its pages."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.compose.decided import decisions_by_fact
from generator.compose.facts import Cast, FactView, make_fact
from generator.compose.links import story_path
from generator.compose.ordering import sort_key
from generator.compose.pairs import PairLink, closest_pairs, make_pairs
from generator.compose.spread import TABLES, Compared, Spread, is_large, spread_out
from generator.compose.views import Witness
from generator.compose.witnesses import make_witnesses
from generator.i18n import Words
from generator.model import Comparison, Sentence, Story, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryBook:
    """A story prepared for its pages: cast and facts are made once and shown on all of them.

    ``compared``  facts of two articles or more, in the order of the page; ``singles`` those of one
    ``told``      by article, the facts that it has a claim in, in the same order; ``sentences`` those of each article
    ``pairs``     the articles that are laid side by side, in the story's order
    ``spread``    how a large story is spread over pages; None where its own page holds it
    """

    story: Story
    cast: Cast
    compared: Compared
    singles: Compared
    told: Mapping[str, Compared]
    sentences: Mapping[str, tuple[Sentence, ...]]
    pairs: tuple[PairLink, ...]
    spread: Spread | None

    @property
    def order(self) -> tuple[Comparison, ...]:
        """All comparisons, in the order of the story page."""
        return tuple(comparison for comparison, _ in (*self.compared, *self.singles))

    @property
    def path(self) -> str:
        """Of the story's page."""
        return story_path(self.story.source.id)

    @property
    def leading(self) -> tuple[Witness, ...]:
        """The articles that stand for the story: all of them, or the few of a large one that show most."""
        return self.spread.leading if self.spread else tuple(self.cast.witnesses.values())

    def page_of(self, fact: str) -> str:
        """The path of the page on which a fact stands with all that is shown of it."""
        return self.spread.places.get(fact, self.path) if self.spread else self.path

    def place(self, fact: str) -> str:
        """The same with the fact's anchor."""
        return f"{self.page_of(fact)}#f-{fact}"


def open_book(story: Story, words: Words) -> StoryBook:
    """The story's facts as views, in the order in which its pages show them."""
    witnesses = make_witnesses(story.source.articles, words)
    cast = Cast(
        articles={article.id: article for article in story.source.articles},
        witnesses={witness.article: witness for witness in witnesses},
        words=words,
    )
    ordered = sorted(story.comparisons, key=sort_key)
    decided = decisions_by_fact(story.decisions)
    views = [(c, make_fact(c, cast, decided.get(c.fact.id, ()))) for c in ordered]
    large = is_large(len(cast.articles), ordered)
    if large:
        views = [(c, replace(view, matches=view.matches[:TABLES])) for c, view in views]
    compared = tuple(pair for pair in views if pair[0].verdict is not Verdict.SINGLE)
    singles = tuple(pair for pair in views if pair[0].verdict is Verdict.SINGLE)
    return StoryBook(
        story=story,
        cast=cast,
        compared=compared,
        singles=singles,
        told=_by_article((*compared, *singles)),
        sentences=_of_articles(story.sentences),
        pairs=_pairs(story.source.id, cast, compared, large=large),
        spread=spread_out(story.source.id, witnesses, compared, singles) if large else None,
    )


def _by_article(pairs: Iterable[tuple[Comparison, FactView]]) -> Mapping[str, Compared]:
    found: defaultdict[str, list[tuple[Comparison, FactView]]] = defaultdict(list)
    for pair in pairs:
        for article in dict.fromkeys(claim.article for claim in pair[0].fact.claims):
            found[article].append(pair)
    return {article: tuple(own) for article, own in found.items()}


def _of_articles(sentences: Sequence[Sentence]) -> Mapping[str, tuple[Sentence, ...]]:
    found: defaultdict[str, list[Sentence]] = defaultdict(list)
    for sentence in sentences:
        found[sentence.article].append(sentence)
    return {article: tuple(own) for article, own in found.items()}


def _pairs(
    story: str, cast: Cast, compared: Sequence[tuple[Comparison, FactView]], *, large: bool
) -> tuple[PairLink, ...]:
    if not large:
        return make_pairs(story, cast.witnesses)
    return closest_pairs(story, cast.witnesses, [view.witnesses for _, view in compared])
