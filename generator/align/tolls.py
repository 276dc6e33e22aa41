"""Groups that tell one toll: an article gives its figure in the headline and again in its text.

The two sentences go with those of other outlets each by itself; a reader would see the same question twice.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.align.grouping import Quote
from generator.align.slots import ANYONE, is_past
from generator.lexicon.roles import TOLLS
from generator.model import BlockKind, Quantity, Sentence

Group = tuple[Quote, ...]
_Toll = tuple[str, str, float | None]
"""An article, the role of those counted, and how many it gives."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """Quotes that go together, and the tolls that articles give in them: all, and those of headlines."""

    quotes: frozenset[Quote]
    tolls: frozenset[_Toll]
    headed: frozenset[_Toll]

    def goes_with(self, other: "_Told") -> bool:
        """Whether the headline over one gives the toll that its article gives in the other."""
        return not (self.headed.isdisjoint(other.tolls) and other.headed.isdisjoint(self.tolls))

    def __or__(self, other: "_Told") -> "_Told":
        return _Told(
            quotes=self.quotes | other.quotes, tolls=self.tolls | other.tolls, headed=self.headed | other.headed
        )


def join_tolls(groups: Sequence[Group], sentences: Sequence[Sentence]) -> tuple[Group, ...]:
    """The groups, those made one that all give a toll of one role, one under the headline of what the other tells.

    ``sentences`` is what the quotes' numbers count. Quotes are in order, and so are the groups.
    """
    joined: list[_Told] = []
    for group in groups:
        told = _told(group, sentences)
        for other in [known for known in joined if known.goes_with(told)]:
            joined.remove(other)
            told |= other
        joined.append(told)
    return tuple(sorted(tuple(sorted(told.quotes)) for told in joined))


def _told(group: Group, sentences: Sequence[Sentence]) -> _Told:
    """A group with what its articles give for the roles of which every quote gives a figure."""
    counts = {quote: _counts(quote, sentences[quote.sentence]) for quote in group}
    roles = frozenset.intersection(*(frozenset(count.of for count in own) for own in counts.values()))
    tolls = {
        quote: [(sentences[quote.sentence].article, count.of, count.stated) for count in own if count.of in roles]
        for quote, own in counts.items()
    }
    headlines = [quote for quote in group if sentences[quote.sentence].block is BlockKind.TITLE]
    return _Told(
        quotes=frozenset(group),
        tolls=frozenset(toll for own in tolls.values() for toll in own),
        headed=frozenset(toll for quote in headlines for toll in tolls[quote]),
    )


def _counts(quote: Quote, sentence: Sentence) -> list[Quantity]:
    """The tolls in a quote, but those of an earlier time."""
    return [
        q
        for q in sentence.quantities
        if q.of in TOLLS and q.noun in ANYONE and quote.span.contains(q.span) and not is_past(sentence, q.span)
    ]
