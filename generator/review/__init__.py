"""What the program is least sure of in a story, asked one at a time, and the answers as decisions of the ledger."""

from generator.review.ledger_text import HEAD, UnwritableError, appended
from generator.review.page import is_page, page
from generator.review.questions import Choice, Passage, Question, questions
from generator.review.wording import lines

__all__ = [
    "HEAD",
    "Choice",
    "Passage",
    "Question",
    "UnwritableError",
    "appended",
    "is_page",
    "lines",
    "page",
    "questions",
]
