"""The content folder: what becomes a story and an article, and what is said about the rest."""

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.read import Content, read_content
from generator.read.article import MAX_PAGE, MAX_TEXT, read_article
from generator.read.decode import MAX_BYTES
from generator.read.document import Document

REPORT = "The mill at Orne burned down on Monday. Nobody was hurt, the fire brigade said.\n"


def write(root: Path, files: Mapping[str, str | bytes]) -> Content:
    for name, text in files.items():
        path = root / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_content(root / "content")


def messages(content: Content) -> list[str]:
    return [str(problem) for problem in content.diagnostics]


def test_stories_and_articles_in_order_of_names(tmp_path: Path) -> None:
    names = ["b/2.md", "b/1.txt", "a/x.html", "a/y.HTM"]
    content = write(tmp_path, dict.fromkeys(names, f"<p>{REPORT}</p>"))
    assert [(s.id, [a.source for a in s.articles]) for s in content.stories] == [
        ("a", ["a/x.html", "a/y.HTM"]),
        ("b", ["b/1.txt", "b/2.md"]),
    ]
    assert content.diagnostics == ()


def test_story_file(tmp_path: Path) -> None:
    about = "title: Fire at  the mill\nsummary: It burned.\n"
    content = write(tmp_path, {"mill-fire/1.txt": REPORT, "mill-fire/2.txt": REPORT, "mill-fire/story.yml": about})
    assert [(s.title, s.summary) for s in content.stories] == [("Fire at the mill", "It burned.")]


def test_title_from_the_folder(tmp_path: Path) -> None:
    content = write(tmp_path, {"mill-fire_2031/1.txt": REPORT, "mill-fire_2031/2.txt": REPORT})
    assert [(s.id, s.title, s.summary) for s in content.stories] == [("mill-fire-2031", "Mill fire 2031", "")]


def test_hidden_names_and_drafts_are_left_alone(tmp_path: Path) -> None:
    draft = f"---\ndraft: true\n---\n{REPORT}"
    files: dict[str, str | bytes] = {
        "a/1.txt": REPORT,
        "a/2.txt": REPORT,
        "a/_3.txt": b"\x00",
        "a/.4.txt": "",
        "_b/1.txt": "",
        "a/5.md": draft,
    }
    content = write(tmp_path, files)
    assert [a.id for s in content.stories for a in s.articles] == ["1", "2"]
    assert content.diagnostics == ()


def test_no_content_folder(tmp_path: Path) -> None:
    assert messages(read_content(tmp_path / "content")) == [
        "content: error[no-content]: there is no such folder\n"
        "    If this is your site, make a folder content/ with a folder for each story in it. "
        "Else name your site's folder."
    ]


def test_no_story(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    assert messages(read_content(tmp_path / "content")) == [
        "content: warning[no-story]: there is no story in this folder\n"
        "    Put articles into it, those of one story in a folder."
    ]


def test_one_article(tmp_path: Path) -> None:
    content = write(tmp_path, {"a/1.txt": REPORT})
    assert len(content.stories) == 1
    assert messages(content) == [
        "a: warning[story-too-small]: this story has one article: there is nothing to compare it with\n"
        "    Add another outlet's report."
    ]


def test_story_without_articles(tmp_path: Path) -> None:
    content = write(tmp_path, {"a/story.yml": "title: A\n"})
    assert content.stories == ()
    assert messages(content) == [
        "a: warning[story-too-small]: this story has no article to show, and is left out\n"
        "    Put two or more articles into it."
    ]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "it is empty"),
        (" \n\n", "it is empty"),
        ("---\ntitle: A\n---\n", "nothing stands below its front matter"),
    ],
)
def test_empty_article(tmp_path: Path, text: str, what: str) -> None:
    content = write(tmp_path, {"a/1.txt": REPORT, "a/2.txt": REPORT, "a/3.md": text})
    assert [a.id for a in content.stories[0].articles] == ["1", "2"]
    assert messages(content) == [
        f"a/3.md: warning[empty-article]: no article text was found in it; {what}\n"
        "    Paste the article's paragraphs into it, or start the file's name with `_` to leave it out."
    ]


