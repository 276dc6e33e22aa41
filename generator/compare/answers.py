"""Answers behind the same words of two claims, however unlike the rest: "born in Varn", "who was born in Lund"."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, product

from generator.compare.case import Case
from generator.compare.frames import Pair, Piece, pieces_in
from generator.lexicon.connectives import DETERMINERS, FINITE_HELPERS, OBJECT_PRONOUNS, PREPOSITIONS, PRONOUNS
from generator.lexicon.deeds import one_deed
from generator.lexicon.numbers import RANKS
from generator.lexicon.places import PlaceForm, country_names, gazetteer, region_names
from generator.lexicon.rivals import (
    AGAINST,
    ANSWERS,
    CONVEYANCES,
    FOLLOWERS,
    PARTIES,
    RIDING,
    RIVALS,
    SOLE_DOERS,
    SOLE_PLACES,
    TRADES,
)
from generator.model import Claim, Mention, MentionKind, Sentence
from generator.text.words import stem, word_list

_LONGEST = 4
"""Words of an answer."""
_COPULAS = frozenset({"was", "is"})
_LINKS = PREPOSITIONS | _COPULAS
_NO_ARTICLES = _LINKS | PRONOUNS | OBJECT_PRONOUNS | FINITE_HELPERS | {"not"}
_JOINTS = frozenset({"and", "or", "but"})
_SOME = frozenset({"one", "another", "other", "others", "some", "a", "two", "three", "second", "several", *RANKS})
"""Words before what tells that it is one of several, of which each may have an answer of its own."""
_ONE_OF_SOME = _SOME - {"a", "first"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What stands behind a preposition or "was" of a claim.

    ``before``  the words of the claim in front of it that have a matter of their own
    ``anchor``  the key of the word right in front of the ``link``, "" where that is a small word, figure or time
    ``pieces``  the answer, without articles and "his"
    ``behind``  what follows in the same clause
    ``rest``    the keys of all words of the claim but those of the answer, in order
    """

    claim: Claim
    before: tuple[Piece, ...]
    anchor: str
    link: str
    pieces: tuple[Piece, ...]
    behind: tuple[Piece, ...]
    rest: tuple[str, ...]

    @property
    def words(self) -> str:
        """The words of the answer."""
        return _text(self.claim, self.pieces)


def answer_pairs(pair: Pair, case: Case) -> tuple[tuple[Answer, Answer], ...]:
    """Each answer of the one claim with each of the other."""
    answers = _answers_in(case)
    return tuple(product(answers[pair.one.id], answers[pair.other.id]))


@lru_cache(maxsize=1)
def _answers_in(case: Case) -> Mapping[str, tuple[Answer, ...]]:
    """The answers of each claim, by its id; those of the last case are remembered."""
    pieces = pieces_in(case)
    return {claim.id: tuple(_answers(claim, pieces[claim.id])) for claim in case.claims}


def unlike_answers(answers: Iterable[tuple[Answer, Answer]], case: Case) -> tuple[str, str] | None:
    """The answers that two claims give in one place, where one alone is right; None where there are none.

    Who calls has made sure that the claims can speak of one moment.
    """
    for one, other in answers:
        if not _have_one_link(one, other) or not _is_one_matter(one, other, case):
            continue
        if _are_two_names(one, other, case) or _are_two_kinds(one, other, case):
            return one.words, other.words
    return None


def _have_one_link(one: Answer, other: Answer) -> bool:
    """Whether the same word stands before two answers, or both tell what somebody rode on: "in a car", "by train"."""
    return one.link == other.link or {one.link, other.link} <= RIDING


def unlike_links(answers: Iterable[tuple[Answer, Answer]], case: Case) -> tuple[str, str] | None:
    """The prepositions of two claims that exclude each other: "voted for the plan", "voted against the plan"."""
    for one, other in answers:
        if (
            {one.link, other.link} in AGAINST
            and _are_same_but_for_link(one, other)
            and _is_one_matter(one, other, case)
        ):
            return f"{_last(one)} {one.link}", f"{_last(other)} {other.link}"
    return None


def _are_same_but_for_link(one: Answer, other: Answer) -> bool:
    """Whether the same stands right before two links and right behind, and before that somebody who is one."""
    behind, others = _keys(one.pieces), _keys(other.pieces)
    is_framed = one.anchor == other.anchor != "" and (behind <= others or others <= behind)
    return is_framed and not _keys(one.before[:-1]).isdisjoint(_keys(other.before[:-1]))


def _last(answer: Answer) -> str:
    return _text(answer.claim, answer.before[-1:])


def _keys(pieces: Sequence[Piece]) -> set[str]:
    return {piece.key for piece in pieces}


