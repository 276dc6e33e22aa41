"""What a rule looks at: a fact with its claims by outlet, and the story it stands in."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache, wraps
from math import log
from typing import TypeVar

from generator.model import Article, Claim, Fact, Sentence

_Found = TypeVar("_Found")

_FEW = 1 / 16
_MOST = 60
"""Claims of a fact that are compared, shared out evenly among the outlets: a fact of more repeats itself."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Setting:
    """A story, looked up by the facts that are compared in it. It is equal to itself alone, as a case is.

    ``articles``   by id
    ``sentences``  by article id and index
    ``counts``     of matching terms: how many sentences hold each
    ``rarities``   of matching terms: from nearly 0 for one that every sentence holds to 1 for one that a single
                   sentence holds (scaled idf)
    ``by_article`` the sentences of each article, in any order
    ``present``    the last day on which the articles appeared or, where none is dated, that they name; None if unknown
    """

    articles: Mapping[str, Article]
    sentences: Mapping[tuple[str, int], Sentence]
    counts: Mapping[str, int]
    rarities: Mapping[str, float]
    present: date | None
    by_article: Mapping[str, tuple[Sentence, ...]]

    def rarity(self, key: str) -> float:
        """That of a term; 1 for one that no sentence holds."""
        return self.rarities.get(key, 1.0)

    def sentences_in(self, article: str) -> tuple[Sentence, ...]:
        """Those of one article, in any order."""
        return self.by_article.get(article, ())

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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Case:
    """A fact put to the rules. ``told`` is sorted, ``sides`` stand as their first claims: no name orders anything.

    A case is equal to itself alone, so that what one rule found out of it is remembered for the next at no cost.

    ``told``    all claims of the fact
    ``claims``  those of them that are compared, which the sides hold: all, but for a fact of very many
    """

    fact: Fact
    told: tuple[Claim, ...]
    claims: tuple[Claim, ...]
    sides: tuple[Side, ...]
    setting: Setting

    def article_of(self, claim: Claim) -> Article:
        """The article that a claim stands in."""
        return self.setting.articles[claim.article]

    def may_be_older(self, claim: Claim, other: Claim) -> bool:
        """Whether what happened between two reports may explain that a claim's does not know what the other's tells."""
        early, late = (self.article_of(own).published for own in (claim, other))
        return early is None or late is None or early < late

    def are_closest(self, one: Claim, other: Claim) -> bool:
        """Whether two claims are each other's closest in their articles."""
        met = {one.id, other.id}
        return any(match.is_closest for match in self.fact.matches if {match.left, match.right} == met)


def of_last_case(find: Callable[[Claim, Case], _Found]) -> Callable[[Claim, Case], _Found]:
    """``find``, which finds something out of a claim, remembering what it found of the claims of the last case.

    A claim meets many others of its case, and is asked the same each time. For what a claim's id, which stands for its
    place in its article, and the case decide: not for what is made of a claim without some of its terms.
    """

    @lru_cache(maxsize=1)
    def known_of(case: Case) -> dict[str, _Found]:  # noqa: ARG001 - what it is remembered by
        return {}

    @wraps(find)
    def found(claim: Claim, case: Case) -> _Found:
        known = known_of(case)
        if claim.id not in known:
            known[claim.id] = find(claim, case)
        return known[claim.id]

    return found


def make_setting(articles: Sequence[Article], sentences: Sequence[Sentence]) -> Setting:
    """The setting that one story's facts share."""
    counts = Counter(key for sentence in sentences for key in {term.key for term in sentence.terms})
    by_article: defaultdict[str, list[Sentence]] = defaultdict(list)
    for sentence in sentences:
        by_article[sentence.article].append(sentence)
    by_place = {(sentence.article, sentence.index): sentence for sentence in sentences}
    return Setting(
        articles={article.id: article for article in articles},
        sentences=by_place,
        counts=counts,
        rarities={key: log(1 + len(by_place) / count) / log(1 + len(by_place)) for key, count in counts.items()},
        present=_present(articles, sentences),
        by_article={article: tuple(own) for article, own in by_article.items()},
    )


def _present(articles: Iterable[Article], sentences: Iterable[Sentence]) -> date | None:
    published = [article.published for article in articles if article.published]
    named = [t.latest for s in sentences for t in s.times if t.latest and t.latest == t.earliest and not t.background]
    return max(published or named, default=None)


def make_case(fact: Fact, setting: Setting) -> Case:
    """The fact with its claims sorted and parted by outlet. KeyError where a claim's article is not in the story."""
    told = tuple(sorted(fact.claims, key=place))
    keys = list(dict.fromkeys(setting.articles[claim.article].outlet_key for claim in told))
    sides = tuple(_side(key, told, setting, max(1, _MOST // len(keys))) for key in keys)
    claims = tuple(sorted((claim for side in sides for claim in side.claims), key=place))
    return Case(fact=fact, told=told, claims=claims, sides=sides, setting=setting)


def place(claim: Claim) -> tuple[str, int, int, str]:
    """Where a claim stands, for sorting: by article, then position."""
    return (claim.article, claim.span.start, claim.span.end, claim.id)


def _side(outlet: str, told: Iterable[Claim], setting: Setting, most: int) -> Side:
    own = tuple(claim for claim in told if setting.articles[claim.article].outlet_key == outlet)[:most]
    return Side(outlet=outlet, name=name_of(setting.articles[own[0].article]), claims=own)


def name_of(article: Article) -> str:
    """What readers know an article by: its outlet, or its title where no outlet is named."""
    return article.outlet or f"the article “{article.title}”"
