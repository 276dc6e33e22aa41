"""Facts → Comparisons: the rules in their order, and what is said beside the verdict."""

from collections.abc import Sequence

from generator.compare.case import Case, make_case, make_setting
from generator.compare.cautions import find_cautions
from generator.compare.closures import differing_reopening
from generator.compare.contested import contested
from generator.compare.contradictions import contradicting
from generator.compare.dates import compatible_dates, differing_dates, unsure_dates
from generator.compare.disputes import denied, disputed
from generator.compare.labels import labels
from generator.compare.moments import Oddity, find_oddities
from generator.compare.numbers import (
    clashing_scopes,
    compatible_numbers,
    differing_numbers,
    echoed_numbers,
    unsure_numbers,
)
from generator.compare.origins import find_origins
from generator.compare.readings import find_focus, find_readings
from generator.compare.ruling import Rule, Ruling
from generator.compare.statements import agreeing, detailed, two_moments
from generator.model import Article, Comparison, Fact, Sentence, Verdict


def single(case: Case) -> Ruling | None:
    """Single: one outlet alone."""
    if len(case.sides) > 1:
        return None
    return Ruling(verdict=Verdict.SINGLE, rule="single", reason=f"Only {case.sides[0].name} tells this.")


RULES: tuple[Rule, ...] = (
    single,
    disputed,
    denied,
    contested,
    clashing_scopes,
    differing_numbers,
    differing_dates,
    differing_reopening,
    contradicting,
    two_moments,
    compatible_numbers,
    echoed_numbers,
    unsure_numbers,
    compatible_dates,
    unsure_dates,
    detailed,
    agreeing,
)
"""The first that has something to say gives the verdict; the last always has."""


def decide(case: Case) -> Ruling:
    """The ruling of the first rule that gives one."""
    return next(ruling for ruling in (rule(case) for rule in RULES) if ruling)


def compare(
    articles: Sequence[Article], sentences: Sequence[Sentence], facts: Sequence[Fact]
) -> tuple[Comparison, ...]:
    """The verdict on each of one story's facts, in the facts' order.

    KeyError where a fact's claim stands in an article that is not given; facts must have at least one claim.
    """
    setting = make_setting(articles, sentences)
    oddities = find_oddities(articles, sentences)
    cases = [make_case(fact, setting) for fact in facts]
    rulings = [(case, decide(case)) for case in cases]
    names = labels(rulings)
    return tuple(_compare(*pair, name, oddities) for pair, name in zip(rulings, names, strict=True))


def _compare(case: Case, ruling: Ruling, name: str, oddities: Sequence[Oddity]) -> Comparison:
    return Comparison(
        fact=case.fact,
        label=name,
        verdict=ruling.verdict,
        rule=ruling.rule,
        reason=ruling.reason,
        readings=find_readings(case, ruling),
        cautions=find_cautions(case, ruling, oddities),
        origins=find_origins(case),
        focus=find_focus(case, ruling),
    )
