"""Pronouns for the subject of the sentence before: "he", "she", and "it" where it speaks.

Cheap on purpose: the first person of the same sentence before the pronoun, else of the one before, whose gender fits;
"It said" and the like for the organisation or country that opens the sentence before. All others are left alone.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from generator.extract.mentions.lines import Line
from generator.extract.mentions.tokens import Token
from generator.lexicon.saying import SAYING
from generator.model import Mention, MentionKind, Span

_GENDER = {"he": "m", "she": "f"}
_WORDS = frozenset({*_GENDER, "it"})
_SPEAKING = frozenset(("also", "later", "further"))
_GROUPS = (MentionKind.ORGANISATION, MentionKind.PLACE)
_OPENING = 25
_QUOTATION = 1000


def find_pronouns(
    line: Line, own: Sequence[Mention], before: Sequence[Mention], before_start: int, genders: Mapping[str, str]
) -> Iterator[Mention]:
    """The pronouns of a line that stand for a mention of it or of the sentence before, in order.

    ``before`` are the mentions of the sentence before, but those it quotes; it begins at ``before_start``. ``genders``
    are those of persons.
    """
    if _WORDS.isdisjoint(line.words):
        return
    for at, (token, word) in enumerate(zip(line.tokens, line.words, strict=True)):
        if word in _GENDER:
            if is_quoted(line.text, token.start):
                continue
            outside = [m for m in own if not is_quoted(line.text, m.span.start - line.start)]
            antecedent = _person(line.start + token.start, outside, before, _GENDER[word], genders)
        elif at == 0 and word == "it" and _speaks(line.tokens):
            antecedent = _group(before, before_start)
        else:
            continue
        if antecedent:
            span = Span(line.start + token.start, line.start + token.end)
            yield Mention(span=span, surface=token.text, name=antecedent.name, kind=antecedent.kind, named=False)


def is_quoted(text: str, at: int) -> bool:
    """Whether a quotation is open at ``at``: what a speaker calls "he" is another matter."""
    if "“" not in text and '"' not in text:
        return False
    head = text[max(0, at - _QUOTATION) : at]
    return head.count("“") > head.count("”") or head.count('"') % 2 == 1


def _person(
    at: int, own: Sequence[Mention], before: Sequence[Mention], gender: str, genders: Mapping[str, str]
) -> Mention | None:
    persons = (
        m
        for m in chain((m for m in own if m.span.end <= at), before)
        if m.kind is MentionKind.PERSON and genders.get(m.name, gender) in (gender, "")
    )
    return next(persons, None)


def _speaks(tokens: Sequence[Token]) -> bool:
    """Whether "It" at the head of the sentence says something."""
    at = 2 if len(tokens) > 2 and tokens[1].text in _SPEAKING else 1
    return len(tokens) > at and tokens[at].text in SAYING and not tokens[at].text.endswith("ing")


def _group(before: Sequence[Mention], start: int) -> Mention | None:
    """The organisation or country that opens the sentence before, where no other of its kind is named there."""
    groups = {m.name: m for m in reversed(before) if m.kind in _GROUPS}
    first = next(iter(before), None)
    opens = first is not None and first.kind in _GROUPS and first.span.start - start < _OPENING
    return first if opens and len(groups) == 1 else None