def _answers(claim: Claim, pieces: Sequence[Piece]) -> Iterator[Answer]:
    for at, piece in enumerate(pieces):
        if not at or piece.what is not None or piece.key not in _LINKS:
            continue
        start = at + 1
        while start < len(pieces) and _is_small(pieces[start]):
            start += 1
        end = _end(claim, pieces, start)
        if start < end <= start + _LONGEST:
            yield Answer(
                claim=claim,
                before=tuple(p for p in pieces[:at] if p.tells and not _is_adverb(claim, p)),
                anchor=pieces[at - 1].key if pieces[at - 1].tells else "",
                link=piece.key,
                pieces=tuple(pieces[start:end]),
                behind=_clause(claim, pieces, end),
                rest=tuple(p.key for p in (*pieces[:start], *pieces[end:])),
            )


def _is_small(piece: Piece) -> bool:
    """Whether a word may stand before a noun and tells nothing: "his", "new"."""
    return piece.key in DETERMINERS or not (piece.tells or piece.what or piece.key in _NO_ARTICLES)


def _end(claim: Claim, pieces: Sequence[Piece], start: int) -> int:
    """Behind which word a phrase ends that begins at ``start``: before a sign, "and", or a small word."""
    end = start
    while end < len(pieces) and pieces[end].tells:
        end += 1
        if end < len(pieces) and _is_parted(claim, pieces[end - 1], pieces[end]):
            break
    return end


def _clause(claim: Claim, pieces: Sequence[Piece], start: int) -> tuple[Piece, ...]:
    """The words with a matter of their own from ``start`` on, up to a sign or "and"."""
    found: list[Piece] = []
    for last, piece in pairwise(pieces[max(0, start - 1) :]):
        if _is_parted(claim, last, piece):
            break
        found.append(piece)
    return tuple(piece for piece in found if piece.tells)


def _is_parted(claim: Claim, one: Piece, other: Piece) -> bool:
    """Whether a sign or a word that joins stands between two pieces that follow one another."""
    between = claim.quote[one.span.end - claim.span.start : other.span.start - claim.span.start]
    return any(sign in between for sign in ",;:()–—") or not _JOINTS.isdisjoint(between.split())


def _is_adverb(claim: Claim, piece: Piece) -> bool:
    return _text(claim, (piece,)).endswith("ly")


def _text(claim: Claim, pieces: Sequence[Piece]) -> str:
    start = claim.span.start
    return claim.quote[pieces[0].span.start - start : pieces[-1].span.end - start]


def _is_one_matter(one: Answer, other: Answer, case: Case) -> bool:
    """Whether the same is told of one: of what stands before the answers, or behind, not each has words of its own."""
    left, right = _keys(one.before), _keys(other.before)
    if one.anchor != other.anchor and one_deed(one.anchor, other.anchor):
        left, right = left - {one.anchor}, right - {other.anchor}
    shared = left & right
    if not shared or (left - shared and right - shared):
        return False
    if any(_is_of_some(answer) for answer in (one, other)):
        return False
    behind, others = _keys(one.behind), _keys(other.behind)
    if behind - others and others - behind:
        return False
    persons, named = _persons(one, case), _persons(other, case)
    if persons and named:
        return bool(persons & named)
    if one.rest == other.rest:
        return True
    is_told_more = len(shared) > 1 or bool(behind & others or _keys(one.pieces) & _keys(other.pieces))
    return is_told_more or _begins_certainly(one) or _begins_certainly(other)


def _begins_certainly(answer: Answer) -> bool:
    """Whether a claim begins with "the": with one certain thing."""
    return answer.claim.quote[:4].casefold() == "the "


def _is_of_some(answer: Answer) -> bool:
    """Whether the words before an answer tell that it is given of one of several."""
    claim = answer.claim
    before = word_list(claim.quote[: answer.pieces[0].span.start - claim.span.start])
    return not _ONE_OF_SOME.isdisjoint(before)


def _persons(answer: Answer, case: Case) -> frozenset[str]:
    """Whom the sentence of a claim names, or stands for, before the answer."""
    sentence = case.setting.sentence_of(answer.claim)
    mentions = sentence.mentions if sentence else ()
    start = answer.pieces[0].span.start
    return frozenset(m.name for m in mentions if m.kind is MentionKind.PERSON and m.span.end <= start)


def _are_two_names(one: Answer, other: Answer, case: Case) -> bool:
    """Whether two answers are names, where one name alone is right."""
    names = [answer.pieces[-1].what for answer in (one, other)]
    left, right = names
    if not isinstance(left, Mention) or not isinstance(right, Mention) or left.kind is not right.kind:
        return False
    if left.kind is MentionKind.OTHER or not one_deed(one.anchor, other.anchor):
        return False
    if _are_parties(left, right):
        return one.anchor in FOLLOWERS and not _is_told_too(one, other, case)
    words = [frozenset(word_list(name.name)) | frozenset(word_list(name.surface)) for name in (left, right)]
    if words[0] & words[1] or not _asks_for_one(one, left) or _are_told_together(words, one, other, case):
        return False
    is_place = left.kind is MentionKind.PLACE
    return (not is_place or _are_of_one_size(left, right)) and not _is_told_too(one, other, case)


