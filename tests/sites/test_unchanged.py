"""A build in which nothing changed tells so without a stage; whatever changed, the long way is taken."""

import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator import ticks
from generator.building import unchanged
from generator.building.unchanged import Unchanged, folders_read
from generator.cache import Scan, Store, scan
from generator.pipeline import BuildResult, Options, build
from tests.sites.support import HERE, is_kept_aside

OPTIONS = Options(cached=True, keep_addresses=True)
REPOSITORY = HERE.parents[1]
MAKE = "generator.building.whole.make_site"


class LongWayError(Exception):
    """The stages were to be run."""


def long_way(*_: object) -> BuildResult:
    raise LongWayError


def made(site: Path, options: Options = OPTIONS, output: str = "public") -> BuildResult:
    return build(site, site / output, lambda _stage, _done, _total: None, options)


def write(site: Path, path: str, text: str) -> None:
    (site / path).parent.mkdir(parents=True, exist_ok=True)
    (site / path).write_text(text, encoding="utf-8")


@pytest.fixture
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files and folders count as settled at once."""
    monkeypatch.setattr(ticks, "is_settled", lambda _changed, _looked: True)


@pytest.fixture
def site(tmp_path: Path, settled: None) -> Path:  # noqa: ARG001 - for what it does
    """A site that was built, and once more."""
    for number, day in ((1, "Monday"), (2, "Tuesday")):
        text = f"---\noutlet: Paper {number}\n---\nAt least 27 people were rescued in Verrin on {day}.\n"
        write(tmp_path, f"content/dam/{number}.md", text)
    write(tmp_path, "content/dam/notes.docx", "words")
    write(tmp_path, "content/inbox/3.md", "---\noutlet: Paper 3\n---\nThe harbour of Orlen was closed.\n")
    write(tmp_path, "content/outlets.yml", "post:\n  name: The Harbour Post\n")
    write(tmp_path, "figures.yml", 'version: "1.0"\nstories: 3\nprecision: 90 of 100\n')
    write(tmp_path, "site.yml", "title: The Reader\ntheme: own\n")
    write(tmp_path, "themes/own/templates/404.html", "gone")
    for _ in range(3):  # the first makes the site and writes books of addresses, the second finds those
        made(tmp_path)
    return tmp_path


def test_it_tells_the_same_without_a_stage(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = sorted(site.rglob("*"))
    first = made(site, replace(OPTIONS, keep_going=True))
    monkeypatch.setattr(MAKE, long_way)
    again = made(site)
    assert again == replace(first, good={})
    assert (again.stories, again.articles, again.published.unchanged) == (1, 2, len(pages(site)))
    assert [problem.code for problem in again.warnings] == [problem.code for problem in first.warnings] != []
    assert sorted(site.rglob("*")) == files


@pytest.mark.parametrize("source", [HERE / "factory", HERE / "flood", HERE / "rights", REPOSITORY / "examples/viaduct"])
def test_a_build_from_scratch_knows_what_the_next_one_tells(
    source: Path,
    tmp_path: Path,
    settled: None,  # noqa: ARG001 - for what it does
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shutil.copytree(source, tmp_path / "site", ignore=shutil.ignore_patterns("public", "addresses.json"))
    monkeypatch.chdir(tmp_path / "site")
    site = Path()  # as `crossread build` has it
    made(site)
    with monkeypatch.context() as other:
        other.setattr(MAKE, long_way)
        told = made(site)
    monkeypatch.setattr(Unchanged, "find", lambda _self: None)
    assert told == replace(made(site), good={})


@pytest.mark.parametrize("edit", ["an article", "a new article", "a book less", "a page less", "settings"])
def test_what_changes_while_a_site_is_built_from_scratch_is_seen(
    site: Path, edit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.rmtree(site / "public")
    shutil.rmtree(site / ".crossread")
    keep = Unchanged.keep

    def late(self: Unchanged, result: BuildResult) -> None:
        EDITS[edit](site)
        keep(self, result)

    with monkeypatch.context() as other:
        other.setattr(Unchanged, "keep", late)
        made(site)
    monkeypatch.setattr(MAKE, long_way)
    with pytest.raises(LongWayError):
        made(site)


def test_the_long_way_lists_no_folder_again(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listed: list[Path] = []
    list_folder = scan._listed

    def noting(path: str) -> object:
        listed.append(Path(path).resolve())
        return list_folder(path)

    EDITS["an article"](site)
    monkeypatch.chdir(site)
    monkeypatch.setattr(scan, "_listed", noting)
    build(Path(), Path("public"), lambda _stage, _done, _total: None, OPTIONS)
    assert [path for path in listed if path == site / "content/dam"] == [site / "content/dam"]


def pages(site: Path) -> list[Path]:
    return [p for p in (site / "public").rglob("*") if p.is_file() and not p.name.startswith(".")]


def appends(path: str) -> Callable[[Path], None]:
    return lambda site: write(site, path, (site / path).read_text(encoding="utf-8") + "# So be it.\n")


EDITS: dict[str, Callable[[Path], object]] = {
    "an article": appends("content/dam/1.md"),
    "a new article": lambda site: write(site, "content/dam/4.md", "Nobody was hurt."),
    "an article less": lambda site: (site / "content/dam/2.md").unlink(),
    "an article of another name": lambda site: (site / "content/dam/2.md").rename(site / "content/dam/5.md"),
    "the same article put there anew": lambda site: shutil.copy2(site / "content/dam/2.md", site / "content/dam/2.md~"),
    "a loose article": appends("content/inbox/3.md"),
    "a book less": lambda site: (site / "content/dam/addresses.json").unlink(),
    "decisions": lambda site: write(site, "content/dam/decisions.yml", "decisions: []\n"),
    "a folder in a story": lambda site: (site / "content/dam/more").mkdir(),
    "a file in its place": lambda site: write(site, "content/loose.txt", "The harbour of Orlen was closed."),
    "a story of another name": lambda site: (site / "content/dam").rename(site / "content/verrin"),
    "outlets": appends("content/outlets.yml"),
    "settings": appends("site.yml"),
    "settings less": lambda site: (site / "site.yml").unlink(),
    "figures": appends("figures.yml"),
    "a template": appends("themes/own/templates/404.html"),
    "a new template": lambda site: write(site, "themes/own/templates/home.html", "home"),
    "a page less": lambda site: (site / "public/dam/1/index.html").unlink(),
    "pages less": lambda site: shutil.rmtree(site / "public/dam"),
    "no output": lambda site: shutil.rmtree(site / "public"),
    "no manifest": lambda site: (site / "public/.crossread-manifest.json").unlink(),
    "something in the output": lambda site: write(site, "public/CNAME", "example.org"),
    "what a killed build left": lambda site: (site / ".public.crossread/new").mkdir(),
}


@pytest.mark.parametrize("edit", EDITS)
def test_an_edit_is_seen(site: Path, edit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MAKE, long_way)
    made(site)
    EDITS[edit](site)
    with pytest.raises(LongWayError):
        made(site)


@pytest.mark.parametrize("options", [{"drafts": True}, {"base_url": "https://x.org"}, {"keep_addresses": False}])
def test_a_build_that_is_asked_for_something_else_is_another(
    site: Path, options: dict[str, str | bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MAKE, long_way)
    with pytest.raises(LongWayError):
        made(site, replace(OPTIONS, **options))  # type: ignore[arg-type]
    with pytest.raises(LongWayError):
        made(site, output="other")


def test_another_program_library_or_day_takes_the_long_way(
    site: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MAKE, long_way)
    for place, name, value in (
        (unchanged, "PACKAGE", tmp_path_factory.mktemp("other")),
        (unchanged, "installed", lambda: b"other"),
        (sys, "version", "4.0"),
        (Store, "day", 1),
    ):
        with monkeypatch.context() as other:
            other.setattr(place, name, value)
            with pytest.raises(LongWayError):
                made(site)
    made(site)


def test_what_changed_just_now_may_change_again_unseen(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MAKE, long_way)
    monkeypatch.setattr(ticks, "is_settled", lambda _changed, _looked: False)
    with pytest.raises(LongWayError):
        made(site)


def test_a_damaged_note_is_no_harm(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = made(site)
    monkeypatch.setattr("generator.building.unchanged.unpack", lambda _packed: "something else")
    assert replace(made(site), good={}) == expected


_opened: list[str] | None = None


def _note(event: str, values: tuple[object, ...]) -> None:
    if _opened is not None and event in ("open", "os.listdir", "os.scandir") and isinstance(values[0], (str, Path)):
        _opened.append(str(values[0]))


def test_a_build_reads_nothing_that_is_not_looked_at(site: Path) -> None:
    """Every file and folder of the site that a build from scratch opens is among those whose stamps are compared."""
    global _opened  # noqa: PLW0603 - a hook of Python cannot be taken away again
    folders = set(folders_read(site, Scan()))
    sys.addaudithook(_note)
    _opened = []
    try:
        build(site, site / "clean", lambda _stage, _done, _total: None)
    finally:
        opened, _opened = _opened, None
    within = {path for path in opened if path.startswith(f"{site}/")}
    read = {path for path in within if not is_kept_aside(Path(path)) and not path.startswith(f"{site}/clean")}
    assert {f"{site}/site.yml", f"{site}/content/dam/1.md", f"{site}/themes/own/templates/404.html"} <= read
    assert {path for path in read if path not in folders and str(Path(path).parent) not in folders} == set()
