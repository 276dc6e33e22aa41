"""A sentence cut into words and runs, and what the story's sentences together tell about its capitals."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.extract.mentions.runs import find_runs
from generator.extract.mentions.tokens import Token, tokenize
from generator.extract.segment import Segment
from generator.lexicon.organisations import organisation_words
from generator.lexicon.people import given_names
from generator.model import BlockKind
from generator.text.spelling import fold

_MARKS = frozenset('“”"')
_LONG_WORD = 4
_BODY = frozenset({"of", "for"} | {word.lower() for word in organisation_words()})
"""Words that make a run the name of a body."""
_TITLE_CASE_SHARE = 0.7


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One sentence: ``start`` is its offset in the article; ``runs`` are ranges of ``tokens``.

    ``words``     the tokens in lower case
    ``headline``: most of its words have capitals, so that capitals tell nothing.
    """

    article: int
    segment: int
    start: int
    text: str
    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    runs: tuple[tuple[int, int], ...]
    headline: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """How the story's running text writes words; all in lower case without accents.

    ``lower``    words that stand there without a capital
    ``capital``  words that have a capital inside a sentence
    ``runs``     runs of two words and more inside a sentence
    ``parts``    words of runs of two words and more, wherever they stand
    ``inner``    words that stand with a capital only behind others in the names of bodies: "Association of Growers"
    ``surnames`` words that make a run together with a given name in front
    """

    lower: frozenset[str]
    capital: frozenset[str]
    runs: frozenset[tuple[str, ...]]
    parts: frozenset[str]
    inner: frozenset[str]
    surnames: frozenset[str]


def read_line(article: int, segment: Segment) -> Line:
    """``segment`` cut into words and runs."""
    tokens = tokenize(segment.text)
    headline = is_shouted(tokens) or (not _is_sentence(segment) and is_headline(tokens))
    return Line(
        article=article,
        segment=segment.index,
        start=segment.span.start,
        text=segment.text,
        tokens=tuple(tokens),
        words=tuple([token.text.lower() for token in tokens]),
        runs=() if headline else tuple(_runs(segment.text, tokens)),
        headline=headline,
    )


def _runs(text: str, tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """The runs of a sentence, but those in the title of an article or a book in quotation marks."""
    runs = find_runs(tokens)
    return runs if _MARKS.isdisjoint(text) else _outside_titles(tokens, runs)


def _outside_titles(tokens: Sequence[Token], runs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The runs that stand in no title in quotation marks: its capitals tell nothing."""
    marks = [at for at, token in enumerate(tokens) if not _MARKS.isdisjoint(token.gap)]
    quoted = [(at, end) for at, end in pairwise((*marks, len(tokens))) if tokens[at].gap[-1] in _MARKS]
    titles = [(low, high) for low, high in quoted if is_headline(tokens[low:high], share=1.0)]
    return (run for run in runs if not any(low <= run[0] < high for low, high in titles))


def _is_sentence(segment: Segment) -> bool:
    """Whether the segment is running text that ends like a sentence."""
    return segment.block is BlockKind.PARAGRAPH and segment.text.rstrip("”’\"')").endswith((".", "?", "!", ":", ","))


def is_headline(tokens: Sequence[Token], share: float = _TITLE_CASE_SHARE) -> bool:
    """Whether of four long words or more, the first left out, nearly all have capitals: so large a ``share``."""
    long = [t for t in tokens[1:] if len(t.text) >= _LONG_WORD and t.text[0].isalpha()]
    return len(long) > 3 and sum(t.capital for t in long) >= share * len(long)


def is_shouted(tokens: Sequence[Token]) -> bool:
    """Whether three words or more stand in capitals throughout."""
    return len(tokens) > 2 and all(t.text.isupper() or not t.text[0].isalpha() for t in tokens)


def weigh(lines: Iterable[Line]) -> Evidence:
    """What the running text among ``lines`` tells."""
    written: set[str] = set()
    capital: set[str] = set()
    runs: set[tuple[str, ...]] = set()
    parts: set[str] = set()
    inner: set[str] = set()
    outer: set[str] = set()
    surnames: set[str] = set()
    for line in lines:
        if line.headline:
            continue
        written.update([t.text for t in line.tokens])
        for start, end in line.runs:
            words = tuple(fold(t.text) for t in line.tokens[start:end])
            inside = not line.tokens[start].initial
            capital.update(words if inside else words[1:])
            body = not _BODY.isdisjoint(words)
            inner.update(words[1:] if body else ())
            if inside or len(words) > 1:
                outer.update(words[:1] if body else words)
            if len(words) > 1:
                parts.update(words)
                runs.update({words} if inside else ())
            if len(words) == 2 and line.tokens[start].text in given_names():
                surnames.add(words[1])
    return Evidence(
        lower=frozenset(filter(str.islower, written)),
        capital=frozenset(capital),
        runs=frozenset(runs),
        parts=frozenset(parts),
        inner=frozenset(inner - outer),
        surnames=frozenset(surnames),
    )
