"""Explanations as lines of text, in the words that the pages use."""

from collections.abc import Iterator, Mapping, Sequence

from generator.compose.decided import decisions_by_fact, make_decision
from generator.compose.witnesses import make_witnesses
from generator.explain.pairs import PairReport, Rival, Standing
from generator.explain.weighed import WeighedStory
from generator.i18n import english
from generator.model import Claim, Comparison, Decision, DecisionKind, Evidence, Fact, Match, Sentence, Story

_WHY: Mapping[Standing, str] = {
    Standing.SAME_OUTLET: "Not put together: both are of one outlet, which is not compared with itself.",
    Standing.NO_CANDIDATE: "Not put together: they were not looked at side by side. They share no term, figure or day "
    "that is rare enough in this story, and no question that both answer was found.",
    Standing.TOO_WEAK: "Not put together: their score stays below the least that was kept in this story.",
    Standing.NO_QUOTES: "Not put together: their score suffices, but no two clauses surely enough answer one question, "
    "or those that do number or count something else.",
    Standing.GROUPED_APART: "Not put together: their score suffices, but the facts that they stand in do not fit.",
    Standing.TOGETHER: "Put together.",
}
_RIVALS = (
    "Not put together: their score suffices, but they go better with other sentences of the two outlets, and an outlet "
    "answers a question once, as a rule."
)
_MINUS = "−"


def story_lines(story: Story, weighed: WeighedStory) -> Iterator[str]:
    """All facts of a story in the order given, a line each, under how many pairs were looked at and kept."""
    source = story.source
    yield f"{source.id}: {source.title}"
    yield from (f"  {sign}  {name}" for sign, name in _names(story).values())
    yield (
        f"{len(story.sentences)} sentences; {len(weighed.pairs)} pair{'' if len(weighed.pairs) == 1 else 's'} of them "
        f"looked at, {weighed.kept} with a score of {signed(weighed.least)} or more, the least that is kept in this "
        "story"
    )
    if weighed.more:
        yield (
            "Few sentences have a sure partner, so these reports may tell of one subject rather than of one event: "
            f"what is quoted of two must be surer by {signed(weighed.more)[1:]}"
        )
    yield ""
    width = max((len(c.fact.id) for c in story.comparisons), default=0)
    for comparison in story.comparisons:
        best = max((match.score for match in comparison.fact.matches), default=None)
        score = "" if best is None else signed(best)
        yield f"{comparison.fact.id:{width}}  {comparison.verdict:7}  {score:>6}  {comparison.label}"
    if story.decisions:
        yield ""
        yield "An editor decided:"
        yield from (_decision(story, decision) for decision in story.decisions)


def fact_lines(story: Story, weighed: WeighedStory, comparison: Comparison) -> Iterator[str]:
    """Why the claims of one fact stand together, and which rule gave its verdict."""
    fact = comparison.fact
    signs = _claim_signs(story, fact)
    yield f"{fact.id}: {comparison.label}"
    yield ""
    for claim in fact.claims:
        yield from _claim(signs[claim.id], claim, _names(story)[claim.article][1])
    yield ""
    yield f"Verdict: {comparison.verdict}, by the rule “{comparison.rule}”"
    yield f"  {comparison.reason}"
    yield from (f"Caution ({caution.kind}): {caution.reason}" for caution in comparison.cautions)
    decisions = decisions_by_fact(story.decisions).get(fact.id, ())
    if decisions:
        yield "An editor decided:"
        yield from (_decision(story, decision) for decision in decisions)
    yield ""
    if not fact.matches:
        yield "One outlet alone tells this: nothing was put together."
    for match in sorted(fact.matches, key=lambda m: (-m.score, m.left, m.right)):
        yield from _match(match, signs, weighed)


def pair_lines(story: Story, weighed: WeighedStory, report: PairReport) -> Iterator[str]:
    """Why two sentences stand together, or why not."""
    names = _names(story)
    for number in (report.left, report.right):
        sentence = story.sentences[number]
        sign, name = names[sentence.article]
        yield f"{sign}  {name}"
        yield f"   {in_quotes(sentence.text)}"
    yield ""
    kept_apart = [] if report.facts else _kept_apart(story, report)
    if kept_apart:
        yield "Not put together: an editor decided so."
        yield from (_decision(story, decision) for decision in kept_apart)
    else:
        yield _RIVALS if report.rivals else _WHY[report.standing]
        yield from (_rival(story, rival) for rival in report.rivals)
    for comparison in report.facts:
        yield f"They stand in the fact {comparison.fact.id} ({comparison.verdict}): {comparison.label}"
    if report.facts and report.pair is None:
        yield "The two were not weighed themselves: other claims of the fact hold them together."
    if report.pair:
        yield ""
        yield from evidence_lines(report.pair.evidence, _bar(report.pair.score, weighed))


