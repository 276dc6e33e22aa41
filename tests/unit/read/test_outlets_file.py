"""``content/outlets.yml``: what it tells of outlets, and which articles are theirs."""

from pathlib import Path

import pytest

from generator.model import Outlet, Rights, TextRights
from generator.read import Content, read_content

LIST = """\
valley-courier:
  name: The Valley Courier
  short: Courier
  country: "NO"
  language: en
  owner: Courier Press
  url: https://www.courier.example/
  colour: "#7A1F2B"
  note: Founded in 1901.
  spellings: [VC News]
  rights: {words: 200}
north-post:
  name: North Post
"""
TEXT = "The mill at Orne burned down on Monday, the fire brigade said.\n"


def content_of(tmp_path: Path, *heads: str, outlets: str = LIST) -> Content:
    folder = tmp_path / "content" / "mill"
    folder.mkdir(parents=True)
    (tmp_path / "content" / "outlets.yml").write_text(outlets)
    for number, head in enumerate(heads):
        (folder / f"{number}.md").write_text(f"---\n{head}\n---\n{TEXT}")
    return read_content(tmp_path / "content")


def outlets_of(content: Content) -> list[str | None]:
    return [article.outlet for story in content.stories for article in story.articles]


def test_every_key(tmp_path: Path) -> None:
    content = content_of(tmp_path, "outlet: vc news", "outlet: North Post")
    assert content.diagnostics == ()
    assert content.stories[0].articles[0].listed == Outlet(
        id="valley-courier",
        name="The Valley Courier",
        short="Courier",
        country="NO",
        language="en",
        owner="Courier Press",
        url="https://www.courier.example/",
        colour="#7a1f2b",
        note="Founded in 1901.",
        spellings=("VC News",),
        rights=Rights(text=TextRights.QUOTES, words=200),
    )


@pytest.mark.parametrize(
    "head",
    [
        "outlet: valley-courier",
        "outlet: Valley Courier",
        "outlet: THE VALLEY COURIER",
        "outlet: courier",
        "outlet: VC News",
        "url: https://courier.example/river",
    ],
)
def test_ways_to_name_an_outlet(tmp_path: Path, head: str) -> None:
    content = content_of(tmp_path, head, "outlet: north-post")
    assert outlets_of(content) == ["The Valley Courier", "North Post"]
    assert content.diagnostics == ()


def test_an_address_elsewhere_or_a_host_of_two_outlets_tells_nothing(tmp_path: Path) -> None:
    both = "one:\n  name: One\n  url: https://host.example/one\ntwo:\n  name: Two\n  url: https://host.example/two\n"
    content = content_of(tmp_path, "url: https://host.example/one/1", "url: https://else.example/1", outlets=both)
    assert outlets_of(content) == [None, None]


def test_unlisted_outlets_are_named_once(tmp_path: Path) -> None:
    content = content_of(tmp_path, "outlet: Evening Mail", "outlet: Daily Bugle", "outlet: Nort Post")
    assert [str(problem) for problem in content.diagnostics] == [
        "mill/2.md: warning[outlet-unlisted]: the outlet 'Nort Post' is not listed in outlets.yml\n"
        '    Did you mean "North Post"? Else list it, or ignore this.',
        "outlets.yml: warning[outlet-unlisted]: 2 outlets are not listed: Evening Mail, Daily Bugle\n"
        "    Such an outlet is shown by the name that the article gives. To tell more of it, list it here.",
    ]
    assert outlets_of(content) == ["Evening Mail", "Daily Bugle", "Nort Post"]


def test_without_a_list_no_outlet_is_missing_from_it(tmp_path: Path) -> None:
    assert content_of(tmp_path, "outlet: A", "outlet: B", outlets="# nothing yet\n").diagnostics == ()


def test_articles_of_one_outlet_are_one_voice(tmp_path: Path) -> None:
    content = content_of(tmp_path, "outlet: Courier", "outlet: VC News", "outlet: North Post")
    assert len({article.outlet_key for article in content.stories[0].articles}) == 2
