"""The nouns of the program: frozen values that every stage shares. Imports nothing else of ours."""

from generator.model.article import Article, Block, BlockKind, DroppedLine
from generator.model.change import Change, ChangeKind
from generator.model.claim import (
    EACH_CLOSEST,
    OWN_VOICE,
    Claim,
    Evidence,
    Fact,
    FactKind,
    Match,
    Voice,
    is_negated,
    named_voice_of,
    tell_alike,
    voice_of,
)
from generator.model.comparison import Caution, Comparison, Origin, Reading, Verdict
from generator.model.decision import Decision, DecisionKind
from generator.model.figures import Figures, Measured, Share
from generator.model.gathering import Arrangement, Found, LooseEntry, Placing, SharedTerm, Together
from generator.model.language import (
    Anchor,
    Attribution,
    Bound,
    EventTerm,
    Mention,
    MentionKind,
    Modality,
    Quantity,
    Sentence,
    Stance,
    Term,
    Time,
)
from generator.model.order import Neighbours, StoryEntry, find_neighbours
from generator.model.outlet import Outlet, Rights, TextRights
from generator.model.page import OutputFile, Page, RawFile
from generator.model.share import ShareCard, ShareCount
from generator.model.span import Span
from generator.model.story import Alias, SiteConfig, SourceFile, Story, StorySource, Vocabulary
from generator.model.theme import StyleVariable, Theme

__all__ = [
    "EACH_CLOSEST",
    "OWN_VOICE",
    "Alias",
    "Anchor",
    "Arrangement",
    "Article",
    "Attribution",
    "Block",
    "BlockKind",
    "Bound",
    "Caution",
    "Change",
    "ChangeKind",
    "Claim",
    "Comparison",
    "Decision",
    "DecisionKind",
    "DroppedLine",
    "EventTerm",
    "Evidence",
    "Fact",
    "FactKind",
    "Figures",
    "Found",
    "LooseEntry",
    "Match",
    "Measured",
    "Mention",
    "MentionKind",
    "Modality",
    "Neighbours",
    "Origin",
    "Outlet",
    "OutputFile",
    "Page",
    "Placing",
    "Quantity",
    "RawFile",
    "Reading",
    "Rights",
    "Sentence",
    "Share",
    "ShareCard",
    "ShareCount",
    "SharedTerm",
    "SiteConfig",
    "SourceFile",
    "Span",
    "Stance",
    "Story",
    "StoryEntry",
    "StorySource",
    "StyleVariable",
    "Term",
    "TextRights",
    "Theme",
    "Time",
    "Together",
    "Verdict",
    "Vocabulary",
    "Voice",
    "find_neighbours",
    "is_negated",
    "named_voice_of",
    "tell_alike",
    "voice_of",
]
