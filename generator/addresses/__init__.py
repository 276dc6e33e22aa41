"""Stable ids: each fact and claim gets the id, and with it the address, that it had at the last build.

The book that keeps them also keeps how the facts stood, from which follows what a publication changed.
"""

from generator.addresses.assign import assign
from generator.addresses.book import FILE, Book, read_book, write_book
from generator.addresses.published import in_words, publish
from generator.addresses.questions import questions_of

__all__ = ["FILE", "Book", "assign", "in_words", "publish", "questions_of", "read_book", "write_book"]
