"""Measuring: a site's facts against labels that a careful editor wrote."""

from generator.evaluate.check import check_labels
from generator.evaluate.labels import LabelledFact, LabelledQuote, Labels, Trap
from generator.evaluate.match import Meeting, meet
from generator.evaluate.misses import Miss, Misses, MissKind
from generator.evaluate.read_labels import parse_labels, read_labels
from generator.evaluate.score import score
from generator.model import Figures, Share

__all__ = [
    "Figures",
    "LabelledFact",
    "LabelledQuote",
    "Labels",
    "Meeting",
    "Miss",
    "MissKind",
    "Misses",
    "Share",
    "Trap",
    "check_labels",
    "meet",
    "parse_labels",
    "read_labels",
    "score",
]
