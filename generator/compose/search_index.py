"""The search index: which words stand in which articles and facts, in files that a page loads as it needs them.

A file is a script that hands its text to the page, so that search works from a folder and under a strict policy, where
a page may not read other files. Words are put into ``BUCKETS`` buckets by their first letters, and as few files hold
the buckets as keep them small: a search loads one file a word, and one a story that is found.

A bucket of a story is ``word:documents|word:documents``; documents are numbers in base 36, with ``+`` where the word
stands in the title, and commas between. Articles are counted from 0; a fact has its number from its id, and keeps it
when others come or go: an edit changes the files of the words that it changes, and hardly one more. A file of words is
``story~first~bucket;story~first~bucket``, with the first number that a fact of the story can have.
"""

import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from generator.compose.book import StoryBook
from generator.compose.facts import FactView
from generator.compose.links import search_story_path
from generator.compose.shell import Site
from generator.lexicon.search import LEFT_OUT
from generator.model import Article, BlockKind, Page, RawFile

BUCKETS = 1024
PREFIX = 3
"""Words with the same first letters, so many, lie in one bucket: what a search for the beginning of a word needs."""
RECORD = 256
"""So many numbers of a story's documents are in one file. The page's script counts in the same way."""
STEP = 16
"""The first number of a fact is a multiple of it: one more article seldom changes it."""

DRAWER = 32
"""What stories have for so many files is kept together: an edit changes few files, and looks into few drawers."""

_FILE = 48_000
"""Characters that a file of words has, if they are spread evenly."""
_EXCERPT = 170
_BETWEEN_BUCKETS = "\x1e"
_BETWEEN_STORIES = ";"
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_WORD = re.compile(r"[0-9]+(?:\.[0-9]+)+[^\W_]*|[^\W_]{2,}")
_THOUSANDS = re.compile(r"(?<=[0-9]),(?=[0-9]{3})")


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryIndex:
    """A story's words: ``buckets`` is the text of all buckets, in order, with a sign between them.

    ``first``  the first number that a fact can have; articles' numbers are smaller
    """

    story: str
    first: int
    buckets: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """Something that is found: ``path`` below the story's folder, ``kind`` "" for an article, else the verdict.

    ``title``, ``source`` and ``excerpt`` are shown; ``text`` is searched together with the title.
    """

    path: str
    kind: str
    title: str
    source: str
    excerpt: str
    text: str


