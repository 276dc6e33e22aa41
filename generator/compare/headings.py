"""Clauses of a fact's claims that can head it, and which of them says best what the fact is about."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from generator.compare.case import Case, of_last_case
from generator.compare.grammar import Word
from generator.compare.likeness import cosine
from generator.compare.predicates import lacks_object
from generator.compare.propositions import Proposition, propositions
from generator.compare.speakers import display_name, is_speaker, names_in
from generator.lexicon.connectives import DETERMINERS, FINITE_HELPERS, PREPOSITIONS
from generator.lexicon.headings import BLIND, CLOSE_PRONOUNS, COORDINATORS, OWN
from generator.lexicon.stopwords import STOPWORDS
from generator.lexicon.titles import honorifics
from generator.model import Attribution, Claim, Mention, MentionKind, Sentence, Span

MOST = 9
"""Words of a heading."""
MORE = 3
"""So many more a whole clause may have, where there is no shorter one."""
ENOUGH = 0.08
"""A clause that holds less than this of what the outlets share, by rarity, does not say what the fact is about."""
_COVERAGE = 2.0
_WHOLE = 0.3
_OWN_VOICE = 0.3
_SPEAKS = -0.5
_BESIDE = -0.4
"""What counts in choosing: shared terms above all; then being uncut, the outlet's own voice, lying in the claim."""
_SMALL = DETERMINERS | OWN | PREPOSITIONS


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A clause as a heading: ``speaker`` is who says it, "" where the outlet does; ``claim`` is where it was found.

    ``part`` is how much of the shared terms it holds, by rarity, 0 to 1; ``score`` what it is chosen by; ``whole``
    tells whether nothing of the clause was cut.
    """

    speaker: str
    text: str
    claim: Claim
    part: float
    score: float
    whole: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _About:
    """What a fact's claims hold: the ``shared`` terms, what these are worth together, and the names that are known.

    ``story`` has the names of the whole story.
    """

    shared: frozenset[str]
    whole: float
    known: frozenset[str]
    story: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """What clauses are asked for: in how many words at ``most``, with how much of the shared terms at ``least``.

    ``whole`` where none may be cut.
    """

    most: int
    least: float
    whole: bool = False


def _rank(heading: Heading) -> tuple[float, int, str, int]:
    return heading.score, -len(heading.text), heading.claim.article, -heading.claim.span.start


def long_headings(case: Case, wanted: Iterable[tuple[Claim, Span]] = ()) -> list[Heading]:
    """The whole clauses that can head the fact in a few words more, where none can in as many as a heading has."""
    return _found(case, wanted, case.claims, _Asked(most=MOST + MORE, least=ENOUGH, whole=True))


def headings(
    case: Case, wanted: Iterable[tuple[Claim, Span]] = (), claims: Sequence[Claim] = (), least: float = ENOUGH
) -> list[Heading]:
    """The clauses that can head the fact, those first that say best what the claims share.

    Only clauses around one of the ``wanted`` stretches, each of its claim's article, where there are such, and only
    of ``claims``, if given.
    ``least`` is how much of the shared terms, by rarity, a clause must hold, 0 to 1.
    """
    return _found(case, wanted, claims or case.claims, _Asked(most=MOST, least=least))


def _found(case: Case, wanted: Iterable[tuple[Claim, Span]], claims: Sequence[Claim], asked: _Asked) -> list[Heading]:
    places = tuple((claim.article, span) for claim, span in wanted)
    about = _about(case)
    found = [h for claim in claims for h in _headings(claim, case, about, places, asked)]
    return sorted(found, key=_rank, reverse=True)


@lru_cache(maxsize=1)
def _about(case: Case) -> _About:
    """What a fact's claims hold; what those of the last one hold is remembered."""
    shared = shared_terms(case)
    return _About(
        shared=shared,
        whole=sum(case.setting.rarity(key) for key in sorted(shared)),
        known=frozenset(m.name for c in case.claims for m in c.mentions if m.named),
        story=names_in(case.setting),
    )


