"""What the documents say of themes, held against the code."""
