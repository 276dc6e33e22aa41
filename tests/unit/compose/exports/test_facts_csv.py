import csv
import io
import re
from dataclasses import replace
from pathlib import Path

from generator.compose.exports.facts_csv import COLUMNS, facts_csv, harmless, story_rows
from tests.sites.demo_story import STORY, demo_story

DOCS = Path(__file__).parents[4] / "docs" / "facts-csv.md"


def table(base_url: str = "") -> list[dict[str, str]]:
    story = demo_story()
    return list(csv.DictReader(io.StringIO(facts_csv([story_rows(story, story.comparisons, base_url)]), newline="")))


def test_a_row_tells_one_claim() -> None:
    first = table()[0]
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


def test_lines_end_as_rfc_4180_says() -> None:
    text = facts_csv([])
    assert text == ",".join(COLUMNS) + "\r\n"


def test_a_text_that_begins_like_a_formula_is_made_harmless() -> None:
    for text in ("=1+1", "+1", "-1", "@x", "\tx", "\rx"):
        assert harmless(text) == f"'{text}"
    assert harmless(-1.5) == -1.5
    assert harmless("1-2") == "1-2"
    assert harmless(None) is None


def test_no_cell_of_a_hostile_story_is_a_formula() -> None:
    story = demo_story()
    hostile = replace(
        story,
        comparisons=tuple(replace(c, label='=HYPERLINK("http://evil.example")') for c in story.comparisons),
    )
    rows = list(csv.reader(io.StringIO(story_rows(hostile, hostile.comparisons, ""), newline="")))
    assert {row[2] for row in rows} == {'\'=HYPERLINK("http://evil.example")'}


def test_the_documentation_names_the_columns_in_their_order() -> None:
    documented = re.findall(r"^\| `([a-z]+)` \|", DOCS.read_text(encoding="utf-8"), re.M)
    assert tuple(documented) == COLUMNS
