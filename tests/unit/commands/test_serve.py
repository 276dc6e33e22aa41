"""``crossread serve`` as a user meets it: pages follow the files, and a broken edit keeps the last good site."""

import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from tornado.testing import bind_unused_port

from tests.sites.support import HERE

PATIENCE = 60.0
"""Seconds; a machine under load takes its time."""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return Path(shutil.copytree(HERE / "factory", tmp_path / "site"))


@contextmanager
def serving(site: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The process, and the address it serves."""
    socket, port = bind_unused_port(address="127.0.0.1")
    socket.close()
    command = [sys.executable, "-u", "-m", "generator", "serve", str(site), "--port", str(port)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        yield process, f"http://127.0.0.1:{port}/"
    finally:
        process.kill()
        process.communicate()


def page(address: str) -> str:
    try:
        with urlopen(address) as answer:  # noqa: S310 - our own address
            return str(answer.read().decode())
    except URLError:
        return ""


def main_of(html: str) -> str:
    return html.split("<main")[1].split("</main>", maxsplit=1)[0]


def wait_for(process: subprocess.Popen[str], truth: Callable[[], bool]) -> None:
    end = monotonic() + PATIENCE
    while not truth():
        assert process.poll() is None, process.communicate()[0]
        assert monotonic() < end
        sleep(0.1)


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_it_stops_cleanly(site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stop: signal.Signals) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    with serving(site) as (process, address):
        wait_for(process, lambda: "Shop floor" in page(address))
        assert [p.name.startswith("crossread-") for p in folder.iterdir()] == [True]
        process.send_signal(stop)
        said, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0
    assert said.endswith("Stopped.\n")
    assert list(folder.iterdir()) == []


def test_pages_follow_the_files_and_survive_a_broken_edit(site: Path) -> None:
    config = site / "site.yml"
    with serving(site) as (process, address):
        wait_for(process, lambda: "Shop floor" in page(address))
        assert not (site / "public").exists()
        config.write_text("title: [\n")
        sleep(1)
        assert "Shop floor" in page(address)
        config.write_text("title: The night shift\n")
        wait_for(process, lambda: "The night shift" in page(address))
        process.send_signal(signal.SIGINT)
        said, _ = process.communicate(timeout=PATIENCE)
    assert "error[site-syntax]" in said
    assert "the last good one stays" in said
    assert "Traceback" not in said


ARTICLE = "content/plant-vote/b-strike-looms.md"


def test_a_broken_article_is_told_in_the_browser_and_its_story_stays_as_it_was(site: Path) -> None:
    story = "plant-vote/index.html"
    whole = (site / ARTICLE).read_text()
    with serving(site) as (process, address):
        wait_for(process, lambda: "Shop floor" in page(address))
        before = page(address + story)
        (site / ARTICLE).write_text("---\npublished: <script>never</script>\n---\nShort.\n")
        (site / "site.yml").write_text("title: The night shift\n")
        wait_for(process, lambda: "error[front-matter-date]" in page(address + story))
        shown = page(address + story)
        assert "&lt;script&gt;never" in shown and "<script>never" not in shown
        assert "The night shift" in shown
        assert main_of(shown) == main_of(before)
        (site / ARTICLE).write_text(whole)
        wait_for(process, lambda: "error[" not in page(address + story))
        process.send_signal(signal.SIGINT)
        said, _ = process.communicate(timeout=PATIENCE)
    assert "Made anew, as far as it has no errors." in said
    assert "Traceback" not in said


def test_a_site_with_a_broken_article_is_served_without_it(site: Path) -> None:
    (site / "content" / "plant-vote" / "d.md").write_text("---\npublished: never\n---\nShort.\n")
    with serving(site) as (process, address):
        wait_for(process, lambda: "error[front-matter-date]" in page(address))
        assert "plant-vote" in page(address)


def test_ways_in_which_editors_save(site: Path) -> None:
    article = site / ARTICLE
    text = article.read_text()
    with serving(site) as (process, address):
        wait_for(process, lambda: "Shop floor" in page(address))
        swap = article.with_name(".b-strike-looms.md.swp")  # vim: a swap file, a trial, a backup, a new file
        swap.write_bytes(b"b0VIM 8.2\x00\x01")
        article.with_name("4913").touch()
        article.with_name("4913").unlink()
        article.rename(article.with_name("b-strike-looms.md~"))
        article.write_text(text.replace("strike", "walk-out"))
        article.with_name("b-strike-looms.md~").unlink()
        swap.unlink()
        wait_for(process, lambda: "walk-out" in page(address + "plant-vote/b-strike-looms/index.html"))
        made = article.with_name(".b-strike-looms.md.1f3")  # VS Code, gedit: written beside, and put in its place
        made.write_text(text.replace("strike", "stoppage"))
        made.replace(article)
        wait_for(process, lambda: "stoppage" in page(address + "plant-vote/b-strike-looms/index.html"))
        process.send_signal(signal.SIGINT)
        said, _ = process.communicate(timeout=PATIENCE)
    assert "Traceback" not in said


def test_a_thousand_files_at_once_are_few_changes(site: Path) -> None:
    with serving(site) as (process, address):
        wait_for(process, lambda: "Shop floor" in page(address))
        folder = site / "content" / "pier"
        folder.mkdir()
        for number in range(1000):  # drafts, as it is the looking that counts here, not the building
            (folder / f"{number:03}.md").write_text("---\ndraft: true\n---\nNot yet written.\n")
        for name in ("x", "y"):
            (folder / f"{name}.md").write_text("# Ferry\n\nThe ferry sank at the pier on Monday.\n")
        wait_for(process, lambda: "Ferry" in page(address + "pier/index.html"))
        process.send_signal(signal.SIGINT)
        said, _ = process.communicate(timeout=PATIENCE)
    assert said.count("Made anew") < 100  # a machine that is busy takes seconds to write them, and the server looks
    assert "Traceback" not in said


def test_a_port_in_use_is_said(site: Path) -> None:
    socket, port = bind_unused_port(address="127.0.0.1")
    command = [sys.executable, "-m", "generator", "serve", str(site), "--port", str(port)]
    result = subprocess.run(command, capture_output=True, text=True, check=False, timeout=PATIENCE)
    socket.close()
    assert result.returncode == 1
    assert f"cannot listen on port {port}: Address already in use. Choose another with --port." in result.stderr


def test_a_site_that_cannot_be_built_is_not_served(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "generator", "serve", str(tmp_path)]
    result = subprocess.run(command, capture_output=True, text=True, check=False, timeout=PATIENCE)
    assert result.returncode == 1
    assert "content: error[no-content]: there is no such folder" in result.stderr
