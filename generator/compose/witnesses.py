"""The articles of a story as witnesses: a letter, a colour and a name that hold on all its pages."""

from collections import Counter
from collections.abc import Sequence

from generator.compose.links import article_path, outlet_path, web_address
from generator.compose.marks import nest
from generator.compose.views import Witness
from generator.i18n import Words
from generator.model import Article
from generator.text.slug import slug

TONES = 8
SHORT = 5
"""So many words of a title stand for an outlet that is not named."""


def make_witnesses(articles: Sequence[Article], words: Words) -> tuple[Witness, ...]:
    """One witness an article, in the articles' order; articles of one outlet share letter and colour.

    Letters follow the order of the articles, so that one more article at the end changes no other.
    """
    keys = list(dict.fromkeys(article.outlet_key for article in articles))
    shared = Counter(article.outlet_key for article in articles)
    seen: Counter[str] = Counter()
    witnesses = []
    for article in articles:
        key = article.outlet_key
        seen[key] += 1
        number = keys.index(key)
        sign = letters(number) + (str(seen[key]) if shared[key] > 1 else "")
        witnesses.append(_witness(article, words, sign, number % TONES + 1, alone=shared[key] == 1))
    return tuple(witnesses)


def letters(number: int) -> str:
    """The letter for the outlet of that number, counted from 0.

    >>> letters(0), letters(25), letters(26)
    ('A', 'Z', 'AA')
    """
    head, tail = divmod(number, 26)
    return (letters(head - 1) if head else "") + chr(ord("A") + tail)


def outlet_id(article: Article) -> str:
    """What stands for the article's outlet in addresses: its id in the site's list, else its name; "" for no name.

    Names that differ in capitals, spaces or signs alone are one outlet.
    """
    if article.listed:
        return article.listed.id
    return slug(article.outlet) if article.outlet else ""


def _first_words(title: str) -> str:
    words = title.split()
    return title if len(words) <= SHORT else f"{' '.join(words[:SHORT])} …"


def _short(article: Article, title: str, words: Words) -> str:
    if article.listed:
        return article.listed.short
    return article.outlet or words("outlet.title", title=_first_words(nest(title)))


def _witness(article: Article, words: Words, sign: str, tone: int, *, alone: bool) -> Witness:
    name = article.outlet or words("outlet.unnamed")
    title = " ".join(article.title.split())
    return Witness(
        article=article.id,
        sign=sign,
        tone=tone,
        named=article.outlet is not None,
        name=name,
        short=_short(article, title, words),
        colour=article.listed.colour if article.listed else "",
        label=name if article.outlet and alone else words("outlet.with_title", outlet=name, title=nest(title)),
        title=title,
        title_made=article.title_made,
        date=words.day(article.published),
        iso_date=article.published.isoformat() if article.published else "",
        captured="" if article.published else words.day(article.not_after),
        language=article.language,
        credits=article.credits,
        path=article_path(article.story, article.id),
        outlet_path=outlet_path(outlet_id(article)) if article.outlet else "",
        original=web_address(article.url),
        archive=web_address(article.archive),
    )