def _are_parties(one: Mention, other: Mention) -> bool:
    """Whether two names are those of two parties: the same last word, and nothing else in common."""
    left, right = word_list(one.surface), word_list(other.surface)
    return left[-1] == right[-1] and left[-1] in PARTIES and not set(left[:-1]) & set(right[:-1])


def _asks_for_one(answer: Answer, name: Mention) -> bool:
    """Whether what stands before a name lets one alone be right: "born in", "owned by"."""
    if answer.link == "by":
        return answer.anchor in SOLE_DOERS
    return name.kind is MentionKind.PLACE and answer.anchor in SOLE_PLACES.get(answer.link, ())


def _are_of_one_size(one: Mention, other: Mention) -> bool:
    """Whether neither of two places lies in the other: two countries, two towns; not where only one is well known."""
    left, right = (gazetteer().get(name.surface) or gazetteer().get(name.name) for name in (one, other))
    if left is None or right is None:
        return left is right
    countries = {left.name, right.name} & country_names()
    return left != right and len(countries) != 1 and not {left.name, right.name} & region_names()


def _are_told_together(words: Sequence[frozenset[str]], one: Answer, other: Answer, case: Case) -> bool:
    """Whether a sentence of either article holds both names: the one may lie in the other, or be its owner."""
    both = words[0] | words[1]
    return any(both <= set(word_list(s.text)) for answer in (one, other) for s in _article(answer, case))


def _is_told_too(one: Answer, other: Answer, case: Case) -> bool:
    """Whether the article of one answer tells the other as well, with the same word in front of it."""
    return _holds(one, other, case) or _holds(other, one, case)


def _holds(teller: Answer, answer: Answer, case: Case) -> bool:
    sought = {stem(word) for word in word_list(answer.words)} | ({answer.anchor} if answer.anchor else set())
    return any(sought <= set(map(stem, word_list(s.text))) for s in _article(teller, case))


def _article(answer: Answer, case: Case) -> tuple[Sentence, ...]:
    return case.setting.sentences_in(answer.claim.article)


def _are_two_kinds(one: Answer, other: Answer, case: Case) -> bool:
    """Whether two answers are kinds of a group of which one is right: "by his son", "by his wife"."""
    left, right = _apart(one.pieces, other.pieces)
    if not left or not right or not _have_one_anchor(one, other):
        return False
    kinds = [" ".join(piece.key for piece in pieces) for pieces in (left, right)]
    is_told_of_one = not any(_text(a.claim, a.pieces[-1:]).endswith("s") for a in (one, other))
    trades = (TRADES,) if is_told_of_one else ()
    groups = (*RIVALS, *ANSWERS, *trades) if one.link == other.link else (CONVEYANCES,)
    are_two = any(_are_of_two(kinds, group) for group in groups) or _are_two_peoples(left, right)
    return are_two and not _tells_kind(left, other, case) and not _tells_kind(right, one, case)


def _have_one_anchor(one: Answer, other: Answer) -> bool:
    """Whether the last word with a matter of its own before one answer stands before the other as well."""
    keys, others = ([piece.key for piece in answer.before] for answer in (one, other))
    return keys[-1] in others or others[-1] in keys


def _apart(one: Sequence[Piece], other: Sequence[Piece]) -> tuple[Sequence[Piece], Sequence[Piece]]:
    """Two answers without the words that both begin and end with: "a broken | arm", "a | white | van"."""
    while one and other and one[0].key == other[0].key:
        one, other = one[1:], other[1:]
    while one and other and one[-1].key == other[-1].key:
        one, other = one[:-1], other[:-1]
    return one, other


def _are_of_two(words: Sequence[str], group: Sequence[frozenset[str]]) -> bool:
    """Whether some words are one kind of a group, and others another, by all of them or by the last ones."""
    left, right = ({n for n, kind in enumerate(group) if _ends_with(own, kind)} for own in words)
    return bool(left and right) and not left & right


def _ends_with(words: str, kind: frozenset[str]) -> bool:
    return any(f" {words}".endswith(f" {form}") for form in kind)


def _are_two_peoples(one: Sequence[Piece], other: Sequence[Piece]) -> bool:
    """Whether two words tell of which country something is: "a Dutch | fund", "a Swedish | fund"."""
    if len(one) != 1 or len(other) != 1:
        return False
    names = [piece.what for piece in (*one, *other)]
    places = [gazetteer().get(name.surface) if isinstance(name, Mention) else None for name in names]
    left, right = places
    if left is None or right is None or left == right:
        return False
    return left.form is right.form is PlaceForm.PEOPLE and {left.name, right.name} <= country_names()


def _tells_kind(pieces: Sequence[Piece], teller: Answer, case: Case) -> bool:
    """Whether the article of an answer tells the other's kind somewhere: it may tell of both."""
    sought = {word for piece in pieces for word in _stems(piece)}
    return any(sought <= set(map(stem, word_list(s.text))) for s in _article(teller, case))


def _stems(piece: Piece) -> tuple[str, ...]:
    return tuple(map(stem, word_list(piece.what.surface))) if isinstance(piece.what, Mention) else (piece.key,)
