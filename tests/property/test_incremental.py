"""The law of builds on top of earlier ones: whatever was edited, the site is byte for byte that of a clean build."""

import re
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from generator import ticks
from generator.building.keep_going import Good
from generator.building.session import Session
from generator.commands.watch import Watcher
from generator.diagnostics import InvalidSite
from generator.pipeline import Options, build
from tests.sites.support import bytes_of

SENTENCES = (
    "At least 27 people were killed in Verrin on Tuesday, the ministry said.",
    "The ministry denied that 30 people were killed in Verrin.",
    "Nearly 100 houses burned in the fall of 2020, Mayor Ana Kovel said.",
    "The dam broke on 3 May 2031 and flooded the lower town.",
    "Police arrested two men near the old harbour.",
    "The repairs will cost 4 million euros, according to the council.",
)
STORIES = ("dam", "harbour")
NAMES = ("1.md", "2.md", "3.txt", "4.md")
SITES = (
    "",
    "title: The Verrin Reader\n",
    "base_url: https://example.org/news\n",
    "title: The Verrin Reader\nlanguage: en-GB\n",
    "theme: own\n",
)
TEMPLATES = ("404.html", "home.html", "pair.html")
STORY_FILES = ("", "title: The dam of Verrin\n", "summary: What is known.\n", "title: Verrin\nperiod: 2031-05\n")
DECISIONS = (
    "decisions: []\n",
    "decisions:\n  - hide: {quote}\n    because: Told too early.\n",
    "decisions:\n  - note: {quote}\n    text: A second source confirms it.\n",
    "decisions:\n  - label: {quote}\n    to: What is known\n",
)
FIGURES = ("", 'version: "1.0"\nstories: 3\nprecision: 90 of 100\n', 'version: "1.1"\nstories: 4\nrecall: 3 of 9\n')
OUTLETS = ("", "post:\n  name: The Harbour Post\n", "post:\n  name: The Harbour Post\n  country: GB\n")

texts = st.lists(st.sampled_from(SENTENCES), min_size=2, max_size=4, unique=True).map(" ".join)
heads = st.sampled_from(
    (
        "",
        "---\nstory: lake\n---\n",
        "---\noutlet: The Harbour Post\npublished: 2031-05-04\n---\n",
        "---\noutlet: Courier\n---\n",
    )
)
stories = st.sampled_from(STORIES)
names = st.sampled_from(NAMES)
loose = st.sampled_from(("l1.md", "l2.txt", "inbox/l3.md"))
WRONG_ARTICLES = ("---\npublished: never\n---\nThe dam broke.\n", "---\ntitle: [\n---\nThe dam broke.\n")
ARRANGEMENTS = ("", "together:\n  verrin: {articles: [l1.md, inbox/l3.md]}\n", "alone: [l1.md]\n")


