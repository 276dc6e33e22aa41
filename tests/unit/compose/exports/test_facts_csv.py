import csv
import io
import re
from dataclasses import replace
from pathlib import Path

from generator.compose.book import open_book
from generator.compose.exports.facts_csv import (
    CLAIM_COLUMNS,
    FACT_COLUMNS,
    claims_table,
    fact_rows,
    facts_table,
    join_rows,
)
from generator.compose.exports.table import harmless
from tests.sites.demo_story import STORY, WORDS, demo_story

DOCS = Path(__file__).parents[4] / "docs" / "facts-csv.md"


def read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def table(base_url: str = "") -> list[dict[str, str]]:
    return read(claims_table(open_book(demo_story(), WORDS), base_url))


def test_a_row_tells_one_claim() -> None:
    first = next(row for row in table() if "At least 27" in row["quote"] and row["verdict"] == "differ")
    assert first["story"] == STORY
    assert (first["question"], first["verdict"], first["kind"]) == ("People killed", "differ", "number")
    assert (first["outlet"], first["focus"], first["low"], first["high"]) == (
        "Northern Courier",
        "At least 27",
        "27",
        "",
    )
    assert first["cautions"] == "different-event"
    assert first["place"] == f"{STORY}/1-courier/index.html#c-{first['claim']}"


def test_every_claim_of_every_fact_has_a_row() -> None:
    story = demo_story()
    assert len(table()) == sum(len(comparison.fact.claims) for comparison in story.comparisons)


def test_places_are_absolute_where_the_site_has_an_address() -> None:
    row = table("https://news.example/desk")[0]
    assert row["place"] == f"https://news.example/desk/{STORY}/1-courier/#c-{row['claim']}"


def test_a_row_of_the_site_s_table_tells_one_compared_fact() -> None:
    book = open_book(demo_story(), WORDS)
    rows = read(facts_table([join_rows([fact_rows(book, "https://news.example/desk")])]).decode())
    assert len(rows) == len(book.compared)
    killed = next(row for row in rows if row["question"] == "People killed")
    assert (killed["verdict"], killed["kind"], killed["cautions"]) == ("differ", "number", "different-event")
    assert killed["outlets"].startswith("Northern Courier; ")
    assert "27" in killed["answers"]
    assert killed["place"] == f"https://news.example/desk/{STORY}/#f-{killed['fact']}"


def test_lines_end_as_rfc_4180_says() -> None:
    assert facts_table([]).decode() == ",".join(FACT_COLUMNS) + "\r\n"


def test_a_text_that_begins_like_a_formula_is_made_harmless() -> None:
    for text in ("=1+1", "+1", "-1", "@x", "\tx", "\rx"):
        assert harmless([text, "a"]) == [f"'{text}", "a"]
    assert harmless([-1.5, "1-2", None]) == [-1.5, "1-2", None]


def test_no_cell_of_a_hostile_story_is_a_formula() -> None:
    story = demo_story()
    hostile = replace(
        story,
        comparisons=tuple(replace(c, label='=HYPERLINK("http://evil.example")') for c in story.comparisons),
    )
    rows = read(claims_table(open_book(hostile, WORDS), ""))
    assert {row["question"] for row in rows} == {'\'=HYPERLINK("http://evil.example")'}


def test_the_documentation_names_the_columns_in_their_order() -> None:
    documented = re.findall(r"^\| `([a-z]+)` \|", DOCS.read_text(encoding="utf-8"), re.M)
    assert tuple(documented) == CLAIM_COLUMNS + FACT_COLUMNS
