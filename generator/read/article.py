"""One file → one article."""

import re
from dataclasses import dataclass, replace
from errno import EFBIG
from itertools import islice
from pathlib import Path

from generator.diagnostics import Diagnostic, Severity, problem_at
from generator.model import Article
from generator.read.assemble import assemble
from generator.read.decode import MAX_BYTES, decode
from generator.read.document import NOTHING, Document, Spot, Stated
from generator.read.front_matter import read_front_matter
from generator.read.head import Split, misfenced, split, unclosed
from generator.text.files import read_plain_file
from generator.text.slug import slug

MAX_TEXT = 200_000
"""Characters, some 33,000 words: far above any report, and what is compared within seconds."""

MAX_PAGE = 5 * MAX_TEXT
"""Characters of a pasted page, furniture and all, that are looked through for an article."""

_MARKED_UP = re.compile(r">[^<>]{40}")
"""Words behind a tag."""

_TAGS = re.compile(r"</?(?:html|body|p|div|li|h[1-6]|br)\b[^<>]{0,200}>", re.I)
MANY_TAGS = 4
"""A text with so many was copied from the source of a page."""

_SCRIPT = "<script"
_SAVE_AGAIN = "Save the page from a browser that shows the article, or paste its text into a .txt file."

SUFFIXES = (".txt", ".md", ".html", ".htm")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadArticle:
    """An article, or None where there is none to show (an error, a draft, no text); and what was to be said.

    ``stated`` is what the file says of itself, and where; ``document`` its parts with their lines.
    """

    article: Article | None
    problems: tuple[Diagnostic, ...]
    stated: Stated = NOTHING
    document: Document | None = None


def read_article(path: Path, content: Path, *, drafts: bool = False) -> ReadArticle:
    """The article in the file ``path``, which lies in a story's folder below ``content``. Never raises.

    A draft is read where ``drafts`` are asked for. Front matter that does not parse or says something impossible is an
    error; text that is missing, a warning.
    """
    source = path.relative_to(content).as_posix()
    raw = _bytes(path, source)
    if isinstance(raw, Diagnostic):
        return ReadArticle(article=None, problems=(raw,))
    decoded = decode(raw, source)
    if decoded.text is None:
        return ReadArticle(article=None, problems=decoded.problems)
    read = read_text(decoded.text, source, path.suffix.lower(), drafts=drafts)
    return replace(read, problems=(*decoded.problems, *read.problems))


def _bytes(path: Path, source: str) -> bytes | Diagnostic:
    try:
        return read_plain_file(path, MAX_BYTES)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        if error.errno == EFBIG:
            return _error("too-large", source, reason, "Save the article alone, without pictures and scripts.")
        return _error("unreadable", source, f"cannot be read: {reason}", "Check that it is a file you may read.")


def read_text(text: str, source: str, suffix: str, *, drafts: bool, given: Stated = NOTHING) -> ReadArticle:
    """The article in ``text``, which ``decode`` has cleaned; ``suffix`` is one of ``SUFFIXES``, ``source`` its path.

    What is ``given`` from elsewhere goes before what the text says of itself, but not before its front matter.
    """
    parted = split(text)
    told, problems = _stated(parted, source)
    stated = told.over(given)
    problems += (*unclosed(text, source), *misfenced(text, source))
    if (stated.draft and not drafts) or any(p.severity is Severity.ERROR for p in problems):
        return ReadArticle(article=None, problems=problems)
    if suffix in {".txt", ".md"} and len(parted.body) > MAX_PAGE:
        return ReadArticle(article=None, problems=(*problems, _too_long(source, len(parted.body))))
    if suffix == ".txt":
        problems += _tagged(parted, source)
    try:
        document = _document(parted, suffix, stated)
    except (RecursionError, ValueError, LookupError, AssertionError) as error:
        cure = "Save the article's text alone, as .txt or .md."
        broken = _error("broken", source, f"its markup cannot be made sense of ({type(error).__name__})", cure)
        return ReadArticle(article=None, problems=(*problems, broken))
    if not document.parts:
        return ReadArticle(article=None, problems=(*problems, _empty(source, document, parted)))
    size = sum(len(part.text) for part in document.parts)
    if size > MAX_TEXT:
        return ReadArticle(article=None, problems=(*problems, _too_long(source, size)))
    return ReadArticle(
        article=_article(document, stated, source),
        problems=(*problems, *([_doubtful(source)] if document.is_rescued else [])),
        stated=stated.over(document.stated),
        document=document,
    )


