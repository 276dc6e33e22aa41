"""Articles → sentences with everything that is found in them."""

from generator.extract.annotate import extract

__all__ = ["extract"]
