"""The nouns of the program: frozen values that every stage shares. Imports nothing else of ours."""

from generator.model.article import Article, Block, BlockKind, DroppedLine
from generator.model.claim import Claim, Evidence, Fact, FactKind, Match
from generator.model.comparison import Caution, Comparison, Origin, Reading, Verdict
from generator.model.language import (
    Anchor,
    Attribution,
    Bound,
    Mention,
    MentionKind,
    Quantity,
    Sentence,
    Stance,
    Term,
    Time,
)
from generator.model.page import OutputFile, Page
from generator.model.span import Span
from generator.model.story import SiteConfig, Story, StorySource

__all__ = [
    "Anchor",
    "Article",
    "Attribution",
    "Block",
    "BlockKind",
    "Bound",
    "Caution",
    "Claim",
    "Comparison",
    "DroppedLine",
    "Evidence",
    "Fact",
    "FactKind",
    "Match",
    "Mention",
    "MentionKind",
    "Origin",
    "OutputFile",
    "Page",
    "Quantity",
    "Reading",
    "Sentence",
    "SiteConfig",
    "Span",
    "Stance",
    "Story",
    "StorySource",
    "Term",
    "Time",
    "Verdict",
]
