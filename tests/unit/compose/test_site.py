import json
from dataclasses import replace

import pytest

from generator.compose import compose
from generator.compose.exports.facts_json import facts_json
from generator.compose.site_pages import HomeView, MethodView
from generator.compose.story_page import StoryView
from generator.diagnostics import InvalidSite
from generator.model import RawFile, Story
from tests.sites.demo_story import SITE, STORY, demo_story

OF_THE_SITE = [
    "404.html",
    "differences/index.html",
    "facts.csv",
    "index.html",
    "method/index.html",
    "outlets/index.html",
    "robots.txt",
    "schema/facts.json",
    "search/index.html",
    "search/words/0.js",
    "stories.json",
]


def renamed(story: Story, name: str) -> Story:
    articles = tuple(replace(a, story=name) for a in story.source.articles)
    return replace(story, source=replace(story.source, id=name, articles=articles))


def with_article_called(story: Story, name: str) -> Story:
    first, *rest = story.source.articles
    return replace(story, comparisons=(), source=replace(story.source, articles=(replace(first, id=name), *rest)))


def test_every_page_has_its_own_path() -> None:
    paths = [page.path for page in compose(SITE, [demo_story()])]
    of_the_story = ["index.html", "facts.json", "facts.csv"]
    outlets, record = 3, 1
    assert len(paths) == len(set(paths)) == len(OF_THE_SITE) + len(of_the_story) + 5 * 2 + 10 + outlets + record
    assert paths == sorted(paths)


def test_a_site_without_stories_has_its_own_pages() -> None:
    paths = [page.path for page in compose(SITE, [])]
    assert paths == OF_THE_SITE


@pytest.mark.parametrize("name", ["method", "assets", "404.html", "METHOD", "search", "outlets", "differences"])
def test_a_story_in_the_place_of_a_page_is_refused(name: str) -> None:
    with pytest.raises(InvalidSite) as caught:
        compose(SITE, [renamed(demo_story(), name)])
    assert {d.code for d in caught.value.diagnostics} == {"page-collision"}
    assert all(d.path.startswith("content/") for d in caught.value.diagnostics)


def test_two_stories_with_one_name_are_refused() -> None:
    message = r"would be written to 'verrin-dam/index\.html', where another page of the site would lie"
    with pytest.raises(InvalidSite, match=message):
        compose(SITE, [demo_story(), demo_story()])


def test_an_article_in_the_place_of_a_pair_is_refused() -> None:
    with pytest.raises(InvalidSite, match="2-post-vs-3-post"):
        compose(SITE, [with_article_called(demo_story(), "2-post-vs-3-post")])


def test_the_order_of_stories_does_not_matter() -> None:
    one, two = demo_story(), renamed(demo_story(), "other")
    assert compose(SITE, [one, two]) == compose(SITE, [two, one])


def test_the_home_page_names_the_sharpest_difference() -> None:
    home = next(page.view for page in compose(SITE, [demo_story()]) if page.path == "index.html")
    assert isinstance(home, HomeView)
    assert home.cards[0].sharpest is not None
    assert home.cards[0].sharpest.label == "Cost of repairs"


def test_a_story_with_one_article_is_shown_without_comparison() -> None:
    story = demo_story()
    story = replace(story, comparisons=(), source=replace(story.source, articles=story.source.articles[:1]))
    view = next(p.view for p in compose(SITE, [story]) if p.path == f"{STORY}/index.html")
    assert isinstance(view, StoryView)
    assert (view.tally.compared, view.pairs, view.groups) == (0, (), ())


def test_facts_json_has_the_fixed_form() -> None:
    story = demo_story()
    data = json.loads(facts_json(story, story.comparisons))
    assert data["schema"] == 1
    assert data["story"]["id"] == STORY
    assert [a["outlet"] for a in data["articles"]] == [
        "Northern Courier",
        "The Harbour Post",
        "The Harbour Post",
        None,
        "Radio Lindmark",
    ]
    assert data["articles"][3]["published"] is None
    assert data["articles"][2]["url"] is None
    killed = data["facts"][0]
    assert (killed["verdict"], killed["kind"], killed["origins"]) == ("differ", "number", 3)
    assert killed["cautions"][0]["kind"] == "different-event"
    assert killed["claims"][0]["quantities"] == [
        {"surface": "At least 27", "low": 27, "high": None, "of": "killed", "unit": ""}
    ]
    built = next(f for f in data["facts"] if f["label"] == "When the dam was built")
    assert built["claims"][1]["times"] == [
        {"surface": "1974", "value": "1974", "earliest": "1974-01-01", "latest": "1974-12-31"}
    ]


def test_quotes_stand_at_their_offsets_in_the_published_text() -> None:
    pages = {page.path: page.view for page in compose(SITE, [demo_story()])}
    raw = pages[f"{STORY}/facts.json"]
    assert isinstance(raw, RawFile)
    data = json.loads(raw.text)
    texts = {a["id"]: pages[a["text"]] for a in data["articles"]}
    for fact in data["facts"]:
        for claim in fact["claims"]:
            text = texts[claim["article"]]
            assert isinstance(text, RawFile)
            assert text.text[claim["start"] : claim["end"]] == claim["quote"]


def test_the_digest_of_a_build_changes_with_what_its_stories_show() -> None:
    def digest(*stories: Story) -> str:
        view = next(page.view for page in compose(SITE, stories) if page.path == "method/index.html")
        assert isinstance(view, MethodView)
        return view.digest

    one, two = demo_story(), renamed(demo_story(), "other")
    assert digest(one, two) == digest(two, one)
    assert len({digest(), digest(one), digest(one, two), digest(replace(one, comparisons=one.comparisons[1:]))}) == 4
