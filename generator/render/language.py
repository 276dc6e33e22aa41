"""The ``lang`` and ``dir`` of words in another language than what surrounds them."""

from functools import lru_cache

from markupsafe import Markup

from generator.i18n import direction_of, is_related


@lru_cache(maxsize=256)
def language_marks(page: str, language: str, around: str | None = None) -> Markup:
    """The attributes, with a space in front, of an element in ``language`` within words in ``around``.

    Without ``around``, within the ``page``'s own language. Nothing where no mark is needed; ``dir`` only where the
    direction is another one.

    >>> language_marks("ar", "en"), language_marks("en", "en-GB"), language_marks("en", "fr")
    (Markup(' lang="en" dir="ltr"'), Markup(''), Markup(' lang="fr"'))
    """
    outer = around or page
    if is_related(outer, language):
        return Markup("")
    direction = direction_of(language)
    turned = Markup(' dir="{}"').format(direction) if direction != direction_of(outer) else Markup("")
    return Markup(' lang="{}"').format(language) + turned
