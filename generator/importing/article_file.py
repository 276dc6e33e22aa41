"""An article → the Markdown file that it is kept in, with what was found of it and where."""

import json
from collections.abc import Iterator, Sequence
from pathlib import PurePath

from generator.importing.markup import as_block
from generator.model import Article, BlockKind, DroppedLine
from generator.read.document import Stated

MAX_SHOWN = 200
"""Characters that are kept of a line that was left out."""

WIDTH = 110
"""Columns up to which short values share a line."""

_BLANKS = {
    "title": "not found; the page is headed with the first words",
    "outlet": "not found: the name, or an id of outlets.yml",
    "author": "not found",
    "published": "not found: the day as 2031-04-17",
    "updated": "not found",
    "url": "not found: the address at the outlet",
    "language": "not stated; read as English",
    "credits": "none named: agencies that the text draws on",
}


def article_file(article: Article, stated: Stated, label: str) -> str:
    """The text of the file. Read again, it gives the same article: text, blocks, and all that is known of it."""
    blocks = [_block(article, number) for number in range(len(article.blocks))]
    body = [block for block in blocks if block]
    return "\n".join(["---", *_head(article, stated, label), "---", "", "\n\n".join(body), ""])


def _block(article: Article, number: int) -> str:
    """A block in Markdown; "" for the title, which stands in the front matter."""
    block = article.blocks[number]
    if block.kind is BlockKind.TITLE:
        return ""
    return as_block(block.span.of(article.text), heading=block.kind is BlockKind.SUBHEAD)


def _head(article: Article, stated: Stated, label: str) -> Iterator[str]:
    yield f"# From {_plain(PurePath(label).name)}. Behind each value stands where it was found: check it."
    for key, value in _values(article, stated):
        place = stated.place("not_after" if key == "captured" else key) or _found_in_text(key)
        if value:
            yield f"{key}: {value}  # {_plain(place)}" if place else f"{key}: {value}"
        elif key in _BLANKS:
            yield f"# {key}:  # {_BLANKS[key]}"
    yield from _dropped(article.dropped)
    yield "clean: true  # the text below is the article alone: nothing more is left out of it"


def _values(article: Article, stated: Stated) -> Sequence[tuple[str, str]]:
    """The keys in the order of the file, with their values as YAML, "" for unknown ones."""
    return (
        ("title", "" if article.title_made else _quoted(article.title)),
        ("outlet", _quoted(article.outlet)),
        ("author", _quoted(article.author)),
        ("published", article.published.isoformat() if article.published else ""),
        ("updated", article.updated.isoformat() if article.updated else ""),
        ("captured", article.not_after.isoformat() if article.not_after else ""),
        ("url", _quoted(article.url)),
        ("archive", _quoted(article.archive)),
        ("language", _quoted(stated.language)),
        ("credits", _listed(article.credits)),
        ("dateline", _quoted(article.dateline)),
        ("tags", _listed(article.tags)),
        ("slug", _quoted(stated.slug)),
        ("rights", _rights(stated)),
        ("draft", "true" if stated.draft else ""),
    )


def _found_in_text(key: str) -> str:
    return {"credits": "named in the text", "dateline": "at the head of the text"}.get(key, "")


def _rights(stated: Stated) -> str:
    if stated.rights is None:
        return ""
    words = f", words: {stated.rights.words}" if stated.rights.words else ""
    return f"{{text: {stated.rights.text.value}{words}}}"


def _dropped(lines: Sequence[DroppedLine]) -> Iterator[str]:
    """The lines that were left out, by reason, in order of the page."""
    if not lines:
        return
    yield f"# Left out of the text: {len(lines)} {'line' if len(lines) == 1 else 'lines'}, by reason."
    yield "dropped:"
    for reason in dict.fromkeys(line.reason for line in lines):
        yield f"  {_quoted(reason)}:"
        yield from _wrapped([_quoted(shortened(line.text)) for line in lines if line.reason == reason])


def _wrapped(values: Sequence[str]) -> Iterator[str]:
    """A list between brackets over as many lines as it takes: pages leave out hundreds of short ones."""
    row = "    ["
    for number, value in enumerate(values):
        more = value + ("]" if number == len(values) - 1 else ", ")
        if len(row) > 5 and len(row) + len(more) > WIDTH:
            yield row.rstrip()
            row = "     "
        row += more
    yield row


def shortened(text: str) -> str:
    """A line as it is kept: its first characters, if it is long."""
    return text if len(text) <= MAX_SHOWN else text[: MAX_SHOWN - 2].rstrip() + " …"


def _listed(items: Sequence[str]) -> str:
    return f"[{', '.join(map(_quoted, items))}]" if items else ""


def _quoted(text: str | None) -> str:
    """A YAML scalar between double quotes, "" for None: JSON's escapes are YAML's, and nothing else is guessed at."""
    if not text:
        return ""
    written = json.dumps(text, ensure_ascii=False)
    return "".join(c if c.isprintable() else _escape(ord(c)) for c in written)


def _escape(code: int) -> str:
    return f"\\u{code:04X}" if code <= 0xFFFF else f"\\U{code:08X}"


def _plain(text: str) -> str:
    """A text that can stand in a remark: one line, nothing that YAML refuses."""
    return "".join(c for c in " ".join(text.split()) if c.isprintable())
