"""Which question a fact asks that is about figures: how many were killed, how much it cost.

One sentence may give figures for two questions, and so be a claim of two facts. Which of them a known fact was, its
claims alone do not tell; what its figures answered does.
"""

from collections.abc import Iterable, Mapping, Sequence

from generator.model import Claim, Comparison, Fact, FactKind

Question = tuple[str, ...]
"""What figures answer, each in a word or two with its unit; () where a fact does not ask for figures."""
_SEVERAL = 2
"""A fact of several articles asks what so many of them answer."""


def questions_of(facts: Iterable[Fact], comparisons: Iterable[Comparison]) -> Mapping[str, Question]:
    """The question of each fact, by id, that its comparison found; those that have none are left out.

    ``facts`` are as the articles alone make them, ``comparisons`` those of the facts that an editor made of them.
    """
    asking = [c for c in comparisons if c.fact.kind is FactKind.NUMBER]
    found = {name: dict(c.focus) for c in asking for name in (c.fact.id, *c.fact.was)}
    questions = {fact.id: _question(fact, found[fact.id]) for fact in facts if fact.id in found}
    return {fact.id: question for fact in facts if (question := questions.get(fact.id)) and asks(fact, question)}


def asks(fact: Fact, question: Question) -> bool:
    """Whether the fact's articles answer it: the only one, or two of several."""
    answering = {claim.article for claim in fact.claims if not _answered(claim).isdisjoint(question)}
    return len(answering) >= min(_SEVERAL, len({claim.article for claim in fact.claims}))


def _question(fact: Fact, deciding: Mapping[str, str]) -> Question:
    """What the figures answer whose words decided, by the ids of their claims."""
    return tuple(
        sorted({answered for claim in fact.claims for answered in _answered(claim, (deciding.get(claim.id),))})
    )


def _answered(claim: Claim, surfaces: Sequence[str | None] = ()) -> set[str]:
    """What the claim's figures answer; with ``surfaces``, those that are written so."""
    figures = (q for q in claim.quantities if not surfaces or q.surface in surfaces)
    return {f"{q.of} ({q.unit})" if q.unit else q.of for q in figures}
