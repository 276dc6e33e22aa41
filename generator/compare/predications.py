"""What a claim tells of whom: the head of a subject, and what is said of it, with or without a "not".

Two claims that tell of one subject can be held against each other however unlike the rest of their words is.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from generator.compare.case import Case, of_last_case
from generator.compare.grammar import Word, is_adverb, read
from generator.compare.propositions import Proposition, propositions
from generator.lexicon.connectives import BE, DETERMINERS, FINITE_HELPERS, MODALS, PREPOSITIONS
from generator.lexicon.headings import CLAUSE_OPENERS, HAVE, SUBJECT_PRONOUNS
from generator.lexicon.negation import holds_refusal, is_refusal
from generator.lexicon.numbers import CARDINALS
from generator.lexicon.saying import ATTITUDES, SAYING
from generator.lexicon.stopwords import STOPWORDS
from generator.lexicon.verbs import PAST_FORMS
from generator.model import Claim, Mention, MentionKind, Sentence, Span, Stance
from generator.text.words import stem

_COMMA = 2
"""Characters of a comma and a space."""
_WHOLE = 40
"""Words of a clause that is looked at whole."""
_DEFINITE = frozenset({"the", "its", "his", "her", "their", "this", "that"})
_OWNS = re.compile(r"(?:['’]s|s['’])$")
_SOME = (DETERMINERS - _DEFINITE) | frozenset(CARDINALS) | {"one", "other", "others"}
"""Words before a noun by which it is one of several, of which another may do another thing."""
_OPENERS = frozenset({"which", "that", "what", "whom"})
"""Words before a clause that tells of the thing named before it."""
_LINKS = frozenset({"not", "never", "yet", "been", "being", "be", "to", "have"})
_COMING = frozenset({"will", "shall", "won't", "would", "wouldn't", "to"})
_WOULD = frozenset({"would", "wouldn't"})
"""Of what is to come where somebody says so; in the outlet's own voice, "would not" is a refusal."""
_SAYS = frozenset(SAYING) | ATTITUDES
_OPEN = MODALS - _COMING - {"cannot", "can't"}
"""Helping verbs by which nothing is told as done or to come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Predication:
    """A clause of a claim: of whom it tells what.

    ``speaker``  who says so, None where the outlet does
    ``head``     who or what it tells of: a name, or the key of a noun
    ``own``      the keys of the subject's other words, which tell which one it is
    ``certain``  whether it is a certain one: named, or behind "the" and the like
    ``named``    whether the head is a name
    ``deed``     the key of the verb, or of what stands behind a form of "be"
    ``verb``     the word of the deed
    ``denied``   whether it tells that it is not so
    ``refuses``  whether it tells that somebody would not do it: as done, whatever the verb's tense
    ``passive``  whether it tells what was done to the subject
    ``coming``   whether it tells of what is to come
    ``told``     the keys of the words behind the deed, up to a clause of its own
    ``text``     the words of the clause from its verb on, up to there
    """

    claim: Claim
    speaker: str | None
    head: str
    own: frozenset[str]
    certain: bool
    named: bool
    deed: str
    verb: str
    denied: bool
    refuses: bool
    passive: bool
    coming: bool
    told: frozenset[str]
    text: str


def may_deny_something(claim: Claim, case: Case) -> bool:
    """Whether the claim has a word by which a predication of it may be ``denied``, found without a look at these."""
    sentence = case.setting.sentence_of(claim)
    if sentence is None:
        return False
    return any(n.overlaps(claim.span) for n in sentence.negations) or holds_refusal(claim.quote)


@of_last_case
def predications_of(claim: Claim, case: Case) -> tuple[Predication, ...]:
    """What a claim tells of whom."""
    sentence = case.setting.sentence_of(claim)
    if sentence is None:
        return ()
    inside = (p for p in propositions(sentence, _WHOLE, claim.span) if claim.span.contains(p.verb))
    made = (_predication(proposition, claim, sentence) for proposition in inside)
    return (*(one for one in made if one), *_left_undone(claim, sentence))


def _left_undone(claim: Claim, sentence: Sentence) -> Iterator[Predication]:
    """What somebody who is named would not do, told of the thing: "a fine which Lee refused to pay"."""
    if not holds_refusal(claim.quote):
        return
    keys = _keys(sentence)
    for mention in (m for m in claim.mentions if m.named):
        at = mention.span.start - claim.span.start
        before = read(claim.quote[:at], claim.span.start)
        verb, to, deed = (*read(claim.quote[at + len(mention.span) :], mention.span.end)[:3], None, None, None)[:3]
        if before and before[-1].low in _OPENERS and verb and to and deed and is_refusal(verb.low) and to.low == "to":
            yield Predication(
                claim=claim,
                speaker=None if claim.stance is Stance.DEMANDS else claim.speaker,
                head=f"@{mention.name}",
                own=frozenset(),
                certain=True,
                named=True,
                deed=_key(deed, keys),
                verb=deed.text,
                denied=True,
                refuses=True,
                passive=False,
                coming=False,
                told=frozenset(),
                text="",
            )


def _predication(proposition: Proposition, claim: Claim, sentence: Sentence) -> Predication | None:
    """What a clause tells; None where it tells of one of several, of what may be, or what somebody says."""
    subject, predicate = proposition.subject, _own_words(proposition.predicate, claim)
    keys = _keys(sentence)
    noun = tuple(takewhile(lambda word: word is subject[0] or word.low not in PREPOSITIONS, subject))
    helpers, rest = _helpers(predicate)
    if not rest or subject[0].low in _SOME or any(word.low in _OPEN for word in helpers):
        return None
    mention = _name(noun, sentence) or _aside(noun, proposition, sentence)
    head = f"@{mention.name}" if mention else _key(noun[-1], keys)
    if not mention and noun[-1].low in SUBJECT_PRONOUNS:
        return None
    is_left = is_refusal(rest[0].low) and len(rest) > 2 and rest[1].low == "to"
    told = rest[2:] if is_left else rest
    behind = frozenset(_key(word, keys) for word in told[1:] if _tells(word))
    if told[0].low in _SAYS and not behind:
        return None
    denied = is_left or _denies(helpers, told, sentence)
    refuses = is_left or (denied and claim.speaker is None and any(word.low in _WOULD for word in helpers))
    return Predication(
        claim=claim,
        speaker=claim.speaker,
        head=head,
        own=frozenset(_key(word, keys) for word in subject if _tells(word)) - {head},
        certain=mention is not None or any(word.low in _DEFINITE or _OWNS.search(word.low) for word in subject),
        named=mention is not None,
        deed=_key(told[0], keys),
        verb=told[0].text,
        denied=denied,
        refuses=refuses,
        passive=any(word.low in BE for word in helpers) and _is_participle(told[0]),
        coming=not refuses and any(word.low in _COMING for word in helpers),
        told=behind,
        text=" ".join(word.text for word in predicate),
    )


def _own_words(predicate: Sequence[Word], claim: Claim) -> tuple[Word, ...]:
    """The words of a predicate up to a clause of its own, or the end of the claim."""
    return tuple(takewhile(lambda word: word.low not in CLAUSE_OPENERS and claim.span.contains(word.span), predicate))


def _helpers(predicate: Sequence[Word]) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    """The helping verbs of a predicate with what stands among them, and the rest."""
    at = 0
    while at < len(predicate) and (_helps(predicate[at]) or is_adverb(predicate[at].low)):
        at += 1
    return tuple(predicate[:at]), tuple(predicate[at:])


def _helps(word: Word) -> bool:
    return word.low in FINITE_HELPERS | BE | HAVE | _LINKS


def _denies(helpers: Sequence[Word], told: Sequence[Word], sentence: Sentence) -> bool:
    """Whether a denying word stands among the helping verbs or right behind the verb: "had received no warning"."""
    near = [word.span for word in (*helpers, *told[:2])]
    return any(negation.overlaps(span) for negation in sentence.negations for span in near)


def _is_participle(word: Word) -> bool:
    return word.low in PAST_FORMS or word.low.endswith("ed")


def _name(noun: Sequence[Word], sentence: Sentence) -> Mention | None:
    """The name at the end of a noun, or what a pronoun stands for."""
    last = noun[-1].span
    found = [m for m in sentence.mentions if m.span.overlaps(last) and m.kind is not MentionKind.OTHER]
    return next((m for m in found if m.named or len(noun) == 1), None)


def _aside(noun: Sequence[Word], proposition: Proposition, sentence: Sentence) -> Mention | None:
    """The person whose name stands behind a noun, between commas: "the mayor, Ann Lee, said"."""
    end = noun[-1].span.end
    return next(
        (
            m
            for m in sentence.mentions
            if m.kind is MentionKind.PERSON and m.named and _is_aside(m.span, end, proposition)
        ),
        None,
    )


def _is_aside(name: Span, end: int, proposition: Proposition) -> bool:
    return name.start == end + _COMMA and name.end < proposition.verb.start


def _keys(sentence: Sentence) -> Mapping[Span, str]:
    return {term.span: term.key for term in sentence.terms}


def _key(word: Word, keys: Mapping[Span, str]) -> str:
    return next((key for span, key in keys.items() if span.overlaps(word.span)), stem(word.low))


def _tells(word: Word) -> bool:
    return word.text[0].isalnum() and word.low not in STOPWORDS and not word.text[0].isdigit()
