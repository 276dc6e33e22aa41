"""Who holds an office: two claims that name two persons for the one that there is of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.compare.case import Case
from generator.compare.frames import Pair
from generator.compare.periods import may_coincide
from generator.compare.ruling import Ruling
from generator.compare.telling import ruling_of
from generator.lexicon.titles import heads
from generator.model import Claim, Mention, MentionKind
from generator.text.words import stem, word_list

_IS = r"(?:is|was|will be|becomes|became|will become|is to become|is to be)"
_TIES = "(?:and|at|by|for|from|in|of|on|since|to|when|who|with)"
_BEHIND = re.compile(rf"^ {_IS} (?P<the>the )?(?P<office>[a-z]+(?: (?!{_TIES}\b)[a-z]+)?)\b(?! of\b)")
"""Behind a name: "is the mediator", "will become prime minister"."""
_BEFORE = re.compile(
    rf"\bthe (?P<office>[a-z]+(?: [a-z]+)?) {_IS} (?P<is>(?:the |an? )?(?:[a-z]+ ){{0,3}})$", re.IGNORECASE
)
"""Before it: "the mediator was the former judge"."""


def by_holders(pair: Pair, case: Case) -> Ruling | None:
    """The claims have two persons hold one office, and neither article names the other's person."""
    if pair.one.negated or pair.other.negated or not may_coincide(pair.one, pair.other, case):
        return None
    held = dict(_holders(pair.one))
    others = dict(_holders(pair.other)) if held else {}
    for office in sorted(held.keys() & others.keys()):
        one, other = held[office], others[office]
        apart = set(word_list(one.who.name)).isdisjoint(word_list(other.who.name))
        if apart and not _is_named_too(one.who, other.who, pair, case):
            return ruling_of("other-answer", pair, (one.words, other.words), case)
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Who holds an office; ``words`` are all that tell so: "the former judge Ann Lee"."""

    who: Mention
    words: str


def _holders(claim: Claim) -> Iterator[tuple[str, Holder]]:
    """The offices of a claim, as stems, with who holds them."""
    for mention in claim.mentions:
        if mention.kind is not MentionKind.PERSON or not mention.named:
            continue
        start, end = (at - claim.span.start for at in (mention.span.start, mention.span.end))
        behind, before = _BEHIND.match(claim.quote[end:]), _BEFORE.search(claim.quote[:start])
        if behind and (behind["the"] or _is_office(behind["office"])):
            yield _key(behind["office"]), Holder(who=mention, words=mention.surface)
        elif before:
            yield _key(before["office"]), Holder(who=mention, words=claim.quote[before.start("is") : end])


def _is_office(words: str) -> bool:
    return words.rsplit(maxsplit=1)[-1].capitalize() in heads()


def _key(office: str) -> str:
    return " ".join(map(stem, word_list(office)))


def _is_named_too(one: Mention, other: Mention, pair: Pair, case: Case) -> bool:
    """Whether the article of one claim names the other's person as the holder as well, now or before."""
    sides = ((pair.one, other), (pair.other, one))
    return any(
        m.name == sought.name
        for claim, sought in sides
        for sentence in case.setting.sentences_in(claim.article)
        for m in sentence.mentions
    )
