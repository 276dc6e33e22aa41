"""Labelled stories, and the figures that they must not fall below."""
