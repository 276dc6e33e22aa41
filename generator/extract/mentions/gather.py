"""Lines → candidates: which runs are names at all, cut into pieces, each with the words beside it."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from generator.extract.mentions.candidate import Candidate
from generator.extract.mentions.known import known_length
from generator.extract.mentions.lines import Evidence, Line
from generator.extract.mentions.ministries import Ministry, find_ministries
from generator.extract.mentions.parse import Piece, bare, organisation_end, pieces, title_end
from generator.extract.mentions.runs import MONTHS_OR_NAMES
from generator.extract.mentions.tokens import Token
from generator.lexicon.descriptions import BODIES, COMPANIES
from generator.lexicon.everyday import everyday_words
from generator.lexicon.organisations import (
    NAME_OPENERS,
    general_acronyms,
    organisation_words,
    place_words,
    thing_words,
)
from generator.lexicon.people import SUFFIXES, given_names, not_names
from generator.lexicon.saying import SAYING
from generator.lexicon.titles import heads, title_words
from generator.model import MentionKind, Span
from generator.text.spelling import fold

_ARTICLES = frozenset(("The", "A", "An"))
_LONGEST_ACRONYM = 8
_LONGEST_ASIDE = 6
_BODY_NOUNS = COMPANIES | frozenset(BODIES)


def gather(line: Line, evidence: Evidence) -> list[Candidate]:
    """The candidates of a line of running text, in order and apart from each other."""
    ministries = find_ministries(line.tokens) if "inistry" in line.text else []
    found = [_ministry(line, ministry) for ministry in ministries]
    taken = [(ministry.start, ministry.end) for ministry in ministries]
    for start, end in line.runs:
        for low, high in _outside(start, end, taken):
            found.extend(_candidates(line, _trim(line.tokens, low, high, evidence), high, evidence))
    return sorted(found, key=lambda candidate: candidate.span)


def _outside(start: int, end: int, taken: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The parts of ``start`` to ``end`` that no taken range covers."""
    for low, high in taken:
        if low < end and start < high:
            if start < low:
                yield start, low
            start = max(start, high)
    if start < end:
        yield start, end


def _candidates(line: Line, start: int, end: int, evidence: Evidence) -> Iterator[Candidate]:
    for piece in pieces(line.tokens, start, end):
        if _is_name(line.tokens, piece, evidence):
            yield candidate(line, piece)


def _trim(tokens: Sequence[Token], start: int, end: int, evidence: Evidence) -> int:
    """Where the run really begins: articles and words that have their capital from the sentence's start are off."""
    while start < end:
        if known_length(tokens, start) > 1 or not _is_weak(tokens, start, evidence):
            break
        if tokens[start].text not in _ARTICLES and _belongs(tokens, start, end, evidence):
            break
        start += 1
    return start


def _is_weak(tokens: Sequence[Token], at: int, evidence: Evidence) -> bool:
    """Whether the word at ``at`` may have its capital from its place alone."""
    token, word = tokens[at], tokens[at].text.lower()
    if token.text in _ARTICLES:
        return True
    if not token.initial or (len(token.text) > 1 and token.text.isupper()) or known_length(tokens, at):
        return False
    common = word in not_names() or word in evidence.lower
    return (common and fold(word) not in evidence.capital) or (word.endswith(("ing", "ly")) and common)


def _belongs(tokens: Sequence[Token], start: int, end: int, evidence: Evidence) -> bool:
    """Whether a common word at the start belongs to the name behind it after all: "World Food Fund", "Police Chief"."""
    if end - start == 1:
        return False
    if tuple(fold(token.text) for token in tokens[start:end]) in evidence.runs:
        return True
    if tokens[start].text in NAME_OPENERS and organisation_end(tokens, start, end) > start + 1:
        return True
    if _is_given_name_of_speaker(tokens, start, end):
        return True
    return title_end(tokens, start, end) > start and bare(tokens[start].text) in title_words()


