"""What a target of the ledger names among a story's articles, claims and facts as they are now."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from hashlib import blake2b

from generator.diagnostics import Diagnostic, Severity, did_you_mean, problem_at
from generator.model import Article, Claim, Fact, Sentence, Span, Verdict
from generator.overrides.operations import Place, Target
from generator.text.locate import Located, locate

_ID = re.compile(r"[0-9a-f]{10}")
_SAME = 0.5
"""Words are those of a claim where the two share at least so much of the stretch that they cover together."""
_SHOWN = 120
"""Characters of a passage that stand in a message."""


class MissedError(Exception):
    """A target names nothing, or more than one thing; carries what to tell the editor."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic


def missed(place: Place, code: str, message: str, cure: str) -> MissedError:
    """The error of a target at ``place``, to be raised."""
    return MissedError(_diagnostic(Severity.ERROR, place, code, message, cure))


def outdated(place: Place, then: Verdict, now: Verdict) -> Diagnostic:
    """The warning of a confirmation at ``place`` whose fact has another verdict now."""
    message = f"this row was found right as {then.value!r}, and is {now.value!r} now"
    cure = f"Look at it again; then write `as: {now.value}`, or give it a verdict."
    return _diagnostic(Severity.WARNING, place, "outdated", message, cure)


def undone(place: Place) -> Diagnostic:
    """The warning of a decision at ``place`` that does not hold once all of the ledger was applied."""
    message = "this decision does not hold in the end: others in the ledger go against it"
    cure = "Keep the one that you mean; a `split` that means one fact can name it with `from`."
    return _diagnostic(Severity.WARNING, place, "undone", message, cure)


def _diagnostic(severity: Severity, place: Place, code: str, message: str, cure: str) -> Diagnostic:
    return problem_at(place, place.path, f"decisions-{code}", message, cure, severity=severity)


class Finder:
    """Finds what targets name; its methods raise MissedError. ``warnings`` tells what was found, but not as written."""

    def __init__(self, articles: Sequence[Article], sentences: Sequence[Sentence]) -> None:
        self._articles = tuple(articles)
        self._sentences = tuple(sentences)
        self.warnings: list[Diagnostic] = []

    def silent(self) -> "Finder":
        """One that looks in the same texts, and whose warnings nobody reads."""
        return Finder(self._articles, self._sentences)

    def article(self, target: Target) -> Article:
        """The article of that id, or from the file of that name."""
        name = target.article or target.words
        for article in self._articles:
            if name in (article.id, article.source, article.source.split("/")[-1]):
                return article
        cure = did_you_mean(name, [a.id for a in self._articles]) or "Name it as its file is named, without the ending."
        raise missed(target.place, "no-article", f"the story has no article {name!r}", cure.strip())

    def outlets(self, fact: Fact) -> int:
        """How many outlets a fact's claims are of."""
        keys = {article.id: article.outlet_key for article in self._articles}
        return len({keys[claim.article] for claim in fact.claims})

    def fact(self, target: Target, facts: Sequence[Fact]) -> Fact:
        """The fact that the target names: by its id or one that leads to it, or by a claim that it holds."""
        if _is_id(target):
            for names in (_by_id, _by_was):
                if found := [fact for fact in facts if names(fact, target.words)]:
                    return found[0]
            claims = _with_id(target.words, facts)
            if not claims:
                near = did_you_mean(target.words, [fact.id for fact in facts])
                cure = f"{near}`crossread explain` lists the story's facts with their ids."
                raise missed(target.place, "no-fact", f"the story has no fact {target.words!r}", cure)
        else:
            claims = self.claims(target, facts)[:1]
        return self._holding(target, claims[0], facts)

    def _holding(self, target: Target, claim: Claim, facts: Sequence[Fact]) -> Fact:
        """The fact that holds the claim; of several, the one with most claims, and a warning."""
        holding = [fact for fact in facts if claim.id in {c.id for c in fact.claims}]
        best = min(holding, key=lambda fact: (-len(fact.claims), fact.id))
        if len(holding) > 1:
            names = ", ".join(fact.id for fact in holding)
            message = f"the claim stands in {len(holding)} facts: {names}; {best.id} was taken, which has most claims"
            cure = "Name the fact that you mean by its id."
            self.warnings.append(_diagnostic(Severity.WARNING, target.place, "several-facts", message, cure))
        return best

    def claims(self, target: Target, facts: Sequence[Fact]) -> tuple[Claim, ...]:
        """The claims that the target names, the nearest to its words first: at least one."""
        if _is_id(target):
            if found := _with_id(target.words, facts):
                return found
            is_fact = any(_by_id(fact, target.words) or _by_was(fact, target.words) for fact in facts)
            message = f"the story has no claim {target.words!r}" + (": that is a fact" if is_fact else "")
            near = did_you_mean(target.words, [claim.id for fact in facts for claim in fact.claims])
            cure = f"{near}Name a claim by its id, or by words of its article."
            raise missed(target.place, "no-claim", message, cure)
        article, span = self.passage(target)
        found = _around(_claims_of(facts, article.id), span)
        if found:
            return found
        cure = "Choose words of a claim that is on the page, or make it one with `add`."
        raise missed(target.place, "no-claim", f"the program makes no claim of {_shown(span.of(article.text))}", cure)

    def claims_if_any(self, target: Target, facts: Sequence[Fact]) -> tuple[Claim, ...]:
        """The claims that the target names; none where the program makes none of words that an article has."""
        if _is_id(target):
            return self.claims(target, facts)
        article, span = self.passage(target)
        return _around(_claims_of(facts, article.id), span)

    def claim_or_cut(self, target: Target, facts: Sequence[Fact], least: float = _SAME) -> Claim:
        """The claim that the target names; cut from its sentence where the program makes none of the words.

        A claim that is known counts as this one where the two share at least ``least`` of their stretch.
        """
        if _is_id(target):
            return self.claims(target, facts)[0]
        article, span = self.passage(target)
        sentence, inner = self._sentence(target, article, span)
        known = _around(_claims_of(facts, article.id), inner)
        name = _editor_id("claim", article.id, " ".join(target.words.casefold().split()))
        same = [claim for claim in known if _jaccard(claim.span, inner) >= least]
        held = [claim for claim in known if claim.span.contains(inner)] if least <= _SAME else []
        for claim in (*same, *held):
            return replace(claim, was=tuple(sorted({*claim.was, name} - {claim.id})))
        return replace(Claim.cut(article, sentence, inner), id=name)

    def _sentence(self, target: Target, article: Article, span: Span) -> tuple[Sentence, Span]:
        """The sentence that a passage lies in, and the part of the passage that does."""
        around = [s for s in self._sentences if s.article == article.id and s.span.overlaps(span)]
        if len(around) != 1:
            message = f"{_shown(span.of(article.text))} is no part of one sentence"
            raise missed(target.place, "two-sentences", message, "Quote words of one sentence.")
        own = around[0].span
        return around[0], Span(max(span.start, own.start), min(span.end, own.end))

    def passage(self, target: Target) -> tuple[Article, Span]:
        """Where the words of the target stand: in one place of one article."""
        among = (self.article(target),) if target.article else self._articles
        located = [(article, locate(target.words, article.text)) for article in among]
        for same in (True, False):
            places = [(a, span) for a, found in located if found.same is same for span in found.places]
            if len(places) > 1:
                raise _ambiguous(target, places)
            if places:
                self._warn_changed(target, *places[0], same=same)
                return places[0]
        raise _gone(target, located)

    def _warn_changed(self, target: Target, article: Article, span: Span, *, same: bool) -> None:
        if not same:
            now = _shown(span.of(article.text))
            message = f"{_shown(target.words)} was taken for what stands in {article.id} now: {now}"
            cure = "Write the words as they stand there now."
            self.warnings.append(_diagnostic(Severity.WARNING, target.place, "quote-changed", message, cure))


