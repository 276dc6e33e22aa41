"""Tests of Crossread."""
