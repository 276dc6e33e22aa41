"""Labels and built facts → figures."""

from collections.abc import Iterator
from itertools import combinations

from generator.evaluate.match import Meeting
from generator.model import Figures, Share, Verdict

NEAR_VERDICT = 0.5
"""What refine counts for agree, and agree for refine: the two differ by how much precision one asks for."""


def score(meeting: Meeting) -> Figures:
    """The figures of one story; ``Figures`` says what each counts."""
    shared = [number for number, fact in enumerate(meeting.labels.facts) if fact.shared]
    found = [(number, built) for number in shared if (built := meeting.answer(number)) is not None]
    points = [_points(meeting.labels.facts[number].verdict, meeting.verdict(built)) for number, built in found]
    pairs = list(meeting.built_pairs())
    return Figures(
        facts=Share(len(found), len(shared)),
        recall=_recall(meeting, shared),
        precision=_share(pair.right for pair in pairs),
        judged=_share(pair.right for pair in pairs if pair.judged),
        verdict=Share(sum(points), len(points)),
        traps=_share(meeting.sprung(trap) is not None for trap in meeting.traps),
        tightness=_tightness(meeting),
    )


def _points(wanted: Verdict, given: Verdict) -> float:
    if wanted is given:
        return 1.0
    return NEAR_VERDICT if {wanted, given} == {Verdict.AGREE, Verdict.REFINE} else 0.0


def _share(hits: Iterator[bool]) -> Share:
    counted = list(hits)
    return Share(sum(counted), len(counted))


def _recall(meeting: Meeting, shared: list[int]) -> Share:
    return _share(
        bool(one & other)
        for number in shared
        for (left, one), (right, other) in combinations(
            zip(meeting.labelled[number], meeting.holders[number], strict=True), 2
        )
        if left.article != right.article
    )


def _tightness(meeting: Meeting) -> Share:
    fills = list(_fills(meeting))
    return Share(sum(fills), len(fills))


def _fills(meeting: Meeting) -> Iterator[float]:
    """For each claim of a shared built fact that covers labelled quotes: how much of it the longest of them fills."""
    quotes = [quote for fact in meeting.labelled for quote in fact]
    for fact in meeting.built:
        if len({told.article for told in fact}) > 1:
            for told in fact:
                lengths = [len(quote.passage.words) for quote in quotes if told.covers(quote)]
                if lengths:
                    yield min(1.0, max(lengths) / len(told.passage.words))
