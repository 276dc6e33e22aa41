"""Settings that several files of a site share: a language tag, an address, what may be shown of a text."""

import re
from collections.abc import Sequence
from urllib.parse import quote, urlsplit, urlunsplit

from generator.model import Rights, TextRights
from generator.text.fields import Fields
from generator.text.yaml_reader import Scalar

RIGHTS_KEYS = ("text", "words")

LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
"""What a language tag looks like (BCP 47, as far as news needs it)."""

_ADDRESS = re.compile(r"https?://\S+")
_RIGHTS_CURE = "Write `rights: {text: quotes, words: 150}`; text is full, quotes or none."


def read_language(fields: Fields, names: Sequence[str] = ("language",)) -> str | None:
    """The language tag under the first of ``names`` that is there, or None."""
    cure = 'Write a language tag (BCP 47): `language: en`, or `language: "no"` for Norwegian.'
    return fields.matching(names, LANGUAGE, cure)


def read_address(fields: Fields, example: str, names: Sequence[str] = ("url",)) -> str | None:
    """The whole web address under the first of ``names`` that is there; ``example`` is shown where it is none."""
    return fields.matching(names, _ADDRESS, f"Write the whole address: `{names[0]}: {example}`.")


def is_address(text: str) -> bool:
    """Whether ``text`` is a whole web address, as ``read_address`` takes one."""
    return text.isprintable() and _ADDRESS.fullmatch(text) is not None


def in_ascii(address: str) -> str:
    """A web address as programs pass it on: the host in its ASCII form, other letters by their bytes.

    >>> in_ascii("https://zürich.example/größe?a=1"), in_ascii("https://a.example/%C3%B6")
    ('https://xn--zrich-kva.example/gr%C3%B6%C3%9Fe?a=1', 'https://a.example/%C3%B6')
    """
    if address.isascii():
        return address
    parts = urlsplit(address)
    try:
        host = parts.netloc.encode("idna").decode()
    except UnicodeError:
        host = parts.netloc
    return urlunsplit(parts._replace(netloc=host, path=quote(parts.path, safe="/%:@!$&'()*+,;=~")))


def read_rights(fields: Fields) -> Rights | None:
    """What stands under ``rights``: one word, or ``text`` and ``words``; None where nothing does.

    With ``words`` alone the text is quoted, not shown.
    """
    entry = fields.find("rights")
    if entry is None:
        return None
    if isinstance(entry.value, Scalar):
        text = fields.choice("rights", "", _is_rights, _RIGHTS_CURE)
        return Rights(text=TextRights(text), words=None) if text else None
    section = fields.section("rights", _RIGHTS_CURE)
    if section is None:
        return None
    text = section.choice("text", TextRights.QUOTES, _is_rights, "Write `text: full`, `text: quotes` or `text: none`.")
    words = section.number("words")
    section.warn_unknown(RIGHTS_KEYS)
    limit = section.find("words")
    if limit and text != TextRights.QUOTES:
        cure = "Write `text: quotes`, or take `words` away."
        section.warn(limit, f"'words' does nothing with `text: {text}`", cure, code="idle")
    return Rights(text=TextRights(text), words=words)


def _is_rights(text: str) -> bool:
    return text in {rights.value for rights in TextRights}
