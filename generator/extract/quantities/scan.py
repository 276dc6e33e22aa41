"""One walk over a sentence that reads every amount with its noun; roles come later, when all amounts are known."""

from dataclasses import replace

from generator.extract.quantities.age import read_age
from generator.extract.quantities.amount import Amount, read_amount
from generator.extract.quantities.draft import Draft
from generator.extract.quantities.figure import ARTICLES, BEHIND_ARTICLE
from generator.extract.quantities.line import NUMBER, Line
from generator.extract.quantities.nobody import read_nobody
from generator.extract.quantities.noun import Phrase, is_plural, phrase_of, read_phrase, singular
from generator.extract.quantities.refuse import grade_of, is_refused
from generator.extract.quantities.score import read_score
from generator.extract.quantities.vote import past_ratio, read_votes
from generator.lexicon.boundaries import DETERMINERS
from generator.lexicon.numbers import CARDINALS, FRACTION_SIGNS, SCALES, TENS, VAGUE, VAGUE_FACTORS
from generator.lexicon.roles import CHILDREN_OF
from generator.lexicon.units import CODES, DOLLARS, GRADES, LETTERS, PARTS_OF_YEAR, SIGNS, Measure

_STARTERS = (
    frozenset(CARDINALS)
    | frozenset(TENS)
    | frozenset(VAGUE)
    | frozenset(VAGUE_FACTORS)
    | frozenset(SIGNS)
    | frozenset(FRACTION_SIGNS)
    | frozenset(CODES)
    | frozenset(DOLLARS)
    | frozenset(LETTERS)
    | ARTICLES
    | frozenset(["half", "quarter", "several", "between", "no", "nobody", "none"])
) - frozenset(SCALES)
_BEHIND_ARTICLE = BEHIND_ARTICLE | {"$"}
"""In front of others, no amount begins with an article, nor with the letter of "A$5"."""
_OPINIONS = frozenset(
    "support back favor favour oppose approve disapprove prefer identify believe want agree disagree trust see view "
    "say think voted backed opposed supported".split(" ")
)
"""Verbs behind a percentage of people asked."""
_PEOPLED = frozenset("nation country city population town state village county region province island".split(" "))
"""Of what "a nation of 45 million" counts people."""


def scan(line: Line) -> list[Draft]:
    """The drafts of a sentence, in order; their amounts do not overlap."""
    drafts: list[Draft] = []
    after = floor = 0
    for at, (word, kind) in enumerate(zip(line.low, line.kinds, strict=True)):
        if (kind is not NUMBER and word not in _STARTERS) or at < after:
            continue
        if word in ARTICLES and line.word(at + 1) not in _BEHIND_ARTICLE:
            continue
        found, after = _read(line, at)
        kept = [draft for draft in found if draft.start >= floor]
        drafts.extend(kept)
        floor = max(floor, after) if kept else floor
    return drafts


def _read(line: Line, at: int) -> tuple[tuple[Draft, ...], int]:
    """What starts at token ``at``, and the token to go on from."""
    ratio = past_ratio(line, at)
    if ratio:
        return (), ratio
    sides = read_votes(line, at) or read_score(line, at)
    if sides:
        return sides, sides[-1].amount.end
    nobody = read_nobody(line, at)
    if nobody:
        return nobody, nobody[-1].amount.end
    amount = read_amount(line, at)
    if amount is None:
        return (), at + 1
    if is_refused(line, amount):
        return (), amount.figure.end
    draft = read_age(line, amount) or _draft(line, amount)
    return (draft,), draft.amount.end


def _draft(line: Line, amount: Amount) -> Draft:
    """The amount with its unit's name and what it counts."""
    if amount.unit is not None:
        return _measure(line, amount, amount.unit.name)
    if amount.figure.share:
        phrase = phrase_of(line, amount.end) or _inner_whole(line, amount) or _bare_whole(line, amount)
        head = phrase.head if phrase else ""
        return Draft(amount=amount, unit="percent", phrase=phrase, whole=head)
    return _count(line, amount)


def _bare_whole(line: Line, amount: Amount) -> Phrase | None:
    """As in "half the country", "one in five adults"."""
    begin = amount.end + (line.word(amount.end) in {"the", "all", "its", "their", "his", "her", "a", "an"})
    return read_phrase(line, begin, single=False) or (
        read_phrase(line, begin, single=True) if begin > amount.end else None
    )


