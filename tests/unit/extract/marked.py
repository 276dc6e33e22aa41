"""Sentences in which a test marks the names: ``[Ada Moss]`` a person, ``{Harbour Board}`` an organisation.

``[she=Ada Moss]`` is a mention that is not named: its surface, then whom it stands for.
"""

import re

from generator.extract.segment import Segment
from generator.extract.sentences import segment
from generator.model import Article, Mention, MentionKind, Span
from tests.unit.extract.articles import article

_MARK = re.compile(r"(?P<open>[\[{])(?P<surface>[^\]}=]+)(?:=(?P<name>[^\]}]+))?[\]}]")


def marked(text: str) -> tuple[Article, tuple[Segment, ...], tuple[tuple[Mention, ...], ...]]:
    """The article of ``text``'s paragraphs with the marks taken off, its sentences, and each one's mentions."""
    whole = article(*_MARK.sub(lambda m: m["surface"], text).split("\n\n"))
    mentions, removed = [], 0
    for found in _MARK.finditer(text):
        start = found.start() - removed
        span = Span(start, start + len(found["surface"]))
        removed += len(found[0]) - len(found["surface"])
        kind = MentionKind.PERSON if found["open"] == "[" else MentionKind.ORGANISATION
        name = found["name"] or found["surface"]
        mentions.append(Mention(span=span, surface=found["surface"], name=name, kind=kind, named=not found["name"]))
    segments = segment(whole)
    return whole, segments, tuple(tuple(m for m in mentions if s.span.contains(m.span)) for s in segments)
