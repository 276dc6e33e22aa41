"""The stages together: what a build counts and tells, and which problems it gathers."""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator.compose import Outline, Sheet, Shelf, Site
from generator.diagnostics import Diagnostic, InvalidSite, Severity
from generator.model import Article
from generator.pipeline import BuildResult, Options, Plan, build
from tests.sites.support import HERE


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return Path(shutil.copytree(HERE / "factory", tmp_path / "site"))


def run(site: Path) -> tuple[BuildResult, list[tuple[str, int, int]]]:
    told: list[tuple[str, int, int]] = []
    result = build(site, site / "public", lambda *progress: told.append(progress))
    return result, told


def test_it_counts_what_the_data_hold(site: Path) -> None:
    result, _ = run(site)
    facts = json.loads((site / "public" / "plant-vote" / "facts.json").read_bytes())["facts"]
    assert (result.stories, result.articles) == (1, 3)
    assert result.claims == len({claim["id"] for fact in facts for claim in fact["claims"]})
    assert result.cautions == sum(len(fact["cautions"]) for fact in facts)
    assert [verdict for verdict, _ in result.verdicts] == ["agree", "refine", "differ", "dispute", "single"]
    for verdict, number in result.verdicts:
        assert number == sum(fact["verdict"] == verdict for fact in facts)


def test_the_address_of_the_site_is_written_as_programs_pass_addresses_on(site: Path) -> None:
    build(site, site / "public", lambda *_: None, Options(base_url="https://zürich.example/größe"))
    sitemap = (site / "public" / "sitemap.xml").read_text()
    assert "<loc>https://xn--zrich-kva.example/gr%C3%B6%C3%9Fe/plant-vote/</loc>" in sitemap
    assert sitemap.isascii()


def test_it_tells_how_far_it_is(site: Path) -> None:
    result, told = run(site)
    assert told[:4] == [
        ("Reading stories", 0, 1),
        ("Reading stories", 1, 1),
        ("Comparing stories", 0, 3),
        ("Comparing stories", 3, 3),
    ]
    assert {stage for stage, _, _ in told[4:]} == {"Writing pages"}
    assert told[-1][1] == told[-1][2] > 0
    assert len(result.published.written) >= told[-1][2]


def test_a_problem_of_a_late_stage_comes_with_the_warnings(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(shared: Site, outlines: list[Outline], _alone: tuple[Article, ...], _shelf: Shelf) -> tuple[Sheet, ...]:
        assert shared.config.title == "Shop floor"
        assert [outline.id for outline in outlines] == ["plant-vote"]
        problem = Diagnostic(severity=Severity.ERROR, code="late", path="site.yml", message="no", cure="Mend it.")
        raise InvalidSite([problem])

    (site / "content" / "notes.docx").write_text("words")
    monkeypatch.setattr("generator.building.site.compose_site", refuse)
    with pytest.raises(InvalidSite) as caught:
        run(site)
    assert [d.code for d in caught.value.diagnostics] == ["stray-file", "late"]
    assert not (site / "public").exists()


def test_the_output_is_refused_before_the_work_is_done(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("generator.stages.extract")
    with pytest.raises(InvalidSite) as caught:
        build(site, site / "content" / "public", lambda *_: None)
    assert [d.code for d in caught.value.diagnostics] == ["output-overlaps"]


@pytest.mark.parametrize(("stories", "is_built", "is_helped"), [(1, False, True), (6, False, False), (6, True, True)])
def test_a_helper_is_begun_where_there_may_be_little_to_do(
    site: Path,
    monkeypatch: pytest.MonkeyPatch,
    stories: int,
    is_built: bool,  # noqa: FBT001
    is_helped: bool,  # noqa: FBT001
) -> None:
    begun = []

    @contextmanager
    def open_helper(*_modules: str) -> Iterator[None]:
        begun.append(True)
        yield None

    monkeypatch.setattr("generator.pipeline.open_helper", open_helper)
    for number in range(1, stories):
        (site / "content" / f"story-{number}").mkdir()
    if is_built:
        (site / ".crossread").mkdir()
        (site / ".crossread" / "cache.sqlite3").touch()
    build(site, site / "public", lambda *_: None, Options(cached=True, plan=Plan(jobs=2)))
    assert bool(begun) == is_helped
