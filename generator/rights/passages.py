"""The passages of an article that may be shown, and where its spans lie in the text that is made of them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.model import Article, Block, BlockKind, Span

BETWEEN = "\n\n"
_WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True, kw_only=True)
class Passages:
    """Stretches of an article's text that are shown, in order and apart, and the text and blocks made of them."""

    old: tuple[Span, ...]
    new: tuple[Span, ...]
    text: str
    blocks: tuple[Block, ...]

    def moved(self, span: Span) -> Span | None:
        """Where ``span`` of the whole text lies in the shown one; None if it is not all in one passage."""
        for old, new in zip(self.old, self.new, strict=True):
            if old.contains(span):
                return Span(new.start + span.start - old.start, new.start + span.end - old.start)
        return None

    def within(self, span: Span) -> tuple[Span, ...]:
        """What is shown of ``span``, as stretches of the shown text."""
        pairs = zip(self.old, self.new, strict=True)
        return tuple(
            Span(
                new.start + max(old.start, span.start) - old.start,
                new.start + min(old.end, span.end) - old.start,
            )
            for old, new in pairs
            if old.overlaps(span)
        )


def cut(article: Article, shown: Iterable[Span]) -> Passages:
    """The title, where it is a block of its own, and the stretches ``shown`` of the article, each a paragraph."""
    titles = [block.span for block in article.blocks if block.kind is BlockKind.TITLE]
    rest = [span for span in shown if not any(title.contains(span) for title in titles)]
    old = (*titles, *merge(rest, article.text))
    new: list[Span] = []
    at = 0
    for span in old:
        new.append(Span(at, at + len(span)))
        at += len(span) + len(BETWEEN)
    kinds = [BlockKind.TITLE] * len(titles) + [BlockKind.PARAGRAPH] * (len(old) - len(titles))
    return Passages(
        old=old,
        new=tuple(new),
        text=BETWEEN.join(span.of(article.text) for span in old),
        blocks=tuple(Block(kind=kind, span=span) for kind, span in zip(kinds, new, strict=True)),
    )


def merge(spans: Sequence[Span], text: str) -> list[Span]:
    """The spans in order, those made one that overlap or have only signs between them on a line."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and _touch(merged[-1], span, text):
            merged[-1] = merged[-1].hull(span)
        else:
            merged.append(span)
    return merged


def _touch(left: Span, right: Span, text: str) -> bool:
    between = text[left.end : right.start]
    return right.start <= left.end or not ("\n" in between or _WORD.search(between))
