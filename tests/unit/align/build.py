"""Small articles and sentences for tests of alignment, with plain words as terms and clauses where a ``|`` stands."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from generator.extract.terms import find_terms
from generator.model import Article, BlockKind, Quantity, Sentence, Span
from tests.unit.articles import BARE, laid_out


def make_article(name: str, lines: Sequence[str], outlet: str | None = None) -> Article:
    """An article with a paragraph a line; ``|`` in a line parts its clauses and is no part of the text."""
    text, blocks = laid_out([(BlockKind.PARAGRAPH, line.replace("|", "")) for line in lines])
    return replace(
        BARE,
        id=name,
        source=f"story/{name}.txt",
        outlet=outlet or name.upper(),
        title=lines[0],
        title_made=True,
        published=date(2031, 5, 14),
        text=text,
        blocks=blocks,
    )


def make_sentences(article: Article, lines: Sequence[str], quantities: Sequence[Quantity] = ()) -> tuple[Sentence, ...]:
    """One sentence a line of ``make_article``'s lines; quantities are put into the sentences they lie in."""
    return tuple(
        Sentence(
            article=article.id,
            index=index,
            block=block.kind,
            paragraph=index,
            span=block.span,
            text=block.span.of(article.text),
            clauses=_clauses(line, block.span.start),
            terms=find_terms(block.span.of(article.text), block.span.start, (), ()),
            quantities=tuple(q for q in quantities if block.span.contains(q.span)),
            times=(),
            mentions=(),
            attributions=(),
            negations=(),
        )
        for index, (line, block) in enumerate(zip(lines, article.blocks, strict=True))
    )


def _clauses(line: str, start: int) -> tuple[Span, ...]:
    spans, at = [], start
    for part in line.split("|"):
        spans.append(Span(at, at + len(part)))
        at += len(part)
    return tuple(spans)


def make_story(**lines: Sequence[str]) -> tuple[tuple[Article, ...], tuple[Sentence, ...]]:
    """Articles by name, and all their sentences in order."""
    articles = tuple(make_article(name, own) for name, own in lines.items())
    sentences = tuple(s for a, own in zip(articles, lines.values(), strict=True) for s in make_sentences(a, own))
    return articles, sentences
