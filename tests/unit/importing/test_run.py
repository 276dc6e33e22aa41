"""Documents → files: what they hold, what is there already, and that nothing is written over."""

from pathlib import Path

from generator.importing import Import, Outcome, import_pieces, split_source

PAGE = """Home | World | Sport
Sunday, May 4, 2031
Mill burns down at Orne
By Ann Lee
Published 3 May 2031

The mill at Orne burned down on Saturday, and nobody was hurt, the fire brigade told Reuters.

“It was built in 1871,” said Bo Ek, who leads the brigade, “and had stood empty for years.”

The village will decide in June what becomes of the ground, mayor Cy Dahl said in a statement.

Related articles
Please enter your comment!
"""
OTHER = """The bridge at Orne will be closed for a year from Monday, the county said on Friday afternoon.

Drivers will have to take the road over Vesna, which is twelve miles longer than the old one.
"""
EXPECTED = """---
# From page.txt. Behind each value stands where it was found: check it.
title: "Mill burns down at Orne"  # line 3, whose words the text takes up
# outlet:  # not found: the name, or an id of outlets.yml
author: "Ann Lee"  # the line “By Ann Lee” below the title
published: 2031-05-03  # the line “Published 3 May 2031” below the title
# updated:  # not found
captured: 2031-05-04  # a bare date above the text: the day on which the page was saved
# url:  # not found: the address at the outlet
# language:  # not stated; read as English
credits: ["Reuters"]  # named in the text
# Left out of the text: 6 lines, by reason.
dropped:
  "menu or site link":
    ["Home | World | Sport"]
  "date or time on the page":
    ["Sunday, May 4, 2031", "Published 3 May 2031"]
  "by-line":
    ["By Ann Lee"]
  "list of other stories":
    ["Related articles"]
  "comment or sign-up form":
    ["Please enter your comment!"]
clean: true  # the text below is the article alone: nothing more is left out of it
---

The mill at Orne burned down on Saturday, and nobody was hurt, the fire brigade told Reuters.

“It was built in 1871,” said Bo Ek, who leads the brigade, “and had stood empty for years.”

The village will decide in June what becomes of the ground, mayor Cy Dahl said in a statement.
"""


def bring_in(site: Path, *texts: str, name: str = "page.txt", outlet: str | None = None) -> list[Outcome]:
    (site / "content" / "mill").mkdir(parents=True, exist_ok=True)
    pieces = [piece for text in texts for piece in split_source(text.encode(), name).pieces]
    return list(import_pieces(pieces, Import(content=site / "content", story="mill", outlet=outlet)))


def files(site: Path) -> list[str]:
    return sorted(path.name for path in (site / "content" / "mill").iterdir())


def test_the_whole_file(tmp_path: Path) -> None:
    (outcome,) = bring_in(tmp_path, PAGE)
    assert outcome.path == "content/mill/001-mill-burns-down-at-orne.md"
    assert (tmp_path / outcome.path).read_text(encoding="utf-8") == EXPECTED


def test_numbers_go_on(tmp_path: Path) -> None:
    bring_in(tmp_path, PAGE)
    (tmp_path / "content/mill/041-by-hand.md").write_text(OTHER * 3)
    (outcome,) = bring_in(tmp_path, PAGE.replace("mill", "barn").replace("Orne", "Vesna").replace("brigade", "men") * 2)
    assert outcome.path is not None
    assert outcome.path.startswith("content/mill/042-")


def test_a_name_from_front_matter_and_its_other_keys_stay(tmp_path: Path) -> None:
    head = "---\ntitle: 'Fire: a day later'\ntags: [fires]\nslug: fire\nrights: {text: quotes, words: 90}\n"
    head += "draft: true\n---\n"
    (outcome,) = bring_in(tmp_path, head + OTHER, name="a.md")
    assert outcome.path is not None
    text = (tmp_path / outcome.path).read_text(encoding="utf-8")
    assert 'title: "Fire: a day later"  # front matter\n' in text
    assert 'tags: ["fires"]\nslug: "fire"\nrights: {text: quotes, words: 90}\ndraft: true\n' in text


def test_the_same_document_twice(tmp_path: Path) -> None:
    bring_in(tmp_path, PAGE)
    before = files(tmp_path)
    edited = PAGE.replace("in June", "in July")
    outcomes = bring_in(tmp_path, PAGE, edited, OTHER, OTHER)
    assert [(o.path is not None, o.twin is not None) for o in outcomes] == [
        (False, True),
        (False, True),
        (True, False),
        (False, True),
    ]
    twin = outcomes[1].twin
    assert twin is not None
    assert (twin.path, twin.is_other_outlet) == ("content/mill/001-mill-burns-down-at-orne.md", False)
    assert len(files(tmp_path)) == len(before) + 1


def test_the_same_address(tmp_path: Path) -> None:
    def at(url: str, text: str) -> str:
        return f"---\nurl: {url}\n---\n{text}"

    bring_in(tmp_path, at("https://www.orne.example/mill/?utm_source=x", PAGE), name="a.md")
    (outcome,) = bring_in(tmp_path, at("http://orne.example/mill#top", OTHER), name="b.md")
    assert outcome.path is None
    assert outcome.twin is not None
    assert outcome.twin.why == "it has the same address"
    (other,) = bring_in(tmp_path, at("https://orne.example/mill?id=2", OTHER), name="c.md")
    assert other.path is not None


def test_two_outlets_that_print_one_text_are_two_articles(tmp_path: Path) -> None:
    bring_in(tmp_path, PAGE, outlet="Orne Post")
    (outcome,) = bring_in(tmp_path, PAGE, outlet="North Times")
    assert outcome.path is not None
    assert outcome.twin is not None
    assert outcome.twin.is_other_outlet


def test_two_spellings_of_a_listed_outlet_are_one_outlet(tmp_path: Path) -> None:
    bring_in(tmp_path, PAGE, outlet="Orne Post")
    listed = "orne-post: {name: The Orne Post and Mail, spellings: [Orne Post, OPM]}\n"
    (tmp_path / "content/outlets.yml").write_text(listed)
    (outcome,) = bring_in(tmp_path, PAGE, outlet="OPM")
    assert outcome.path is None
    assert outcome.twin is not None


def test_a_trial_writes_nothing(tmp_path: Path) -> None:
    (tmp_path / "content/mill").mkdir(parents=True)
    pieces = split_source(PAGE.encode(), "page.txt").pieces
    into = Import(content=tmp_path / "content", story="mill", is_trial=True)
    first, second = import_pieces([*pieces, *pieces], into)
    assert (first.path, second.path) == ("content/mill/001-mill-burns-down-at-orne.md", None)
    assert files(tmp_path) == []


def test_a_page_without_an_article_is_an_error(tmp_path: Path) -> None:
    (outcome,) = bring_in(tmp_path, "Home | World | Sport\n")
    assert outcome.path is None
    assert [str(problem) for problem in outcome.read.problems] == [
        "page.txt: error[import-empty]: no article text was found in it; its one line is no sentence\n"
        "    Save the article's text alone, as .txt or .md."
    ]
