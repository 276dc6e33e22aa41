"""What extraction finds in a sentence.

Every span lies in the article's text: ``article.text[start:end] == surface``.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from generator.model.article import BlockKind
from generator.model.span import Span


class Bound(StrEnum):
    """How the words hedge a figure."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    AT_MOST = "at most"
    LESS_THAN = "less than"
    NEARLY = "nearly"
    BETWEEN = "between"
    VAGUE = "vague"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A figure as an interval.

    ``low``, ``high``  closed bounds, None where open: "at least 40" is [40, None], "nearly 70" [63, 70]
    ``stated``         the number that the words name (40; 70), None for "dozens" and the like
    ``unit``           "" for counts, else "percent", "percentage point", "USD", "year old", "year", "km", …
    ``noun``           what is counted, as a lower-case singular head noun ("person", "position"), or ""
    ``of``             the question that the figure answers, in one or two words: the role of what is counted
                       ("killed", "wounded", "arrested", "age", "vote for") or else ``noun`` or ``unit``
    ``whole``          for shares, what they are a share of ("of the territory" gives "territory"), else ""
    """

    span: Span
    surface: str
    low: float | None
    high: float | None
    stated: float | None
    bound: Bound
    unit: str
    noun: str
    of: str
    whole: str


class Anchor(StrEnum):
    """What a time expression is counted from."""

    CALENDAR = "calendar"
    DOCUMENT = "document"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Time:
    """A time expression.

    ``value``            EDTF (ISO 8601-2): "197X", "1970/1973", "1974-11", "1974-23" (autumn), "2031-05-04";
                         unspecified digits where the words leave the year or the day open: "XXXX-05-04", "XXXX-XX-XX"
    ``earliest``, ``latest``  the first and last day that it can mean, both included; None where open
    ``anchor``           CALENDAR: the words name it; DOCUMENT: counted from the day of publication;
                         OPEN: it would be, but that day is not known
    ``weekday``          0 (Monday) to 6 where the words name one, else None
    ``background``       the words point back before the story's event ("since", "last year", "in the 1970s")
    """

    span: Span
    surface: str
    value: str
    earliest: date | None
    latest: date | None
    anchor: Anchor
    weekday: int | None = None
    background: bool = False


class MentionKind(StrEnum):
    """What a name or description stands for."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A name, or a description that stands for one ("the attacker", "he").

    ``name`` is the canonical form, the same for every mention of one entity in the story's articles.
    ``named`` is False where the surface is a description or a pronoun.
    """

    span: Span
    surface: str
    name: str
    kind: MentionKind
    named: bool = True


class Stance(StrEnum):
    """How a speaker stands to what is said."""

    ASSERTS = "asserts"
    DENIES = "denies"
    ALLEGES = "alleges"
    DEMANDS = "demands"
    PLANS = "plans"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Who says a stretch of text.

    ``speaker``  the words that name the speaker, ``name`` its canonical form
    ``cue``      where the verb or phrase of saying stands ("said", "according to"), or the colon in its place
    ``content``  what is said: the part of the sentence that the speaker answers for
    ``quoted``   whether the content, or most of it, stands in quotation marks
    """

    speaker: str
    name: str
    cue: Span
    content: Span
    stance: Stance
    quoted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Modality:
    """A stretch of text that is alleged, planned or demanded, by nobody who is named: "is said to have fled".

    ``cue``      where the words that tell so stand ("said to", "allegedly")
    ``content``  what is alleged, planned or demanded
    """

    cue: Span
    content: Span
    stance: Stance


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A content word for matching: ``key`` is its stem, or a canonical name; ``weight_class`` is 'name' or 'word'."""

    key: str
    span: Span
    is_name: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence of an article with everything that was found in it, in order of position.

    ``clauses`` are the shortest stretches that each carry one claim; they may nest or overlap, and lie in ``span``.
    ``negations`` are the words that deny ("not", "no", "never", "without", "failed to"); ``modalities`` is what is
    alleged, planned or demanded by nobody who is named.
    """

    article: str
    index: int
    block: BlockKind
    paragraph: int
    span: Span
    text: str
    clauses: tuple[Span, ...]
    terms: tuple[Term, ...]
    quantities: tuple[Quantity, ...]
    times: tuple[Time, ...]
    mentions: tuple[Mention, ...]
    attributions: tuple[Attribution, ...]
    negations: tuple[Span, ...]
    modalities: tuple[Modality, ...] = ()

    def __hash__(self) -> int:
        """That of its place in the story: what is found out of a sentence is remembered, and the rest of it is long."""
        return hash((self.article, self.index))


@dataclass(frozen=True, slots=True, kw_only=True)
class EventTerm:
    """A noun phrase by which an article names the story's main event.

    ``surface``    its words without the determiner ("ground offensive"), at ``span`` of the article's text
    ``paragraph``  the block of the article that it stands in, counted from 0
    ``noun``       the head, in the singular ("offensive")
    ``quoted``     whether it stands in quotation marks; ``speaker`` is whose words they are, None for the outlet's own
    """

    article: str
    span: Span
    paragraph: int
    surface: str
    noun: str
    quoted: bool
    speaker: str | None
