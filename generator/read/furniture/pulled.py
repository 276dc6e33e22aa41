"""Pull quotes: lines that say once more, in large letters, what a paragraph of the article quotes.

Only those without a full stop, which would be taken for subheads: a whole sentence that comes twice may be meant so.
"""

import re
from collections.abc import Iterator, Sequence

from generator.read.furniture.choice import Choice
from generator.read.parts import is_paragraph

PULLED = "pull quote"

MIN_WORDS = 5
"""A shorter line may be a subhead that takes up a word of somebody."""

MAX_SPEAKER = 10

_QUOTED = re.compile(r"[“\"«]([^“”\"«»]{12,2000})[”\"»]")
_SPEAKER = re.compile(r"[–—-]? ?[A-Z][\w.’'-]+ [A-Z][\w.’'-]+")
_WORD = re.compile(r"[^\W_]+")

_Quotations = dict[tuple[str, ...], list[str]]
"""By each ``MIN_WORDS`` words in a row: the quotations that have them."""


def without_pull_quotes(choices: Sequence[Choice]) -> Iterator[Choice]:
    """The lines, less those that repeat what a paragraph quotes, each with the name below it of who said it."""
    labels = [choice.reason is None and not choice.line.heading and not is_paragraph(choice.line) for choice in choices]
    quotations = _quotations(choices) if any(labels) else {}
    after = False
    for choice, is_label in zip(choices, labels, strict=True):
        after = is_label and (_is_pulled(choice.line.text, quotations) or (after and _is_speaker(choice.line.text)))
        yield Choice(line=choice.line, reason=PULLED) if after else choice


def _quotations(choices: Sequence[Choice]) -> _Quotations:
    found: _Quotations = {}
    texts = (choice.line.text for choice in choices if choice.reason is None and is_paragraph(choice.line))
    for text in texts:
        for quotation in _QUOTED.findall(text):
            words = _WORD.findall(quotation.lower())
            joined = _joined(words)
            for start in range(len(words) - MIN_WORDS + 1):
                found.setdefault(tuple(words[start : start + MIN_WORDS]), []).append(joined)
    return found


def _is_pulled(text: str, quotations: _Quotations) -> bool:
    """Whether all words of a line stand in a row in a quotation."""
    words = _WORD.findall(text.lower())
    return any(_joined(words) in quotation for quotation in quotations.get(tuple(words[:MIN_WORDS]), ()))


def _is_speaker(text: str) -> bool:
    return len(text.split()) <= MAX_SPEAKER and _SPEAKER.match(text) is not None


def _joined(words: Sequence[str]) -> str:
    return f" {' '.join(words)} "
