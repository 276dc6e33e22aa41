"""Articles for tests, made of paragraphs of the test's own."""

from dataclasses import replace

from generator.model import Article, BlockKind
from tests.unit.articles import BARE, laid_out


def article(*paragraphs: str, kind: BlockKind = BlockKind.PARAGRAPH, title: str = "") -> Article:
    """An article of ``paragraphs`` of one ``kind``, after its ``title`` where one is given."""
    text, blocks = laid_out([(BlockKind.TITLE, title)] * bool(title) + [(kind, p) for p in paragraphs])
    return replace(BARE, outlet="The Daily", title=title, title_made=not title, text=text, blocks=blocks)
