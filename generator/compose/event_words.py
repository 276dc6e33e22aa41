"""What they call it: each article's words for the story's main event."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.compose.facts import Cast
from generator.compose.views import Witness
from generator.lexicon.bodies import with_article
from generator.model import EventTerm

MOST = 8
"""So many terms of one article and voice are shown; the rarest are left out."""
_SPEAKER = 5
"""A speaker is named in so many words at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TermView:
    """A term as the article has it, ``times`` in all.

    ``quoted``    it stands in quotation marks; ``speakers`` are those whose word it is
    ``path``      of the paragraph in our article page that has it first
    """

    words: str
    times: int
    quoted: bool
    speakers: tuple[str, ...]
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
    found: dict[tuple[str, bool], list[EventTerm]] = {}
    for term in terms:
        found.setdefault((term.surface.casefold(), term.quoted), []).append(term)
    order = sorted(found.values(), key=lambda same: (-len(same), same[0].span.start))
    return tuple(_view(same, witness) for same in order[:MOST])


def _view(same: Sequence[EventTerm], witness: Witness) -> TermView:
    """The term in small letters where it stands so anywhere: a headline writes capitals of its own."""
    speakers = dict.fromkeys(term.speaker for term in same if term.speaker)
    return TermView(
        words=max((term.surface for term in same), key=lambda way: (sum(c.islower() for c in way), way)),
        times=len(same),
        quoted=same[0].quoted,
        speakers=tuple(with_article(name) for name in speakers if len(name.split()) <= _SPEAKER),
        path=f"{witness.path}#p-{same[0].paragraph}",
    )
