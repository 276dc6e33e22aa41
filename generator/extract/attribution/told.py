"""What was said just before, for the denials that follow it."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model import Attribution, Mention, Stance


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What somebody said: ``others`` are those named in it, ``sentence`` counts the article's sentences."""

    name: str
    stance: Stance
    others: tuple[Mention, ...]
    sentence: int


def make_told(found: Attribution, mentions: Sequence[Mention], sentence: int) -> Told:
    """What an attribution leaves to know; ``mentions`` are those of its sentence."""
    others = tuple(m for m in mentions if m.named and m.name != found.name and found.content.contains(m.span))
    return Told(name=found.name, stance=found.stance, others=others, sentence=sentence)
