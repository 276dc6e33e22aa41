"""Blocks that are an article's already (Markdown, the main text of a page) → document: few lines are left out.

Nothing is guessed from what surrounds a line here; a line goes only where its own wording shows that it is none of
the article's.
"""

import re
from collections.abc import Sequence

from generator.lexicon.page_chrome import MENU, OTHERS
from generator.model import BlockKind
from generator.read.document import Document, Line, Part, Stated, with_places
from generator.read.furniture.choice import Choice, left_out
from generator.read.furniture.chrome import BYLINE, bare_phrase, chrome_reason
from generator.read.furniture.links import without_links
from generator.read.furniture.pulled import without_pull_quotes
from generator.read.headline import same_words
from generator.read.parts import as_parts, is_paragraph, is_short_question

LINK = "link to another story"
CAPTION = "label above the text"
TWICE = "said before"
TITLE_AGAIN = "the title again"
NO_TEXT_BELOW = "heading without text below it"

_NEAR = 3
"""Lines above in which a line that is printed twice stands first."""

_NAMES = re.compile(r"[A-Z][\w.’'-]*,?(?: (?:[A-Z][\w.’'-]*,?|and|&)){0,7}")


def read_plain(lines: Sequence[Line], title: str | None, *, keep_heads_above: bool = True) -> Document:
    """The document that ``lines`` make. ``title`` is the stated one; without it a heading above the text is it.

    ``keep_heads_above`` tells whether other headings above the text are part of it (a writer's own, in Markdown).
    """
    lines, links = without_links(lines)
    first = next((index for index, line in enumerate(lines) if is_paragraph(line)), len(lines))
    headline = _headline(lines[:first], title)
    choices = tuple(without_pull_quotes(_choices(lines, first, headline, title)))
    if not keep_heads_above:
        choices = tuple(_without_head(choice) for choice in choices[:first]) + choices[first:]
    kept = [choice.line for choice in choices if choice.reason is None and choice.line is not headline]
    body = as_parts(kept)
    words = headline.text if headline else title
    head = (Part(kind=BlockKind.TITLE, text=words, line=headline.number if headline else 0),) if words and body else ()
    return Document(
        parts=(*head, *body),
        dropped=left_out(choices, links, headline),
        stated=_stated(headline) if title is None and headline and body else Stated(),
    )


def _stated(headline: Line) -> Stated:
    return with_places(Stated(title=headline.text), {"title": f"the heading on line {headline.number}"})


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
    last = max((index for index, line in enumerate(lines) if line.item or is_paragraph(line)), default=-1)
    in_list = False
    choices = []
    for index, line in enumerate(lines):
        label = not is_paragraph(line) or (in_list and is_short_question(line.text))
        reason = None if line is headline else _reason(line, words, is_above=index < first)
        if reason is None and line is not headline:
            reason = _by_place(label, _is_again(lines, index), in_list and not line.heading, is_last=index > last)
        in_list = label and (
            reason == OTHERS or (in_list and not line.heading) or bare_phrase(line.text) == "read more"
        )
        choices.append(Choice(line=line, reason=reason))
    return tuple(choices)


def _is_again(lines: Sequence[Line], index: int) -> bool:
    """Whether one of the lines just above reads the same: captions and teasers are printed twice."""
    return any(same_words(line.text, lines[index].text) for line in lines[max(0, index - _NEAR) : index])


def _by_place(label: bool, again: bool, in_list: bool, *, is_last: bool) -> str | None:  # noqa: FBT001
    """Why a line is left out for where it stands: a label in a list of links, said before, or with nothing below."""
    if again:
        return TWICE
    if label and in_list:
        return OTHERS
    return NO_TEXT_BELOW if is_last else None


def _reason(line: Line, title: str | None, *, is_above: bool) -> str | None:
    """Why a line is left out, or None."""
    if title is not None and not is_paragraph(line) and same_words(line.text, title):
        return TITLE_AGAIN
    reason = chrome_reason(line.text)
    if reason is not None and not (line.heading and reason == MENU):
        return reason
    if is_above and not line.heading and _NAMES.fullmatch(line.text):
        return BYLINE
    return LINK if _shouts(line.text) else None


def _shouts(text: str) -> bool:
    """Whether a line of four or more words is all capitals: how some sites set links between paragraphs."""
    return len(text.split()) >= 4 and text.isupper() and not text.endswith((".", ":", "!", "”", '"'))
