"""Articles → sentences with everything that is found in them."""
