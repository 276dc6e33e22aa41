"""Parts of a document → the article's one text, with the places of its blocks."""

import re

from generator.model import Article, Block, BlockKind, Span
from generator.read.credits import find_credits
from generator.read.dateline import find_dateline
from generator.read.document import Document, Part, Stated

BETWEEN_BLOCKS = "\n\n"
MADE_TITLE_LENGTH = 110

_SENTENCE_END = re.compile(r"[.!?][\"'”’»)]*(?=\s)")


def assemble(document: Document, stated: Stated, *, article_id: str, story: str, source: str) -> Article:
    """The article made of ``document``; what ``stated`` (the front matter) says goes before what the page says.

    A title stated there and not in the document becomes the first block.
    """
    known = stated.over(document.stated)
    parts = _titled(document.parts, known.title)
    text, blocks = _lay_out(parts)
    title = _title(parts)
    return Article(
        id=article_id,
        story=story,
        source=source,
        outlet=known.outlet,
        title=title or _made_title(parts) or article_id,
        title_made=title is None,
        published=known.published,
        published_from=known.published_from,
        updated=known.updated,
        not_after=known.not_after,
        author=known.author,
        url=known.url,
        language=known.language or "en",
        credits=known.credits or find_credits(parts, document.dropped, known.outlet),
        dateline=known.dateline or find_dateline(parts),
        archive=known.archive,
        tags=known.tags,
        rights=known.rights,
        text=text,
        blocks=blocks,
        dropped=(*known.dropped, *document.dropped),
        assigned=known.story or "",
    )


def _titled(parts: tuple[Part, ...], title: str | None) -> tuple[Part, ...]:
    if title is None or _title(parts) is not None:
        return parts
    return (Part(kind=BlockKind.TITLE, text=title, line=0), *parts)


def _title(parts: tuple[Part, ...]) -> str | None:
    return parts[0].text if parts and parts[0].kind is BlockKind.TITLE else None


def _lay_out(parts: tuple[Part, ...]) -> tuple[str, tuple[Block, ...]]:
    """The text, blocks parted by an empty line, and each block's place in it."""
    blocks: list[Block] = []
    start = 0
    for part in parts:
        blocks.append(Block(kind=part.kind, span=Span(start, start + len(part.text))))
        start += len(part.text) + len(BETWEEN_BLOCKS)
    return BETWEEN_BLOCKS.join(part.text for part in parts), tuple(blocks)


def _made_title(parts: tuple[Part, ...]) -> str | None:
    """The head of the first paragraph: its first sentence, cut at a comma or a word where it is long."""
    lead = next((part.text for part in parts if part.kind is BlockKind.PARAGRAPH), None)
    if lead is None:
        return None
    end = _SENTENCE_END.search(lead)
    sentence = lead[: end.start()] if end else lead.rstrip(".")
    if len(sentence) <= MADE_TITLE_LENGTH:
        return sentence
    cut = sentence[: MADE_TITLE_LENGTH + 1]
    comma = cut.rfind(", ")
    at = comma if comma > MADE_TITLE_LENGTH // 3 else cut.rfind(" ")
    return cut[: at if at > 0 else MADE_TITLE_LENGTH].rstrip(" ,;:–-") + " …"
