"""Little changes in a large site: only they are moved, and a fault or a killed build leaves no half of them."""

import shutil
from pathlib import Path

import pytest

from generator.diagnostics import InvalidSite
from generator.model import OutputFile
from generator.write import exchange, journal, publish
from generator.write.journal import Change
from tests.unit.write.test_publish import files_of, pages_of


def pages(**changed: str) -> list[OutputFile]:
    texts = {f"p{n}/index.html": "words" for n in range(20)} | {f"{name}/index.html": t for name, t in changed.items()}
    return [OutputFile(path=path, content=text.encode()) for path, text in texts.items() if text]


@pytest.fixture
def output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site on a system that cannot exchange folders."""
    monkeypatch.setattr(exchange, "_renameat2", lambda: None)
    publish(pages(), tmp_path / "public")
    return tmp_path / "public"


def test_only_what_changed_is_moved(output: Path) -> None:
    folder = output.stat().st_ino
    published = publish(pages(p3="new words", p4="", p99="more words"), output)
    assert (published.written, published.removed) == (("p3/index.html", "p99/index.html"), ("p4/index.html",))
    assert output.stat().st_ino == folder
    assert not (output / "p4").exists()
    shutil.rmtree(output.parent / "clean", ignore_errors=True)
    publish(pages(p3="new words", p4="", p99="more words"), output.parent / "clean")
    assert files_of(output) == files_of(output.parent / "clean")


@pytest.mark.parametrize("call", range(1, 7))
def test_a_fault_at_any_move_puts_everything_back(output: Path, monkeypatch: pytest.MonkeyPatch, call: int) -> None:
    before = files_of(output)
    replace, calls = Path.replace, iter(range(1, 100))

    def failing(self: Path, target: Path) -> Path:
        if next(calls) == call:
            raise OSError(28, "No space left on device")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    changed = pages(p3="new words", p4="", p99="more words")
    if call <= 5:  # the journal, a removal, two pages, the list of files
        with pytest.raises(InvalidSite):
            publish(changed, output)
        assert files_of(output) == before
    else:
        assert len(publish(changed, output).written) == 2
    assert [path.name for path in output.parent.iterdir()] == ["public"]


def test_a_killed_build_is_finished_by_the_next(output: Path) -> None:
    work = output.with_name(".public.crossread")
    for name in ("p3", "p5"):
        (work / "new" / name).mkdir(parents=True)
        (work / "new" / name / "index.html").write_text("new words")
    journal._note(Change(place=("p3/index.html", "p5/index.html"), remove=("p4/index.html",)), work)
    (work / "new/p3/index.html").replace(output / "p3/index.html")  # so far it came
    published = publish(pages(p3="new words", p4="", p5="new words"), output)
    (problem,) = published.repaired
    assert problem.code == "build-cut-short"
    assert published.written == ()
    assert pages_of(output)["p5/index.html"] == "new words"
    assert not (output / "p4").exists() and not work.exists()


def test_a_file_of_someone_else_is_in_the_way(output: Path) -> None:
    (output / "p99").mkdir()
    (output / "p99" / "index.html").write_text("mine")
    with pytest.raises(InvalidSite, match="a file that no build wrote is in the way"):
        publish(pages(p99="more words"), output)
    assert (output / "p99" / "index.html").read_text() == "mine"
