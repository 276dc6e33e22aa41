"""The recipe for nginx, as docs/hosting.md prints it, in Debian's nginx, with the site below a path."""

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hosting.recipes import STORY, build_site, free_port, get, recipe, running

MIME_TYPES = Path("/etc/nginx/mime.types")
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "application/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".txt": "text/plain; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".xml": "text/xml; charset=utf-8",
    ".atom": "application/atom+xml; charset=utf-8",
    ".json": "application/json",
    "feed.json": "application/feed+json",
    "differences.json": "application/feed+json",
    "changes.json": "application/feed+json",
}


@pytest.fixture(scope="module")
def program() -> str:
    """Where nginx is; without it the tests are skipped, but on the build server that is a failure."""
    found = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if found is None:
        message = "nginx is not installed (apt-get install nginx-light)"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    return found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("nginx")


@pytest.fixture(scope="module")
def address(program: str, folder: Path) -> Iterator[str]:
    """Where nginx serves the site, with a slash at the end."""
    port = free_port()
    build_site(folder, f"http://127.0.0.1:{port}/desk")
    (folder / "nginx.conf").write_text(configuration(folder, port), encoding="utf-8")
    command = [program, "-p", str(folder), "-c", str(folder / "nginx.conf"), "-g", "daemon off;"]
    with running(command, port, folder / "log"):
        yield f"http://127.0.0.1:{port}/desk/"


def configuration(folder: Path, port: int) -> str:
    """The printed recipe, with the changes that the document names for a site below a path."""
    server = recipe("nginx")
    for printed, here in (
        ("listen 80;", f"listen 127.0.0.1:{port};"),
        ("root /srv/crossread;", f"root {folder}/www;"),
        ("error_page 404 /404.html;", "error_page 404 /desk/404.html;"),
    ):
        assert printed in server
        server = server.replace(printed, here)
    scratch = "".join(
        f"{kind}_temp_path {folder}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    user = "user root;\n" if os.geteuid() == 0 else ""
    return (
        f"{user}pid {folder}/pid;\nerror_log stderr;\nevents {{}}\n"
        f"http {{\ninclude {MIME_TYPES};\naccess_log off;\n{scratch}{server}\n}}\n"
    )


def files(folder: Path) -> list[str]:
    site = folder / "www" / "desk"
    return [path.relative_to(site).as_posix() for path in sorted(site.rglob("*")) if path.is_file()]


def test_every_kind_of_file_has_its_type(address: str, folder: Path) -> None:
    seen = set()
    for path in files(folder):
        if Path(path).name.startswith("."):
            continue
        kind = Path(path).name if Path(path).name in TYPES else Path(path).suffix
        answer = get(address + path)
        assert (answer.status, answer.headers["Content-Type"]) == (200, TYPES[kind]), path
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        seen.add(kind)
    assert seen == TYPES.keys()


def test_the_policy_is_that_of_the_pages_and_forbids_frames(address: str) -> None:
    for path in ("", f"{STORY}/", "no-such-page/"):
        answer = get(address + path)
        own = re.search(rb'http-equiv="Content-Security-Policy" content="([^"]+)"', answer.body)
        assert own is not None
        assert answer.headers["Content-Security-Policy"] == f"{own[1].decode()}; frame-ancestors 'none'"
        assert "unsafe-inline" not in answer.headers["Content-Security-Policy"]


def test_assets_are_kept_for_ever_and_pages_asked_for_again(address: str, folder: Path) -> None:
    for path in files(folder):
        if Path(path).name.startswith("."):
            continue
        kept = get(address + path).headers["Cache-Control"]
        assert kept == ("public, max-age=31536000, immutable" if path.startswith("assets/") else "no-cache"), path


def test_what_did_not_change_is_not_sent_again(address: str) -> None:
    first = get(address)
    again = get(address, If_None_Match=first.headers["ETag"])
    assert (again.status, again.body) == (304, b"")


def test_an_unknown_address_gets_the_site_s_page_with_links_that_work_at_any_depth(address: str) -> None:
    answer = get(f"{address}no/such/page/")
    assert answer.status == 404
    assert answer.headers["Cache-Control"] == "no-cache"
    sheet = re.search(rb'<link rel="stylesheet" href="([^"]+)"', answer.body)
    assert sheet is not None
    assert sheet[1].startswith(b"/desk/assets/")
    assert get(address.removesuffix("/desk/") + sheet[1].decode()).status == 200


def test_a_missing_asset_is_not_kept(address: str) -> None:
    answer = get(f"{address}assets/style.0123456789.css")
    assert (answer.status, answer.headers["Cache-Control"]) == (404, "no-cache")


def test_a_folder_without_its_slash_leads_to_the_page(address: str) -> None:
    answer = get(address + STORY)
    assert (answer.status, answer.headers["Location"]) == (301, f"/desk/{STORY}/")


def test_pages_are_compressed(address: str) -> None:
    plain, packed = get(address + STORY + "/"), get(address + STORY + "/", Accept_Encoding="gzip")
    assert packed.headers["Content-Encoding"] == "gzip"
    assert len(packed.body) < len(plain.body) / 3


def test_what_only_the_program_needs_is_not_shown(address: str, folder: Path) -> None:
    assert ".crossread-manifest.json" in files(folder)
    assert get(f"{address}.crossread-manifest.json").status == 404
