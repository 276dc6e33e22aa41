"""The keys of front matter: ours, and those that Pelican, Hugo and Jekyll have for the same things."""

KEYS = (
    "title",
    "outlet",
    "author",
    "published",
    "updated",
    "url",
    "archive",
    "language",
    "credits",
    "dateline",
    "tags",
    "draft",
    "slug",
    "story",
    "rights",
    "captured",
    "clean",
    "dropped",
)
"""What is read, by the names that our documents give it."""

PUBLISHED = ("published", "date", "publishDate", "pubDate", "published_date")
UPDATED = ("updated", "modified", "lastmod", "last_modified_at")
AUTHORS = ("author", "authors", "byline")
LANGUAGE = ("language", "lang")
ARCHIVE = ("archive", "archive_url", "archived")
URL = ("url", "source_url", "canonical_url", "canonicalURL", "original_url")
TAGS = ("tags", "categories", "category")
FOREIGN = tuple(
    "summary description subtitle excerpt type layout weight permalink aliases series status template image images "
    "cover keywords toc comments header_cover save_as id".split()
)
"""What means nothing here, or what other keys say better; it is no mistake that it stands there."""

MEANT = (
    ("headline", "title"),
    ("source", "outlet"),
    ("publisher", "outlet"),
    ("publication", "outlet"),
    ("newspaper", "outlet"),
    ("paper", "outlet"),
    ("site", "outlet"),
    ("link", "url"),
    ("writer", "author"),
    ("by", "author"),
    ("day", "published"),
    ("place", "dateline"),
    ("agency", "credits"),
)
"""Words that are likely written for one of these keys, and may mean another thing: they are proposed, not read."""

UNDERSTOOD = frozenset((*KEYS, *PUBLISHED, *UPDATED, *AUTHORS, *LANGUAGE, *URL, *ARCHIVE, *TAGS, *FOREIGN))
"""Keys that no warning is given for."""
