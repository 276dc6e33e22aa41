"""Front matter: the YAML between two lines of ``---`` at the head of an article, or Pelican's header lines.

Keys that Pelican, Hugo and Jekyll have for the same things are taken for them.
"""

import re
from dataclasses import dataclass

from generator.diagnostics import Diagnostic, Severity
from generator.model import DroppedLine
from generator.read.document import Stated, all_from
from generator.read.header_lines import count_header_lines, header_mapping
from generator.text.fields import Fields
from generator.text.settings import read_address, read_language, read_rights
from generator.text.yaml_reader import Scalar, read_yaml

KEYS = (
    "title",
    "outlet",
    "author",
    "published",
    "updated",
    "url",
    "archive",
    "language",
    "credits",
    "dateline",
    "tags",
    "draft",
    "slug",
    "rights",
    "captured",
    "clean",
    "dropped",
)
"""What is read, by the names that our documents give it."""

PUBLISHED = ("published", "date", "publishDate", "pubDate", "published_date")
UPDATED = ("updated", "modified", "lastmod", "last_modified_at")
AUTHORS = ("author", "authors", "byline")
LANGUAGE = ("language", "lang")
ARCHIVE = ("archive", "archive_url", "archived")
URL = ("url", "source_url", "canonical_url", "canonicalURL", "original_url")
TAGS = ("tags", "categories", "category")
FOREIGN = tuple(
    "summary description subtitle excerpt type layout weight permalink aliases series status template image images "
    "cover keywords toc comments header_cover save_as id".split()
)
"""What means nothing here, or what other keys say better; it is no mistake that it stands there."""

_UNDERSTOOD = frozenset((*KEYS, *PUBLISHED, *UPDATED, *AUTHORS, *LANGUAGE, *URL, *ARCHIVE, *TAGS, *FOREIGN))


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """A file's text in two: ``head`` is what it states (None without front matter); ``first_line`` is the body's line.

    ``is_yaml`` tells YAML between fences from header lines.
    """

    head: str | None
    body: str
    first_line: int
    is_yaml: bool = True


def split(text: str) -> Split:
    r"""Part the front matter from the body. A first line of ``---`` that is never closed is part of the body.

    >>> split("---\ntitle: A\n---\nBody")
    Split(head='title: A', body='Body', first_line=4, is_yaml=True)
    >>> split("Title: A\nDate: 2031-04-17\n\nBody")
    Split(head='Title: A\nDate: 2031-04-17', body='Body', first_line=4, is_yaml=False)
    """
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        return _split_header(text, lines)
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() in {"---", "..."}:
            return Split(head="\n".join(lines[1:number]), body="\n".join(lines[number + 1 :]), first_line=number + 2)
    return Split(head=None, body=text, first_line=1)


def _split_header(text: str, lines: list[str]) -> Split:
    count = count_header_lines(text, frozenset(key.lower() for key in _UNDERSTOOD))
    if count == 0:
        return Split(head=None, body=text, first_line=1)
    body = "\n".join(lines[count + 1 :])
    return Split(head="\n".join(lines[:count]), body=body, first_line=count + 2, is_yaml=False)


def unclosed(text: str, path: str) -> tuple[Diagnostic, ...]:
    """An error where ``text`` opens front matter (``---``, then a ``key:``) and never closes it."""
    if split(text).head is not None or not re.match(r"---[ \t]*\n[ \t]*[A-Za-z_]{1,40}[ \t]*:", text):
        return ()
    return (
        Diagnostic(
            severity=Severity.ERROR,
            code="front-matter-unclosed",
            path=path,
            message="the front matter that starts here never ends",
            cure="Put a line of `---` after its last `key: value` line.",
            line=1,
            column=1,
        ),
    )


def in_toml(text: str, path: str) -> tuple[Diagnostic, ...]:
    """An error where ``text`` has front matter in TOML, as Hugo writes it by default."""
    if not re.match(r"\+\+\+[ \t]*\n(?:[ \t]*\n|#.*\n)*[ \t]*[A-Za-z_]{1,40}[ \t]*=", text):
        return ()
    return (
        Diagnostic(
            severity=Severity.ERROR,
            code="front-matter-toml",
            path=path,
            message="front matter in TOML (between lines of `+++`) is not read",
            cure="Write it as YAML: `key: value` lines between two lines of `---`.",
            line=1,
            column=1,
        ),
    )


def read_front_matter(head: str, path: str, *, is_yaml: bool = True) -> tuple[Stated, tuple[Diagnostic, ...]]:
    """What ``head``, the part of that name of a ``Split``, states of the article, and every problem in it."""
    if is_yaml:
        mapping, problems = read_yaml(head, path, code="front-matter", first_line=2)
    else:
        mapping, problems = header_mapping(head), ()
    fields = Fields(mapping, path, "front-matter")
    hidden = _is_hidden(fields)
    published = fields.day(*PUBLISHED[_is_flag(fields, "published") :])
    stated = Stated(
        title=fields.text("title"),
        outlet=fields.text("outlet"),
        author=", ".join(fields.texts(*AUTHORS)) or None,
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
        slug=fields.text("slug"),
        rights=read_rights(fields),
        dropped=_dropped(fields),
        draft=fields.flag("draft") or hidden,
        is_clean=fields.flag("clean"),
    )
    fields.warn_unknown(KEYS, tuple(sorted(_UNDERSTOOD)))
    return all_from(stated, "front matter"), problems + fields.problems


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


def _dropped(fields: Fields) -> tuple[DroppedLine, ...]:
    """Lines left out when the article was brought in, by their reason; which lines they were is not told."""
    return tuple(
        DroppedLine(line=0, text=text, reason=reason) for reason, texts in fields.lists("dropped") for text in texts
    )
