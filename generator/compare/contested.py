"""What a report tells to be disputed by itself: right behind a claim, another party denies it.

"Up to 300 jobs could go, the union says. The port authority questions that figure." The denial does not say again what
it is of, so no row holds it beside the claim.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.compare.case import Case, name_of
from generator.compare.parties import are_one
from generator.compare.ruling import Ruling
from generator.compare.wording import capital, listed, verb_for
from generator.lexicon.bodies import with_article
from generator.lexicon.connectives import BE, DETERMINERS
from generator.lexicon.denials import CLAIMED_OF, STANDING
from generator.lexicon.saying import CLAIM_NOUNS
from generator.lexicon.stances import BASELESS, UNTRUE
from generator.model import Attribution, Claim, Sentence, Stance, Verdict
from generator.text.words import word_list

_OPENING = STANDING | BE | {"it's", "that's"}
"""What a denial of what was said begins with: "that is untrue", of which "that" may only have led into it."""
_BEHIND = CLAIMED_OF | UNTRUE | {"as", "by", "of"}
"""Behind "the charges", these tell only whose they are, or what is held against them."""
_SAID = CLAIM_NOUNS - {"idea", "notion", "responsibility"}
"""What is said of the world: who rejects an idea may turn down a plan."""
_NAMED = 3
"""Words within which that is named: "that job loss figure"."""
_BRIEF = 7
"""Words at most that say of "that" that it is not so."""
_MAY_BE_DENIED = frozenset({Stance.ASSERTS, Stance.ALLEGES})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Contest:
    """A claim, and who denies it right behind."""

    claim: Claim
    denier: str


def contested(case: Case) -> Ruling | None:
    """Dispute: a report lets another party deny what the one whom it quotes just said."""
    found = [_Contest(claim=claim, denier=name) for claim in case.claims for name in _deniers(claim, case)]
    if not found:
        return None
    denying = listed(with_article(contest.denier) for contest in found)
    asserting = listed(with_article(contest.claim.speaker) for contest in found if contest.claim.speaker)
    telling = listed(name_of(case.article_of(contest.claim)) for contest in found)
    asserts, denies = verb_for(asserting, "asserts", "assert"), verb_for(denying, "denies", "deny")
    told = f"as {telling} {verb_for(telling, 'tells', 'tell')} right behind it"
    reason = f"{asserting} {asserts} it, {denying} {denies} it, {told}."
    focus = dict.fromkeys((contest.claim.id, contest.claim.quote) for contest in found)
    return Ruling(verdict=Verdict.DISPUTE, rule="dispute", reason=capital(reason), focus=tuple(sorted(focus)))


def _deniers(claim: Claim, case: Case) -> Iterator[str]:
    """Who denies a claim in the rest of its sentence, or at the head of the next; never who makes it."""
    own = case.setting.sentence_of(claim)
    if own is None or not claim.speaker or claim.negated or claim.stance not in _MAY_BE_DENIED:
        return
    said = [a for a in own.attributions if not _is_denial(a, own)]
    behind = [a for a in own.attributions if _is_denial(a, own) and a.cue.start >= claim.span.end]
    if not behind and _is_last_said(claim, said):
        following = case.setting.sentences.get((claim.article, claim.sentence + 1))
        near = following is not None and following.paragraph <= own.paragraph + 1
        behind = [a for a in following.attributions[:1] if _is_denial(a, following)] if following and near else []
    for denial in behind[:1]:
        if not any(are_one(denial.name, a.name, case.setting) for a in said):
            yield denial.name


def _is_last_said(claim: Claim, said: list[Attribution]) -> bool:
    """Whether a claim is the most of what its speaker says there, and nobody else speaks behind."""
    own = [a for a in said if a.name == claim.speaker and a.content.overlaps(claim.span)]
    if not own or said[-1].name != claim.speaker:
        return False
    return 2 * len(claim.span) >= len(own[-1].content)


def _is_denial(attribution: Attribution, sentence: Sentence) -> bool:
    """Whether somebody denies what was just said, without telling it again: "denies it", "calls the figure false"."""
    if attribution.stance is not Stance.DENIES:
        return False
    content = word_list(attribution.content.shift(-sentence.span.start).of(sentence.text))
    if not content:
        return False
    is_untrue = len(content) <= _BRIEF and not (UNTRUE | BASELESS).isdisjoint(content)
    if content[0] in _OPENING and (len(content) == 1 or is_untrue):
        return True
    nouns = content[1:] if content[0] in DETERMINERS else content
    named = next((at for at, word in enumerate(nouns[:_NAMED]) if word in _SAID), None)
    return named is not None and (named == len(nouns) - 1 or nouns[named + 1] in _BEHIND)
