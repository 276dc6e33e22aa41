"""Rights: of a text that may not be shown whole, nothing but the quoted claims reaches the site, in any file."""

import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import pytest

from generator.checking import survey
from generator.compose import Site, compose
from generator.model import Article, ShareCard
from generator.pipeline import Options, build
from generator.read import read_content
from generator.rights import publishable
from generator.stages import analyse
from tests.sites.leaks import Runs, hidden_runs, leaks, runs
from tests.sites.support import HERE, build_quietly

SITE = HERE / "rights"
OF_THE_SITE = {
    "by outlet": "",
    "quotes": "rights: quotes",
    "few words": "rights: {text: quotes, words: 25}",
    "none": "rights: none",
}
"""What ``site.yml`` adds; the rights of outlets and articles are in the site's own files."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """A built site: its articles as they were read, and what ``facts.json`` says of each."""

    output: Path
    articles: tuple[Article, ...]
    data: dict[str, list[dict[str, object]]]

    @property
    def claims(self) -> list[dict[str, object]]:
        return [claim for fact in self.data["facts"] for claim in fact["claims"]]  # type: ignore[attr-defined]

    def rights(self, article: Article) -> object:
        return next(entry["rights"] for entry in self.data["articles"] if entry["id"] == article.id)

    def quotes(self, article: Article) -> list[str]:
        return [str(c["quote"]) for c in self.claims if c["article"] == article.id and c["quote"] is not None]

    def shown(self, article: Article) -> list[str]:
        """The passages that may stand in the site: all of the text, or the quotes and the title."""
        if self.rights(article) == "full":
            return [article.text]
        return [*self.quotes(article), *([] if article.title_made else [article.title])]

    def public(self, length: int) -> Runs:
        """The runs of words of all that may be shown, and of who says it: "according to the fire brigade"."""
        texts = [passage for article in self.articles for passage in self.shown(article)]
        speakers = {str(claim["speaker"]) for claim in self.claims}
        told = [f"{cue} {speaker}" for speaker in speakers for cue in ("according to", "according to the")]
        return {run for text in (*texts, *told, "The Orne in flood") for run in runs(text, length)}


@pytest.fixture(scope="module", params=list(OF_THE_SITE))
def built(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Built]:
    root = Path(shutil.copytree(SITE, tmp_path_factory.mktemp("rights") / "site"))
    settings = root / "site.yml"
    settings.write_text(f"{settings.read_text()}{OF_THE_SITE[request.param]}\n")
    if request.param != "by outlet":
        outlets = root / "content" / "outlets.yml"
        outlets.write_text(re.sub(r", rights: (?:\{[^}]*\}|\w+)", "", outlets.read_text()))
    output = root / "public"
    build_quietly(root, output)
    data = json.loads((output / "flood" / "facts.json").read_bytes())
    yield Built(output=output, articles=read_content(root / "content").stories[0].articles, data=data)


def test_nothing_but_quoted_claims_reaches_a_file(built: Built) -> None:
    for article in built.articles:
        if built.rights(article) != "full":
            hidden = hidden_runs(article.text, built.shown(article)) - built.public(6)
            assert len(hidden) > 10
            assert leaks(built.output, hidden) == []


def test_no_words_are_shown_where_none_may_be(built: Built) -> None:
    for article in built.articles:
        if built.rights(article) == "none":
            assert built.quotes(article) == []
            hidden = hidden_runs(article.text, built.shown(article), 4) - built.public(4)
            assert leaks(built.output, hidden) == []


def test_lines_that_were_left_out_are_not_shown(built: Built) -> None:
    assert leaks(built.output, runs("Read also: The council closed both bridges after the river rose")) == []


def test_the_text_is_published_only_where_it_may_be(built: Built) -> None:
    for article in built.articles:
        is_whole = built.rights(article) == "full"
        assert (built.output / "flood" / article.id / "text.txt").exists() is is_whole
        entry = next(entry for entry in built.data["articles"] if entry["id"] == article.id)
        assert (entry["text"] is not None) is is_whole
        for claim in (claim for claim in built.claims if claim["article"] == article.id):
            places = (claim["start"], claim["end"])
            assert (None not in places) is is_whole


def test_no_more_words_are_quoted_than_may_be(built: Built, request: pytest.FixtureRequest) -> None:
    limit = {"by outlet": 40, "few words": 25}.get(request.node.callspec.params["built"])
    for article in built.articles:
        if built.rights(article) == "quotes":
            covered: set[int] = set()
            for quote in built.quotes(article):
                start = article.text.index(quote)
                covered |= {
                    m.start() for m in re.finditer(r"\S+", article.text[: start + len(quote)]) if m.end() > start
                }
            assert limit is None or 0 < len(covered) <= limit


def test_the_pages_say_so(built: Built) -> None:
    for article in built.articles:
        page = (built.output / "flood" / article.id / "index.html").read_text(encoding="utf-8")
        assert ("Only the passages that are compared are shown here" in page) is (built.rights(article) == "quotes")
        assert ("do not let its words be shown here" in page) is (built.rights(article) == "none")
    story = (built.output / "flood" / "index.html").read_text(encoding="utf-8")
    assert "not shown: the outlet’s rights" in story or built.rights(built.articles[0]) == "quotes"


def test_what_is_closest_to_the_article_counts(built: Built, request: pytest.FixtureRequest) -> None:
    told = {
        "by outlet": ["quotes", "none", "full", "full", "quotes"],
        "quotes": ["quotes", "quotes", "quotes", "full", "quotes"],
        "few words": ["quotes", "quotes", "quotes", "full", "quotes"],
        "none": ["none", "none", "none", "full", "none"],
    }[request.node.callspec.params["built"]]
    assert [built.rights(article) for article in built.articles] == told


def test_the_share_images_are_drawn_from_what_may_be_shown(built: Built) -> None:
    site = survey(built.output.parent)
    stories = [publishable(analyse(source), site.config.rights) for source in site.stories]
    pages = compose(Site(config=site.config, words=site.words), stories)
    cards = " / ".join(str(asdict(page.view)) for page in pages if isinstance(page.view, ShareCard))
    for article in built.articles:
        hidden = hidden_runs(article.text, built.shown(article), 4) if built.rights(article) != "full" else set()
        assert hidden.isdisjoint(runs(cards, 4) - built.public(4))


def test_all_claims_are_compared_whatever_may_be_shown(built: Built, tmp_path: Path) -> None:
    """The facts that several reports tell, who tells them, and the verdicts are those of a site without limits."""
    whole = Path(shutil.copytree(SITE, tmp_path / "site"))
    outlets = whole / "content" / "outlets.yml"
    outlets.write_text(re.sub(r", rights: (?:\{[^}]*\}|\w+)", "", outlets.read_text()))
    build_quietly(whole, whole / "public")
    data = json.loads((whole / "public" / "flood" / "facts.json").read_bytes())
    assert outline(data) == outline(built.data)


def test_rights_that_change_are_kept_by_a_build_on_top_of_another(tmp_path: Path) -> None:
    """What an earlier build had published goes, and nothing of it is used again."""
    root = Path(shutil.copytree(SITE, tmp_path / "site"))
    outlets = root / "content" / "outlets.yml"
    told = outlets.read_text()
    outlets.write_text(re.sub(r", rights: (?:\{[^}]*\}|\w+)", "", told))
    options = Options(cached=True)
    build(root, root / "public", lambda *_: None, options)
    (article,) = (a for a in read_content(root / "content").stories[0].articles if a.id == "002-mail")
    hidden = hidden_runs(article.text, [article.title])
    assert leaks(root / "public", hidden) != []
    outlets.write_text(told)
    build(root, root / "public", lambda *_: None, options)
    assert leaks(root / "public", hidden) == []


def outline(data: dict[str, list[dict[str, object]]]) -> list[tuple[object, ...]]:
    return sorted(
        (fact["id"], fact["verdict"], *sorted((c["id"], c["article"]) for c in fact["claims"]))  # type: ignore[attr-defined]
        for fact in data["facts"]
        if fact["verdict"] != "single"
    )
