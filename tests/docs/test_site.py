"""The documents are built as a site without a warning; its links lead somewhere, and it needs no other host."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from bs4 import BeautifulSoup

from tests.docs.documents import DOCS, DOCUMENTS, ROOT


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("documents")
    output, known = folder / "site", folder / "known"
    sphinx = [sys.executable, "-m", "sphinx", "--quiet", "--fail-on-warning", "--keep-going"]
    command = [*sphinx, "-c", str(DOCS), "-d", str(known), str(ROOT), str(output)]
    built = subprocess.run(command, check=False, capture_output=True, text=True)
    assert (built.returncode, built.stderr) == (0, "")
    return output


def test_every_document_has_its_page_and_the_front_page_leads_to_it(site: Path) -> None:
    menu = {urlsplit(link).path for link in _asked(site / "index.html", "a", "href")}
    pages = {str(document.relative_to(ROOT).with_suffix(".html")) for document in DOCUMENTS} - {"README.html"}
    assert len(pages) > 20
    assert pages <= menu
    assert [page for page in sorted(pages) if not (site / page).is_file()] == []


def test_every_link_within_the_site_leads_somewhere(site: Path) -> None:
    ids = {page: _ids(page) for page in site.rglob("*.html")}
    links = [(page, link) for page in ids for link in _asked(page, "a", "href") if not urlsplit(link).scheme]
    assert len(links) > 1000
    assert [f"{page.name}: {link}" for page, link in links if not _leads_somewhere(page, link, ids)] == []


def _leads_somewhere(page: Path, link: str, ids: dict[Path, set[str]]) -> bool:
    parts = urlsplit(link)
    target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
    return target.is_file() and (not parts.fragment or unquote(parts.fragment) in ids.get(target, set()))


def test_no_page_asks_another_host_for_anything(site: Path) -> None:
    for page in site.rglob("*.html"):
        asked = [
            *_asked(page, ("img", "script", "iframe", "source", "video", "audio"), "src"),
            *_asked(page, "link", "href"),
        ]
        assert [address for address in asked if urlsplit(address).netloc] == []
    for sheet in site.rglob("*.css"):
        text = sheet.read_text(encoding="utf-8")
        assert "url(//" not in text
        assert "url(http" not in text
        assert "@import" not in text


def _asked(page: Path, name: str | tuple[str, ...], attribute: str) -> Iterator[str]:
    for element in BeautifulSoup(page.read_bytes(), "lxml").find_all(name, attrs={attribute: True}):
        yield str(element[attribute])


def _ids(page: Path) -> set[str]:
    soup = BeautifulSoup(page.read_bytes(), "lxml")
    return {"", *(str(element["id"]) for element in soup.find_all(id=True))}
