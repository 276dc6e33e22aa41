"""Sentences of the words that our rules look for, in any order: nothing raises, and every quote is a part of its text.

Random letters seldom come near a rule; the lexicon's own words meet in ways that no writer thinks of.
"""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from hypothesis import given, settings
from hypothesis import strategies as st

from generator import lexicon
from generator.extract import extract
from generator.read.article import read_text

LONGEST = 40
"""Characters of a word or phrase; longer texts of the lexicon are tables or patterns."""
NAMES = "Ada Moss|Mayor Ada Moss|Verrin|the Harbour Board|Dr. Tarrow|U.S.|Mr. Ko|Lund's|al-Hassan|Oslo".split("|")
FIGURES = "27|1,200|3.5|$4 million|40%|12-year-old|2020|3 May 2031|10:30|two dozen|1990s|5-4|'90s|7th".split("|")
SIGNS = "|, |. |“ |” |‘|’|' |\"|—|–|-|( |) |: |; |? |… |/ |'s |& |$|% |,” |.” ".split("|")
JOINTS = "who which that said says of the a to in with by and or but not was had he she it they from at".split()


def tables(module: ModuleType) -> Iterator[list[str]]:
    """The words and phrases of each of a module's tables."""
    for name, value in vars(module).items():
        if not name.startswith("__") and len(words := sorted(set(_texts(value)))) > 2:
            yield words


def _texts(value: object, depth: int = 0) -> Iterator[str]:
    if isinstance(value, str) and len(value) < LONGEST and "\n" not in value:
        yield value
    elif isinstance(value, (frozenset, tuple, dict)) and depth < 3:
        for item in value:
            yield from _texts(item, depth + 1)


MODULES = [import_module(f"generator.lexicon.{module.name}") for module in iter_modules(lexicon.__path__)]
TABLES = [words for module in MODULES for words in tables(module)]
WORDS = st.sampled_from(TABLES).flatmap(st.sampled_from)
PARTS = st.one_of(WORDS, WORDS.map(str.capitalize), *map(st.sampled_from, (JOINTS, JOINTS, NAMES, FIGURES, SIGNS)))
SENTENCES = st.lists(PARTS, min_size=3, max_size=24).map(" ".join).map(lambda text: f"{text[:1].upper()}{text[1:]}.")
PROSE = st.lists(SENTENCES, min_size=2, max_size=6).map(" ".join)


def test_the_lexicon_is_read() -> None:
    assert len(TABLES) > 100
    assert sum(map(len, TABLES)) > 5000


@settings(max_examples=150)
@given(PROSE)
def test_no_order_of_words_is_too_much(prose: str) -> None:
    read = read_text(f"---\ntitle: Any words\npublished: 2031-05-04\n---\n\n{prose}\n", "a/b.md", ".md", drafts=False)
    if read.article is None:
        return
    for sentence in extract([read.article]):
        assert sentence.span.of(read.article.text) == sentence.text
        spans = [*sentence.clauses, *sentence.negations, *(mention.span for mention in sentence.mentions)]
        spans += [quantity.span for quantity in sentence.quantities] + [time.span for time in sentence.times]
        assert all(sentence.span.contains(span) and len(span) for span in spans)
        assert all(sentence.span.contains(one.content) for one in sentence.attributions)
