"""What a rule looks at: a fact with its claims by outlet, and the story it stands in."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log

from generator.model import Article, Claim, Fact, Sentence

_FEW = 1 / 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A story, looked up by the facts that are compared in it.

    ``articles``   by id
    ``sentences``  by article id and index
    ``counts``     of matching terms: how many sentences hold each
    """

    articles: Mapping[str, Article]
    sentences: Mapping[tuple[str, int], Sentence]
    counts: Mapping[str, int]

    def rarity(self, key: str) -> float:
        """From nearly 0 for a term that every sentence holds to 1 for one that a single sentence holds (scaled idf)."""
        size = len(self.sentences)
        return log(1 + size / self.counts.get(key, 1)) / log(1 + size) if size else 1.0

    def is_rare(self, key: str) -> bool:
        """Whether few of the story's sentences hold the term: two, or one in sixteen."""
        return self.counts.get(key, 1) <= max(2.0, _FEW * len(self.sentences))

    def sentence_of(self, claim: Claim) -> Sentence | None:
        """The sentence that a claim was cut from; None where the story does not hold it."""
        return self.sentences.get((claim.article, claim.sentence))


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One outlet's claims in a fact, in order of article and position. ``name`` is how readers know the outlet."""

    outlet: str
    name: str
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A fact put to the rules. ``claims`` and ``sides`` are sorted, so that a verdict does not hang on their order."""

    fact: Fact
    claims: tuple[Claim, ...]
    sides: tuple[Side, ...]
    setting: Setting

    def article_of(self, claim: Claim) -> Article:
        """The article that a claim stands in."""
        return self.setting.articles[claim.article]


def make_setting(articles: Sequence[Article], sentences: Sequence[Sentence]) -> Setting:
    """The setting that one story's facts share."""
    counts = Counter(key for sentence in sentences for key in {term.key for term in sentence.terms})
    return Setting(
        articles={article.id: article for article in articles},
        sentences={(sentence.article, sentence.index): sentence for sentence in sentences},
        counts=counts,
    )


def make_case(fact: Fact, setting: Setting) -> Case:
    """The fact with its claims sorted and parted by outlet. KeyError where a claim's article is not in the story."""
    claims = tuple(sorted(fact.claims, key=lambda c: (c.article, c.span.start, c.span.end, c.id)))
    keys = sorted({setting.articles[claim.article].outlet_key for claim in claims})
    return Case(fact=fact, claims=claims, sides=tuple(_side(key, claims, setting) for key in keys), setting=setting)


def _side(outlet: str, claims: Iterable[Claim], setting: Setting) -> Side:
    own = tuple(claim for claim in claims if setting.articles[claim.article].outlet_key == outlet)
    return Side(outlet=outlet, name=name_of(setting.articles[own[0].article]), claims=own)


def name_of(article: Article) -> str:
    """What readers know an article by: its outlet, or its title where no outlet is named."""
    return article.outlet or f"the article “{article.title}”"
