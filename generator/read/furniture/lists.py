"""Lists of other stories in the midst of a pasted article: a heading that says so, and titles below it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from generator.lexicon.page_chrome import LIST_HEADS, OTHERS, PHRASES
from generator.read.document import Line
from generator.read.furniture.choice import OUTSIDE, Choice
from generator.read.furniture.chrome import bare_phrase
from generator.read.furniture.features import Look, ends_sentence
from generator.read.furniture.surroundings import content_stems
from generator.read.parts import is_paragraph, is_short_question

_HEADS = frozenset((*PHRASES[OTHERS], *LIST_HEADS))
_MORE_FROM = "more from "
MAX_MORE_FROM = 6

ABOVE = 3
"""So near above its heading stands a sentence, if a list stands in a text."""

BELOW = 2
"""So near below the list a paragraph stands: a short sentence may be between."""

MAX_TITLES, MAX_TITLE = 8, 20
"""A longer list, or a longer line, is likelier what follows the article."""

MIN_SHARED = 2
"""So many words that the text above has twice or more, the paragraphs below take up, if the article goes on there."""

FAR, NEXT = 25, 3
"""As many lines above the list, and paragraphs below it, are compared."""


def is_list_head(text: str) -> bool:
    """Whether a line is nothing but the heading of a list of other stories.

    >>> is_list_head("Related:"), is_list_head("More from the Orne Post"), is_list_head("Related: Mill burns")
    (True, True, False)
    """
    phrase = bare_phrase(text)
    return phrase in _HEADS or (phrase.startswith(_MORE_FROM) and len(phrase.split()) <= MAX_MORE_FROM)


def lists_in_text(lines: Sequence[Line], looks: Sequence[Look]) -> tuple[bool, ...]:
    """For each line whether it is part of a list below which the article goes on, heading and titles.

    Such a list does not end the article: what stands below it is judged as if the list were not there.
    """
    found = [False] * len(lines)
    for at, line in enumerate(lines):
        is_near_text = any(look.is_prose for look in looks[max(0, at - ABOVE) : at])
        if is_near_text and not found[at] and is_list_head(line.text):
            end = _end_of_titles(lines, looks, at + 1)
            goes_on = 0 < end - at - 1 <= MAX_TITLES and _goes_on(lines, looks, at, end)
            found[at:end] = [goes_on] * (end - at)
    return tuple(found)


def _end_of_titles(lines: Sequence[Line], looks: Sequence[Look], start: int) -> int:
    """The first line from ``start`` that is no title."""
    return next((at for at in range(start, len(looks)) if not _is_title(lines[at], looks[at])), len(looks))


def _is_title(line: Line, look: Look) -> bool:
    """Whether a line may stand in such a list: a title, or furniture around one."""
    is_short = look.size <= MAX_TITLE and not ends_sentence(line.text)
    return look.reason is not None or is_short or is_short_question(line.text)


def _goes_on(lines: Sequence[Line], looks: Sequence[Look], start: int, end: int) -> bool:
    """Whether the text from ``end`` keeps to the matter of that above ``start``.

    A word of it is enough where sentences alone follow: what stands below an article has titles and labels among it.
    """
    if not any(look.is_prose for look in looks[end : end + BELOW]):
        return False
    above = (content_stems(lines[at].text) for at in range(max(0, start - FAR), start) if looks[at].is_prose)
    spread = Counter(word for words in above for word in words)
    stop = next((at for at in range(end, len(lines)) if looks[at].is_end or is_list_head(lines[at].text)), len(lines))
    below = [lines[at].text for at in range(end, stop) if looks[at].is_prose][:NEXT]
    shared = [spread[word] for word in content_stems(" ".join(below)) if spread[word]]
    if len(lines) - end > 1 and all(ends_sentence(line.text) for line in lines[end:]):
        return bool(shared)
    return sum(often > 1 for often in shared) >= MIN_SHARED


def without_lists(body: Iterable[Choice]) -> Iterator[Choice]:
    """The lines of ``body``, less the titles that stand below the heading of such a list, up to the next paragraph."""
    in_list = False
    for choice in body:
        in_list = (in_list and _may_be_listed(choice)) or is_list_head(choice.line.text)
        is_title = in_list and choice.reason in {None, OUTSIDE}
        yield Choice(line=choice.line, reason=OTHERS) if is_title else choice


def _may_be_listed(choice: Choice) -> bool:
    """Whether a line may be the title of another story, or is furniture among such titles."""
    return choice.reason is not None or is_short_question(choice.line.text) or not is_paragraph(choice.line)
