"""A story with everything that is known of it, and the site."""

from dataclasses import dataclass

from generator.model.article import Article
from generator.model.change import Change
from generator.model.comparison import Comparison
from generator.model.decision import Decision
from generator.model.gathering import Found
from generator.model.language import EventTerm, Sentence
from generator.model.outlet import Rights


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """One name and the other spellings under which the articles may have it; the maintainer's word, so it holds."""

    name: str
    spellings: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """What a maintainer says of a story's words.

    ``aliases``      whom or what spellings mean, whatever the program would make of them
    ``event_terms``  what the articles call the main event ("offensive", "police operation"): one term for matching
    """

    aliases: tuple[Alias, ...] = ()
    event_terms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFile:
    """A text file of the site: its path as a maintainer knows it ("content/flood/decisions.yml"), and what it holds."""

    path: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StorySource:
    """A story as the maintainer laid it down: articles in the order of their file names, or as ``story.yml`` says.

    ``period``     the days that the story covers, as the maintainer states them: an EDTF value, or ""
    ``ledgers``    files that may hold an editor's decisions, in the order in which they apply
    ``addresses``  which ids the facts and claims had at the last build, None where none was kept
    ``found``      how the program found it among loose articles, None where it has a folder
    """

    id: str
    title: str
    summary: str
    articles: tuple[Article, ...]
    period: str = ""
    vocabulary: Vocabulary = Vocabulary()
    rights: Rights | None = None
    ledgers: tuple[SourceFile, ...] = ()
    addresses: SourceFile | None = None
    found: Found | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A compared story.

    ``sentences``    those of all articles, in order of article and position
    ``event_terms``  what the articles call the main event, in the same order; () where that was not found
    ``decisions``    what an editor decided, in the order of the ledger: on the facts, then on what comparing found
    ``changes``      what the last publication that changed anything made new or other; () for a first one
    """

    source: StorySource
    sentences: tuple[Sentence, ...]
    comparisons: tuple[Comparison, ...]
    event_terms: tuple[EventTerm, ...] = ()
    decisions: tuple[Decision, ...] = ()
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteConfig:
    """What ``site.yml`` says.

    ``base_url``  the absolute address the site is published under, or ""
    ``language``  of the articles, ``locale`` of the interface: its words, dates and numbers; both BCP 47
    """

    title: str
    description: str
    base_url: str
    language: str
    locale: str
    theme: str
    rights: Rights | None = None