def _stated(parted: Split, source: str) -> tuple[Stated, tuple[Diagnostic, ...]]:
    if parted.head is None:
        return Stated(), ()
    return read_front_matter(parted.head, source, parted.kind)


def _document(parted: Split, suffix: str, stated: Stated) -> Document:
    if suffix == ".txt" and not stated.is_clean:
        from generator.read.pasted import read_pasted

        return read_pasted(parted.body, parted.first_line, stated.title)
    if suffix in {".txt", ".md"}:
        from generator.read.markdown import read_clean, read_markdown

        if stated.is_clean:
            return read_clean(parted.body, parted.first_line)
        return read_markdown(parted.body, parted.first_line, stated.title)
    from generator.read.html import read_html

    return read_html("\n" * (parted.first_line - 1) + parted.body, stated.title)


def _article(document: Document, stated: Stated, source: str) -> Article:
    path = Path(source)
    story = slug(path.parts[0])
    return assemble(document, stated, article_id=slug(stated.slug or path.stem), story=story, source=source)


def _error(code: str, source: str, message: str, cure: str) -> Diagnostic:
    return Diagnostic(severity=Severity.ERROR, code=code, path=source, message=message, cure=cure)


def _too_long(source: str, size: int) -> Diagnostic:
    message = f"its text has {size} characters; {MAX_TEXT} is the most that is compared"
    return _error("too-large", source, message, "Keep the part that reports on this story.")


def _tagged(parted: Split, source: str) -> tuple[Diagnostic, ...]:
    """A warning where a text has so many tags that it is HTML."""
    tags = list(islice(_TAGS.finditer(parted.body), MANY_TAGS))
    if len(tags) < MANY_TAGS:
        return ()
    before = parted.body[: tags[0].start()]
    line, column = before.count("\n") + parted.first_line, len(before) - before.rfind("\n")
    message = "it holds HTML, which is taken for text"
    cure = "End the file's name in .html, or paste the article as the browser shows it."
    at = Spot(line=line, column=column, length=len(tags[0][0]))
    return (problem_at(at, source, "markup-in-text", message, cure, severity=Severity.WARNING),)


def _doubtful(source: str) -> Diagnostic:
    return Diagnostic(
        severity=Severity.WARNING,
        code="doubtful-article",
        path=source,
        message="it is hard to tell the article in it from the page around; the longest run of sentences was kept",
        cure="Look at the article's page. Text without a page around it is kept whole in a file that ends in .md.",
    )


def _empty(source: str, document: Document, parted: Split) -> Diagnostic:
    cure = "Paste the article's paragraphs into it, or start the file's name with `_` to leave it out."
    return Diagnostic(
        severity=Severity.WARNING,
        code="empty-article",
        path=source,
        message=f"no article text was found in it{_what_it_is(document, parted)}",
        cure=_SAVE_AGAIN if _is_empty_shell(document, parted.body) else cure,
    )


def _what_it_is(document: Document, parted: Split) -> str:
    """What else the file holds that has no article, to follow on that; "" where that is not known."""
    if not parted.body.strip():
        return "; it is empty" if parted.head is None else "; nothing stands below its front matter"
    if document.dropped:
        count = len(document.dropped)
        return f"; its {count} lines look like page furniture" if count > 1 else "; its one line is no sentence"
    if _is_empty_shell(document, parted.body):
        return "; its scripts would fetch it, and none is run"
    return "; its markup is broken, or nested too deep" if _MARKED_UP.search(parted.body) else ""


def _is_empty_shell(document: Document, text: str) -> bool:
    """Whether a page has scripts, and no words."""
    return not document.dropped and _SCRIPT in text