def _is_given_name_of_speaker(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a word that may be common is a given name: a surname follows, then a verb of saying or an age."""
    named = tokens[start].text in given_names() or tokens[start].text in MONTHS_OR_NAMES
    if not named or end - start != 2 or end >= len(tokens) or known_length(tokens, start + 1):
        return False
    says = tokens[end].adjacent and tokens[end].text in SAYING and not tokens[end].text.endswith("ing")
    return says or (tokens[end].gap == ", " and tokens[end].text.isdigit())


def _is_name(tokens: Sequence[Token], piece: Piece, evidence: Evidence) -> bool:
    """Whether a piece is a name, and not a common word that happens to have a capital."""
    if piece.name or piece.title or piece.kind is MentionKind.PERSON:
        return True
    if piece.end - piece.start == 1:
        return _is_one_word_name(tokens, piece.start, evidence)
    if piece.kind is None and all(token.text.isupper() for token in tokens[piece.start : piece.end]):
        return _is_short(tokens, piece) and not _all_common(tokens, piece, evidence)
    return organisation_end(tokens, piece.start, piece.end) > piece.start or not _all_common(tokens, piece, evidence)


def _is_short(tokens: Sequence[Token], piece: Piece) -> bool:
    """Whether words in capitals may be names for it: a cry or heading ("TWO THIEVES FLEE") has longer ones."""
    return all(len(token.text) < _LONGEST_ACRONYM - 2 for token in tokens[piece.start : piece.end])


def _is_one_word_name(tokens: Sequence[Token], at: int, evidence: Evidence) -> bool:
    token = tokens[at]
    plain = bare(token.text).rstrip(".")
    if len(plain) < 2 or token.text in general_acronyms() or token.text in SUFFIXES:
        return False
    if plain.isupper() or token.text in given_names() or _is_surname(tokens, at, evidence):
        return len(plain) < _LONGEST_ACRONYM or not plain.isupper()
    word = token.text.lower()
    common = word in not_names() and token.text not in MONTHS_OR_NAMES
    if common or _is_generic(token.text) or (token.text in MONTHS_OR_NAMES and word not in evidence.parts):
        return False
    small = word in evidence.lower
    if not token.initial:
        return not small or tokens[at - 1].text.lower() != "the"
    if word.endswith("s") and fold(word) in evidence.inner:  # "Growers left": no Association of Growers
        return False
    part, speaks = fold(word) in evidence.parts, _says(tokens, at + 1)
    told = speaks or (not small and _is_said_to_be_a_body(tokens, at))
    return part and speaks if small else part or told or fold(word) in evidence.capital


def _is_said_to_be_a_body(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that is not common is told what body it names: "Norvik, a small airline, cut", "Norvik is a"."""
    opens = at + 1
    if opens < len(tokens) and tokens[opens].adjacent and tokens[opens].text in ("is", "was"):
        opens += 1
    elif opens >= len(tokens) or tokens[opens].gap != ", ":
        return False
    if opens >= len(tokens) or tokens[opens].text not in ("a", "an", "the"):
        return False
    first = opens + 1
    aside = [token.text for token in takewhile(lambda token: token.adjacent, tokens[first : first + _LONGEST_ASIDE])]
    end = first + len(aside)
    over = tokens[opens].text != "the" or (end < len(tokens) and tokens[end].gap == ", ")
    word = tokens[at].text.lower()
    return over and not (_BODY_NOUNS.isdisjoint(aside) or word.endswith("ly") or word in everyday_words())


def _is_surname(tokens: Sequence[Token], at: int, evidence: Evidence) -> bool:
    """Whether a word is a surname that the story gives in full, though it is a common word, too: "Frost said"."""
    word = tokens[at].text.lower()
    if fold(word) not in evidence.surnames or word in not_names():
        return False
    if tokens[at].initial:
        return word not in evidence.lower or _says(tokens, at + 1)
    return tokens[at - 1].text.lower() not in {"the", "a", "an"}


def _says(tokens: Sequence[Token], end: int) -> bool:
    """Whether the one word before ``end``, no plural, speaks or owns: even unknown, it is a name then."""
    token = tokens[end - 1]
    if token.text.endswith("s") or end >= len(tokens):
        return False
    return token.possessive or (tokens[end].adjacent and tokens[end].text in SAYING)


def _all_common(tokens: Sequence[Token], piece: Piece, evidence: Evidence) -> bool:
    """Whether every word of the piece is one that the story, or the language, writes small."""
    words = [token.text.lower() for token in tokens[piece.start : piece.end]]
    return all(word in not_names() or word in evidence.lower for word in words)


def _is_generic(word: str) -> bool:
    word = bare(word)
    return word in organisation_words() or word in place_words() or word in thing_words() or word in heads()


def candidate(line: Line, piece: Piece) -> Candidate:
    """The candidate for a piece of ``line``."""
    own = line.tokens[piece.start : piece.end]
    span = Span(line.start + own[0].start, line.start + own[-1].end)
    words = [token.text for token in own]
    while len(words) > 2 and words[-1] in SUFFIXES:
        words.pop()
    return Candidate(
        article=line.article,
        segment=line.segment,
        span=span,
        surface=line.text[own[0].start : own[-1].end],
        words=tuple(words),
        kind=piece.kind,
        name=piece.name,
        acts_for=piece.acts_for,
        title=piece.title,
        gender=piece.gender,
        before=_before(line.tokens, piece.start),
        after=_after(line.tokens, piece.end),
        resumed=_resumed(line.tokens, piece.end),
        lead=_before(line.tokens, piece.start - 1) if piece.start > 1 else "",
        possessive=own[-1].possessive,
        people=piece.people,
        headline=line.headline,
    )


def _before(tokens: Sequence[Token], at: int) -> str:
    adjacent = at > 0 and tokens[at].adjacent
    return tokens[at - 1].text.lower() + ("'s" if tokens[at - 1].possessive else "") if adjacent else ""


def _after(tokens: Sequence[Token], at: int) -> str:
    if at >= len(tokens) or tokens[at - 1].possessive or not tokens[at].adjacent:
        return ""
    return tokens[at].text


def _resumed(tokens: Sequence[Token], at: int) -> str:
    """The word behind a few small words between commas that follow: "Oslo, in turn, said"; "" where none do."""
    if at >= len(tokens) or tokens[at].gap != ", " or tokens[at - 1].possessive or not tokens[at].text.islower():
        return ""
    ends = (n for n in range(at + 1, min(len(tokens), at + _LONGEST_ASIDE)) if not tokens[n].adjacent)
    end = next(ends, at)
    return tokens[end].text if end > at and tokens[end].gap == ", " else ""


def _ministry(line: Line, ministry: Ministry) -> Candidate:
    piece = Piece(start=ministry.start, end=ministry.end, kind=MentionKind.ORGANISATION, name=ministry.name)
    return candidate(line, piece)
