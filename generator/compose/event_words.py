"""What they call it: each article's words for the story's main event."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from generator.compose.facts import Cast
from generator.compose.views import Witness
from generator.lexicon.bodies import with_article
from generator.model import EventTerm

MOST = 8
"""More terms than these of one article and voice are not shown: the rarest are left out."""
_SPEAKER = 5
"""A speaker is named in so many words at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TermView:
    """A term as the article has it, ``times`` in all.

    ``quoted``   it stands in quotation marks; ``speaker`` is whose word it is, or ""
    ``path``     of the paragraph in our article page that has it first
    """

    words: str
    times: int
    quoted: bool
    speaker: str
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EventWords:
    """One article's terms: ``own`` in its own voice, ``cited`` in quotation marks or as someone else's words."""

    witness: Witness
    own: tuple[TermView, ...]
    cited: tuple[TermView, ...]


def make_event_words(terms: Sequence[EventTerm], cast: Cast) -> tuple[EventWords, ...]:
    """The rows in the articles' order, an article without a term left out; () where fewer than two have one."""
    rows = []
    for article, witness in cast.witnesses.items():
        found = [term for term in terms if term.article == article]
        own = [term for term in found if not term.quoted and term.speaker is None]
        cited = [term for term in found if term.quoted or term.speaker is not None]
        if found:
            rows.append(EventWords(witness=witness, own=_views(own, witness), cited=_views(cited, witness)))
    return tuple(rows) if len(rows) > 1 else ()


def _views(terms: Sequence[EventTerm], witness: Witness) -> tuple[TermView, ...]:
    """One view a term, most often used first, then by place; a capital at its head makes no other term."""
    counts = Counter(_key(term) for term in terms)
    first = {_key(term): term for term in reversed(terms)}
    order = sorted(first, key=lambda key: (-counts[key], first[key].span.start, key))
    return tuple(_view(first[key], counts[key], terms, witness) for key in order[:MOST])


def _key(term: EventTerm) -> tuple[str, bool, str]:
    return term.surface.casefold(), term.quoted, _speaker(term)


def _speaker(term: EventTerm) -> str:
    return term.speaker if term.speaker and len(term.speaker.split()) <= _SPEAKER else ""


def _view(first: EventTerm, times: int, terms: Sequence[EventTerm], witness: Witness) -> TermView:
    """The term in small letters where it stands so anywhere: a headline writes capitals of its own."""
    ways = [term.surface for term in terms if term.surface.casefold() == first.surface.casefold()]
    return TermView(
        words=max(ways, key=lambda way: (sum(letter.islower() for letter in way), way)),
        times=times,
        quoted=first.quoted,
        speaker=with_article(_speaker(first)) if _speaker(first) else "",
        path=f"{witness.path}#p-{first.paragraph}",
    )
