"""A small story with its facts, and what a ledger makes of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.align import fact_kind
from generator.diagnostics import Diagnostic
from generator.model import Claim, Fact, SourceFile, Span
from generator.overrides import Finder, Ledger, Material, apply_to_facts, read_ledger
from tests.unit.addresses.build import Articles, facts_of, write
from tests.unit.align.build import make_sentences

PATH = "content/mill/decisions.yml"
LINES = {
    "one": ["The old mill burned down on Monday night.", "At least 12 people were hurt.", "Rain fell."],
    "two": ["A fire destroyed the old mill.", "Twelve people were taken to hospital.", "The owner suspects arson."],
    "three": ["The mill by the weir is gone.", "Nobody died in the fire.", "Rain fell."],
}
GROUPS = ("one0 two0 three0", "one1 two1", "two2", "three1", "one2", "three2")


PARTS = {"one1a": ("one1", "12 people were hurt"), "two1a": ("two1", "taken to hospital")}
"""Claims that are a part of another: its name, and their words."""


def material(lines: dict[str, list[str]] | None = None, groups: Sequence[str] = GROUPS) -> Material:
    """The story as alignment leaves it: facts named after their first claims ("f-one0")."""
    texts = lines or LINES
    articles, claims = write(**texts)
    if lines is None:
        claims = {**claims, **{name: _part(claims[whole], words) for name, (whole, words) in PARTS.items()}}
    facts = facts_of(claims, *groups)
    named = tuple(
        Fact(id=f"f-{group.split()[0]}", kind=fact.kind, claims=fact.claims, matches=())
        for fact, group in zip(facts, groups, strict=True)
    )
    sentences = tuple(s for article in articles for s in make_sentences(article, texts[article.id]))
    return Material(articles=articles, sentences=sentences, facts=named)


def _part(whole: Claim, words: str) -> Claim:
    start = whole.span.start + whole.quote.index(words)
    return replace(whole, id=f"{whole.id}-part", quote=words, span=Span(start, start + len(words)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a ledger made of a story."""

    material: Material
    problems: tuple[Diagnostic, ...]

    @property
    def facts(self) -> dict[str, list[str]]:
        """The words of each fact's claims, by its id."""
        return {fact.id: [claim.quote for claim in fact.claims] for fact in self.material.facts}

    @property
    def groups(self) -> list[set[str]]:
        """The words that stand together."""
        return [set(words) for words in self.facts.values()]

    @property
    def messages(self) -> list[str]:
        """What was wrong, as it is printed."""
        return [str(problem) for problem in self.problems]

    def fact(self, name: str) -> Fact:
        """The fact of that id."""
        return next(fact for fact in self.material.facts if fact.id == name)


def ledger_of(text: str) -> tuple[Ledger, tuple[Diagnostic, ...]]:
    """The operations of a ledger whose items are ``text``."""
    return read_ledger([SourceFile(path=PATH, text="decisions:\n" + text)])


def decided(text: str, story: Material | None = None) -> Outcome:
    """The story after the decisions in ``text``, each an item ("- hide: …")."""
    found = story or material()
    ledger, unread = ledger_of(text)
    finder = Finder(found.articles, found.sentences)
    made, problems = apply_to_facts(ledger, found, finder, fact_kind)
    return Outcome(material=made, problems=(*unread, *problems, *finder.warnings))


def claim(story: Material, words: str) -> Claim:
    """The claim of the story with these words."""
    return next(c for fact in story.facts for c in fact.claims if c.quote == words)


__all__ = ["LINES", "PARTS", "Articles", "Outcome", "claim", "decided", "ledger_of", "material"]
