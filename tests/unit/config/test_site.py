"""``site.yml``: what it may say, and the exact message for what it may not."""

import os
from pathlib import Path

import pytest

from generator.config import DEFAULTS, load_site


def load(root: Path, text: str) -> tuple[object, list[str]]:
    (root / "site.yml").write_text(text, encoding="utf-8")
    config, problems = load_site(root)
    return config, [str(problem) for problem in problems]


def test_no_file(tmp_path: Path) -> None:
    assert load_site(tmp_path) == (DEFAULTS, ())


@pytest.mark.parametrize("text", ["", "# nothing\n", "title:\n"])
def test_nothing_said(tmp_path: Path, text: str) -> None:
    assert load(tmp_path, text) == (DEFAULTS, [])


def test_every_key(tmp_path: Path) -> None:
    text = "title: Orne, read\ndescription: d\nbase_url: https://o.example/n/\n"
    text += "language: en-GB\nlocale: ar\ntheme: plain\n"
    (tmp_path / "site.yml").write_text(text)
    config, problems = load_site(tmp_path)
    assert problems == ()
    assert (config.title, config.description, config.base_url) == ("Orne, read", "d", "https://o.example/n")
    assert (config.language, config.locale, config.theme) == ("en-GB", "ar", "plain")


def test_the_project_s_own() -> None:
    config, problems = load_site(Path(__file__).parents[3])
    assert (config.title, problems) == ("Crossread", ())


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "titel: A\n",
            "site.yml:1:1: warning[site-unknown-key]: unknown key 'titel', left out\n    Did you mean `title`?",
        ),
        (
            "title: A\nbase_url: o.example\n",
            "site.yml:2:11: error[site-type]: 'base_url' cannot be 'o.example'\n"
            "    Write the whole address: `base_url: https://example.org/news`.",
        ),
        (
            "language: English\n",
            "site.yml:1:11: error[site-type]: 'language' cannot be 'English'\n"
            "    Write a language tag (BCP 47): `language: en` or `language: pt-BR`.",
        ),
        (
            "locale: Arabic\n",
            "site.yml:1:9: error[site-type]: 'locale' cannot be 'Arabic'\n"
            "    Write the tag of a language that CLDR knows (BCP 47): `locale: ar` or `locale: en-US`.",
        ),
        (
            "theme: ../../etc\n",
            "site.yml:1:8: error[site-type]: 'theme' cannot be '../../etc'\n"
            "    Write the name of a folder in themes/: `theme: default`.",
        ),
        (
            "title:\n  a: b\n",
            "site.yml:2:3: error[site-type]: 'title' must be a text\n    Write `title: some words`.",
        ),
        (
            "title: A\ntitle: B\n",
            "site.yml:2:1: error[site-syntax]: the key 'title' stands twice, first on line 1\n    Keep one of the two.",
        ),
        (
            "title: A\nlanguage: e\0n\n",
            "site.yml:2:12: error[site-syntax]: the invisible character U+0000 may not stand here\n"
            "    Take it out, or save the file anew as plain UTF-8 text.",
        ),
        (
            "- title\n",
            "site.yml:1:1: error[site-syntax]: this must be a list of `key: value` lines\n    Write a key first.",
        ),
    ],
)
def test_message(tmp_path: Path, text: str, message: str) -> None:
    assert load(tmp_path, text)[1] == [message]


def test_all_problems_at_once(tmp_path: Path) -> None:
    assert len(load(tmp_path, "title: [a]\nbase_url: x\nlanguage: '!'\ntheme: /\nx: 1\n")[1]) == 5


def test_not_utf8(tmp_path: Path) -> None:
    (tmp_path / "site.yml").write_bytes(b"title: M\xfcller\n")
    assert [str(p) for p in load_site(tmp_path)[1]] == [
        "site.yml: error[site-unreadable]: cannot be read: it is not UTF-8\n    Save the file as UTF-8."
    ]


def test_a_folder_of_that_name(tmp_path: Path) -> None:
    (tmp_path / "site.yml").mkdir()
    assert [problem.code for problem in load_site(tmp_path)[1]] == ["site-unreadable"]


def test_a_pipe_is_not_waited_on(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "site.yml")
    assert [problem.message for problem in load_site(tmp_path)[1]] == ["cannot be read: it is no plain file"]


def test_line_ends_of_other_systems(tmp_path: Path) -> None:
    (tmp_path / "site.yml").write_bytes(b"\xef\xbb\xbftitle: A\r\nlanguage: pt\r\n")
    config, problems = load_site(tmp_path)
    assert (config.title, config.language, problems) == ("A", "pt", ())
