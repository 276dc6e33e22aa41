"""What a figure or a time means, put right in the claims and sentences that have it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import TypeVar

from generator.model import Anchor, Article, Bound, Claim, Fact, Quantity, Sentence, Span, Time
from generator.overrides.find import Finder, missed
from generator.overrides.operations import CorrectQuantity, CorrectTime
from generator.text.edtf import bounds
from generator.text.locate import locate

T = TypeVar("T", Quantity, Time)
Facts = tuple[Fact, ...]
Sentences = tuple[Sentence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """Facts and sentences after a correction; ``before`` and ``after`` say what the words meant and mean."""

    facts: Facts
    sentences: Sentences
    marked: tuple[str, ...]
    claims: tuple[str, ...]
    before: str
    after: str


def correct_quantity(
    facts: Facts, sentences: Sentences, operation: CorrectQuantity, finder: Finder, articles: Sequence[Article]
) -> Correction:
    """Give a figure another value, role, noun or unit, wherever it stands in a claim of that article."""
    claim = finder.claims(operation.claim, facts)[0]
    span = _place(claim, operation, [q.span for q in claim.quantities])
    text = next(article.text for article in articles if article.id == claim.article)
    old = next((q for q in claim.quantities if q.span == span), None)
    if old is None and operation.value is None:
        cure = "Say what it means: `value: 27`, or `low: 27` and `high: open`."
        message = f"the program reads no figure in “{operation.surface}”"
        raise missed(operation.place, "missing", message, cure)
    new = _quantity(operation, span, text, old)

    def corrected(item: Claim | Sentence) -> tuple[Quantity, ...]:
        return _with(item.quantities, new) if _has(item, claim.article, span) else item.quantities

    return _corrected(
        facts,
        sentences,
        lambda c: replace(c, quantities=corrected(c)),
        lambda s: replace(s, quantities=corrected(s)),
        _Result(claim=claim, span=span, before=_meaning(old) if old else "", after=_meaning(new)),
    )


def correct_time(
    facts: Facts, sentences: Sentences, operation: CorrectTime, finder: Finder, articles: Sequence[Article]
) -> Correction:
    """Give a time expression another value, wherever it stands in a claim of that article."""
    claim = finder.claims(operation.claim, facts)[0]
    span = _place(claim, operation, [t.span for t in claim.times])
    text = next(article.text for article in articles if article.id == claim.article)
    old = next((t for t in claim.times if t.span == span), None)
    days = bounds(operation.value)
    new = Time(
        span=span,
        surface=span.of(text),
        value=operation.value,
        earliest=days.first,
        latest=days.last,
        anchor=Anchor.CALENDAR,
        background=old.background if old else False,
    )

    def corrected(item: Claim | Sentence) -> tuple[Time, ...]:
        return _with(item.times, new) if _has(item, claim.article, span) else item.times

    return _corrected(
        facts,
        sentences,
        lambda c: replace(c, times=corrected(c)),
        lambda s: replace(s, times=corrected(s)),
        _Result(claim=claim, span=span, before=old.value if old else "", after=new.value),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Result:
    claim: Claim
    span: Span
    before: str
    after: str


def _corrected(
    facts: Facts,
    sentences: Sentences,
    in_claim: Callable[[Claim], Claim],
    in_sentence: Callable[[Sentence], Sentence],
    result: _Result,
) -> Correction:
    changed = tuple(replace(fact, claims=tuple(map(in_claim, fact.claims))) for fact in facts)
    marked = [f.id for f in changed if any(_has(c, result.claim.article, result.span) for c in f.claims)]
    return Correction(
        facts=changed,
        sentences=tuple(map(in_sentence, sentences)),
        marked=tuple(marked),
        claims=(result.claim.id,),
        before="" if result.before == result.after else result.before,
        after=result.after,
    )


def _has(item: Claim | Sentence, article: str, span: Span) -> bool:
    return item.article == article and item.span.contains(span)


def _place(claim: Claim, operation: CorrectQuantity | CorrectTime, known: Iterable[Span]) -> Span:
    """Where the surface stands in the article: a known expression that it is a part of, or itself."""
    places = [span.shift(claim.span.start) for span in locate(operation.surface, claim.quote).places]
    if not places:
        quote = " ".join(claim.quote.split())
        message = f"the claim does not have the words “{operation.surface}”"
        raise missed(operation.place, "quote-gone", message, f"Take them from the claim: “{quote}”.")
    return next((span for span in known for place in places if span.overlaps(place)), places[0])


def _quantity(operation: CorrectQuantity, span: Span, text: str, old: Quantity | None) -> Quantity:
    """The figure as the editor reads it; what the editor leaves out is as the program read it."""
    made = old or Quantity(
        span=span,
        surface=span.of(text),
        low=None,
        high=None,
        stated=None,
        bound=Bound.EXACT,
        unit="",
        noun="",
        of="",
        whole="",
    )
    of = operation.of or made.of or operation.noun or made.noun or operation.unit or made.unit
    made = replace(made, of=of, noun=operation.noun or made.noun, unit=operation.unit or made.unit)
    if operation.value is None:
        return made
    low, high = operation.value
    return replace(made, low=low, high=high, stated=high if low is None else low, bound=_bound(low, high))


def _bound(low: float | None, high: float | None) -> Bound:
    if low is None:
        return Bound.VAGUE if high is None else Bound.AT_MOST
    if high is None:
        return Bound.AT_LEAST
    return Bound.EXACT if low == high else Bound.BETWEEN


def _with(found: Sequence[T], new: T) -> tuple[T, ...]:
    """The expressions with the new one in place of those that it overlaps."""
    kept: list[T] = [one for one in found if not one.span.overlaps(new.span)]
    kept.append(new)
    return tuple(sorted(kept, key=attrgetter("span")))


def _meaning(quantity: Quantity) -> str:
    """A figure for readers: "27 or more, killed"."""
    low, high = ("" if n is None else _written(n) for n in (quantity.low, quantity.high))
    if low and high:
        value = low if low == high else f"{low} to {high}"
    else:
        value = f"{low} or more" if low else f"{high} or less" if high else quantity.surface
    unit = f" {quantity.unit}" if quantity.unit else ""
    return f"{value}{unit}" + (f", {quantity.of}" if quantity.of and quantity.of != quantity.unit else "")


def _written(number: float) -> str:
    """All digits of a number, in threes: "4,200,000", "0.5"."""
    return f"{number:,.6f}".rstrip("0").rstrip(".")
