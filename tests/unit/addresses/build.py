"""Facts from lines of text: each line of an article is one claim, named by the letter that heads it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from generator.extract.quantities import find_quantities
from generator.model import Article, Claim, Fact, FactKind
from tests.unit.align.build import make_article, make_sentences

Articles = tuple[Article, ...]


def write(**lines: Sequence[str]) -> tuple[Articles, Mapping[str, Claim]]:
    """Articles by name, and their claims by name and number of line ("one0"), each a whole line."""
    articles = tuple(make_article(name, own) for name, own in lines.items())
    claims = {
        f"{article.id}{sentence.index}": Claim.cut(article, sentence, sentence.span)
        for article in articles
        for sentence in make_sentences(article, lines[article.id])
    }
    return articles, claims


def with_figures(claims: Mapping[str, Claim]) -> Mapping[str, Claim]:
    """The claims with the figures that stand in them."""
    return {
        name: replace(claim, quantities=find_quantities(claim.quote, claim.span.start, ()))
        for name, claim in claims.items()
    }


def facts_of(claims: Mapping[str, Claim], *groups: str) -> tuple[Fact, ...]:
    """A fact for each group of names, in words."""
    return tuple(
        Fact(id=f"#{number}", kind=FactKind.STATEMENT, claims=tuple(claims[n] for n in group.split()), matches=())
        for number, group in enumerate(groups)
    )