def choice_lines(chosen: Mapping[str, int]) -> Iterator[str]:
    """That other sentences could be meant as well; ``chosen`` counts those that each quote is of."""
    several = [f"{in_quotes(quote)} can be of {count} sentences" for quote, count in chosen.items() if count > 1]
    if several:
        yield f"{', '.join(several)}: these two came nearest to each other. To mean others, give more words."
        yield ""


def _rival(story: Story, rival: Rival) -> str:
    """Which claim of the other's outlet a sentence goes with, and in which fact."""
    names = _names(story)
    own, other = names[story.sentences[rival.number].article][0], names[rival.claim.article][0]
    where = f"in the fact {rival.fact.fact.id}: {rival.fact.label}"
    return f"  {own} goes with {in_quotes(rival.claim.quote)} ({other}) {where}"


def _decision(story: Story, decision: Decision) -> str:
    """A decision with its reason, and the facts that bear it."""
    witnesses = {w.article: w for w in make_witnesses(story.source.articles, english())}
    made = make_decision(decision, english(), witnesses)
    facts = f"  [{', '.join(decision.facts)}]" if decision.facts else ""
    return f"  {made.kind}: {made.text}{f' {made.reason}' if made.reason else ''}{facts}"


def _kept_apart(story: Story, report: PairReport) -> list[Decision]:
    """The decisions by which an editor keeps the claims of two sentences apart."""
    left, right = (_claims_of(story, story.sentences[number]) for number in (report.left, report.right))
    return [
        decision
        for decision in story.decisions
        if (decision.kind is DecisionKind.APART and left & {*decision.claims} and right & {*decision.claims})
        or (decision.kind is DecisionKind.SPLIT and bool(left & {*decision.claims}) != bool(right & {*decision.claims}))
    ]


def _claims_of(story: Story, sentence: Sentence) -> set[str]:
    """The ids of the claims that a sentence makes."""
    place = (sentence.article, sentence.index)
    return {c.id for k in story.comparisons for c in k.fact.claims if (c.article, c.sentence) == place}


def evidence_lines(evidence: Sequence[Evidence], remark: str) -> Iterator[str]:
    """The evidence in aligned columns, heaviest first: weight, words, feature and level; then the sum with a remark."""
    rows = sorted(evidence, key=lambda e: (-e.weight, e.feature, e.level))
    width = max((len(e.label) for e in rows), default=0)
    for row in rows:
        key = f"{row.feature}: {row.level}" if row.level else row.feature
        yield f"  {signed(row.weight):>6}  {row.label:{width}}  [{key}]"
    yield f"  {'─' * 6}"
    yield f"  {signed(sum(e.weight for e in rows)):>6}  {remark}"


def signed(weight: float) -> str:
    """A weight with its sign, a real minus, and the two digits that the table of weights has.

    >>> signed(4.12), signed(-0.9), signed(-0.001)
    ('+4.12', '−0.90', '+0.00')
    """
    return f"{round(weight, 2) + 0.0:+.2f}".replace("-", _MINUS)


def _bar(score: float, weighed: WeighedStory) -> str:
    """How a score lies to those that were asked for."""
    least = f"the least kept in this story is {signed(weighed.least)}"
    if score >= weighed.least:
        return f"in all; {least}"
    if score >= weighed.join:
        return f"in all; {least}, and {signed(weighed.join)} suffices where other claims hold the two together"
    return f"in all; {least}"


def _match(match: Match, signs: Mapping[str, str], weighed: WeighedStory) -> Iterator[str]:
    yield f"{signs[match.left]} and {signs[match.right]}"
    yield from evidence_lines(match.evidence, _bar(match.score, weighed))
    yield ""


def _claim(sign: str, claim: Claim, outlet: str) -> Iterator[str]:
    said = f" ({claim.speaker} {claim.stance})" if claim.speaker else ""
    yield f"{sign}  {outlet}{said}"
    yield f"   {in_quotes(claim.quote)}"


def _names(story: Story) -> Mapping[str, tuple[str, str]]:
    """For each article the sign and the name that its pages give it."""
    return {w.article: (w.sign, w.label) for w in make_witnesses(story.source.articles, english())}


def _claim_signs(story: Story, fact: Fact) -> Mapping[str, str]:
    """A sign for each claim: that of its article, with a number where the article has several in the fact."""
    names = _names(story)
    of = {a: [c.id for c in fact.claims if c.article == a] for a in names}
    return {
        claim: names[article][0] + (f".{number}" if len(claims) > 1 else "")
        for article, claims in of.items()
        for number, claim in enumerate(claims, start=1)
    }


def in_quotes(text: str) -> str:
    """A text in one line between quotation marks; one that is a quote as a whole has its own.

    >>> in_quotes("the old mill"), in_quotes("“the old mill”"), in_quotes("“mill” or “weir”")
    ('“the old mill”', '“the old mill”', '““mill” or “weir””')
    """
    line = folded(text)
    has_own = line[:1] == "“" and line[-1:] == "”" and "“" not in line[1:]
    return line if has_own else f"“{line}”"


def folded(text: str) -> str:
    """The text in one line."""
    return " ".join(text.split())
