"""New sites, stories and articles: files with every key explained, as they lie beside this one."""

import json
from collections.abc import Mapping
from pathlib import Path

HERE = Path(__file__).parent
EXAMPLE = "example"


def site_files(*, example: bool = False) -> Mapping[str, str]:
    """The files of a new site by their paths in its folder; with ``example``, a story of two reports among them."""
    files = {
        "site.yml": _text("site.yml"),
        "content/outlets.yml": _text("outlets.yml"),
        ".gitignore": _text("gitignore"),
    }
    if example:
        names = sorted(file.name for file in (HERE / EXAMPLE).iterdir())
        files.update({f"content/{EXAMPLE}/{name}": _text(f"{EXAMPLE}/{name}") for name in names})
    return files


def story_yml(title: str) -> str:
    """The ``story.yml`` of a new story."""
    return _text("story.yml").format(title=_quoted(title))


def article_md(title: str, outlet: str | None, url: str | None) -> str:
    """A new article: a draft with a place for its text."""
    return _text("article.md").format(
        title=_quoted(title),
        outlet=f"outlet: {_quoted(outlet)}" if outlet else "# outlet: The Valley Courier           # an id or a name",
        url=f"url: {_quoted(url)}"
        if url
        else "# url: https://courier.example/river   # the whole address at the outlet",
    )


def _text(name: str) -> str:
    return (HERE / name).read_text(encoding="utf-8")


def _quoted(text: str) -> str:
    """A YAML scalar between double quotes."""
    return json.dumps(" ".join(text.split()), ensure_ascii=False)
