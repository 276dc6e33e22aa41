"""What the articles of many tests have in common: nothing but what every article must say."""

from collections.abc import Sequence

from generator.model import Article, Block, BlockKind, Span

BARE = Article(
    id="a",
    story="story",
    source="story/a.txt",
    outlet=None,
    title="",
    title_made=False,
    published=None,
    published_from=None,
    not_after=None,
    author=None,
    url=None,
    language="en",
    credits=(),
    dateline=None,
    text="",
    blocks=(),
    dropped=(),
)
"""An article without a word; a test replaces what it is about."""


def laid_out(parts: Sequence[tuple[BlockKind, str]]) -> tuple[str, tuple[Block, ...]]:
    """The text of an article that consists of ``parts``, and its blocks."""
    blocks, start = [], 0
    for kind, part in parts:
        blocks.append(Block(kind=kind, span=Span(start, start + len(part))))
        start += len(part) + 2
    return "\n\n".join(part for _, part in parts), tuple(blocks)
