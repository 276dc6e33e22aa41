"""Crossread: what several news outlets say about one story, side by side, fact by fact."""

__version__ = "0.1.0"
