"""Sites tests."""