@lru_cache(maxsize=1)
def shared_terms(case: Case) -> frozenset[str]:
    """The terms of two outlets or more; of a single outlet's fact, all. Those of the last fact are remembered."""
    if len(case.sides) < 2:
        return frozenset(t.key for c in case.claims for t in c.terms)
    held = [{t.key for c in side.claims for t in c.terms} for side in case.sides]
    return frozenset(key for keys in held for key in keys if sum(key in other for other in held) > 1)


def _headings(
    claim: Claim, case: Case, about: _About, wanted: Sequence[tuple[str, Span]], asked: _Asked
) -> list[Heading]:
    sentence = case.setting.sentence_of(claim)
    if sentence is None:
        return []
    around = [span for article, span in wanted if article == claim.article and claim.span.contains(span)]
    if wanted and not around:
        return []
    found = []
    for proposition in propositions(sentence, asked.most, claim.span):
        if asked.whole and not proposition.whole:
            continue
        if wanted and not any(proposition.extent.overlaps(s) for s in around):
            continue
        held = _worth(proposition, sentence, about.shared, case) / about.whole if about.whole else 0.0
        part = held if about.shared else 1.0
        heading = _heading(proposition, claim, sentence, about) if part >= asked.least else None
        if heading:
            score = round(_COVERAGE * held + _nearness(claim, case) + _merits(proposition, heading, claim), 4)
            speaker, text = heading
            found.append(
                Heading(speaker=speaker, text=text, claim=claim, part=part, score=score, whole=proposition.whole)
            )
    return found


@of_last_case
def _nearness(claim: Claim, case: Case) -> float:
    """How like the claims of the other outlets it is, 0 to 1."""
    outlet = case.article_of(claim).outlet_key
    others = [c for side in case.sides if side.outlet != outlet for c in side.claims]
    return sum(cosine([claim], [o], case.setting) for o in others) / len(others) if others else 0.0


def _merits(proposition: Proposition, heading: tuple[str, str], claim: Claim) -> float:
    points = _WHOLE if proposition.whole else 0.0
    points += _OWN_VOICE if not heading[0] else 0.0
    points += 0.0 if claim.span.contains(proposition.verb) else _BESIDE
    return points + (_SPEAKS if proposition.subject[0].low in OWN else 0.0)


def _heading(proposition: Proposition, claim: Claim, sentence: Sentence, about: _About) -> tuple[str, str] | None:
    """Speaker and text, or None where the clause cannot stand alone or lies outside of the claim.

    A pronoun is replaced by a name that the fact's claims hold alone.
    """
    attribution = _attribution(proposition, sentence)
    predicate = _quoted(_said(proposition.predicate, attribution), claim)
    if not any(claim.span.overlaps(w.span) for w in predicate) or len(proposition.subject) + len(predicate) < 3:
        return None
    by = attribution.name if attribution and is_speaker(attribution.name, about.story) else ""
    subject = _named(proposition.subject, sentence.mentions, about.known, speaking=bool(by))
    if not subject or (_is_person(proposition, sentence) and lacks_object(predicate)):
        return None
    first = proposition.subject[0]
    titled = len(proposition.subject) > 1 and proposition.subject[1].is_name and first.low not in STOPWORDS
    if subject[0] == first.text and _is_common(first, sentence) and not titled:
        subject[0] = subject[0][0].lower() + subject[0][1:]
    speaker = display_name(by, sentence.mentions) if by else ""
    return speaker, uncapped(spelled([*subject, *_texts(predicate)]))


def _is_person(proposition: Proposition, sentence: Sentence) -> bool:
    """Whether somebody does it: a pronoun or a person. "A letter sent to the board" lacks nothing."""
    last = proposition.subject[-1]
    named = any(m.kind is MentionKind.PERSON and m.span.overlaps(last.span) for m in sentence.mentions)
    return named or last.low in CLOSE_PRONOUNS or proposition.predicate[0].low in FINITE_HELPERS