class Edits(RuleBasedStateMachine):
    """A site that is edited at random."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Path(mkdtemp())
        self.site = self.root / "site"
        for story in STORIES:
            for number, name in enumerate(NAMES[:2]):
                self.write(f"content/{story}/{name}", " ".join(SENTENCES[number : number + 3]))

    def teardown(self) -> None:
        shutil.rmtree(self.root)

    def write(self, path: str, text: str) -> None:
        target = self.site / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    def remove(self, path: str) -> None:
        (self.site / path).unlink(missing_ok=True)

    def is_there(self, path: str) -> bool:
        return (self.site / path).exists()

    @rule(story=stories, name=names, head=heads, text=texts)
    def write_an_article(self, story: str, name: str, head: str, text: str) -> None:
        self.write(f"content/{story}/{name}", head + text)

    @rule(story=stories, name=names)
    def delete_an_article(self, story: str, name: str) -> None:
        self.remove(f"content/{story}/{name}")

    @rule(story=stories, old=names, new=names)
    def rename_an_article(self, story: str, old: str, new: str) -> None:
        if self.is_there(f"content/{story}/{old}"):
            (self.site / f"content/{story}/{old}").replace(self.site / f"content/{story}/{new}")

    @rule(story=stories)
    def rename_a_story(self, story: str) -> None:
        now, then = self.site / "content" / story, self.site / "content" / f"{story}-again"
        if now.exists() and not then.exists():
            now.replace(then)
        elif then.exists() and not now.exists():
            then.replace(now)

    @rule(story=stories, text=st.sampled_from(STORY_FILES))
    def edit_the_story_file(self, story: str, text: str) -> None:
        if self.is_there(f"content/{story}"):
            self.write(f"content/{story}/story.yml", text)

    @rule(story=stories, text=st.sampled_from(DECISIONS), quote=st.sampled_from(SENTENCES))
    def decide(self, story: str, text: str, quote: str) -> None:
        if self.is_there(f"content/{story}"):
            self.write(f"content/{story}/decisions.yml", text.replace("{quote}", f'"{quote}"'))

    @rule(text=st.sampled_from(FIGURES))
    def measure(self, text: str) -> None:
        self.write("figures.yml", text)

    @rule(name=loose, head=heads, text=texts)
    def write_a_loose_article(self, name: str, head: str, text: str) -> None:
        self.write(f"content/{name}", head + text)

    @rule(name=loose)
    def delete_a_loose_article(self, name: str) -> None:
        self.remove(f"content/{name}")

    @rule(text=st.sampled_from(ARRANGEMENTS))
    def edit_the_arrangement(self, text: str) -> None:
        self.write("content/stories.yml", text)

    @rule(text=st.sampled_from(OUTLETS))
    def edit_the_outlets(self, text: str) -> None:
        self.write("content/outlets.yml", text)

    @rule(text=st.sampled_from(SITES))
    def edit_the_settings(self, text: str) -> None:
        if "theme: own" in text and not self.is_there("themes/own"):
            self.write("themes/own/templates/404.html", "gone")
        self.write("site.yml", text)

    @rule(name=st.sampled_from(TEMPLATES), text=st.sampled_from(("one", "two", "{{ view.shell.title }}")))
    def edit_the_theme(self, name: str, text: str) -> None:
        self.write(f"themes/own/templates/{name}", text)

    @rule(story=stories)
    def forget_the_addresses(self, story: str) -> None:
        self.remove(f"content/{story}/addresses.json")

    @rule()
    def lose_the_cache(self) -> None:
        shutil.rmtree(self.site / ".crossread", ignore_errors=True)

    @rule(places=st.sets(st.integers(0, 9), min_size=1))
    def lose_a_part_of_the_cache(self, places: set[int]) -> None:
        file = self.site / ".crossread" / "cache.sqlite3"
        if file.exists():
            with closing(sqlite3.connect(file)) as base, base:
                lost = ", ".join(map(str, sorted(places)))
                base.execute(f"DELETE FROM results WHERE rowid % 10 IN ({lost})")  # noqa: S608 - only digits


class Builds(Edits):
    """It is built after every few edits."""

    @initialize()
    def first_build(self) -> None:
        self.build_and_compare()

    @rule(data=st.data())
    def delete_a_page(self, data: st.DataObject) -> None:
        pages = sorted(p for p in (self.site / "public").rglob("*") if p.is_file() and not p.name.startswith("."))
        data.draw(st.sampled_from(pages)).unlink()

    @rule()
    def build_and_compare(self) -> None:
        output, clean = self.site / "public", self.root / "clean"
        try:
            build(self.site, clean, silent)
        except InvalidSite as problem:  # a decision about words that are no more
            with pytest.raises(InvalidSite, match=re.escape(str(problem))):
                build(self.site, output, silent, Options(cached=True, keep_addresses=True))
            return
        build(self.site, output, silent, Options(cached=True, keep_addresses=True))
        assert bytes_of(output) == bytes_of(clean)
        again = build(self.site, output, silent, Options(cached=True, keep_addresses=True))
        assert (again.rendered, again.published.written, again.published.removed) == ((), (), ())
        assert replace(build(self.site, output, silent, Options(cached=True, keep_addresses=True)), good={}) == replace(
            again, good={}
        )
        shutil.rmtree(clean)


class Served(Edits):
    """A server makes it anew after every few edits; some of them are wrong."""

    def __init__(self) -> None:
        super().__init__()
        self.watcher = Watcher([self.site / name for name in ("content", "themes", "site.yml", "figures.yml")])
        self.session = Session(self.site, self.root / "served")
        self.good: Good = {}
        self.is_lost = False

    def teardown(self) -> None:
        with self.session:
            super().teardown()

    @rule(story=stories, name=names, text=st.sampled_from(WRONG_ARTICLES))
    def write_a_wrong_article(self, story: str, name: str, text: str) -> None:
        self.write(f"content/{story}/{name}", text)

    @rule(path=st.sampled_from(("site.yml", "content/dam/story.yml", "content/dam/decisions.yml")))
    def write_wrong_settings(self, path: str) -> None:
        if self.is_there(str(Path(path).parent)):
            self.write(path, "title: [\n")

    @rule(name=st.sampled_from(TEMPLATES))
    def write_a_wrong_template(self, name: str) -> None:
        self.write(f"themes/own/templates/{name}", "{% if %}")

    @rule(name=st.sampled_from(TEMPLATES))
    def delete_a_template(self, name: str) -> None:
        self.remove(f"themes/own/templates/{name}")

    @rule()
    def delete_the_settings(self) -> None:
        self.remove("site.yml")

    @rule()
    def lose_the_cache(self) -> None:
        super().lose_the_cache()
        self.is_lost = True

    @rule(places=st.sets(st.integers(0, 9), min_size=1))
    def lose_a_part_of_the_cache(self, places: set[int]) -> None:
        super().lose_a_part_of_the_cache(places)
        self.is_lost = True

    @rule()
    def take_a_break(self) -> None:
        self.session.rest()

    @initialize()
    def first_build(self) -> None:
        self.make_anew_and_compare()

    @rule()
    def make_anew_and_compare(self) -> None:
        clean, options = self.root / "clean", Options(keep_going=True, good=self.good)
        self.session.tell(self.watcher.changed())
        try:
            expected = build(self.site, clean, silent, options)
            if expected.errors:  # then what stays as it was is in the cache alone
                expected = build(self.site, clean, silent, replace(options, cached=True))
        except InvalidSite as problem:
            with pytest.raises(InvalidSite, match=re.escape(str(problem))):
                self.session.build(silent, replace(options, cached=True))
            return
        made = self.session.build(silent, replace(options, cached=True))
        self.good = made.good
        (clean / ".crossread-manifest.json").unlink()
        if made.errors and self.is_lost:  # what was to stay as it was is known no more
            shutil.rmtree(clean)
            return
        self.is_lost = self.is_lost and bool(made.errors)
        assert bytes_of(self.session.place.output) == bytes_of(clean)
        assert (made.errors, made.warnings) == (expected.errors, expected.warnings)
        again = self.session.build(silent, replace(options, cached=True, good=self.good))
        assert (again.published.written, again.published.removed) == ((), ())
        assert made.errors or not again.rendered  # with an error in a story, what is beside it is made twice
        shutil.rmtree(clean)


def silent(_stage: str, _done: int, _total: int) -> None:
    """Say nothing of the progress."""


@pytest.mark.usefixtures("templates_checked_once")
@pytest.mark.parametrize("machine", [Builds, Served])
def test_a_build_on_top_of_others_is_a_clean_one(machine: type[Edits], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ticks, "is_settled", lambda _changed, _looked: True)
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=10,
            stateful_step_count=12,
            suppress_health_check=list(HealthCheck),
            phases=[Phase.generate],  # each step of shrinking would be a dozen builds
        ),
    )
