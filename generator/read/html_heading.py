"""Which heading of an HTML page is its article's title."""

import re
from collections.abc import Sequence

from bs4 import BeautifulSoup

from generator.lexicon.stopwords import STOPWORDS
from generator.read.headline import same_words
from generator.read.page_text import folded
from generator.text.words import stem, word_list

MAX_LENGTH = 300
ENOUGH = 3
"""A heading of fewer words may be a section's name, unless the page's title begins with it."""


def find_heading(soup: BeautifulSoup, titles: Sequence[str], outlet: str | None) -> str | None:
    """The page's one ``h1``; None where there are several, or it cannot be the title of the article.

    ``titles`` are what the page gives for its title elsewhere: a heading that shares no word with any of them is
    another article's, one that is the ``outlet``'s name the site's.
    """
    found = [folded(h1.get_text(" ")) for h1 in soup.find_all("h1")]
    headings = list(dict.fromkeys(text for text in found if _may_be_title(text, titles)))
    if len(headings) != 1 or (outlet and same_words(headings[0], outlet)):
        return None
    own = _stems(headings[0])
    return headings[0] if not titles or not own or any(own & _stems(title) for title in titles) else None


def without_outlet(title: str | None, outlet: str | None) -> str | None:
    """A title for sharing without the outlet's name at its end ("Nine hurt - North Times")."""
    if title is None or outlet is None:
        return title
    return re.sub(rf"\s+[-–—|·]\s+{re.escape(outlet)}$", "", title) or title


def _may_be_title(text: str, titles: Sequence[str]) -> bool:
    if not 0 < len(text) <= MAX_LENGTH:
        return False
    return len(text.split()) >= ENOUGH or any(re.match(rf"{re.escape(text)}\s*(?:[-–—|·:]|$)", t) for t in titles)


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in word_list(text) if word not in STOPWORDS)
