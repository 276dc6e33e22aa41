"""Reading, part by part."""
