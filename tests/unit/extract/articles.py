"""Articles for tests, made of paragraphs of the test's own."""

from generator.model import Article, Block, BlockKind, Span


def article(*paragraphs: str, kind: BlockKind = BlockKind.PARAGRAPH, title: str = "") -> Article:
    """An article of ``paragraphs`` of one ``kind``, after its ``title`` where one is given."""
    parts = [(BlockKind.TITLE, title)] * bool(title) + [(kind, p) for p in paragraphs]
    blocks, start = [], 0
    for part_kind, part in parts:
        blocks.append(Block(kind=part_kind, span=Span(start, start + len(part))))
        start += len(part) + 2
    return Article(
        id="a",
        story="s",
        source="s/a.txt",
        outlet="The Daily",
        title=title,
        title_made=not title,
        published=None,
        published_from=None,
        not_after=None,
        author=None,
        url=None,
        language="en",
        credits=(),
        dateline=None,
        text="\n\n".join(part for _, part in parts),
        blocks=tuple(blocks),
        dropped=(),
    )
