"""A mailbox of newsletters, or a single mail → documents."""

import mailbox
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.diagnostics import Diagnostic, Severity
from generator.importing.pieces import Piece, Pieces
from generator.importing.values import one_line, read_day
from generator.read.decode import clean
from generator.read.document import Stated, with_places


def split_mail(raw: bytes, label: str) -> Pieces:
    """The mails in ``raw``, in their order; the newsletter's page where a mail has one, else its plain text."""
    mails = list(_mails(raw))
    pieces: list[Piece] = []
    problems: list[Diagnostic] = []
    for number, mail in enumerate(mails, start=1):
        where = f"{label}, mail {number}" if len(mails) > 1 else label
        found = _text(mail)
        if found is None:
            problems.append(_no_text(where))
        else:
            text, suffix = found
            pieces.append(Piece(label=where, text=clean(text), suffix=suffix, given=_given(mail)))
    return Pieces(pieces=tuple(pieces), problems=tuple(problems))


def _mails(raw: bytes) -> Iterator[EmailMessage]:
    """Each mail. The standard library reads a mailbox from a file alone, so it gets a copy of its own."""
    if not raw.startswith(b"From "):
        yield _parsed(raw)
        return
    with TemporaryDirectory(prefix="crossread-") as folder:
        copy = Path(folder) / "mbox"
        copy.write_bytes(raw)
        box = mailbox.mbox(copy, create=False)
        for key in box.keys():  # noqa: SIM118 - a mailbox is no mapping
            yield _parsed(box.get_bytes(key))
        box.close()


def _parsed(raw: bytes) -> EmailMessage:
    return message_from_bytes(raw, policy=policy.default)


def _text(mail: EmailMessage) -> tuple[str, str] | None:
    """The text with the suffix that tells how to read it; None where there is none that can be read."""
    for kind, suffix in (("html", ".html"), ("plain", ".txt")):
        try:
            part = mail.get_body(preferencelist=(kind,))
            content = part.get_content() if part is not None else ""
        except (LookupError, ValueError, AttributeError, TypeError):  # an unknown charset, a broken part
            continue
        if isinstance(content, str) and content.strip():
            return content, suffix
    return None


def _given(mail: EmailMessage) -> Stated:
    day = read_day(_header(mail, "Date"))
    stated = Stated(
        title=one_line(_header(mail, "Subject")),
        outlet=one_line(parseaddr(_header(mail, "From"))[0]),
        published=day,
        published_from="the mail's date" if day else None,
    )
    return with_places(
        stated, {"title": "the mail's subject", "outlet": "the mail's sender", "published": "the mail's date"}
    )


def _header(mail: EmailMessage, name: str) -> str:
    try:
        return str(mail.get(name, ""))
    except (ValueError, IndexError, AttributeError, TypeError):  # headers that the library cannot parse
        return ""


def _no_text(path: str) -> Diagnostic:
    return Diagnostic(
        severity=Severity.ERROR,
        code="import-mail",
        path=path,
        message="this mail has no text that can be read",
        cure="Save the article's page instead.",
    )
