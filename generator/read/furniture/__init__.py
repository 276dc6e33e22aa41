"""Furniture: what stands on a page around an article. Which lines are it, and why."""
