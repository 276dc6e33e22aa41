"""Pure operations on facts: each takes all facts of a story and gives all of them."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.model import Claim, Evidence, Fact, FactKind, Match
from generator.overrides.find import Finder, fact_id
from generator.overrides.operations import Add, Apart, Merge, Split, Target, Together

WEIGHT = 10.0
"""An editor's word in natural-log odds: more than all that the program's own evidence for a pair adds up to."""
_SURE = 0.9
"""Words that an editor adds are a claim that is known where the two share nearly all of their stretch."""

Facts = tuple[Fact, ...]
Kind = Callable[[Sequence[Claim]], FactKind]
"""What sort of question claims answer together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Facts after an operation, with the ids of the facts that bear it and of the claims that it names."""

    facts: Facts
    marked: tuple[str, ...]
    claims: tuple[str, ...]


def merge(facts: Facts, operation: Merge, finder: Finder, kind: Kind) -> Change:
    """One fact of several; it keeps the id of the first, and the others' addresses lead to it."""
    named = [finder.fact(target, facts) for target in operation.facts]
    first = named[0]
    others = [fact for fact in dict.fromkeys(named) if fact.id != first.id]
    joined = first
    for other in others:
        joined = _grown(joined, other.claims, "merge", kind, matches=other.matches)
    joined = replace(joined, was=_sorted({*joined.was, *(n for o in others for n in (o.id, *o.was))}))
    gone = {other.id for other in others}
    kept = tuple(joined if fact.id == first.id else fact for fact in facts if fact.id not in gone)
    return Change(facts=tidy(kept), marked=(first.id,), claims=tuple(c.id for c in joined.claims))


def together(facts: Facts, operation: Together, finder: Finder, kind: Kind) -> Change:
    """Have the fact that holds most of the claims hold all; of those that hold as many, one of several articles."""
    claims = _distinct(finder.claim_or_cut(target, facts) for target in operation.claims)
    facts = _with_claims(facts, claims)
    names = [claim.id for claim in claims]
    home = _home(facts, names)
    if home is None:
        made = _grown(_fact_of(claims[:1], kind), claims[1:], "together", kind)
        facts = (*facts, made)
        home = made
    else:
        grown = _grown(home, claims, "together", kind)
        facts = tuple(grown if fact.id == home.id else fact for fact in facts)
    return Change(facts=tidy(facts), marked=(home.id,), claims=tuple(names))


def _home(facts: Iterable[Fact], names: Sequence[str]) -> Fact | None:
    """The fact to gather claims in, None where none holds any."""

    def rank(fact: Fact) -> tuple[int, bool, int, int, str]:
        own = {claim.id for claim in fact.claims}
        first = min(number for number, name in enumerate(names) if name in own)
        return -len(own.intersection(names)), len({c.article for c in fact.claims}) < 2, first, -len(own), fact.id

    return min((fact for fact in facts if not {c.id for c in fact.claims}.isdisjoint(names)), key=rank, default=None)


def split(facts: Facts, operation: Split, finder: Finder, kind: Kind) -> Change:
    """Take claims out of one fact, or of all that hold them and others; they make a fact where none holds them then.

    From a fact that holds the claim with the words of a target goes what else it holds of these words, a longer or a
    shorter claim: the outlet would still answer there. A claim that is named by its id goes alone.
    """
    source = finder.fact(operation.source, facts) if operation.source else None
    within = (source,) if source else facts
    groups = [_claims_in(finder, target, within, facts) for target in operation.claims]
    leaving = {fact.id: gone for fact in within if (gone := _leaving(fact, groups)) and _ids(fact) - gone}
    kept = tuple(_shrunk(fact, leaving[fact.id], kind) if fact.id in leaving else fact for fact in facts)
    names = {group[0].id for group in groups}.union(*leaving.values())
    claims = _distinct(claim for group in groups for claim in group if claim.id in names)
    lost = tuple(claim for claim in claims if not any(claim.id in _ids(fact) for fact in kept))
    made = (_fact_of(lost, kind),) if lost else ()
    result = tidy((*kept, *made))
    bearing = [fact.id for fact in result if fact.id in leaving or names & _ids(fact)]
    return Change(facts=result, marked=tuple(bearing), claims=tuple(claim.id for claim in claims))


def _leaving(fact: Fact, groups: Sequence[Sequence[Claim]]) -> set[str]:
    """The ids of the fact's claims that are of a group whose nearest, the first, it holds."""
    own = _ids(fact)
    return own & {claim.id for group in groups if group[0].id in own for claim in group}


def _claims_in(finder: Finder, target: Target, within: Sequence[Fact], facts: Facts) -> tuple[Claim, ...]:
    """The claims of a target, the nearest first: those of the facts ``within`` where the words are of several."""
    claims = finder.claims(target, facts)
    inside = tuple(claim for claim in claims if any(claim.id in _ids(fact) for fact in within))
    return inside or claims


