import json
import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from generator.compose.book import open_book
from generator.compose.search_index import (
    BUCKETS,
    DRAWER,
    PREFIX,
    StoryIndex,
    bucket_of,
    digests_of_words,
    file_count,
    index_story,
    join_words,
    make_words_file,
    numbers_of,
    search_words,
    words_of_stories,
)
from generator.model import Page, RawFile, Rights, TextRights
from generator.rights import publishable
from tests.sites.demo_story import SITE, STORY, WORDS, demo_story

BOOK = open_book(demo_story(), WORDS)
INDEX, (RECORD,) = index_story(BOOK)


def shown(page: Page) -> RawFile:
    """What the page is made of."""
    assert isinstance(page.view, RawFile)
    return page.view


def arguments(file: RawFile) -> list[object]:
    """What the script hands over."""
    _, _, rest = file.text.partition("(")
    found = json.loads("[" + rest.removesuffix(");\n") + "]")
    assert isinstance(found, list)
    return found


def files_of(*stories: StoryIndex) -> list[RawFile]:
    """The files of words of a site with these stories."""
    return files_so_many(file_count(sum(len(story.buckets) for story in stories)), *stories)


def files_so_many(count: int, *stories: StoryIndex) -> list[RawFile]:
    """As ``files_of``, so many."""
    words = [words_of_stories(count, [story]) for story in stories]
    drawers = [[join_words(number // DRAWER, words)] if words else [] for number in range(count)]
    return [make_words_file(SITE, number, blocks) for number, blocks in enumerate(drawers)]


def found(word: str, index: StoryIndex = INDEX) -> list[str]:
    """The documents of a word, read as the page's script reads them."""
    files = files_of(index)
    number, text = arguments(files[bucket_of(word) % len(files)])
    assert number == bucket_of(word) % len(files)
    for part in str(text).split(";"):
        story, first, words = part.split("~")
        assert (story, first) == (STORY, "16")
        for entry in words.split("|"):
            other, places = entry.split(":")
            if other == word:
                return places.split(",")
    return []


def test_each_of_many_files_has_the_words_of_its_own_buckets() -> None:
    count = 2 * DRAWER + 1
    told = [arguments(file) for file in files_so_many(count, INDEX, replace(INDEX, story="other"))]
    assert [number for number, _ in told] == list(range(count))
    found = [re.findall(r"[~|](\w+):", str(text)) for _, text in told]
    assert all(bucket_of(word) % count == number for number, words in enumerate(found) for word in words)
    assert len([word for words in found for word in words]) == 2 * INDEX.buckets.count(":")
    assert digests_of_words([[b"a", b"b"], [b"c"]]) == digests_of_words([[b"a"], [b"b"], [b"c"]])


def test_words_of_articles_are_found_with_their_documents() -> None:
    assert found("verrin")[:3] == ["0+", "1+", "2+"]
    assert found("ostmark")[0] == "0"
    assert found("nowhere") == []


def test_facts_are_found_by_their_name_and_by_their_quotes() -> None:
    story, record = arguments(shown(RECORD))
    assert story == STORY
    assert isinstance(record, dict)
    numbers = [int(place.removesuffix("+"), 36) for place in found("killed")]
    titles = [record["documents"][number][2] for number in numbers]
    assert "People killed" in titles
    assert "Dam at Lake Verrin gives way, at least 27 dead" in titles


def test_a_record_has_a_document_for_each_article_and_fact() -> None:
    _, record = arguments(shown(RECORD))
    assert isinstance(record, dict)
    documents = record["documents"]
    assert [bool(document) for document in documents[:16]] == [True] * 5 + [False] * 11
    assert sum(map(bool, documents)) == 5 + len(BOOK.compared) + len(BOOK.singles)
    assert documents[0] == [
        "1-courier/index.html",
        "",
        "Dam at Lake Verrin gives way, at least 27 dead",
        "Northern Courier · 5 May 2031",
        "The dam at Lake Verrin burst on Monday night. At least 27 people were killed, the Interior Ministry said. "
        "It was built in the 1970s.",
    ]
    path, kind, _, source, excerpt = next(d for d in documents if d and d[2] == "People killed")
    assert path.startswith("index.html#f-")
    assert kind == "differ"
    assert source == "Northern Courier, The Harbour Post, “Nearly 100 feared dead as …”"
    assert excerpt.startswith("“")


def test_where_texts_may_not_be_shown_only_quoted_words_are_found() -> None:
    book = open_book(publishable(demo_story(), Rights(text=TextRights.QUOTES, words=30)), WORDS)
    index, (record,) = index_story(book)
    _, told = arguments(shown(record))
    assert isinstance(told, dict)
    quoted = " ".join(c.quote for _, v in (*book.compared, *book.singles) for c in v.claims)
    for word in search_words(" ".join(a.text for a in BOOK.story.source.articles)):
        known = word in search_words(quoted + " " + " ".join(d[2] for d in told["documents"] if d))
        assert bool(found(word, index)) is known


def test_a_site_without_stories_has_an_empty_index() -> None:
    assert [arguments(file) for file in files_of()] == [[0, ""]]


def test_a_larger_index_is_spread_over_more_files_and_loses_nothing() -> None:
    big = StoryIndex(story=STORY, first=16, buckets=INDEX.buckets.replace(":", ":" + "1," * 400))
    assert len(files_of(big)) > 1
    assert "0+" in found("verrin", big)


def test_a_fact_keeps_its_number_when_others_come() -> None:
    facts = [f"{number:010x}" for number in range(100, 140)]
    before = numbers_of(facts)
    changed = [sum(numbers_of([*facts, f"{new:010x}"])[fact] != before[fact] for fact in facts) for new in range(20)]
    assert max(changed) <= 3
    assert changed.count(0) > 10


@given(facts=st.sets(st.text(max_size=4), max_size=60))
def test_no_two_facts_have_one_number_and_their_order_does_not_matter(facts: set[str]) -> None:
    numbers = numbers_of(facts)
    assert numbers.keys() == facts
    assert len(set(numbers.values())) == len(facts)
    assert all(0 <= number < max(16, 4 * len(facts)) for number in numbers.values())
    assert numbers_of(sorted(facts, reverse=True)) == numbers


@given(word=st.text(st.characters(categories=["L", "N"]), min_size=1))
def test_words_that_begin_alike_lie_in_one_bucket(word: str) -> None:
    assert 0 <= bucket_of(word) < BUCKETS
    assert bucket_of(word) == bucket_of(word[:PREFIX])


@given(text=st.text())
def test_words_hold_none_of_the_signs_that_part_them(text: str) -> None:
    for word in search_words(text):
        assert not set(word) & set(";~|:,+\x1e \n")
