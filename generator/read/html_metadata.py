"""x"""

from generator.read.document import Stated


def read_metadata(text: str) -> Stated:
    """x"""
    return Stated()
