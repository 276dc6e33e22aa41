"""Bytes of a file → clean text."""

import codecs
import re
import unicodedata
from dataclasses import dataclass

from generator.diagnostics import Diagnostic, Severity
from generator.read.mojibake import put_right
from generator.text.unseen import CONTROLS, UNSEEN

MAX_BYTES = 8_000_000
"""Far above any article; a page of this size is a mistake, and slow to read."""

# Those of UTF-32 first: the shorter mark of UTF-16 is how one of them begins.
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CHARSET = re.compile(rb"<meta[^>]{1,200}charset\s{0,5}=\s{0,5}[\"']?([A-Za-z0-9_-]{2,40})", re.I)
# Names of codecs that pages are written in and whose letters are ASCII where ASCII has them.
_PLAUSIBLE = ("cp125", "iso8859", "koi8", "gb", "big5", "shift_jis", "euc", "mac", "cp87", "cp949", "tis", "hz")
# Browsers read these as what most pages that name them are in, which has signs where the standard has controls
# (WHATWG Encoding Standard, "Names and labels").
_AS_BROWSERS = {"iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874"}
# How files begin that are no text: PDF, rich text, archives and office documents, pictures.
_MAGIC = (
    b"%PDF-",
    b"{\\rtf",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"RIFF",
    b"\xd0\xcf\x11\xe0",
)
# Bytes that text in no encoding has many of; escape (0x1B) parts alphabets in Japanese mails.
_NO_TEXT = bytes([*range(9), *range(14, 27), *range(28, 32), 127])
_LINE_ENDS = str.maketrans({"\x0b": "\n", "\x0c": "\n", "\u2028": "\n", "\u2029": "\n"})
# Windows-1252 has quotation marks, dashes and the like where Latin-1 has controls that no text uses. A program that
# took one for the other left these; browsers read a page's "&#147;" so (WHATWG HTML, "Numeric character reference end
# state"). Five codes stand for nothing in either.
_OF_WINDOWS = {code: sign for code in range(0x80, 0xA0) if (sign := bytes([code]).decode("cp1252", errors="ignore"))}
# Pages and word processors have the marks above; of other control characters, something went wrong before.
_STRAY = re.compile(
    "[" + "".join(re.escape(chr(code)) for code in CONTROLS if code not in {**_LINE_ENDS, **_OF_WINDOWS}) + "]"
)
# Zero-width, soft hyphen, byte order and direction marks: invisible, and they part words that look whole.
_CLEANED = {**UNSEEN, **dict.fromkeys([0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF]), **_OF_WINDOWS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """The text, or None where the bytes hold none; and what there was to say about them."""

    text: str | None
    problems: tuple[Diagnostic, ...] = ()


def decode(raw: bytes, path: str) -> Decoded:
    r"""The text of ``raw``: UTF-8, else the encoding that an HTML page names, else Windows-1252 with a warning.

    A byte order mark goes before all three. Line ends become ``\n``; controls that are a sign in Windows-1252 become
    it, other control and invisible characters go (the former with a warning); signs that another program took for
    another encoding are put right, with a warning; letters are composed (NFC). Bytes that are no text at all (a
    picture, a program) are an error.
    """
    binary = binary_fault(raw, path)
    if binary:
        return Decoded(text=None, problems=(binary,))
    for bom, encoding in _BOMS:
        if raw.startswith(bom):
            return _cleaned(raw[len(bom) :].decode(encoding, errors="replace"), path)
    try:
        return _cleaned(raw.decode("utf-8"), path)
    except UnicodeDecodeError as error:
        declared = _declared(raw)
        if declared:
            return _cleaned(raw.decode(declared, errors="replace"), path)
        decoded = _cleaned(raw.decode("cp1252", errors="replace"), path)
        return Decoded(text=decoded.text, problems=(_not_utf8(path, raw, error.start), *decoded.problems))


def _declared(raw: bytes) -> str | None:
    """The encoding that an HTML page names in its head, if Python knows it; None for other files."""
    match = _CHARSET.search(raw[:4096])
    if match is None:
        return None
    try:
        found = codecs.lookup(match[1].decode("ascii"))
    except LookupError:
        return None
    return _AS_BROWSERS.get(found.name, found.name) if found.name.startswith(_PLAUSIBLE) else None


def _cleaned(text: str, path: str) -> Decoded:
    """``text`` in the file ``path``, cleaned, with a warning where it had wrong signs or control characters."""
    lines, wrong = put_right(_with_line_feeds(text), path)
    stray = _STRAY.search(lines)
    return Decoded(
        text=clean(lines), problems=(*wrong, *((_has_controls(path, lines, stray.start()),) if stray else ()))
    )


def clean(text: str) -> str:
    r"""``text`` with one kind of line end, without control and invisible characters, composed (NFC).

    Controls that are a sign in Windows-1252 become it, so that no mark of the article is lost.

    >>> clean("caf\u0065\u0301\r\n\x00\u200bbar"), clean("\x93It\x92s late\x94")
    ('café\nbar', '“It’s late”')
    """
    text = _with_line_feeds(text)
    signs = frozenset(map(ord, frozenset(text)))
    for table in (_LINE_ENDS, _CLEANED):
        if not table.keys().isdisjoint(signs):  # most texts have none of these: to look is quicker than to translate
            text = text.translate(table)
    return unicodedata.normalize("NFC", text)


def _with_line_feeds(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def binary_fault(raw: bytes, path: str) -> Diagnostic | None:
    """What to say of bytes that are no text in any encoding; None for text."""
    return _binary(path) if _looks_binary(raw) else None


def _looks_binary(raw: bytes) -> bool:
    if raw.startswith(tuple(bom for bom, _ in _BOMS)):
        return False
    head = raw[:4096]
    return raw.startswith(_MAGIC) or len(head) - len(head.translate(None, _NO_TEXT)) > len(head) / 20


def unreadable(path: str, error: OSError) -> Diagnostic:
    """That the file ``path`` cannot be read, with what the system says of it."""
    return Diagnostic(
        severity=Severity.ERROR,
        code="unreadable",
        path=path,
        message=f"cannot be read: {error.strerror or type(error).__name__}",
        cure="Check that it is a file and that you may read it.",
    )


def _binary(path: str) -> Diagnostic:
    is_setting = path.endswith((".yml", ".json"))
    return Diagnostic(
        severity=Severity.ERROR,
        code="not-text",
        path=path,
        message="this file holds no text",
        cure="Save it as UTF-8 text, or restore it from version control."
        if is_setting
        else "Save the article as text, Markdown or HTML; start the file's name with `_` to leave it out.",
    )


def _has_controls(path: str, text: str, at: int) -> Diagnostic:
    """That ``text`` has control characters, the first of them ``at`` that place."""
    more = len(_STRAY.findall(text, at)) - 1
    others = f", and so were {more} more" if more > 1 else ", and so was one more" if more else ""
    return Diagnostic(
        severity=Severity.WARNING,
        code="control-characters",
        path=path,
        message=f"the control character U+{ord(text[at]):04X} was left out{others}",
        cure="Take it out of the file; if anything is missing beside it, copy the text anew.",
        line=text.count("\n", 0, at) + 1,
        column=at - text.rfind("\n", 0, at),
        length=1,
    )


def _not_utf8(path: str, raw: bytes, at: int) -> Diagnostic:
    before = raw[:at]
    return Diagnostic(
        severity=Severity.WARNING,
        code="not-utf8",
        path=path,
        message=f"byte 0x{raw[at]:02x} is not UTF-8; the file was read as Windows-1252",
        cure="Check the accented letters and quotation marks, and save the file as UTF-8.",
        line=before.count(b"\n") + 1,
        column=at - before.rfind(b"\n"),
    )