def index_story(book: StoryBook) -> tuple[StoryIndex, tuple[Page, ...]]:
    """The story's words, and the files with what is shown of its documents."""
    first = -(-len(book.cast.articles) // STEP) * STEP
    facts = dict(_facts(book))
    numbers = numbers_of(facts)
    documents = dict(enumerate(_articles(book)))
    documents |= {first + number: facts[fact] for fact, number in numbers.items()}
    buckets = _BETWEEN_BUCKETS.join(_buckets(documents))
    index = StoryIndex(story=book.story.source.id, first=first, buckets=buckets)
    return index, tuple(_records(book.story.source.id, book.story.source.title, documents))


def numbers_of(facts: Collection[str]) -> dict[str, int]:
    """A number for each of these ids, from 0; at most a half of the numbers up to the highest possible are taken.

    A number is told from the id, and the next free one is taken where another has it: so a fact more or less changes
    few numbers of others, but where there come to be twice as many.
    """
    size = STEP
    while size < 2 * len(facts):
        size *= 2
    taken: dict[int, str] = {}
    for fact in sorted(facts):
        number = int.from_bytes(blake2b(fact.encode(), digest_size=4).digest()) % size
        while number in taken:
            number = (number + 1) % size
        taken[number] = fact
    return {taken[number]: number for number in sorted(taken)}


def _records(story: str, title: str, documents: Mapping[int, Document]) -> Iterator[Page]:
    """What is shown of documents, ``RECORD`` numbers in a file, 0 where there is none.

    The first file is named after the story, the others are numbered.
    """
    for part in range(max(documents, default=0) // RECORD + 1):
        own = [documents.get(number) for number in range(part * RECORD, (part + 1) * RECORD)]
        while own and own[-1] is None:
            own.pop()
        if part and not own:
            continue
        shown = [[d.path, d.kind, d.title, d.source, d.excerpt] if d else 0 for d in own]
        record = {"title": title, "documents": shown}
        name = f"{story}/{part}" if part else story
        script = f"crossread.story({_script(name)},{_script(record)});\n"
        yield Page(path=search_story_path(story, part), view=RawFile.of(script))


def _script(value: object) -> str:
    return _ENCODER.encode(value)


def _articles(book: StoryBook) -> Iterator[Document]:
    for article in book.cast.articles.values():
        witness = book.cast.witnesses[article.id]
        yield Document(
            path=f"{article.id}/index.html",
            kind="",
            title=witness.title,
            source=" · ".join(part for part in (witness.name, witness.date) if part),
            excerpt=_opening(article),
            text=article.text,
        )


def _opening(article: Article) -> str:
    """The first words of the first paragraph."""
    block = next((b for b in article.blocks if b.kind is BlockKind.PARAGRAPH), None)
    return _cut(block.span.of(article.text)) if block else ""


def _cut(text: str) -> str:
    return text if len(text) <= _EXCERPT else f"{text[:_EXCERPT].rsplit(' ', 1)[0]} …"


def _facts(book: StoryBook) -> Iterator[tuple[str, Document]]:
    """The facts, each with its id."""
    for _, view in (*book.compared, *book.singles):
        document = Document(
            path=book.place(view.id).removeprefix(f"{book.story.source.id}/"),
            kind=view.verdict.key,
            title=view.label,
            source=book.cast.words.row(dict.fromkeys(witness.short for witness in view.witnesses)),
            excerpt=_cut(_first_quote(view)),
            text="\n".join(claim.quote for claim in view.claims),
        )
        yield view.id, document


def _first_quote(fact: FactView) -> str:
    """The first claim's words as they stand between our marks; "" where none may be shown."""
    claim = next((claim for claim in fact.claims if not claim.withheld), None)
    if claim is None:
        return ""
    words = "".join(claim.shown)
    return words if claim.bare else f"“{words}”"


def _buckets(documents: Mapping[int, Document]) -> list[str]:
    """The text of each bucket, the words in it in order."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    for word, places in sorted(_places(documents).items()):
        found[bucket_of(word)].append(f"{word}:{','.join(places)}")
    return ["|".join(found[number]) if number in found else "" for number in range(BUCKETS)]


def _places(documents: Mapping[int, Document]) -> Mapping[str, list[str]]:
    """For each word the documents that have it."""
    places: defaultdict[str, list[str]] = defaultdict(list)
    for number, document in documents.items():
        titled = search_words(document.title)
        place = _base36(number)
        for word in titled:
            places[word].append(f"{place}+")
        for word in search_words(document.text) - titled:
            places[word].append(place)
    return places


def search_words(text: str) -> frozenset[str]:
    """The words of ``text`` as a search compares them: small letters without accents; a single letter is no word.

    A number is one word, without the commas between its digits. The page's script reads what is asked in the same way.

    >>> sorted(search_words("The Café’s re-opening, in 2031"))
    ['2031', 'cafe', 'opening', 're']
    >>> sorted(search_words("£4.2bn for 1,300 of the 7."))
    ['1300', '4.2bn']
    """
    plain = text.lower()
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain)
        accents = [ord(sign) for sign in frozenset(plain) if unicodedata.category(sign) == "Mn"]
        plain = plain.translate(dict.fromkeys(accents)) if accents else plain
    return frozenset(_WORD.findall(_THOUSANDS.sub("", plain) if "," in plain else plain)) - LEFT_OUT


def bucket_of(word: str) -> int:
    """The bucket of a word, by its first letters. The page's script counts in the same way.

    >>> bucket_of("killed") == bucket_of("kill"), bucket_of("kill") == bucket_of("kiln"), bucket_of("ki") < BUCKETS
    (True, True, True)
    """
    value = 0
    for letter in word[:PREFIX]:
        value = (value * 31 + ord(letter)) % 65_536
    return value % BUCKETS


def _base36(number: int) -> str:
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    return digits[number] if number < 36 else _base36(number // 36) + digits[number % 36]


def words_of_stories(count: int, stories: Sequence[StoryIndex]) -> tuple[bytes, ...]:
    """What some stories have for each of ``count`` files of words, as it stands within a string of the script."""
    parts: list[list[str]] = [[] for _ in range(count)]
    for story in stories:
        own: list[list[str]] = [[] for _ in range(count)]
        for number, bucket in enumerate(story.buckets.split(_BETWEEN_BUCKETS)):
            if bucket:
                own[number % count].append(bucket)
        head = f"{story.story}~{story.first}~"
        for number, buckets in enumerate(own):
            if buckets:
                parts[number].append(head + "|".join(buckets))
    return tuple(_script(_BETWEEN_STORIES.join(part))[1:-1].encode() for part in parts)


def join_words(drawer: int, some: Iterable[Sequence[bytes]]) -> tuple[bytes, ...]:
    """What ``words_of_stories`` gives of some, of all of them: for the files of one ``drawer``, counted from 0."""
    within = slice(drawer * DRAWER, (drawer + 1) * DRAWER)
    return tuple(_join(parts) for parts in zip(*(own[within] for own in some), strict=True))


def _join(parts: Iterable[bytes]) -> bytes:
    return _BETWEEN_STORIES.encode().join(filter(None, parts))


def digests_of_words(drawers: Sequence[Sequence[bytes]]) -> tuple[bytes, ...]:
    """A digest of each of what ``join_words`` gives, for the files of all ``drawers``."""
    return tuple(blake2b(part, digest_size=16).digest() for drawer in drawers for part in drawer)


def make_words_file(_site: Site, number: int, blocks: Sequence[Sequence[bytes]]) -> RawFile:
    """The file of words of that number, of all stories; ``blocks`` are what they have for its drawer."""
    words = _join(block[number % DRAWER] for block in blocks)
    return RawFile(content=b'crossread.words(%d,"%s");\n' % (number, words))


def file_count(size: int) -> int:
    """How many files hold ``size`` characters: a power of two, at most one a bucket.

    >>> file_count(10), file_count(200_000), file_count(10**9)
    (1, 8, 1024)
    """
    count = 1
    while count < BUCKETS and size > count * _FILE:
        count *= 2
    return count
