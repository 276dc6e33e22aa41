"""Lists of other stories in the midst of a pasted article: a heading that says so, and titles below it."""

from collections.abc import Iterable, Iterator

from generator.lexicon.page_chrome import LIST_HEADS, OTHERS, PHRASES
from generator.read.furniture.choose import Choice
from generator.read.furniture.chrome import bare_phrase
from generator.read.parts import is_paragraph, is_short_question

_HEADS = frozenset((*PHRASES[OTHERS], *LIST_HEADS))
_MORE_FROM = "more from "
MAX_MORE_FROM = 6


def is_list_head(text: str) -> bool:
    """Whether a line is nothing but the heading of a list of other stories.

    >>> is_list_head("Related:"), is_list_head("More from the Orne Post"), is_list_head("Related: Mill burns")
    (True, True, False)
    """
    phrase = bare_phrase(text)
    return phrase in _HEADS or (phrase.startswith(_MORE_FROM) and len(phrase.split()) <= MAX_MORE_FROM)


def without_lists(body: Iterable[Choice]) -> Iterator[Choice]:
    """The lines of ``body``, less the titles that stand below the heading of such a list, up to the next paragraph."""
    in_list = False
    for choice in body:
        in_list = (in_list and _may_be_listed(choice)) or is_list_head(choice.line.text)
        is_title = in_list and choice.reason is None
        yield Choice(line=choice.line, reason=OTHERS) if is_title else choice


def _may_be_listed(choice: Choice) -> bool:
    """Whether a line may be the title of another story, or is furniture among such titles."""
    return choice.reason is not None or is_short_question(choice.line.text) or not is_paragraph(choice.line)