def test_nothing_but_furniture(tmp_path: Path) -> None:
    content = write(tmp_path, {"a/1.txt": REPORT, "a/2.txt": REPORT, "a/3.txt": "Log in\nSubscribe\n"})
    assert messages(content)[0].startswith(
        "a/3.txt: warning[empty-article]: no article text was found in it; its 2 lines look like page furniture\n"
    )


def test_markup_without_end_is_told_from_an_empty_page(tmp_path: Path) -> None:
    nested = "<div>" * 5000 + f"<p>{REPORT}</p>"
    content = write(tmp_path, {"a/1.txt": REPORT, "a/2.txt": REPORT, "a/3.html": nested, "a/4.html": "<p></p>"})
    assert [message.splitlines()[0] for message in messages(content)] == [
        "a/3.html: warning[empty-article]: no article text was found in it; its markup is broken, or nested too deep",
        "a/4.html: warning[empty-article]: no article text was found in it",
    ]


def test_front_matter_of_a_saved_page(tmp_path: Path) -> None:
    page = f"---\ntitle: Ferry\noutlet: The Post\n---\n<html><body>\n<p>{REPORT}</p></body></html>"
    write(tmp_path, {"a/1.html": page})
    read = read_article(tmp_path / "content" / "a" / "1.html", tmp_path / "content")
    assert read.article is not None and read.document is not None
    assert (read.article.title, read.article.outlet) == ("Ferry", "The Post")
    assert [part.line for part in read.document.parts][1:] == [6]


def test_a_page_that_scripts_would_fill(tmp_path: Path) -> None:
    page = "<html><body><div id='root'></div><script>show()</script></body></html>"
    content = write(tmp_path, {"a/1.txt": REPORT, "a/2.txt": REPORT, "a/3.html": page})
    assert messages(content) == [
        "a/3.html: warning[empty-article]: no article text was found in it; "
        "its scripts would fetch it, and none is run\n"
        "    Save the page from a browser that shows the article, or paste its text into a .txt file."
    ]


def test_a_short_article_does_not_vanish(tmp_path: Path) -> None:
    content = write(tmp_path, {"a/1.txt": REPORT, "a/2.txt": "The mayor quit on Monday.\n"})
    assert content.stories[0].articles[1].text == "The mayor quit on Monday."
    assert messages(content) == []


def test_an_article_that_is_hard_to_find_is_told(tmp_path: Path) -> None:
    content = write(tmp_path, {"a/1.txt": REPORT, "a/2.txt": "Mayor quits\n\nThe mayor quit on Monday.\n"})
    assert content.stories[0].articles[1].text == "The mayor quit on Monday."
    assert messages(content) == [
        "a/2.txt: warning[doubtful-article]: it is hard to tell the article in it from the page around; "
        "the longest run of sentences was kept\n"
        "    Look at the article's page. Text without a page around it is kept whole in a file that ends in .md."
    ]


def test_two_files_of_one_address(tmp_path: Path) -> None:
    content = write(tmp_path, {"a/Post One.txt": REPORT, "a/post-one.md": REPORT})
    assert messages(content) == [
        "a/post-one.md: error[same-article]: its address would be 'post-one', as that of a/Post One.txt: "
        "two of one article cannot be told apart\n    Give one file another name."
    ]


def test_two_folders_of_one_address(tmp_path: Path) -> None:
    names = ["A b/1.txt", "A b/2.txt", "a-b/1.txt", "a-b/2.txt"]
    assert messages(write(tmp_path, dict.fromkeys(names, REPORT))) == [
        "a-b: error[same-story]: its address would be 'a-b', as that of A b: two of one story cannot be told apart\n"
        "    Give one folder another name."
    ]


def test_names_without_latin_letters_have_addresses(tmp_path: Path) -> None:
    content = write(tmp_path, {"пожар/一.txt": REPORT, "пожар/二.txt": REPORT})
    ids = [content.stories[0].id, *(a.id for a in content.stories[0].articles)]
    assert len(set(ids)) == 3
    assert all(name.isascii() and name.isalnum() for name in ids)


