"""Pure functions on strings: words, stems, spaces, slugs. Nothing here knows what an article is."""
