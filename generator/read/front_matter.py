"""Front matter: the YAML between two lines of ``---`` at the head of an article."""

import re
from dataclasses import dataclass

from generator.diagnostics import Diagnostic, Severity
from generator.read.document import Stated
from generator.text.fields import Fields
from generator.text.yaml_reader import read_yaml

# `tags`, `slug`, `description` and `updated` are understood by other programs, and mean nothing here yet.
KEYS = (
    "title",
    "outlet",
    "author",
    "published",
    "date",
    "updated",
    "url",
    "language",
    "credits",
    "dateline",
    "tags",
    "draft",
    "slug",
    "description",
)

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """A file's text in two: ``head`` is the YAML (None without front matter); ``first_line`` is the body's line."""

    head: str | None
    body: str
    first_line: int


def split(text: str) -> Split:
    r"""Part the front matter from the body. A first line of ``---`` that is never closed is part of the body.

    >>> split("---\ntitle: A\n---\nBody")
    Split(head='title: A', body='Body', first_line=4)
    """
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        return Split(head=None, body=text, first_line=1)
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() in {"---", "..."}:
            return Split(head="\n".join(lines[1:number]), body="\n".join(lines[number + 1 :]), first_line=number + 2)
    return Split(head=None, body=text, first_line=1)


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


def read_front_matter(head: str, path: str) -> tuple[Stated, tuple[Diagnostic, ...]]:
    """What the YAML ``head`` states of the article, and every problem in it."""
    mapping, problems = read_yaml(head, path, code="front-matter", first_line=2)
    fields = Fields(mapping, path, "front-matter")
    published = fields.day("published", "date")
    fields.day("updated")
    stated = Stated(
        title=fields.text("title"),
        outlet=fields.text("outlet"),
        author=", ".join(fields.texts("author")) or None,
        published=published,
        published_from="front matter" if published else None,
        url=_address(fields),
        language=_language(fields),
        credits=fields.texts("credits"),
        dateline=fields.text("dateline"),
        draft=fields.flag("draft"),
    )
    fields.warn_unknown(KEYS)
    return stated, problems + fields.problems


def _address(fields: Fields) -> str | None:
    cure = "Write the whole address: `url: https://example.org/news/1`."
    return fields.choice("url", "", lambda text: re.fullmatch(r"https?://\S+", text) is not None, cure) or None


def _language(fields: Fields) -> str | None:
    cure = "Write a language tag (BCP 47): `language: en`."
    return fields.choice("language", "", lambda text: _LANGUAGE.fullmatch(text) is not None, cure) or None
