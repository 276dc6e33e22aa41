"""Names and what stands for them, each with one canonical form for the whole story."""

from generator.extract.mentions.find import find_mentions

__all__ = ["find_mentions"]
