"""Who speaks in a claim, also where the quote holds the words "the ministry denied" themselves."""

from dataclasses import dataclass

from generator.compare.case import Case
from generator.lexicon.bodies import with_article
from generator.lexicon.denials import DENYING, REJECTING, SAYINGS
from generator.lexicon.headings import CLOSE_PRONOUNS
from generator.lexicon.saying import RULING
from generator.model import Attribution, Claim, Sentence, Stance
from generator.text.words import word_list

_SHORT = 9
"""Words of what is denied that can head a fact."""
_RULED = RULING - {"ruling"}
"""Who is "ruling out" a thing turns it down."""
_NEAR = 6
"""Words of what is rejected among which a noun of saying tells that it is denied."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """A speaker in a claim; ``denies`` where it is said in so many words that he denies, not just with a "no"."""

    name: str
    denies: bool


def voices(claim: Claim, case: Case) -> tuple[Voice, ...]:
    """The claim's own speaker, and those whose verb of saying stands in the quote, each once."""
    sentence = case.setting.sentence_of(claim)
    spoken = [a for a in sentence.attributions if _speaks(a, claim)] if sentence else []
    found = [Voice(name=a.name, denies=_denies(a, sentence)) for a in spoken if sentence]
    if claim.speaker and claim.speaker not in [v.name for v in found]:
        found.append(Voice(name=claim.speaker, denies=False))
    return tuple(dict.fromkeys(found))


def is_denial(claim: Claim, case: Case) -> bool:
    """Whether someone in the claim denies."""
    return any(voice.denies for voice in voices(claim, case))


def own_denial(case: Case) -> str:
    """What somebody denies to have done, told of him: "the union left the talks" of "it denies that it left"; or ""."""
    for claim in case.claims:
        sentence = case.setting.sentence_of(claim)
        for told in sentence.attributions if sentence and claim.speaker else ():
            content = told.content.shift(-sentence.span.start).of(sentence.text).split() if sentence else []
            content = content[1:] if content[:1] == ["that"] else content
            is_own = told.name == claim.speaker and told.stance is Stance.DENIES
            if is_own and 1 < len(content) <= _SHORT and content[0] in CLOSE_PRONOUNS:
                return " ".join((with_article(told.name), *content[1:])).strip(" ,.")
    return ""


def _speaks(attribution: Attribution, claim: Claim) -> bool:
    own = attribution.name == claim.speaker and attribution.content.overlaps(claim.span)
    return own or claim.span.contains(attribution.cue)


def _denies(attribution: Attribution, sentence: Sentence) -> bool:
    at = sentence.span.start
    cue = set(word_list(attribution.cue.shift(-at).of(sentence.text)))
    if cue & DENYING or (cue & _RULED and "out" in cue):  # "ruled out a second fire"
        return True
    if not cue & REJECTING:
        return False
    content = word_list(attribution.content.shift(-at).of(sentence.text))[:_NEAR]
    return any(word in SAYINGS for word in content)


def same_voice(one: Claim, other: Claim) -> bool:
    """Whether two claims are told in the outlets' own voices or by the same speaker."""
    return (one.speaker or "").casefold() == (other.speaker or "").casefold()
