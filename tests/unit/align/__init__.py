"""Tests of generator.align."""
