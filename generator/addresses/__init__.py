"""Stable ids: each fact and claim gets the id, and with it the address, that it had at the last build."""

from generator.addresses.assign import assign
from generator.addresses.book import FILE, Book, read_book, write_book

__all__ = ["FILE", "Book", "assign", "read_book", "write_book"]