def uncapped(text: str) -> str:
    """A text without the capital of its first word, where that is an article or the like before a small word.

    >>> uncapped("The night is late"), uncapped("The Hague is near"), uncapped("We need rain"), uncapped("I need rain")
    ('the night is late', 'The Hague is near', 'we need rain', 'I need rain')
    """
    first, _, rest = text.partition(" ")
    is_i = first == "I" or first.casefold().startswith(("i'", "i’"))
    small = first.casefold() in _SMALL and not is_i
    return text[:1].lower() + text[1:] if small and (rest[:1].islower() or rest[:1].isdigit()) else text


def _is_common(word: Word, sentence: Sentence) -> bool:
    """Whether a word has its capital only from standing first: in the sentence, or in a quotation."""
    named = any(m.span.overlaps(word.span) and m.named for m in sentence.mentions)
    named = named or any(t.is_name and t.span.overlaps(word.span) for t in sentence.terms) or word.text in honorifics()
    at = word.span.start - sentence.span.start
    first = not sentence.text[:at].strip(" “\"‘'") or sentence.text[:at].rstrip().endswith(("“", '"', ":"))
    return (first or word.low in DETERMINERS) and not named and word.text[1:] == word.low[1:] and word.low != "i"


def _attribution(proposition: Proposition, sentence: Sentence) -> Attribution | None:
    """Who says the clause: the innermost attribution whose content holds its verb; None for the outlet itself."""
    around = [a for a in sentence.attributions if a.content.contains(proposition.verb)]
    return min(around, key=lambda a: (len(a.content), a.content.start), default=None)


def _said(predicate: Sequence[Word], attribution: Attribution | None) -> list[Word]:
    """The predicate up to where its speaker's words end: what stands behind them names who said it."""
    if attribution is None:
        return list(predicate)
    said = list(takewhile(lambda word: word.span.start < attribution.content.end, predicate))
    while said and said[-1].text == ",":
        said.pop()
    return said


def _quoted(predicate: Sequence[Word], claim: Claim) -> list[Word]:
    """The predicate without what an "and" adds to it behind the claim: "was built in May | and was painted"."""
    kept = list(takewhile(lambda word: word.low not in COORDINATORS or word.span.start < claim.span.end, predicate))
    breaks_off = len(kept) < 2 or lacks_object(kept) or kept[-1].low in FINITE_HELPERS | {"not"}
    return list(predicate) if breaks_off else kept


def _named(subject: Sequence[Word], mentions: Sequence[Mention], known: frozenset[str], *, speaking: bool) -> list[str]:
    """The subject's words, a pronoun replaced by the name that it stands for; [] where it stands for none."""
    first = subject[0]
    if first.low in OWN and not speaking:
        return []
    if first.low not in BLIND or (first.low == "there" and len(subject) == 1):
        return _texts(subject)
    mention = next((m for m in mentions if m.span == first.span and not m.named), None)
    if mention is None or mention.name not in known or not mention.name[:1].isupper():
        return []
    name = display_name(mention.name, mentions, kind=mention.kind)
    owned = first.low in ("his", "her", "their", "its") and len(subject) > 1
    return [f"{name}’s" if owned else name, *_texts(subject[1:])]


def _texts(words: Iterable[Word]) -> list[str]:
    return [w.text for w in words]


def spelled(parts: Iterable[str]) -> str:
    """The words as one line, signs set close to the word before them.

    >>> spelled(["Lee", ",", "54", "%", "of", "it"]), spelled(["13", "°", "C"])
    ('Lee, 54% of it', '13 °C')
    """
    line = ""
    for part in parts:
        close = part in (",", "%", ".", "’", "'") or not line or line.endswith(("$", "€", "£", "/", "°"))
        line += part if close else f" {part}"
    return line.replace("“", "").replace("”", "")


def _worth(proposition: Proposition, sentence: Sentence, shared: frozenset[str], case: Case) -> float:
    """What the shared terms that the clause's words hold are worth, by rarity."""
    words, reach = proposition.words, proposition.extent
    near = (t for t in sentence.terms if t.key in shared and reach.overlaps(t.span))
    held = {t.key for t in near if any(w.span.overlaps(t.span) for w in words)}
    return sum(case.setting.rarity(key) for key in sorted(held))