def _ambiguous(target: Target, places: Sequence[tuple[Article, Span]]) -> MissedError:
    articles = list(dict.fromkeys(article.id for article, _ in places))
    message = f"{_shown(target.words)} stands {len(places)} times: in {', '.join(articles)}"
    name_it = 'Name the article: `{article: 001-name, quote: "some words"}`.'
    cure = "Quote more of it." if len(articles) == 1 else name_it
    return missed(target.place, "ambiguous", message, cure)


def _gone(target: Target, located: Iterable[tuple[Article, Located]]) -> MissedError:
    near = [(-p.likeness, article.id, p.span, article.text) for article, found in located for p in found.nearest]
    shown = "; ".join(f"{_shown(span.of(text))} ({name})" for _, name, span, text in sorted(near)[:3])
    where = f"the article {target.article!r} does not have" if target.article else "no article of the story has"
    cure = (f"The nearest: {shown}. " if shown else "") + "Write words of the text as it is now."
    return missed(target.place, "quote-gone", f"{where} {_shown(target.words)}", cure)


def _is_id(target: Target) -> bool:
    return not target.article and _ID.fullmatch(target.words) is not None


def _by_id(fact: Fact, name: str) -> bool:
    return fact.id == name


def _by_was(fact: Fact, name: str) -> bool:
    return name in fact.was


def _with_id(name: str, facts: Iterable[Fact]) -> tuple[Claim, ...]:
    """The claim of that id, or the one that it leads to; none where there is none."""
    claims = {claim.id: claim for fact in facts for claim in fact.claims}
    if name in claims:
        return (claims[name],)
    return tuple(claim for claim in claims.values() if name in claim.was)[:1]


def _claims_of(facts: Iterable[Fact], article: str) -> tuple[Claim, ...]:
    claims = {claim.id: claim for fact in facts for claim in fact.claims if claim.article == article}
    return tuple(claims.values())


def _around(claims: Iterable[Claim], span: Span) -> tuple[Claim, ...]:
    """The claims that hold the passage, lie in it, or share most of it; the nearest first."""
    fits: Callable[[Claim], bool] = lambda c: (  # noqa: E731 - three words of one rule
        c.span.contains(span) or span.contains(c.span) or _jaccard(c.span, span) >= _SAME
    )
    return tuple(sorted(filter(fits, claims), key=lambda c: (-round(_jaccard(c.span, span), 6), c.span, c.id)))


def _jaccard(one: Span, other: Span) -> float:
    shared = max(0, min(one.end, other.end) - max(one.start, other.start))
    return shared / (len(one) + len(other) - shared) if shared else 0.0


def _editor_id(*parts: str) -> str:
    return blake2b("\n".join(("editor", *parts)).encode(), digest_size=5).hexdigest()


def fact_id(claims: Iterable[Claim]) -> str:
    """The id of a fact that an editor made of these claims; it stays while they do."""
    return _editor_id("fact", *sorted(claim.id for claim in claims))


def _shown(text: str) -> str:
    folded = " ".join(text.split())
    return f"“{folded}”" if len(folded) <= _SHOWN else f"“{folded[:_SHOWN].rstrip()} …”"
