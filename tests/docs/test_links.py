"""Links in the documents lead somewhere, and the index leads to every document."""

import re
from pathlib import Path

import pytest

from tests.docs.documents import DOCS, DOCUMENTS, INDEX, ROOT, anchors, links


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda p: str(p.relative_to(ROOT)))
def test_links_lead_somewhere(document: Path) -> None:
    assert [link for link in links(document) if not leads_somewhere(document, link)] == []


def leads_somewhere(document: Path, link: str) -> bool:
    """Whether a link of a document that leads to another site, or to a file and an anchor that exist."""
    if re.match(r"https?://", link):
        return True
    path, _, anchor = link.partition("#")
    target = document.parent / path if path else document
    return target.exists() and (not anchor or anchor in anchors(target))


def test_the_index_leads_to_every_document_once() -> None:
    assert sorted(links(INDEX)) == sorted(p.name for p in DOCS.glob("*.md") if p != INDEX)


def test_the_readme_leads_to_the_index() -> None:
    assert "docs/README.md" in links(ROOT / "README.md")


def test_links_are_read_as_their_reader_sees_them(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# `a.b`: C & d\n\n## E\n\n## E\n\n|[t](x)|\n|-|\n|![p](y.png)|\n\n`[c](z)`\n\n```\n# no\n```\n")
    assert links(page) == ["x", "y.png"]
    assert anchors(page) == {"ab-c--d", "e", "e-1"}
    assert leads_somewhere(page, "page.md#e-1")
    assert leads_somewhere(page, "#e")
    assert not leads_somewhere(page, "#no")
    assert not leads_somewhere(page, "gone.md")
