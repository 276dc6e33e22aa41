"""``facts.json``: a story's comparison for other programs, in its public, versioned form."""

import json
from collections.abc import Collection, Sequence
from functools import lru_cache

from generator.compose.decided import decisions_by_fact
from generator.compose.intervals import focus_span
from generator.compose.links import SCHEMA, facts_path, root_of, text_path, web_address
from generator.model import Article, Claim, Comparison, Decision, Match, Quantity, Story, TextRights, Time

VERSION = 1

_Json = dict[str, object]


def facts_json(story: Story, order: Sequence[Comparison]) -> str:
    """The story's data with its facts in the given order, as JSON text that ends in a line break."""
    source = story.source
    whole = [article.id for article in source.articles if article.shown is TextRights.FULL]
    decided = decisions_by_fact(story.decisions)
    data: _Json = {
        "$schema": root_of(facts_path(source.id)) + SCHEMA,
        "schema": VERSION,
        "story": {"id": source.id, "title": source.title, "summary": source.summary, "period": source.period or None},
        "articles": [_article(article) for article in source.articles],
    }
    facts = [_fact_line(comparison, decided.get(comparison.fact.id, ()), whole) for comparison in order]
    members = [f"{_compact(key)}: {_lines(value)}" for key, value in data.items()]
    decisions = _lines([_decision(decision) for decision in story.decisions])
    members += [f'"facts": {_rows(facts)}', f'"decisions": {decisions}']
    return "{\n" + ",\n".join(members) + "\n}\n"


_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False)


def _lines(value: object) -> str:
    """A list with a line for each of its items, so that a difference shows where it is; anything else in one line."""
    return _rows([_compact(item) for item in value]) if isinstance(value, list) else _compact(value)


def _rows(items: Sequence[str]) -> str:
    return "[\n" + ",\n".join(items) + "\n]" if items else "[]"


def _compact(value: object) -> str:
    return _ENCODER.encode(value)


def _article(article: Article) -> _Json:
    return {
        "id": article.id,
        "source": article.source,
        "outlet": article.outlet,
        "outlet_id": article.listed.id if article.listed else None,
        "title": article.title,
        "published": article.published.isoformat() if article.published else None,
        "updated": article.updated.isoformat() if article.updated else None,
        "not_after": article.not_after.isoformat() if article.not_after else None,
        "url": web_address(article.url) or None,
        "language": article.language,
        "credits": list(article.credits),
        "tags": list(article.tags),
        "rights": article.shown.value,
        "text": text_path(article.story, article.id) if article.shown is TextRights.FULL else None,
    }


def _fact_line(comparison: Comparison, decisions: Sequence[Decision], whole: Collection[str]) -> str:
    """A fact as JSON text.

    Its matches are two thirds of it, and evidence says the same over and over: their text is put together by itself.
    """
    fact = _compact(_fact(comparison, whole)).removesuffix("}")
    matches = ", ".join(map(_match, comparison.fact.matches))
    return f'{fact}, "matches": [{matches}], "decided": {_compact([decision.kind.value for decision in decisions])}}}'


def _fact(comparison: Comparison, whole: Collection[str]) -> _Json:
    """A fact up to its claims; the texts of the articles ``whole`` are published: places in them mean something."""
    fact = comparison.fact
    return {
        "id": fact.id,
        "was": list(fact.was),
        "label": comparison.label,
        "verdict": comparison.verdict.value,
        "kind": fact.kind.value,
        "rule": comparison.rule,
        "reason": comparison.reason,
        "cautions": [{"kind": caution.kind, "reason": caution.reason} for caution in comparison.cautions],
        "origins": len(comparison.origins),
        "origin_groups": [{"claims": list(o.claims), "reason": o.reason} for o in comparison.origins],
        "readings": [{"answer": r.answer, "claims": list(r.claims)} for r in comparison.readings],
        "claims": [_claim(claim, comparison, whole=claim.article in whole) for claim in fact.claims],
    }


def _decision(decision: Decision) -> _Json:
    return {
        "kind": decision.kind.value,
        "reason": decision.reason,
        "facts": list(decision.facts),
        "claims": list(decision.claims),
        "article": decision.article or None,
        "before": decision.before,
        "after": decision.after,
    }


def _claim(claim: Claim, comparison: Comparison, *, whole: bool) -> _Json:
    focus = focus_span(claim, comparison.focus)
    return {
        "id": claim.id,
        "was": list(claim.was),
        "article": claim.article,
        "quote": None if claim.withheld else claim.quote,
        "start": claim.span.start if whole else None,
        "end": claim.span.end if whole else None,
        "focus": [focus.start, focus.end] if focus and whole else None,
        "speaker": claim.speaker,
        "stance": claim.stance.value,
        "negated": claim.negated,
        "quantities": [_quantity(quantity) for quantity in claim.quantities],
        "times": [_time(time) for time in claim.times],
    }


def _quantity(quantity: Quantity) -> _Json:
    return {
        "surface": quantity.surface,
        "low": plain_number(quantity.low),
        "high": plain_number(quantity.high),
        "of": quantity.of,
        "unit": quantity.unit,
    }


def _time(time: Time) -> _Json:
    return {
        "surface": time.surface,
        "value": time.value,
        "earliest": time.earliest.isoformat() if time.earliest else None,
        "latest": time.latest.isoformat() if time.latest else None,
    }


def _match(match: Match) -> str:
    evidence = ", ".join([_evidence(e.feature, e.level, e.label, e.weight) for e in match.evidence])
    ends = _compact({"left": match.left, "right": match.right, "score": match.score}).removesuffix("}")
    return f'{ends}, "evidence": [{evidence}]}}'


@lru_cache(maxsize=4096)
def _evidence(feature: str, level: str, label: str, weight: float) -> str:
    return _compact({"feature": feature, "level": level, "label": label, "weight": round(weight, 6)})


def plain_number(value: float | None) -> int | float | None:
    """A whole number without a decimal point; others rounded, so that no build differs in a last digit."""
    if value is None:
        return None
    return int(value) if value == int(value) else round(value, 6)
