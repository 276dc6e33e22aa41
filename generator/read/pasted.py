"""Text pasted from a page, furniture and all → document."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.model import BlockKind
from generator.read.below_title import read_below_title
from generator.read.document import Document, Line, Part, Stated, with_places
from generator.read.furniture.captions import without_captions
from generator.read.furniture.choice import OUTSIDE, Choice, left_out
from generator.read.furniture.choose import choose
from generator.read.furniture.chrome import BYLINE, DATE
from generator.read.furniture.links import without_links
from generator.read.furniture.lists import without_lists
from generator.read.furniture.pulled import without_pull_quotes
from generator.read.furniture.short_sentences import with_short_sentences
from generator.read.headline import (
    GLUED,
    find_title,
    first_title,
    is_glued,
    may_be_title,
    reads_as_sentence,
    same_words,
)
from generator.read.lines import join_wrapped, split_lines
from generator.read.outlet import stated_outlet
from generator.read.page_date import find_page_date, is_time
from generator.read.parts import as_parts, is_paragraph
from generator.read.rescue import rescue

TITLE_AGAIN = "the title again"
LABEL = "label above the text"
TWICE = "said before"
MIN_AGAIN = 8
"""A line of so many words is not printed twice on purpose; a label, or a question put to several people, may be."""

HEAD = 5
"""A text with so few lines above it has nothing there but its own head."""

TITLE_WORDS = 5
"""A line of fewer words, all with capitals, over a by-line, which the text does not take up, is as likely an outlet's
or a section's name."""

ENTRIES = 3
"""A text under so many times of day is a live page: the newest entry's title is not the page's."""

GLUE_REACH = 8
"""How many lines below a breadcrumb that ends in the title the title may stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cut:
    """Choices parted at the first and after the last paragraph that is kept."""

    above: tuple[Choice, ...]
    body: tuple[Choice, ...]
    below: tuple[Choice, ...]


def read_pasted(text: str, first_line: int, title: str | None) -> Document:
    """The article in ``text``, which starts on line ``first_line`` of its file.

    ``title`` is the one stated in front matter, if any. Without any paragraph the document has no parts.
    """
    return read_page(join_wrapped(split_lines(text, first_line)), title)


def read_page(page: Sequence[Line], title: str | None) -> Document:
    """The article among the lines of a ``page``, furniture and all; ``title`` is the one stated elsewhere, if any."""
    lines, links = without_links(page)
    choices = with_short_sentences(_choices(lines))
    cut = _cut(choices)
    is_rescued = not cut.body
    if is_rescued:
        cut = _cut(rescue(choices))
    headline = _headline(cut, title)
    above = tuple(_above(choice, headline) for choice in cut.above)
    body = tuple(without_captions(tuple(without_lists(_once(cut.body)))))
    inside = tuple(_unless_again(choice, headline) for choice in without_pull_quotes(body))
    below = tuple(Choice(line=c.line, reason=c.reason or OUTSIDE) for c in cut.below)
    parts = as_parts([c.line for c in inside if c.reason is None])
    dropped = left_out((*above, *inside, *below), links, headline)
    head = (Part(kind=BlockKind.TITLE, text=headline.text, line=headline.number),) if headline and parts else ()
    return Document(
        parts=(*head, *parts),
        dropped=dropped,
        stated=_stated(lines, cut, headline),
        is_rescued=is_rescued and bool(parts) and bool(dropped),
    )


def _choices(lines: Sequence[Line]) -> tuple[Choice, ...]:
    """Every line with the verdict on it. Glued lines are seen first: cut off by dots, they look like sentences."""
    glued = [
        any(is_glued(line.text, below.text) for below in lines[index + 1 : index + 1 + GLUE_REACH])
        for index, line in enumerate(lines)
    ]
    chosen = iter(choose([line for line, is_cut in zip(lines, glued, strict=True) if not is_cut]))
    return tuple(
        Choice(line=line, reason=GLUED) if is_cut else next(chosen) for line, is_cut in zip(lines, glued, strict=True)
    )


def _cut(choices: Sequence[Choice]) -> _Cut:
    at = [index for index, c in enumerate(choices) if c.reason is None and is_paragraph(c.line)]
    if len(at) > 1 and _is_title_over_byline(choices[at[0]], choices[at[0] + 1]):
        at = at[1:]
    first, last = (at[0], at[-1] + 1) if at else (len(choices), len(choices))
    return _Cut(above=tuple(choices[:first]), body=tuple(choices[first:last]), below=tuple(choices[last:]))


def _is_title_over_byline(one: Choice, below: Choice) -> bool:
    """Whether a line that ends as a sentence does is a title all the same: "Who pays for the dam?", then a by-line."""
    return below.reason == BYLINE and may_be_title(one.line.text)


def _headline(cut: _Cut, title: str | None) -> Line | None:
    """The title's line: the stated title where it stands above the text, else the one that fits the text."""
    above, entries = _without_entry(cut)
    titles = [c.line for c in above if c.reason in {None, OUTSIDE}]
    if title is not None:
        titles += [c.line for c in entries if c.reason in {None, OUTSIDE}]
        return next((line for line in reversed(titles) if same_words(line.text, title)), None)
    find = first_title if entries else find_title
    return find(titles, [c.line.text for c in cut.body if c.reason is None]) or _over_byline(above)


