"""Capitals and seats of government that stand for their country: "Oslo announced", but not "in Oslo"."""

from generator.extract.mentions.candidate import Candidate
from generator.lexicon.saying import SAYING

_LOCATIVE = frozenset(
    "in at near from to outside around across inside of for through throughout into toward towards between".split()
)
_ADDRESSING = frozenset(
    "told tells telling asked asks asking urged urges urging accused accuses accusing warned warns warning blamed blames "
    "blaming pressed pressing informed thanked criticised criticized condemned".split()
)
_ADVERBS = frozenset("also however later repeatedly again now already never has had have will would did does".split())
_ACTING = frozenset(
    "has had will would could launched launches rejected rejects refused refuses seeks sought wants wanted expelled "
    "expels imposed imposes sent sends deployed deploys withdrew withdraws agreed agrees supports supported backs backed "
    "fears feared hopes hoped considers considered views viewed signed signs summoned retaliated responded annexed "
    "invaded insists vowed vows pledged pledges plans planned intends intended decided decides declined declines did does "
    "failed fails continues continued recognised recognized recognises recognizes provides provided supplied supplies "
    "struck suspended halted lifted approved ordered orders called calls must should may might can cannot".split()
)


def stands_for_country(candidate: Candidate) -> bool:
    """Whether the candidate, a capital or a seat, acts for its country here."""
    if not candidate.acts_for:
        return False
    if candidate.before in _ADDRESSING:
        return True
    if candidate.before in _LOCATIVE:
        return False
    after = candidate.after
    return after in _ACTING or after in _ADVERBS or (after in SAYING and not after.endswith("ing"))
