"""The law of bringing in: the file that is written reads back to the article that was brought in."""

import json
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.importing import FORMATS, Import, import_pieces, split_source
from generator.importing.article_file import shortened
from generator.model import Article
from generator.read import read_article
from tests.property.test_read import LINES, PAGES

PROSE = st.sampled_from(
    [
        "The mill at Orne burned down on Monday, and nobody was hurt, the fire brigade told Reuters.",
        "“It was built in 1871,” said Bo Ek, who leads the brigade, “and had stood empty for years.”",
        "1. The village will decide in June [so the mayor] what becomes of the *ground* & the `mill`.",
        "- The insurers, she said, “<b>will</b> not pay &amp; will not say why they will not pay for it.”",
        "What we know so far",
        "Updated 5 May 2031",
        "May 6, 2031",
        "By Ann Lee\u00ad and Bo Ek",
    ]
)
STORIES = st.lists(st.one_of(PROSE, PROSE, LINES), min_size=3, max_size=20).map("\n\n".join)


def told(article: Article) -> Article:
    """The article without what its file's name and the evidence make of it."""
    lines = (replace(line, line=0, text=shortened(line.text)) for line in article.dropped)
    gone = tuple(sorted(lines, key=lambda line: (line.reason, line.text)))
    title = "" if article.title_made else article.title
    return replace(article, id="", source="", title=title, published_from=None, dropped=gone)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=STORIES, name=st.sampled_from(["a.txt", "a.md", "a.html", "a.jsonl", "a.xml", "a.eml", ""]))
def test_what_is_written_reads_back(text: str, name: str) -> None:
    with TemporaryDirectory() as folder:
        content = Path(folder) / "content"
        (content / "s").mkdir(parents=True)
        raw = text.encode("utf-8", "replace")
        for outcome in import_pieces(split_source(raw, name).pieces, Import(content=content, story="s")):
            if outcome.path is None:
                continue
            back = read_article(content.parent / outcome.path, content, drafts=True)
            if "wrong-encoding" in [problem.code for problem in back.problems]:
                continue  # that is put right, and told, whenever the file is read
            assert back.problems == ()
            assert back.article is not None
            assert outcome.read.article is not None
            assert told(back.article) == told(outcome.read.article)


VALUES = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        ["en_US", "English", "2031-05-04T23:10:00Z", "4 May 2031", 'https://a.example/"x"', "NO", "# a", "- b"]
    ),
)
RECORDS = st.dictionaries(st.sampled_from("title outlet author date updated url lang".split()), VALUES)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(record=RECORDS, body=STORIES)
def test_whatever_other_programs_say_of_an_article_reads_back(record: dict[str, str], body: str) -> None:
    with TemporaryDirectory() as folder:
        content = Path(folder) / "content"
        (content / "s").mkdir(parents=True)
        raw = json.dumps({**record, "text": body}).encode()
        for outcome in import_pieces(split_source(raw, "a.jsonl").pieces, Import(content=content, story="s")):
            if outcome.path is not None and outcome.read.article is not None:
                back = read_article(content.parent / outcome.path, content, drafts=True)
                if "wrong-encoding" in [problem.code for problem in back.problems]:
                    continue  # as above
                assert back.problems == ()
                assert back.article is not None
                assert told(back.article) == told(outcome.read.article)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(raw=PAGES, form=st.sampled_from(FORMATS))
def test_no_bytes_break_it(raw: bytes, form: str) -> None:
    with TemporaryDirectory() as folder:
        content = Path(folder) / "content"
        (content / "s").mkdir(parents=True)
        found = split_source(raw, "a", form)
        outcomes = list(import_pieces(found.pieces, Import(content=content, story="s")))
        silent = [o for o in outcomes if o.path is None and o.twin is None and not o.read.problems]
        assert silent == []
        assert outcomes or found.problems


@pytest.mark.parametrize("depth", [500, 50_000])
def test_deep_nesting_is_told_not_raised(depth: int) -> None:
    refused = {
        form: [problem.code for problem in split_source(raw, "a", form).problems]
        for raw, form in ((b"[" * depth, "jsonl"), (b"<rss>" + b"<a>" * depth, "feed"))
    }
    assert refused == {"jsonl": ["import-json"], "feed": ["import-feed"]}
    page = split_source(b"<div>" * depth, "a", "html")
    assert (len(page.pieces), page.problems) == (1, ())
