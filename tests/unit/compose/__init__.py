"""Tests of generator.compose."""
