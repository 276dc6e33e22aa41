"""General knowledge as tables: words of saying, months, units, countries and their people.

Tables are our own lists of general vocabulary, one file a subject; nothing in them comes from particular articles.
"""
