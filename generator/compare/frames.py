"""Two claims that are the same word for word but in one place, or but for who does it to whom.

Where the frame is the same, what stands in its one open place answers one question in both. A figure, a time or a name
counts as one word; all figures of a unit are one word, and all times, for other rules compare them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, product, takewhile

from generator.compare.case import Case, Side
from generator.compare.figures import Likeness, liken
from generator.lexicon.connectives import DETERMINERS, FRAME_FILLERS, NOT_COUNTED, ONE_NUMBER
from generator.lexicon.numbers import CARDINALS
from generator.lexicon.rivals import MUTUAL
from generator.lexicon.stopwords import STOPWORDS
from generator.lexicon.verbs import BASE_FORMS, PAST_FORMS
from generator.model import Bound, Claim, Mention, Quantity, Span, Time
from generator.text.words import stem, words

_LONGEST = 4
"""Words in the one place where two claims may part."""
FEWEST = 2
"""Words with a matter of their own, or figures, that the rest of the claims must share."""
_WHOSE = ("'s", "’s")
_ENDING = 2
"""Signs of either."""
_COMPARED = "than"
_BEFORE_TIMES = frozenset({"on", "in", "at"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A word of a claim, or words that count as one: ``key`` is what it is compared by, ``what`` it stands for.

    ``tells``: it has a matter of its own, and is no function word, figure or time.
    """

    key: str
    span: Span
    what: Mention | Quantity | Time | None
    tells: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """The one place where two claims part: what each has there, what stands before it and behind it in both."""

    one: tuple[Piece, ...]
    other: tuple[Piece, ...]
    before: tuple[Piece, ...]
    behind: tuple[Piece, ...]

    @property
    def names(self) -> tuple[Mention, Mention] | None:
        """The two names that stand there; None where it is anything else, or they have a word in common."""
        pieces = (*self.one, *self.other)
        names = [piece.what for piece in pieces if isinstance(piece.what, Mention)]
        if len(self.one) != 1 or len(self.other) != 1 or len(names) != len(pieces):
            return None
        parts = (name.name.casefold().split() for name in names)
        return (names[0], names[1]) if set.isdisjoint(*map(set, parts)) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Claims of two outlets, with the words of each that frames are made of."""

    sides: tuple[Side, Side]
    one: Claim
    other: Claim
    left: tuple[Piece, ...]
    right: tuple[Piece, ...]

    @property
    def slot(self) -> Slot | None:
        """The one place where the claims part."""
        return find_slot(self.left, self.right)


@lru_cache(maxsize=1)
def pairs_of(case: Case) -> tuple[Pair, ...]:
    """Every two claims of two outlets; those of the last case are remembered."""
    pieces = pieces_in(case)
    return tuple(
        Pair(sides=(left, right), one=one, other=other, left=pieces[one.id], right=pieces[other.id])
        for left, right in combinations(case.sides, 2)
        for one, other in product(left.claims, right.claims)
    )


@lru_cache(maxsize=1)
def pieces_in(case: Case) -> Mapping[str, tuple[Piece, ...]]:
    """What is said in each claim, by its id; what is of the last case is remembered."""
    return {claim.id: _said_in(claim, case) for claim in case.claims}


def _said_in(claim: Claim, case: Case) -> tuple[Piece, ...]:
    """What is said in a claim, without who says it, without articles and the prepositions of times."""
    said = _said(claim, case)
    found: list[Piece] = []
    for piece in _pieces(claim):
        if isinstance(piece.what, Time) and found and found[-1].key in _BEFORE_TIMES:
            found.pop()
        if said.contains(piece.span):
            found.append(piece)
    return tuple(found)


def find_slot(left: Sequence[Piece], right: Sequence[Piece], fewest: int = FEWEST) -> Slot | None:
    """The one place where two claims part; None where there is none, or more than one, or the rest is too little.

    ``fewest`` is how many words with a matter of their own, or figures, the rest must have.
    """
    start = _alike(left, right)
    end = _alike(left[start:][::-1], right[start:][::-1])
    one, other = (tuple(pieces[start : len(pieces) - end]) for pieces in (left, right))
    before, behind = tuple(left[:start]), tuple(left[len(left) - end :])
    there = (*right[:start], *right[len(right) - end :])
    if not 0 < len(one) <= _LONGEST or not 0 < len(other) <= _LONGEST:
        return None
    rest = zip(before + behind, there, strict=True)
    if sum(piece.tells or _is_same_figure(piece, twin) for piece, twin in rest) < fewest:
        return None
    return Slot(one=one, other=other, before=before, behind=behind)


def _is_same_figure(one: Piece, other: Piece) -> bool:
    if not isinstance(one.what, Quantity) or not isinstance(other.what, Quantity):
        return False
    return liken(one.what, other.what) is Likeness.SAME


def _is_one_frame(left: Sequence[Piece], right: Sequence[Piece]) -> bool:
    """Whether two claims are the same word for word, but for their figures and times."""
    same = [piece.key for piece in left] == [piece.key for piece in right]
    return same and sum(piece.tells for piece in left) >= FEWEST


def in_one_frame(case: Case) -> Iterator[tuple[Pair, Piece, Piece]]:
    """The pieces that stand in one place of two claims that are the same but for their figures and times."""
    for pair in pairs_of(case):
        if _is_one_frame(pair.left, pair.right):
            yield from ((pair, one, other) for one, other in zip(pair.left, pair.right, strict=True))


def figures_fit(pair: Pair) -> bool:
    """Whether no figure of either claim lies apart from all in the other that answer the same."""
    left, right = pair.one.quantities, pair.other.quantities
    alike = [
        [liken(a, b) for b in those if (a.unit, a.of) == (b.unit, b.of)]
        for these, those in ((left, right), (right, left))
        for a in these
    ]
    return all(not near or any(n is not Likeness.APART for n in near) for near in alike)


def are_swapped(left: Sequence[Piece], right: Sequence[Piece]) -> bool:
    """Whether two claims of the same words give subject and direct object of a verb the other way round.

    So do "A did better than B" and "B did better than A". Only of a word that each has once: "A hit B, then B hit A"
    is the same in another order.
    """
    keys = [piece.key for piece in right]
    if sorted(piece.key for piece in left) != sorted(keys):
        return False
    links = ((at, piece.key) for at, piece in enumerate(left) if is_verb(piece) or piece.key == _COMPARED)
    return any(_is_swapped(left, at, right, keys.index(key)) for at, key in links if keys.count(key) == 1)


def _is_swapped(one: Sequence[Piece], at: int, other: Sequence[Piece], there: int) -> bool:
    """Whether what stands right behind a verb or "than" is each among the subjects of the other."""
    if at + 1 >= len(one) or there + 1 >= len(other):
        return False
    mine, theirs = one[at + 1], other[there + 1]
    doers, others = ({piece.key for piece in pieces} for pieces in (one[:at], other[:there]))
    return mine.tells and theirs.tells and mine.key in others - doers and theirs.key in doers - others


def are_turned(left: Sequence[Piece], right: Sequence[Piece]) -> bool:
    """Whether two claims, of which one tells all that the other does, tell the way between two things in reverse."""
    one, other = _way(left), _way(right)
    held, others = ({piece.key for piece in pieces if piece.tells} for pieces in (left, right))
    is_turned = one is not None and other is not None and one == (other[0], other[2], other[1])
    return is_turned and (held <= others or others <= held)


def _way(pieces: Sequence[Piece]) -> tuple[str, str, str] | None:
    """Of "sailed from A to B" the keys of "sailed", A and B; None where no way is told."""
    for word, start, first, end, last in zip(pieces, pieces[1:], pieces[2:], pieces[3:], pieces[4:], strict=False):
        if (start.key, end.key) == ("from", "to") and first.tells and last.tells:
            return word.key, first.key, last.key
    return None


def is_verb(piece: Piece) -> bool:
    """Whether a word can be a verb that does not mean the same with subject and object the other way round."""
    word = piece.key
    return piece.what is None and word in _VERBS and word not in MUTUAL


_VERBS = frozenset(map(stem, PAST_FORMS | BASE_FORMS))


def _alike(left: Sequence[Piece], right: Sequence[Piece]) -> int:
    """How many pieces are the same from the start."""
    return sum(1 for _ in takewhile(lambda pair: pair[0].key == pair[1].key, zip(left, right, strict=False)))


def _said(claim: Claim, case: Case) -> Span:
    """What of a claim its speaker says; all of it where the outlet speaks."""
    sentence = case.setting.sentence_of(claim)
    contents = [a.content for a in sentence.attributions if a.name == claim.speaker] if sentence else []
    inside = [content for content in contents if content.overlaps(claim.span)]
    return min(inside, key=lambda content: (len(content), content.start), default=claim.span)


def _pieces(claim: Claim) -> Iterator[Piece]:
    marked = _marked(claim)
    every = words(claim.quote, claim.span.start)
    last = -1
    for at, (word, span) in enumerate(every):
        if span.start < last:
            continue
        bare = _bare(word, span) if marked else span
        whole = next((piece for piece in marked if piece.span.contains(bare)), None)
        if whole:
            last = whole.span.end
            yield whole
        elif word in CARDINALS and _counts(word, [own for own, _ in every[max(0, at - 1) : at + 2]]):
            yield Piece(key="#", span=span, what=_count(claim, span, CARDINALS[word]), tells=False)
        elif word not in FRAME_FILLERS:
            yield _plain(word.replace("’", "'"), span)


def _bare(word: str, span: Span) -> Span:
    """Where a word stands, without the ending of whose something is: "Lee" of "Lee's"."""
    return Span(span.start, span.end - _ENDING) if word.endswith(_WHOSE) else span


def _counts(word: str, around: Sequence[str]) -> bool:
    """Whether a number in words that is no marked figure, with the words next to it, counts: "two of them".

    So does "one guard", but not "the one" or "no one".
    """
    if word != "one":
        return around[-1] == "of"
    return around[-1] != "one" and around[-1] not in NOT_COUNTED and around[0] not in DETERMINERS


def _count(claim: Claim, span: Span, number: int) -> Quantity:
    surface = span.shift(-claim.span.start).of(claim.quote)
    return Quantity(
        span=span,
        surface=surface,
        low=number,
        high=number,
        stated=number,
        bound=Bound.EXACT,
        unit="",
        noun="",
        of="",
        whole="",
    )


def _plain(word: str, span: Span) -> Piece:
    """A word that is no figure, time or name."""
    tells = word not in STOPWORDS
    return Piece(key=stem(word) if tells else ONE_NUMBER.get(word, word), span=span, what=None, tells=tells)


def _marked(claim: Claim) -> list[Piece]:
    """Times, figures and names, of which the first to claim a stretch has it."""
    pieces = [Piece(key="~", span=time.span, what=time, tells=False) for time in claim.times]
    pieces += [Piece(key=f"#{figure.unit}", span=figure.span, what=figure, tells=False) for figure in claim.quantities]
    pieces += [
        Piece(key=f"@{name.name}", span=name.span, what=name, tells=True) for name in claim.mentions if name.named
    ]
    kept: list[Piece] = []
    for piece in pieces:
        if not any(piece.span.overlaps(other.span) for other in kept):
            kept.append(piece)
    return kept