def _without_entry(cut: _Cut) -> tuple[tuple[Choice, ...], tuple[Choice, ...]]:
    """What stands above the text; where that is entries, each under its time of day, the head of the first apart."""
    first = next((at for at, choice in enumerate(cut.above) if is_time(choice.line.text)), None)
    if not first or sum(is_time(choice.line.text) for choice in cut.body) < ENTRIES - 1:
        return cut.above, ()
    return cut.above[:first], cut.above[first:]


def _over_byline(above: Sequence[Choice]) -> Line | None:
    """The line right over a by-line; the page's first where the text has a short head with a by-line or a day in it."""
    over = [one for one, other in pairwise(above) if other.reason == BYLINE]
    short = len(above) <= HEAD and any(choice.reason in {BYLINE, DATE} for choice in above[1:])
    first = [above[0]] if short else []
    titles = [c.line for c in (*first, *over) if c.reason in {None, OUTSIDE} and may_be_title(c.line.text)]
    return next((n for n in titles if len(n.text.split()) >= TITLE_WORDS or reads_as_sentence(n.text)), None)


def _above(choice: Choice, headline: Line | None) -> Choice:
    """What stands above the text is left out, all but the title."""
    choice = _unless_again(choice, headline)
    return Choice(line=choice.line, reason=choice.reason or LABEL)


def _once(body: Sequence[Choice]) -> Iterator[Choice]:
    """The lines without those that were kept before: some pages hold their article twice, as text and as data."""
    seen: set[str] = set()
    for choice in body:
        words = choice.line.text.casefold() if choice.reason is None else ""
        yield Choice(line=choice.line, reason=TWICE) if words in seen else choice
        if len(words.split()) >= MIN_AGAIN:
            seen.add(words)


def _unless_again(choice: Choice, headline: Line | None) -> Choice:
    """Without a line that says the title once more."""
    is_again = headline is not None and choice.line is not headline and same_words(choice.line.text, headline.text)
    return Choice(line=choice.line, reason=TITLE_AGAIN) if is_again else choice


def _why_title(headline: Line, cut: _Cut) -> str:
    fits = find_title([headline], [c.line.text for c in cut.body if c.reason is None])
    return f"line {headline.number}, " + ("whose words the text takes up" if fits else "at the head of the text")


def _stated(lines: Sequence[Line], cut: _Cut, headline: Line | None) -> Stated:
    """What the page says of itself in the lines above the text and around it."""
    above = [choice.line for choice in cut.above]
    after = next((index for index, line in enumerate(above, start=1) if line is headline), 0)
    below_title = [line.text for line in above[after:]] if headline or len(above) <= HEAD else []
    places = {
        "title": _why_title(headline, cut) if headline else "",
        "outlet": "its word about itself, below its own address",
        "not_after": "a bare date above the text: the day on which the page was saved",
    }
    below = read_below_title(below_title)
    clock = find_page_date(line.text for line in above)
    page = Stated(
        title=headline.text if headline else None,
        outlet=stated_outlet(lines),
        not_after=clock if clock != below.published else None,  # the day of publication is not the page's clock
    )
    return with_places(page, places).over(below)
