"""Evaluations as lines of text, and as JSON."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from generator.evaluate.misses import Miss, MissKind
from generator.evaluate.run import Evaluation, StoryResult
from generator.model import Figures, Share

_COLUMNS = ("facts", "precision", "judged", "recall", "F1", "verdict", "traps", "tight")

_Json = dict[str, object]


def report_lines(evaluation: Evaluation, *, misses: bool) -> Iterator[str]:
    """A table with a row for each story and one for all; with ``misses``, what went wrong below each story."""
    width = max(len("all stories"), *(len(result.story) for result in evaluation.stories))
    yield _row(width, "", _COLUMNS)
    for result in evaluation.stories:
        yield _row(width, result.story, _cells(result.figures))
        if misses:
            yield from (line for miss in result.misses for line in _miss(miss, result.labels))
            yield ""
    yield _row(width, "all stories", _cells(evaluation.overall))
    yield _row(width, "of how many", _wholes(evaluation.overall))
    if misses:
        yield ""
        yield from _tally(evaluation.stories)


def report_json(evaluation: Evaluation, *, misses: bool) -> str:
    """The same as JSON: shares with what they are shares of, and, with ``misses``, what went wrong."""
    data: _Json = {
        "stories": [_story(result, misses=misses) for result in evaluation.stories],
        "all": _figures(evaluation.overall),
    }
    return json.dumps(data, ensure_ascii=False, indent=1, allow_nan=False)


def _row(width: int, name: str, cells: Iterable[str]) -> str:
    return f"{name:{width}}" + "".join(f"{cell:>11}" for cell in cells)


def _cells(figures: Figures) -> tuple[str, ...]:
    f = figures
    values = (f.facts, f.precision, f.judged, f.recall, None, f.verdict, f.traps, f.tightness)
    return tuple(_shown(figures.f1 if share is None else share.value) for share in values)


def _wholes(figures: Figures) -> tuple[str, ...]:
    f = figures
    counts = (f.facts, f.precision, f.judged, f.recall, None, f.verdict, f.traps, f.tightness)
    return tuple("" if share is None else str(share.whole) for share in counts)


def _shown(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def _miss(miss: Miss, path: str) -> Iterator[str]:
    place = f"{path}:{miss.line}: " if miss.line else ""
    yield f"  {place}{miss.kind}: {miss.label}"
    scores = "" if miss.score is None or miss.least is None else f" ({miss.score:+.2f}; the least is {miss.least:+.2f})"
    yield f"      {miss.reason}{scores}"
    for article, quote in miss.quotes:
        yield f"      {article + ': ' if article else ''}“{' '.join(quote.split())}”"


def _tally(results: Sequence[StoryResult]) -> Iterator[str]:
    """How often each thing went wrong, over all stories."""
    facts = Counter(miss.kind for result in results for miss in result.misses)
    pairs = Counter(miss.kind for result in results for miss in result.lost)
    for kind in MissKind:
        if facts[kind] or pairs[kind]:
            lost = f"; labelled pairs not together: {pairs[kind]}" if pairs[kind] else ""
            yield f"{kind}: {facts[kind]}{lost}"


def _story(result: StoryResult, *, misses: bool) -> _Json:
    data: _Json = {"story": result.story, "labels": result.labels, "figures": _figures(result.figures)}
    if misses:
        counts = Counter(miss.kind for miss in result.lost)
        data["misses"] = [_miss_json(miss) for miss in result.misses]
        data["lost_pairs"] = {str(kind): counts[kind] for kind in MissKind if counts[kind]}
    return data


def _figures(figures: Figures) -> _Json:
    return {
        "facts": _share(figures.facts),
        "precision": _share(figures.precision),
        "judged_precision": _share(figures.judged),
        "recall": _share(figures.recall),
        "f1": _rounded(figures.f1),
        "verdict": _share(figures.verdict),
        "traps": _share(figures.traps),
        "tightness": _share(figures.tightness),
    }


def _share(share: Share) -> _Json:
    return {"value": _rounded(share.value), "part": _rounded(float(share.part)), "whole": share.whole}


def _miss_json(miss: Miss) -> _Json:
    return {
        "kind": str(miss.kind),
        "label": miss.label,
        "reason": miss.reason,
        "line": miss.line or None,
        "quotes": [{"article": article or None, "quote": quote} for article, quote in miss.quotes],
        "score": _rounded(miss.score),
        "least": _rounded(miss.least),
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4) + 0.0