def test_strays(tmp_path: Path) -> None:
    files = {"a/1.txt": REPORT, "a/2.txt": REPORT, "a/notes.docx": "x", "a/deep/3.txt": REPORT, "inbox/b/4.md": REPORT}
    assert messages(write(tmp_path, files)) == [
        "inbox/b: warning[stray-file]: a folder inside a story's folder or the inbox is left out\n"
        "    Move its articles one folder up.",
        "a/deep: warning[stray-file]: a folder inside a story's folder or the inbox is left out\n"
        "    Move its articles one folder up.",
        "a/notes.docx: warning[stray-file]: files that end in '.docx' are left out\n"
        "    Articles end in .txt, .md, .html, .htm; start other files' names with `_` to silence this.",
    ]


def test_an_error_in_one_article_hides_none_in_another(tmp_path: Path) -> None:
    files = {"a/1.txt": "---\npublished: 2024-13-01\n---\n" + REPORT, "a/2.md": "---\n[\n---\n" + REPORT}
    assert [(d.path, d.code) for d in write(tmp_path, files).diagnostics] == [
        ("a/1.txt", "front-matter-date"),
        ("a/2.md", "front-matter-syntax"),
    ]


def test_file_that_holds_no_text(tmp_path: Path) -> None:
    content = write(tmp_path, {"a/1.txt": REPORT, "a/2.txt": REPORT, "a/3.txt": b"\x89PNG\r\n\x1a\n" + bytes(50)})
    assert messages(content) == [
        "a/3.txt: error[not-text]: this file holds no text\n"
        "    Save the article as text, Markdown or HTML; start the file's name with `_` to leave it out."
    ]


def test_file_too_large(tmp_path: Path) -> None:
    content = write(tmp_path, {"a/1.txt": REPORT, "a/2.txt": REPORT, "a/3.txt": b" " * (MAX_BYTES + 1)})
    assert [(d.path, d.code) for d in content.diagnostics] == [("a/3.txt", "too-large")]


def test_unreadable_file(tmp_path: Path) -> None:
    write(tmp_path, {"a/1.txt": REPORT, "a/2.txt": REPORT})
    (tmp_path / "content" / "a" / "3.txt").symlink_to(tmp_path / "content" / "a" / "3.txt")
    found = read_content(tmp_path / "content").diagnostics
    assert [(d.path, d.code) for d in found] == [("a/3.txt", "unreadable")]


def test_content_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "content").write_text("x")
    found = read_content(tmp_path / "content").diagnostics
    assert [(d.path, d.code) for d in found] == [("content", "unreadable")]


def test_a_name_that_is_not_utf8_is_left_out(tmp_path: Path) -> None:
    write(tmp_path, {"a/1.txt": REPORT, "a/2.txt": REPORT})
    content = tmp_path / "content"
    (content / os.fsdecode(b"a/3\xff.txt")).write_text(REPORT)
    (content / os.fsdecode(b"b\xfe")).mkdir()
    (content / os.fsdecode(b"b\xfe/1.txt")).write_text(REPORT)
    found = read_content(content)
    assert [a.source for s in found.stories for a in s.articles] == ["a/1.txt", "a/2.txt"]
    assert messages(found) == [
        f"{path}: warning[name-not-utf8]: its name is not UTF-8, and it is left out\n"
        "    Rename it with plain letters, digits and hyphens."
        for path in ("b\\xfe", "a/3\\xff.txt")
    ]


@pytest.mark.parametrize("link", ["a/3.txt", "a/story.yml", "b"])
def test_a_link_out_of_the_site_is_refused(tmp_path: Path, link: str) -> None:
    site, secret = tmp_path / "site", tmp_path / "secret"
    secret.mkdir()
    (secret / "3.txt").write_text(REPORT)
    write(site, {"a/1.txt": REPORT, "a/2.txt": REPORT})
    (site / "content" / link).symlink_to(secret if link == "b" else secret / "3.txt")
    found = read_content(site / "content")
    assert [a.source for s in found.stories for a in s.articles] == ["a/1.txt", "a/2.txt"]
    assert [s.title for s in found.stories] == ["A"]
    assert messages(found) == [
        f"{link}: error[link-outside]: this link leads out of the site\n"
        "    Put a copy of what it leads to in its place."
    ]


