"""Blocks that are an article's already (Markdown, the main text of a page) → document: few lines are left out.

Nothing is guessed from what surrounds a line here; a line goes only where its own wording shows that it is none of
the article's.
"""

import re
from collections.abc import Sequence

from generator.lexicon.page_chrome import MENU
from generator.model import BlockKind, DroppedLine
from generator.read.document import Document, Line, Part, Stated
from generator.read.furniture.choose import Choice
from generator.read.furniture.chrome import BYLINE, chrome_reason
from generator.read.headline import same_words
from generator.read.parts import as_parts, is_paragraph

LINK = "link to another story"
CAPTION = "label above the text"
TWICE = "the line before again"
TITLE_AGAIN = "the title again"
NO_TEXT_BELOW = "heading without text below it"

_NAMES = re.compile(r"(?:[A-Z][\w.’'-]*|and|,|&)(?: (?:[A-Z][\w.’'-]*|and|,|&)){0,5}")


def read_plain(lines: Sequence[Line], title: str | None, *, keep_heads_above: bool = True) -> Document:
    """The document that ``lines`` make. ``title`` is the stated one; without it a heading above the text is it.

    ``keep_heads_above`` tells whether other headings above the text are part of it (a writer's own, in Markdown).
    """
    first = next((index for index, line in enumerate(lines) if is_paragraph(line)), len(lines))
    headline = _headline(lines[:first], title)
    choices = _choices(lines, first, headline, title)
    if not keep_heads_above:
        choices = tuple(_without_head(choice) for choice in choices[:first]) + choices[first:]
    kept = [choice.line for choice in choices if choice.reason is None and choice.line is not headline]
    body = as_parts(kept)
    words = headline.text if headline else title
    head = (Part(kind=BlockKind.TITLE, text=words, line=headline.number if headline else 0),) if words and body else ()
    return Document(
        parts=(*head, *body),
        dropped=tuple(
            DroppedLine(line=c.line.number, text=c.line.text, reason=c.reason)
            for c in choices
            if c.reason is not None and c.line is not headline
        ),
        stated=Stated(),
    )


def _without_head(choice: Choice) -> Choice:
    is_head = choice.reason is None and choice.line.heading
    return Choice(line=choice.line, reason=CAPTION) if is_head else choice


def _headline(above: Sequence[Line], title: str | None) -> Line | None:
    """The heading that is the title: the stated one where it stands above the text, else the first of all."""
    if title is not None:
        return next((line for line in above if same_words(line.text, title)), None)
    return next((line for line in above if line.heading), None)


def _choices(lines: Sequence[Line], first: int, headline: Line | None, title: str | None) -> tuple[Choice, ...]:
    words = headline.text if headline else title
    before = ""
    choices = []
    last = max((index for index, line in enumerate(lines) if is_paragraph(line)), default=-1)
    for index, line in enumerate(lines):
        reason = _reason(line, words, before, is_above=index < first) if line is not headline else None
        if reason is None and index > last and line is not headline:
            reason = NO_TEXT_BELOW
        choices.append(Choice(line=line, reason=reason))
        before = line.text
    return tuple(choices)


def _reason(line: Line, title: str | None, before: str, *, is_above: bool) -> str | None:
    """Why a line is left out, or None."""
    if title is not None and same_words(line.text, title) and not is_paragraph(line):
        return TITLE_AGAIN
    if same_words(line.text, before):
        return TWICE
    reason = chrome_reason(line.text)
    if reason is not None and not (line.heading and reason == MENU):
        return reason
    if is_above and not line.heading and _NAMES.fullmatch(line.text):
        return BYLINE
    return LINK if _shouts(line.text) else None


def _shouts(text: str) -> bool:
    """Whether a line of four or more words is all capitals: how some sites set links between paragraphs."""
    return len(text.split()) >= 4 and text.isupper() and not text.endswith((".", ":", "!", "?", "”", '"'))
