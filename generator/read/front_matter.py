"""What the head of an article states of it: front matter, or Pelican's header lines.

Keys that Pelican, Hugo and Jekyll have for the same things are taken for them.
"""

import re

from generator.diagnostics import Diagnostic
from generator.model import DroppedLine
from generator.read.document import Spot, Stated, all_from
from generator.read.flat_head import flat_mapping
from generator.read.head import HeadKind
from generator.read.header_lines import header_mapping
from generator.read.keys import ARCHIVE, AUTHORS, KEYS, LANGUAGE, MEANT, PUBLISHED, TAGS, UNDERSTOOD, UPDATED, URL
from generator.read.toml_head import read_toml
from generator.text.fields import Fields
from generator.text.references import without_references
from generator.text.settings import read_address, read_language, read_rights
from generator.text.slug import slug
from generator.text.yaml_reader import Mapping, Scalar, read_yaml

_FIRST_LINE = 2
"""The line of the file on which front matter starts, below its fence."""

_LETTERS = re.compile(r"(?s)\A[\W_]*[^\W_].*")
"""What an address can be made of."""


def read_front_matter(head: str, path: str, kind: HeadKind = HeadKind.YAML) -> tuple[Stated, tuple[Diagnostic, ...]]:
    """What ``head``, the part of that name of a ``Split``, states of the article, and every problem in it."""
    mapping, problems = _mapping(head, path, kind)
    fields = Fields(mapping, path, "front-matter")
    hidden = _is_hidden(fields)
    own = fields.text("slug")
    published = fields.day(*PUBLISHED[_is_flag(fields, "published") :])
    stated = Stated(
        title=_plain(fields.text("title")),
        outlet=_plain(fields.text("outlet")),
        author=_plain(", ".join(fields.texts(*AUTHORS)) or None),
        published=published,
        published_from="front matter" if published else None,
        updated=fields.day(*UPDATED),
        not_after=fields.day("captured"),
        url=read_address(fields, "https://example.org/news/1", URL),
        archive=read_address(fields, "https://archive.example/1", ARCHIVE),
        language=read_language(fields, LANGUAGE),
        credits=fields.texts("credits"),
        dateline=fields.text("dateline"),
        tags=_tags(fields),
        slug=own,
        slug_at=_spot(fields, "slug") if own else None,
        story=_story(fields),
        rights=read_rights(fields),
        dropped=_dropped(fields),
        draft=fields.flag("draft") or hidden,
        is_clean=fields.flag("clean"),
    )
    fields.warn_unknown(KEYS, tuple(sorted(UNDERSTOOD)), MEANT)
    return all_from(stated, "front matter"), problems + fields.problems


def _plain(text: str | None) -> str | None:
    """A title or a name as it is read on a page: exports of other programs leave references of HTML in them."""
    return None if text is None else " ".join(without_references(text).split()) or None


def _mapping(head: str, path: str, kind: HeadKind) -> tuple[Mapping, tuple[Diagnostic, ...]]:
    if kind is HeadKind.LINES:
        return header_mapping(head), ()
    if kind is HeadKind.TOML:
        return read_toml(head, path)
    flat = flat_mapping(head, _FIRST_LINE)
    return (flat, ()) if flat else read_yaml(head, path, code="front-matter", first_line=_FIRST_LINE)


def _is_flag(fields: Fields, key: str) -> bool:
    """Whether a key says yes or no: Jekyll's ``published: false`` keeps a post off the site."""
    entry = fields.find(key)
    return entry is not None and isinstance(entry.value, Scalar) and entry.value.kind == "boolean"


def _is_hidden(fields: Fields) -> bool:
    """Whether the article is a draft by Pelican's ``status`` or Jekyll's ``published``."""
    status = fields.find("status")
    says_draft = status is not None and isinstance(status.value, Scalar) and status.value.text in {"draft", "hidden"}
    return says_draft or (_is_flag(fields, "published") and not fields.flag("published"))


def _tags(fields: Fields) -> tuple[str, ...]:
    """The tags; a single text holds several between commas, as Pelican writes them."""
    found = [text for key in TAGS for text in fields.texts(key)]
    return tuple(tag for text in found for part in text.split(",") if (tag := part.strip()))


def _story(fields: Fields) -> str | None:
    """The id of the story that is named."""
    named = fields.matching(("story",), _LETTERS, "Write the story's address: `story: river-flood`.")
    return slug(named) if named else None


def _spot(fields: Fields, key: str) -> Spot | None:
    """Where the value of that key stands; None where it has none."""
    entry = fields.find(key)
    return Spot(line=entry.value.line, column=entry.value.column, length=entry.value.length) if entry else None


def _dropped(fields: Fields) -> tuple[DroppedLine, ...]:
    """Lines left out when the article was brought in, by their reason; which lines they were is not told."""
    return tuple(
        DroppedLine(line=0, text=text, reason=reason) for reason, texts in fields.lists("dropped") for text in texts
    )
