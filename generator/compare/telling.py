"""What is ruled where two claims give answers of which one alone is right, and who of the others gives which."""

import re
from collections.abc import Sequence

from generator.compare.case import Case
from generator.compare.frames import Pair
from generator.compare.parties import are_one
from generator.compare.ruling import Ruling
from generator.compare.wording import capital, quoted, verb_for
from generator.lexicon.bodies import with_article
from generator.model import Reading, Verdict


def ruling_of(rule: str, pair: Pair, answers: tuple[str, str], case: Case, *, of_speakers: bool = False) -> Ruling:
    """Dispute where two parties say it, else differ. What decides is marked in each quote that holds it.

    Where the answers tell who the speakers are (``of_speakers``), nobody disputes anything.
    """
    told = _tellers(answers, pair, case) if rule != "other-way-round" else ()
    focus = tuple(marked for tellers in told for marked in tellers)
    readings = tuple(Reading(answer=own[0][1], claims=tuple(identity for identity, _ in own)) for own in told)
    first, second, one, other = pair.one.speaker, pair.other.speaker, *map(quoted, answers)
    verdict, reason = Verdict.DIFFER, f"{pair.sides[0].name} has {one} where {pair.sides[1].name} has {other}."
    are_named = of_speakers or {first, second} & set(answers)
    if first and second and not are_named and not are_one(first, second, case.setting):
        first, second = with_article(first), with_article(second)
        says = [verb_for(speaker, "says", "say") for speaker in (first, second)]
        verdict, rule, reason = Verdict.DISPUTE, "dispute", f"{first} {says[0]} {one}, {second} {says[1]} {other}."
    return Ruling(verdict=verdict, rule=rule, reason=capital(reason), focus=focus, readings=readings)


def _tellers(answers: tuple[str, str], pair: Pair, case: Case) -> tuple[Sequence[tuple[str, str]], ...]:
    """For each answer who gives it: claims by their ids, with the answer as it stands there; none where one has none.

    Beside the two claims of the pair, those are meant that hold one of the answers alone.
    """
    own = {pair.one.id: answers[:1], pair.other.id: answers[1:]}
    told: dict[str, list[tuple[str, str]]] = {answer: [] for answer in answers}
    for claim in case.told:
        found = {a: re.search(rf"(?<!\w){re.escape(a)}(?!\w)", claim.quote, re.I) for a in own.get(claim.id, answers)}
        held = [(answer, match[0]) for answer, match in found.items() if match]
        if len(held) == 1:
            told[held[0][0]].append((claim.id, held[0][1]))
    return tuple(told.values()) if all(told.values()) else ()
