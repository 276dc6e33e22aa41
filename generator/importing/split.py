"""A file → the documents that it holds, by what it is."""

import re
from pathlib import PurePath

from generator.diagnostics import Diagnostic, Severity
from generator.importing.feeds import split_feed
from generator.importing.json_lines import split_json
from generator.importing.mail import split_mail
from generator.importing.pieces import Piece, Pieces
from generator.read.decode import binary_fault, decode
from generator.read.document import NOTHING

BY_SUFFIX = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".json": "jsonl",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".xml": "feed",
    ".rss": "feed",
    ".atom": "feed",
    ".mbox": "mail",
    ".mbx": "mail",
    ".eml": "mail",
}
_SUFFIX_OF = {"text": ".txt", "markdown": ".md", "html": ".html"}
_HEAD = 2000
_SIGNS = (
    ("feed", re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,500}?-->\s*)*<(?:rss|feed|rdf:RDF)\b", re.S)),
    (
        "html",
        re.compile(
            rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,500}?-->\s*)*<(?:!doctype html|html|head|body|article)\b", re.S | re.I
        ),
    ),
    (
        "mail",
        re.compile(rb"From \S+@?\S* .{10,60}\n|(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID): ", re.I),
    ),
    ("jsonl", re.compile(rb"\s*(?:\[\s*)?\{\s*\"")),
    ("markdown", re.compile(rb"---[ \t]*\r?\n[ \t]*[A-Za-z_]+[ \t]*:|#{1,6} \S")),
)


def split_source(raw: bytes, name: str, form: str | None = None) -> Pieces:
    """The documents in ``raw``; ``name`` is the file's, "" for standard input; ``form`` one of ``FORMATS`` or None.

    Without ``form`` what the bytes begin with tells, then the ending of the name; what neither tells is pasted text.
    """
    label = name or "standard input"
    binary = binary_fault(raw, label)
    if binary:
        return Pieces(pieces=(), problems=(binary,))
    return _split(raw, label, form or _form(raw, name))


def _split(raw: bytes, label: str, found: str) -> Pieces:
    """The documents in ``raw``, which are of the form ``found``."""
    if found == "feed":
        return split_feed(raw, label)
    if found == "mail":
        return split_mail(raw, label)
    decoded = decode(raw, label)
    if decoded.text is None:
        return Pieces(pieces=(), problems=decoded.problems)
    if found == "jsonl":
        made = split_json(decoded.text, label)
        return Pieces(pieces=made.pieces, problems=(*decoded.problems, *made.problems))
    if not decoded.text.strip():
        return Pieces(pieces=(), problems=(*decoded.problems, _empty(label)))
    piece = Piece(label=label, text=decoded.text, suffix=_SUFFIX_OF[found], given=NOTHING)
    return Pieces(pieces=(piece,), problems=decoded.problems)


def _form(raw: bytes, name: str) -> str:
    head = raw[:_HEAD].removeprefix(b"\xef\xbb\xbf")
    by_name = BY_SUFFIX.get(PurePath(name).suffix.lower())
    by_sign = next((form for form, sign in _SIGNS if sign.match(head)), None)
    if by_name in {"text", "markdown"} and by_sign in {"jsonl", "markdown"}:
        return by_name
    return by_sign or by_name or "text"


def _empty(label: str) -> Diagnostic:
    return Diagnostic(
        severity=Severity.ERROR,
        code="import-empty",
        path=label,
        message="there is nothing in it",
        cure="Save the article's page or text into it.",
    )