def test_a_link_inside_the_site_is_followed(tmp_path: Path) -> None:
    write(tmp_path, {"a/1.txt": REPORT})
    (tmp_path / "kept.txt").write_text(REPORT)
    (tmp_path / "content" / "a" / "2.txt").symlink_to("../../kept.txt")
    found = read_content(tmp_path / "content")
    assert [a.id for a in found.stories[0].articles] == ["1", "2"]
    assert found.diagnostics == ()


def test_the_content_folder_may_be_a_link(tmp_path: Path) -> None:
    write(tmp_path / "archive", {"a/1.txt": REPORT, "a/2.txt": REPORT})
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "content").symlink_to(tmp_path / "archive" / "content")
    (tmp_path / "archive" / "content" / "a" / "3.txt").symlink_to("1.txt")
    found = read_content(tmp_path / "site" / "content")
    assert ([a.id for a in found.stories[0].articles], found.diagnostics) == (["1", "2", "3"], ())


@pytest.mark.parametrize("name", ["3.txt", "story.yml"])
def test_a_pipe_is_not_waited_on(tmp_path: Path, name: str) -> None:
    write(tmp_path, {"a/1.txt": REPORT, "a/2.txt": REPORT})
    os.mkfifo(tmp_path / "content" / "a" / name)
    (message,) = messages(read_content(tmp_path / "content"))
    assert message.startswith(f"a/{name}: error[unreadable]: cannot be read: it is no plain file\n")


@pytest.mark.parametrize("letters", ["y", "ж"])
def test_long_names_that_begin_alike_have_short_addresses(tmp_path: Path, letters: str) -> None:
    names = [letters * 120 + end for end in "ab"]
    content = write(tmp_path, {f"{n}/{m}.md": REPORT for n in names for m in names})
    ids = [s.id for s in content.stories] + [a.id for a in content.stories[0].articles]
    assert content.diagnostics == ()
    assert len(set(ids)) == 2
    assert all(len(name) <= 80 for name in ids)


def test_names_that_some_systems_keep_for_devices(tmp_path: Path) -> None:
    content = write(tmp_path, dict.fromkeys(["CON/nul.md", "CON/lpt1.md"], REPORT))
    assert content.stories[0].id == "con-1"
    assert [a.id for a in content.stories[0].articles] == ["lpt1-1", "nul-1"]


@pytest.mark.parametrize("suffix", ["txt", "md"])
def test_a_text_without_end_is_not_looked_through(tmp_path: Path, suffix: str) -> None:
    content = write(tmp_path, {"a/1.txt": REPORT, "a/2.txt": REPORT, f"a/3.{suffix}": "x" * (MAX_PAGE + 1)})
    assert [(d.path, d.code) for d in content.diagnostics] == [(f"a/3.{suffix}", "too-large")]


def test_an_article_of_many_pages_is_refused(tmp_path: Path) -> None:
    long = REPORT * (MAX_TEXT // len(REPORT) + 1)
    content = write(tmp_path, {"a/1.txt": REPORT, "a/2.txt": REPORT, "a/3.md": long})
    size = len(long.strip())
    assert messages(content) == [
        f"a/3.md: error[too-large]: its text has {size} characters; {MAX_TEXT} is the most that is compared\n"
        "    Keep the part that reports on this story."
    ]


def test_markup_that_a_library_gives_up_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def give_up(*_: object) -> Document:
        raise RecursionError

    monkeypatch.setattr("generator.read.html.read_html", give_up)
    content = write(tmp_path, {"a/1.txt": REPORT, "a/2.html": f"<p>{REPORT}</p>"})
    assert messages(content) == [
        "a/2.html: error[broken]: its markup cannot be made sense of (RecursionError)\n"
        "    Save the article's text alone, as .txt or .md."
    ]
