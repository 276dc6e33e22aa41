"""What a maintainer states in story.yml and outlets.yml shows on the pages and in the facts."""

import json
import re
from collections.abc import Mapping
from pathlib import Path

from generator.pipeline import Options, build

FIRST = """---
title: Mayor defends the drill
outlet: The Valley Courier
published: 2031-05-03
---
Ana Lund said on Monday that the drill had cost 40,000 dollars.

The drill began at noon in Vesna.
"""
SECOND = """---
title: Exercise was dear, says town
outlet: vc news
published: 2031-05-01
---
Lyundova said on Monday that the emergency exercise had cost 60,000 dollars.

The emergency exercise started at one o'clock in Vesna.
"""
OUTLETS = """\
valley-courier: {name: The Valley Courier, short: Courier, colour: "#7A1F2B"}
north-post: {name: The North Post of Vesna, short: Post, spellings: [VC News], owner: Post Press}
"""


def built(root: Path, about: str, files: Mapping[str, str] | None = None, *, drafts: bool = False) -> Path:
    story = {"content/drill/001-a.md": FIRST, "content/drill/002-b.md": SECOND, "content/drill/story.yml": about}
    for name, text in {**story, **(files or {})}.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    build(root, root / "public", lambda _stage, _done, _total: None, Options(drafts=drafts))
    return root / "public"


def cost(output: Path) -> tuple[float, set[str]]:
    """How strongly the two sums are tied, and who is said to name them."""
    facts = json.loads((output / "drill/facts.json").read_bytes())["facts"]
    (fact,) = (fact for fact in facts if fact["label"].startswith("Cost"))
    return fact["matches"][0]["score"], {claim["speaker"] for claim in fact["claims"]}


def text(output: Path, page: str = "drill/index.html") -> str:
    return (output / page).read_text(encoding="utf-8")


def articles(output: Path) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads((output / "drill/facts.json").read_bytes())["articles"]
    return found


def test_the_order_of_articles(tmp_path: Path) -> None:
    assert [a["id"] for a in articles(built(tmp_path / "a", ""))] == ["001-a", "002-b"]
    assert [a["id"] for a in articles(built(tmp_path / "b", "order: published"))] == ["002-b", "001-a"]


def test_terms_and_aliases_tie_what_the_words_keep_apart(tmp_path: Path) -> None:
    plain, speakers = cost(built(tmp_path / "a", ""))
    with_terms, _ = cost(built(tmp_path / "b", "terms: [drill, emergency exercise]"))
    with_aliases, speaker = cost(built(tmp_path / "c", "aliases: {Ana Lund: [Lyundova]}"))
    assert plain < with_terms
    assert plain < with_aliases
    assert (speakers, speaker) == ({"Ana Lund", "Lyundova"}, {"Ana Lund"})


def test_the_period(tmp_path: Path) -> None:
    output = built(tmp_path, "period: 2031-05-01/2031-05-03")
    assert "Covers 1–3 May 2031." in text(output)
    assert "Covers 1–3 May 2031." in text(output, "index.html")
    assert json.loads((output / "drill/facts.json").read_bytes())["story"]["period"] == "2031-05-01/2031-05-03"


def test_outlets(tmp_path: Path) -> None:
    output = built(tmp_path, "", {"content/outlets.yml": OUTLETS})
    assert [(a["outlet"], a["outlet_id"]) for a in articles(output)] == [
        ("The Valley Courier", "valley-courier"),
        ("The North Post of Vesna", "north-post"),
    ]
    page = text(output)
    assert 'fill="#7a1f2b"' in text(output, "outlets/valley-courier/index.html")
    assert 'fill="#7a1f2b"' not in page  # where reports have letters, whose colours tell them apart
    assert re.findall(r'<th scope="col">[^\n]*?<bdi>([^<]*)</bdi></th>', page) == ["Courier", "Post"]


def test_drafts(tmp_path: Path) -> None:
    draft = {"content/drill/003-c.md": FIRST.replace("---\n", "---\ndraft: true\n", 1)}
    assert len(articles(built(tmp_path / "a", "", draft))) == 2
    assert len(articles(built(tmp_path / "b", "", draft, drafts=True))) == 3
    assert not (built(tmp_path / "c", "draft: true") / "drill").exists()
    assert (built(tmp_path / "d", "draft: true", drafts=True) / "drill").exists()


def test_a_slug_tags_and_the_day_of_the_last_change(tmp_path: Path) -> None:
    head = "---\nslug: the-drill\ntags: [drills, costs]\nmodified: 2031-05-04\n"
    output = built(tmp_path, "", {"content/drill/001-a.md": FIRST.replace("---\n", head, 1)})
    page = text(output, "drill/the-drill/index.html")
    assert "updated 4 May 2031" in page
    assert "Filed under drills and costs." in page
    assert articles(output)[0]["tags"] == ["drills", "costs"]
