"""Why claims stand together, or why not: the weighed evidence of a story, and words for it."""

from generator.explain.find import Found, find_facts, find_sentences
from generator.explain.pairs import PairReport, Standing, explain_nearest, explain_pair
from generator.explain.sources import read_gathering, read_stories
from generator.explain.weighed import WeighedPair, WeighedStory, weigh_story

__all__ = [
    "Found",
    "PairReport",
    "Standing",
    "WeighedPair",
    "WeighedStory",
    "explain_nearest",
    "explain_pair",
    "find_facts",
    "find_sentences",
    "read_gathering",
    "read_stories",
    "weigh_story",
]
