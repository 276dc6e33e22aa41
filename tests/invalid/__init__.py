"""Invalid tests."""