def _inner_whole(line: Line, amount: Amount) -> Phrase | None:
    """As in "one job in ten", which is read as one figure."""
    at = amount.inner + 1
    if not line.is_word(at) or at + 1 >= amount.figure.end or line.word(at + 1) not in {"in", "out"}:
        return None
    return Phrase(start=at, end=amount.end, head=singular(line.word(at)), words=(line.word(at),))


def _count(line: Line, amount: Amount) -> Draft:
    if line.word(amount.inner - 1) == "of" and line.word(amount.inner - 2) in CHILDREN_OF:
        return Draft(amount=amount, unit="", noun="child")
    grade = grade_of(line, amount)
    if grade:
        return Draft(amount=amount, unit=grade, noun=grade)
    joined = line.joins(amount.end)
    if joined and line.is_word(amount.end + 1) and line.word(amount.end + 1) != "strong":
        return _adjective(line, amount)
    phrase = read_phrase(line, amount.end + 2 * joined, single=amount.figure.value == 1 or joined)
    if line.word(amount.inner - 1) == "of" and line.word(amount.inner - 2) in _PEOPLED and phrase is None:
        return Draft(amount=amount, unit="", noun="person", of="population")
    if phrase is None or phrase.head == "homeless":
        return Draft(amount=amount, unit="")
    noun = "" if phrase.head in {"other", "one"} else phrase.head
    return Draft(amount=amount, unit="", phrase=phrase, noun=noun, whole=phrase.whole)


def _adjective(line: Line, amount: Amount) -> Draft:
    """What an adjective counts: pages in "a 100-page report", judges in "a three-judge panel"."""
    at = amount.end + 1
    word = line.word(at).rpartition("-")[2] or line.word(at)
    phrase = Phrase(start=at, end=at + 1, head=singular(word), words=(word,))
    return Draft(amount=amount, unit="", phrase=phrase, noun=phrase.head)


def _measure(line: Line, amount: Amount, unit: str) -> Draft:
    """What is measured: "a 35-day shutdown", "40 pounds of explosives", "65 percent of voters"."""
    draft = Draft(amount=amount, unit=unit)
    if unit in GRADES:
        return replace(draft, noun=unit)
    of = amount.end + (line.word(amount.end) == "worth")
    if line.word(amount.end) == "in" and amount.unit is not None and amount.unit.measure is Measure.MONEY:
        phrase = read_phrase(line, amount.end + 1, single=True)
        named = phrase is not None and line.raw[phrase.end - 1][0].isupper()
        return draft if phrase is None or named else replace(draft, phrase=phrase, noun=phrase.head)
    if line.word(of) == "of":
        phrase = phrase_of(line, of)
        if phrase is None:
            return draft
        if amount.unit is not None and amount.unit.measure is Measure.SHARE:
            return replace(draft, phrase=phrase, whole=phrase.head)
        far = amount.unit is not None and amount.unit.measure is Measure.SIZE and line.word(of + 1) in DETERMINERS
        return draft if far else replace(draft, phrase=phrase, noun=phrase.head)
    return _attributive(line, draft)


def _attributive(line: Line, draft: Draft) -> Draft:
    """As in "a $15 billion bailout", "a 35-day-long shutdown", "a 7.9 percent unemployment rate"."""
    begin = draft.amount.end + line.joins(draft.amount.end)
    begin += line.word(begin) in {"long", "wide", "high", "tall", "deep", "thick"} and begin > draft.amount.end
    measure = draft.amount.unit.measure if draft.amount.unit else None
    if measure in {Measure.TIME, Measure.SIZE} and not draft.amount.joined:
        return draft
    if line.is_capital(begin) and measure is not Measure.MONEY:
        return draft
    if line.word(begin) in PARTS_OF_YEAR and line.word(begin + 1 + line.is_hyphen(begin + 1)) == "on":
        return draft  # "9 percent year on year"
    if line.word(begin) in _OPINIONS and line.is_word(begin + 1) and measure is Measure.SHARE:
        return draft
    several = None if draft.amount.joined else read_phrase(line, begin, single=False)
    phrase = several if several and is_plural(line.word(several.end - 1)) else read_phrase(line, begin, single=True)
    if phrase and measure is Measure.SHARE and line.is_capital(phrase.end - 1):
        return draft
    return replace(draft, phrase=phrase, noun=phrase.head) if phrase else draft
