"""Which pages a build renders after an edit: those that show what changed, and no other."""

from collections.abc import Set
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest

from generator import intake
from generator.pipeline import BuildResult, Options, build
from generator.read import read_article
from tests.sites.support import bytes_of

DAM = (
    "At least 27 people were killed in Verrin on Tuesday, the ministry said. Nearly 100 houses burned.",
    "The ministry said that 30 people were killed in Verrin. The dam broke on 3 May 2031.",
    "Police arrested two men near the old harbour of Verrin. Nearly 120 houses burned.",
)
STRIKE = (
    "About 400 drivers went on strike in Hallum on Monday, the union said.",
    "The union said that 420 drivers went on strike in Hallum. The council will meet on Friday.",
)
OPTIONS = Options(cached=True, keep_addresses=True)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for story, day, texts in (("dam", "2031-05-04", DAM), ("strike", "2031-06-09", STRIKE)):
        (tmp_path / "content" / story).mkdir(parents=True)
        for number, text in enumerate(texts, start=1):
            write(
                tmp_path,
                f"content/{story}/{number}.md",
                f"---\noutlet: Paper {number}\npublished: {day}\n---\n{text}\n",
            )
    made(tmp_path)
    return tmp_path


def write(site: Path, path: str, text: str) -> None:
    (site / path).parent.mkdir(parents=True, exist_ok=True)
    (site / path).write_text(text, encoding="utf-8")


def article(number: int, day: str, text: str) -> str:
    return f"---\noutlet: Paper {number}\npublished: {day}\n---\n{text}\n"


def made(site: Path) -> BuildResult:
    return build(site, site / "public", lambda _stage, _done, _total: None, OPTIONS)


def pages_of(story: str, articles: int) -> Set[str]:
    """All files of a story with so many articles."""
    numbers = range(1, articles + 1)
    single = {f"{story}/{n}/{name}" for n in numbers for name in ("index.html", "text.txt")}
    pairs = {f"{story}/{a}-vs-{b}/index.html" for a in numbers for b in numbers if a < b}
    return (
        single
        | pairs
        | {f"{story}/{name}" for name in ("index.html", "facts.json", "facts.csv")}
        | {f"search/stories/{story}.js"}
    )


def of_stories(result: BuildResult) -> Set[str]:
    return {path for path in result.rendered if path.startswith(("dam/", "strike/", "search/stories/"))}


def of_site(result: BuildResult) -> Set[str]:
    return set(result.rendered) - of_stories(result)


def test_nothing_is_rendered_where_nothing_changed(site: Path) -> None:
    again = made(site)
    assert (again.rendered, again.published.written) == ((), ())
    assert again.stories == 2 and again.articles == 5 and again.claims > 0


def test_a_changed_article_renders_its_story_and_the_pages_that_show_it(site: Path) -> None:
    write(site, "content/dam/2.md", (site / "content/dam/2.md").read_text().replace("30 people", "44 people"))
    result = made(site)
    assert of_stories(result) == pages_of("dam", 3)
    assert {"index.html", "method/index.html"} - of_site(result) <= {"method/index.html"}
    assert of_site(result) <= {
        "index.html",
        "method/index.html",
        "differences/index.html",
        "outlets/index.html",
        *(f"outlets/paper-{number}/index.html" for number in (1, 2, 3)),
        "search/words/0.js",
        "facts.csv",
    }
    assert not any(path.startswith("strike/") for path in result.published.written)


def test_a_touched_file_with_the_same_words_renders_nothing(site: Path) -> None:
    text = (site / "content/dam/2.md").read_text()
    (site / "content/dam/2.md").unlink()
    write(site, "content/dam/2.md", text)
    assert made(site).rendered == ()


def test_a_new_article_renders_its_story(site: Path) -> None:
    write(
        site,
        "content/strike/3.md",
        "---\noutlet: Paper 3\npublished: 2031-06-09\n---\nThe strike of 400 drivers ended.\n",
    )
    assert of_stories(made(site)) == pages_of("strike", 3)


def test_a_deleted_article_takes_its_pages_along(site: Path) -> None:
    (site / "content/dam/3.md").unlink()
    result = made(site)
    assert of_stories(result) == pages_of("dam", 2)
    assert set(result.published.removed) >= pages_of("dam", 3) - pages_of("dam", 2)
    assert not (site / "public/dam/3").exists()


def test_a_story_between_two_others_changes_their_links(site: Path) -> None:
    for number in (1, 2):
        text = (
            f"---\noutlet: Paper {number}\npublished: 2031-05-20\n---\nThe bridge of Orlen closed for {number} days.\n"
        )
        write(site, f"content/ferry/{number}.md", text)
    result = made(site)
    assert {"dam/index.html", "strike/index.html", "ferry/index.html"} <= set(result.rendered)
    assert {path for path in result.published.written if path.startswith(("dam/", "strike/"))} == {
        "dam/index.html",
        "strike/index.html",
    }


