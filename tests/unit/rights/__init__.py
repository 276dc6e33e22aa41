"""Tests of generator.rights."""