def apart(facts: Facts, operation: Apart, finder: Finder, kind: Kind) -> Change:
    """Where a fact holds claims of two of the targets, those of the later one leave it."""
    groups = [{claim.id for claim in finder.claims_if_any(target, facts)} for target in operation.claims]
    claims = {claim.id: claim for fact in facts for claim in fact.claims}
    kept = []
    for fact in facts:
        present = [group & _ids(fact) for group in groups if group & _ids(fact)]
        leaving = set().union(*present[1:]) - present[0] if present else set()
        kept.append(_shrunk(fact, leaving, kind) if leaving else fact)
    names = sorted(set().union(*groups))
    lost = [name for name in names if not any(name in _ids(fact) for fact in kept)]
    result = tidy((*kept, *(_fact_of((claims[name],), kind) for name in lost)))
    bearing = [fact.id for fact in result if _ids(fact) & set(names)]
    return Change(facts=result, marked=tuple(bearing), claims=tuple(names))


def add(facts: Facts, operation: Add, finder: Finder, kind: Kind) -> Change:
    """A claim that the program missed, in the fact that is named or alone."""
    claim = finder.claim_or_cut(operation.claim, facts, _SURE)
    speaker, stance = operation.speaker or claim.speaker, operation.stance or claim.stance
    claim = replace(claim, speaker=speaker, stance=stance)
    home = finder.fact(operation.fact, facts) if operation.fact else None
    facts = _with_claims(facts, (claim,))
    if home is None:
        held = any(claim.id in _ids(fact) for fact in facts)
        result = facts if held else (*facts, _fact_of((claim,), kind))
        bearing = tuple(fact.id for fact in result if claim.id in _ids(fact))
        return Change(facts=result, marked=bearing, claims=(claim.id,))
    result = tuple(_grown(fact, (claim,), "add", kind) if fact.id == home.id else fact for fact in facts)
    return Change(facts=tidy(result), marked=(home.id,), claims=(claim.id,))


def _grown(fact: Fact, claims: Iterable[Claim], level: str, kind: Kind, matches: Iterable[Match] = ()) -> Fact:
    """The fact with more claims, tied to it by the editor's word; as it is where it has them."""
    new = [claim for claim in claims if claim.id not in _ids(fact)]
    if not new:
        return fact
    every = tuple(sorted((*fact.claims, *new), key=_order))
    known = {(match.left, match.right) for match in fact.matches}
    carried = [match for match in matches if (match.left, match.right) not in known]
    tied = _ties(fact.claims, new, level, whole=bool(carried) or len(new) == 1)
    return replace(fact, claims=every, kind=kind(every), matches=(*fact.matches, *carried, *tied))


def _ties(own: Sequence[Claim], new: Sequence[Claim], level: str, *, whole: bool) -> Iterator[Match]:
    """The editor's evidence: for each new claim, or for all of them as a ``whole``, a pair of two articles."""
    evidence = Evidence(feature="editor", level=level, label="an editor put these together", weight=WEIGHT)
    for group in [new] if whole else [[claim] for claim in new]:
        pairs = ((a, b) for a in own for b in group if a.article != b.article)
        for one, other in list(pairs)[:1]:
            left, right = sorted((one, other), key=_order)
            yield Match(left=left.id, right=right.id, evidence=(evidence,))


def _shrunk(fact: Fact, names: Collection[str], kind: Kind) -> Fact:
    """The fact without some of its claims; at least one must stay."""
    claims = tuple(claim for claim in fact.claims if claim.id not in names)
    matches = tuple(match for match in fact.matches if match.left not in names and match.right not in names)
    return replace(fact, claims=claims, matches=matches, kind=kind(claims))


def _fact_of(claims: Sequence[Claim], kind: Kind) -> Fact:
    ordered = tuple(sorted(claims, key=_order))
    return Fact(id=fact_id(ordered), kind=kind(ordered), claims=ordered, matches=())


def _with_claims(facts: Facts, claims: Iterable[Claim]) -> Facts:
    """The facts with these claims in place of those of the same ids."""
    new = {claim.id: claim for claim in claims}
    return tuple(replace(fact, claims=tuple(new.get(claim.id, claim) for claim in fact.claims)) for fact in facts)


def tidy(facts: Facts) -> Facts:
    """The facts without those that repeat another's claims, or whose only claim another holds; addresses lead there."""
    holding: dict[str, list[Fact]] = {}
    for fact in facts:
        for name in _ids(fact):
            holding.setdefault(name, []).append(fact)
    kept: dict[frozenset[str], Fact] = {}
    led: dict[str, list[str]] = {}
    for fact in facts:
        own = frozenset(_ids(fact))
        wider = next((f for f in holding[min(own)] if own < _ids(f)), None) if len(own) == 1 else None
        home = wider or kept.setdefault(own, fact)
        if home is not fact:
            led.setdefault(home.id, []).extend((fact.id, *fact.was))
    return tuple(replace(f, was=_sorted({*f.was, *led.get(f.id, ())} - {f.id})) for f in kept.values())


def _ids(fact: Fact) -> set[str]:
    return {claim.id for claim in fact.claims}


def _order(claim: Claim) -> tuple[str, int, int, str]:
    return claim.article, claim.span.start, claim.span.end, claim.id


def _distinct(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    return tuple({claim.id: claim for claim in claims}.values())


def _sorted(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(names))
