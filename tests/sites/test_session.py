"""Builds of one process, one after the other, for which it is told what changed: what each of them does."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import ticks
from generator.building.outcome import BuildResult, Options
from generator.building.session import Session
from generator.diagnostics import InvalidSite
from generator.pipeline import build
from tests.sites.support import HERE, bytes_of

OPTIONS = Options(cached=True, keep_going=True)
STORY = "content/plant-vote"
MANIFEST = ".crossread-manifest.json"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site to stand in, whose files count as changed long ago."""
    monkeypatch.setattr(ticks, "is_settled", lambda _changed, _looked: True)
    root = Path(shutil.copytree(HERE / "factory", tmp_path / "site"))
    monkeypatch.chdir(root)
    return root


@pytest.fixture
def session(site: Path) -> Iterator[Session]:
    with Session(Path(), site.parent / "served" / "site") as begun:
        begun.build(silent, OPTIONS)
        begun.rest()
        yield begun


def silent(_stage: str, _done: int, _total: int) -> None:
    """Say nothing of the progress."""


def after(session: Session, *changed: str) -> BuildResult:
    session.tell([Path(path) for path in changed])
    return session.build(silent, OPTIONS)


def test_nothing_is_done_where_nothing_changed(session: Session) -> None:
    made = after(session)
    assert (made.rendered, made.published.written, made.published.removed) == ((), (), ())


def test_an_article_is_looked_at_where_it_is_told_of(site: Path, session: Session) -> None:
    file = site / STORY / "b-strike-looms.md"
    file.write_text(file.read_text() + "\nThe ministry said 41 lanterns were counted.\n")
    assert after(session, "site.yml").published.written == ()
    made = after(session, f"{STORY}/b-strike-looms.md")
    assert "plant-vote/b-strike-looms/index.html" in made.published.written
    assert "41 lanterns" in (session.place.output / "plant-vote/b-strike-looms/index.html").read_text()


def test_what_lies_beside_and_below_is_looked_at_as_well(site: Path, session: Session) -> None:
    file = site / STORY / "b-strike-looms.md"
    file.write_text(file.read_text() + "\nThe ministry said 41 lanterns were counted.\n")
    assert "plant-vote/b-strike-looms/index.html" in after(session, f"{STORY}/story.yml").published.written
    file.write_text(file.read_text() + "\nThe council said 52 lamps were sold.\n")
    assert "plant-vote/b-strike-looms/index.html" in after(session, STORY).published.written


def test_a_theme_that_came_is_followed_from_where_one_stands(site: Path, session: Session) -> None:
    template = site / "themes" / "own" / "templates" / "404.html"
    template.parent.mkdir(parents=True)
    template.write_text("gone")
    (site / "site.yml").write_text("theme: own\n")
    after(session, "site.yml", "themes")
    assert (session.place.output / "404.html").read_text() == "gone"
    template.write_text("lost")
    made = after(session, "themes/own/templates/404.html")
    assert "404.html" in made.published.written
    assert (session.place.output / "404.html").read_text() == "lost"


def test_the_next_process_finds_what_was_found_out(site: Path, session: Session) -> None:
    file = site / STORY / "b-strike-looms.md"
    file.write_text(file.read_text() + "\nThe ministry said 41 lanterns were counted.\n")
    after(session, f"{STORY}/b-strike-looms.md")
    session.rest()
    with Session(Path(), site.parent / "another" / "site") as other:
        told: list[str] = []
        other.build(lambda stage, _done, _total: told.append(stage), OPTIONS)
    assert "Reading stories" not in told


def test_a_break_between_a_build_and_one_with_errors_loses_nothing(site: Path, tmp_path: Path) -> None:
    with Session(Path(), tmp_path / "hasty" / "site") as hasty:
        hasty.build(silent, OPTIONS)
        config = (site / "site.yml").read_text()
        (site / "site.yml").write_text("title: [\n")
        with pytest.raises(InvalidSite):
            after(hasty, "site.yml")
        hasty.rest()
        hasty.rest()
        (site / "site.yml").write_text(config)
        made = after(hasty, "site.yml")
    assert (site / ".crossread" / "cache.sqlite3").exists()
    assert (made.rendered, made.errors) == ((), ())


def test_a_server_renders_nothing_that_was_published(site: Path) -> None:
    published = site / "public"
    build(Path(), published, silent, OPTIONS)
    with Session(Path(), site.parent / "served" / "site") as begun:
        begun.place.begin_with(published)
        made = begun.build(silent, OPTIONS)
        assert (made.rendered, made.published.written, made.published.removed) == ((), (), ())
        file = site / STORY / "b-strike-looms.md"
        file.write_text(file.read_text() + "\nThe ministry said 41 lanterns were counted.\n")
        assert "plant-vote/b-strike-looms/index.html" in after(begun, str(file.relative_to(site))).published.written
        served = bytes_of(begun.place.output)
    build(Path(), published, silent, OPTIONS)
    assert served == {path: content for path, content in bytes_of(published).items() if path != MANIFEST}
