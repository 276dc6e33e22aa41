"""How a story's facts stood when it was last published, and what that publication changed.

Both are kept in the book, so that a build shows what the folder says: the same after each build and in each clone.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import blake2b

from generator.model import Change, ChangeKind, Comparison, FactKind, Verdict

_WITH_VALUE = (FactKind.NUMBER, FactKind.DATE)
"""Kinds of fact whose answers are values; those of others are words, which change with every edit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How a fact stood.

    ``digest``   of its answers, whatever their order; "" where they are no values
    ``answers``  in words, parted by " / "; "" where they are no values, or rights forbid to show all of them
    """

    verdict: Verdict
    digest: str = ""
    answers: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownChange:
    """A change of the fact with the id ``fact``, as in ``Change``; both answers are "" where one may not be shown."""

    fact: str
    kind: ChangeKind
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """The facts of a publication by id, and the changes that it made; of facts that are gone nothing is said."""

    standings: Mapping[str, Standing] = field(default_factory=dict)
    changes: tuple[KnownChange, ...] = ()


def publish(
    last: Published | None, comparisons: Iterable[Comparison], may_show: Callable[[Comparison], bool]
) -> Published:
    """What is published now. Where nothing changed since ``last``, its changes stand; None is no publication.

    ``may_show`` tells whether the answers of a fact may be kept in words.
    """
    now = {c.fact.id: _standing(c, may_show=may_show(c)) for c in comparisons}
    if last is None:
        return Published(standings=now)
    new = tuple(_differences(last.standings, now))
    return Published(standings=now, changes=new or tuple(_kept(last.changes, now)))


def in_words(published: Published, story: str, comparisons: Sequence[Comparison]) -> tuple[Change, ...]:
    """The changes under the headings that the facts of ``comparisons`` have, in the order of these."""
    order = {comparison.fact.id: (number, comparison.label) for number, comparison in enumerate(comparisons)}
    known = (change for change in published.changes if change.fact in order)
    return tuple(
        Change(story=story, fact=c.fact, kind=c.kind, label=order[c.fact][1], before=c.before, after=c.after)
        for c in sorted(known, key=lambda change: order[change.fact][0])
    )


def _standing(comparison: Comparison, *, may_show: bool) -> Standing:
    answers = [reading.answer for reading in comparison.readings]
    if comparison.fact.kind not in _WITH_VALUE or not answers:
        return Standing(verdict=comparison.verdict)
    same = "\n".join(sorted({answer.casefold() for answer in answers}))
    return Standing(
        verdict=comparison.verdict,
        digest=blake2b(same.encode(), digest_size=5).hexdigest(),
        answers=" / ".join(answers) if may_show else "",
    )


def _differences(then: Mapping[str, Standing], now: Mapping[str, Standing]) -> Iterator[KnownChange]:
    for key, new in sorted(now.items()):
        old = then.get(key)
        if old is None:
            yield KnownChange(fact=key, kind=ChangeKind.NEW, before="", after=new.verdict.value)
            continue
        if old.verdict is not new.verdict:
            before, after = old.verdict.value, new.verdict.value
            yield KnownChange(fact=key, kind=ChangeKind.VERDICT, before=before, after=after)
        if old.digest and new.digest and old.digest != new.digest:
            before, after = (old.answers, new.answers) if old.answers and new.answers else ("", "")
            yield KnownChange(fact=key, kind=ChangeKind.VALUE, before=before, after=after)


def _kept(changes: Iterable[KnownChange], now: Mapping[str, Standing]) -> Iterator[KnownChange]:
    """The changes of facts that are still there; without answers that may not be shown any more."""
    for change in changes:
        if change.fact in now:
            silent = change.kind is ChangeKind.VALUE and not now[change.fact].answers
            yield replace(change, before="", after="") if silent else change
