"""Tests of generator.diagnostics."""