def test_settings_render_all_and_match_nothing(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(site, "site.yml", "title: The Reader\n")
    monkeypatch.delattr("generator.stages.extract")
    monkeypatch.delattr("generator.intake.read_article")
    assert of_stories(made(site)) == pages_of("dam", 3) | pages_of("strike", 2)


def test_what_was_found_out_is_kept_while_the_story_is_shown(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for days in (10, 20):
        today = datetime.now(tz=UTC) + timedelta(days=days)
        monkeypatch.setattr("generator.cache.store.datetime", SimpleNamespace(now=lambda today=today, **_: today))
        write(site, "content/strike/1.md", article(1, "2031-06-09", f"{STRIKE[0]} It was day {days}."))
        made(site)
    write(site, "site.yml", "title: The Reader\n")
    monkeypatch.delattr("generator.stages.extract")
    assert of_stories(made(site)) == pages_of("dam", 3) | pages_of("strike", 2)


def test_new_figures_render_the_page_that_shows_them(site: Path) -> None:
    write(site, "figures.yml", 'version: "1.0"\nstories: 3\nprecision: 90 of 100\n')
    assert made(site).rendered == ("method/index.html",)
    assert "90%" in (site / "public/method/index.html").read_text()


def test_a_theme_renders_all_and_matches_nothing(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(site, "themes/default/templates/404.html", "gone")
    monkeypatch.delattr("generator.stages.extract")
    result = made(site)
    assert of_stories(result) == pages_of("dam", 3) | pages_of("strike", 2)
    assert result.published.written == ("404.html",)


def test_a_comment_in_the_settings_renders_nothing(site: Path) -> None:
    write(site, "site.yml", "# Nothing yet.\n")
    assert made(site).rendered == ()


def test_another_article_of_the_story_is_not_parsed_again(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def noting(path: Path, content: Path, *, drafts: bool) -> object:
        read.append(path.name)
        return read_article(path, content, drafts=drafts)

    monkeypatch.setattr("generator.intake.read_article", noting)
    write(site, "content/dam/2.md", "Nobody was hurt in Verrin, the mayor said on Friday.\n")
    made(site)
    assert read == ["2.md"]


def test_a_share_image_that_shows_the_same_is_not_drawn_again(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    public = replace(OPTIONS, base_url="https://news.example")
    built = partial(build, site, site / "public", lambda _stage, _done, _total: None, public)
    assert {"dam/share.png", "share.png"} <= set(built().published.written)
    monkeypatch.setattr("generator.render.renderer.Renderer._draw", None)
    write(site, "content/dam/2.md", article(2, "2031-05-04", f"{DAM[1]} It was cold."))
    assert {"dam/2/index.html", "dam/index.html"} <= set(built().rendered)


def loose_site(site: Path) -> Path:
    """Loose articles of three events: two name their stories, the third is found."""
    root = site / "loose"
    for story, texts in (("dam", DAM), ("strike", STRIKE), ("", (DAM[0], DAM[1]))):
        for number, text in enumerate(texts, start=1):
            told = article(number, "2031-05-04" if story else "2031-11-04", text)
            head = f"---\nstory: {story}\n" if story else "---\n"
            write(root, f"content/{story or 'found'}-{number}.md", told.replace("---\n", head, 1))
    return root


def test_loose_articles_are_put_together_once(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = loose_site(site)
    assert made(root).stories == 3
    monkeypatch.setattr(intake, "find_stories", None)
    monkeypatch.setattr(intake, "take_named", None)
    again = made(root)
    assert (again.stories, again.rendered) == (3, ())


def test_a_loose_article_that_names_its_story_changes_that_story_alone(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = loose_site(site)
    made(root)
    monkeypatch.setattr(intake, "find_stories", None)
    told = article(2, "2031-05-04", "The union said that 440 drivers went on strike in Hallum.")
    write(root, "content/strike-2.md", told.replace("---\n", "---\nstory: strike\n", 1))
    rendered = {path.split("/")[0] for path in made(root).rendered if path.endswith("/facts.json")}
    assert rendered == {"strike"}


def test_a_page_that_was_removed_by_hand_comes_back(site: Path) -> None:
    (site / "public/dam/2/index.html").unlink()
    before = bytes_of(site / "public")
    result = made(site)
    assert result.published.written == ("dam/2/index.html",)
    assert bytes_of(site / "public").keys() - before.keys() == {"dam/2/index.html"}


def test_another_output_is_made_without_matching(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("generator.stages.extract")
    build(site, site / "other", lambda _stage, _done, _total: None, OPTIONS)
    assert bytes_of(site / "other") == bytes_of(site / "public")


def test_warnings_are_told_again(site: Path) -> None:
    write(site, "content/dam/notes.docx", "words")
    first, second = made(site), made(site)
    assert [problem.code for problem in first.warnings] == ["stray-file"]
    assert second.warnings == first.warnings


def test_drafts_are_told_apart(site: Path) -> None:
    write(
        site, "content/dam/4.md", "---\ndraft: true\noutlet: Paper 4\n---\nThe dam of Verrin was inspected in April.\n"
    )
    assert made(site).articles == 5
    with_drafts = Options(cached=True, drafts=True)
    assert build(site, site / "drafts", lambda _stage, _done, _total: None, with_drafts).articles == 6
    assert made(site).rendered == ()
