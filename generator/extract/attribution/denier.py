"""Who denies what was just said: never the one who said it."""

from generator.extract.attribution.taken_up import Scene, Speaker, may_be_mention
from generator.extract.tokens import is_word
from generator.lexicon.connectives import DETERMINERS
from generator.lexicon.denials import CLAIMED_OF, STANDING
from generator.lexicon.saying import CLAIM_NOUNS, GUILT
from generator.model import Stance


def denier(scene: Scene, pronoun: str, who: Speaker) -> Speaker | None:
    """``who``, whom the ``pronoun`` takes up, unless that one said what is denied.

    Then it is the accused: "Moss accused Venn of theft. She denies it". Without an accusation it may be either of two,
    and is nobody's: "Moss said Venn had hit her. She denies it", "police said two men had lied. They deny it".
    """
    if _answers(scene, who):
        return None
    if scene.draft.stance is not Stance.DENIES or not _is_of_what_was_said(scene):
        return who
    own = [t for t in scene.told if t.name == who.name and t.stance is not Stance.DENIES]
    if not own:
        return who
    fitting = [m for m in own[-1].others if may_be_mention(m, pronoun)]
    if own[-1].stance is not Stance.ALLEGES:
        several = pronoun == "they" and any(
            pronoun in s.pronouns and s.sentence >= own[-1].sentence - 1 for s in scene.strangers
        )
        return None if fitting or several else who
    if not fitting:
        return None
    return Speaker(words=who.words, name=fitting[0].name, kind=fitting[0].kind, sentence=scene.sentence)


def _answers(scene: Scene, who: Speaker) -> bool:
    """Whether a "but" stands between a demand and the pronoun, so that it is either's: "urged Moss, but he said"."""
    phrase = scene.draft.speaker
    asked = bool(scene.told) and scene.told[-1].stance is Stance.DEMANDS and scene.told[-1].sentence == scene.sentence
    return (
        asked and scene.told[-1].name == who.name and phrase is not None and scene.tokens.word(phrase.low - 1) == "but"
    )


def _is_of_what_was_said(scene: Scene) -> bool:
    """Whether what is denied is not told again: "denies it", "a charge it denies", no "denies the theft".

    Who denies "any wrongdoing" denies what was just said of somebody, too.
    """
    words = [w for w in scene.tokens.words[slice(*scene.draft.content)] if is_word(w)]
    if len(words) == 1 and words[0] in STANDING:
        return True
    nouns = words[1:] if words and words[0] in DETERMINERS else words
    return bool(nouns) and nouns[0] in CLAIM_NOUNS | GUILT and (len(nouns) == 1 or nouns[1] in CLAIMED_OF)
