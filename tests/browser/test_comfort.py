"""What the script adds: views that can be shared, links to copy, two reports to choose, the search."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.support import PAGES, opened

pytestmark = pytest.mark.browser

FORM = "form[data-view]"
ROWS = "#points .point:visible"
REPORTS = "heads => heads.map(head => head.dataset.report)"


def labels(page: Page, rows: str = ROWS) -> list[str]:
    return [text.split("\n")[0] for text in page.locator(f"{rows} th").all_inner_texts()]


def test_a_view_by_verdict_is_kept_in_the_address_and_can_be_shared(browser: Browser, address: str) -> None:
    with opened(browser, address + PAGES["story"]) as (page, problems):
        everything = labels(page)
        page.locator(FORM).get_by_label("Agree").uncheck()
        page.locator(FORM).get_by_label("More precise in one").uncheck()
        apart = labels(page)
        assert sorted(apart) == ["Cost of repairs", "People killed", "Whether the company had been warned"]
        expect(page).to_have_url(re.compile(r"\?verdict=dispute%2Cdiffer$"))
        assert page.locator(f"{FORM} output").inner_text() == f"3 of {len(everything)} points shown"
        page.reload()
        assert labels(page) == apart
        page.locator(FORM).get_by_role("button", name="Show all").click()
        expect(page.locator(ROWS)).to_have_count(len(everything))
        expect(page).to_have_url(re.compile(r"^[^?]+$"))
        assert problems == []


def test_the_switch_of_colours_keeps_its_place_and_size(browser: Browser, address: str) -> None:
    """A page may be drawn before the script has named the switch: then nothing may move."""
    with opened(browser, address + PAGES["home"]) as (page, _):
        switch = page.locator("button.theme")
        before = switch.bounding_box()
        assert switch.inner_text() == "Dark"
        switch.click()
        assert switch.inner_text() == "Light"
        assert switch.bounding_box() == before


def test_the_back_button_undoes_a_choice(browser: Browser, address: str) -> None:
    with opened(browser, address + PAGES["story"]) as (page, _):
        everything = labels(page)
        page.locator(FORM).get_by_label("Kind of question").select_option("When")
        assert labels(page) == ["When the dam was built"]
        assert page.locator("#points .group:visible").all_inner_texts() == ["When"]
        page.go_back()
        assert labels(page) == everything
        page.go_forward()
        assert labels(page) == ["When the dam was built"]


def test_rows_are_put_in_another_order_and_back(browser: Browser, address: str) -> None:
    with opened(browser, address + PAGES["story"]) as (page, _):
        first = labels(page)
        how_many = "#points tbody:first-of-type .point"
        page.locator(FORM).get_by_label("Order").select_option("by name")
        named = labels(page, how_many)
        assert named == sorted(named)
        page.locator(FORM).get_by_label("Order").select_option("most reports first")
        counts = [int(row.get_attribute("data-reports") or 0) for row in page.locator(how_many).all()]
        assert counts == sorted(counts, reverse=True)
        page.locator(FORM).get_by_label("Order").select_option("what tells most first")
        assert labels(page) == first


def test_each_row_keeps_what_stands_below_it(browser: Browser, address: str) -> None:
    read = "[...document.querySelectorAll('#points .foot')].map(f => f.previousElementSibling.id)"
    with opened(browser, address + PAGES["story"]) as (page, _):
        before = sorted(page.evaluate(read))
        page.locator(FORM).get_by_label("Order").select_option("by name")
        assert sorted(page.evaluate(read)) == before


def test_a_column_is_hidden_in_every_row(browser: Browser, address: str) -> None:
    with opened(browser, address + PAGES["story"]) as (page, _):
        heads = page.locator("#points table >> nth=0 >> thead th:visible")
        assert heads.count() == 6
        page.locator(FORM).get_by_label("B1").uncheck()
        assert heads.count() == 5
        assert page.locator("#points .point >> nth=0").locator("td:visible").count() == 4
        assert page.locator("#points [colspan] >> nth=0").get_attribute("colspan") == "5"
        expect(page).to_have_url(re.compile(r"\?column=A%2CB2%2CC%2CD$"))


def test_differences_are_chosen_by_kind(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}differences/index.html?kind=said") as (page, _):
        assert page.locator(".difference:visible h3").all_inner_texts() == ["Whether the company had been warned"]
        page.locator(FORM).get_by_label("Kind of question").select_option("all")
        assert page.locator(".difference:visible").count() == 3
        page.locator(FORM).get_by_label("Disputed by the parties").uncheck()
        page.locator(FORM).get_by_label("Told differently").uncheck()
        assert page.locator(".differing:visible").count() == 0


def test_a_filter_shows_on_the_phone_what_stands_on_cards_too(browser: Browser, address: str) -> None:
    with opened(browser, address + PAGES["story"], width=390) as (page, _):
        assert "People killed" not in labels(page)
        page.locator(FORM).get_by_label("Agree").uncheck()
        assert "People killed" in labels(page)


@pytest.mark.parametrize(("kind", "prefix"), [(".entry h3", "f-"), (".entry .said", "c-")])
def test_links_to_facts_and_claims_are_copied(browser: Browser, address: str, kind: str, prefix: str) -> None:
    with opened(browser, address + PAGES["story"]) as (page, problems):
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        scope = page.locator(".entry .ask" if prefix == "f-" else kind).first
        link = scope.locator("a.copy").first
        link.click()
        expect(page.locator(".toast")).to_have_text("Link copied")
        copied = page.evaluate("navigator.clipboard.readText()")
        assert copied == address + PAGES["story"] + (link.get_attribute("href") or "")
        assert copied.partition("#")[2].startswith(prefix)
        page.goto(copied)
        assert page.evaluate("document.querySelector(':target') !== null")
        assert problems == []


def test_two_reports_are_chosen_in_any_order(browser: Browser, address: str) -> None:
    with opened(browser, address + PAGES["story"]) as (page, problems):
        form = page.locator("form[data-two]")
        form.get_by_label("Left").select_option("D: Radio Lindmark")
        form.get_by_label("Right").select_option("A: Northern Courier")
        form.get_by_role("button", name="Open").click()
        page.wait_for_url("**/1-courier-vs-5-radio/index.html")
        assert problems == []


def found(page: Page) -> list[str]:
    return page.locator(".results h2").all_inner_texts()


def test_the_search_finds_articles_and_points_from_a_server_and_from_a_folder(
    browser: Browser, address: str, site: Path
) -> None:
    for base in (address, f"{site.as_uri()}/"):
        with opened(browser, base + PAGES["search"]) as (page, problems):
            page.get_by_label("Words").fill("Ostmark")
            expect(page.locator(".found")).to_have_text("Found: 2")
            expect(page.locator(".results h2").last).to_have_text("Dam at Lake Verrin gives way, at least 27 dead")
            page.locator(".results a").last.click()
            page.wait_for_url("**/1-courier/index.html")
            assert problems == []


def test_a_search_can_be_shared_and_narrowed(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}search/index.html?q=KILLED&in=facts") as (page, problems):
        expect(page.locator(".results li").first).to_contain_text("People killed")
        assert "Dam at Lake Verrin gives way, at least 27 dead" not in found(page)
        page.get_by_label("articles").check()
        expect(page.locator(".results li").first).to_contain_text("Article")
        expect(page).to_have_url(re.compile("in=articles"))
        assert problems == []


def test_beginnings_of_words_and_accents_do_not_matter_and_every_word_must_be_there(
    browser: Browser, address: str
) -> None:
    with opened(browser, f"{address}search/index.html?q=resid") as (page, _):
        expect(page.locator(".results li").first).to_be_visible()
        page.get_by_label("Words").fill("vérrin nowhere")
        expect(page.locator(".found")).to_have_text("Nothing found. Try fewer words, or only their beginnings.")
        page.get_by_label("Words").fill("the")
        expect(page.locator(".found")).to_have_text(
            "These words are too short, or stand nearly everywhere. Try a longer or a rarer one."
        )
        for number in ("4120", "4,120"):
            page.get_by_label("Words").fill(number)
            expect(page.locator(".results li").first).to_contain_text("Verrin dam bursts")
        page.get_by_label("Words").fill("…")
        expect(page.locator(".found")).to_have_text("Nothing found. Try fewer words, or only their beginnings.")
        page.get_by_label("Words").fill("")
        expect(page.locator(".found")).to_have_text("")


def test_a_lost_index_is_told(browser: Browser, address: str) -> None:
    with opened(browser, address + PAGES["search"]) as (page, _):
        page.route("**/search/words/*", lambda route: route.abort())
        page.get_by_label("Words").fill("dam")
        expect(page.locator(".found")).to_have_text("The index could not be loaded. Try again when you are connected.")


def test_what_is_found_is_text_and_never_markup(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}search/index.html?q=feared&in=articles") as (page, _):
        expect(page.locator(".results h2")).to_have_text("Nearly 100 feared dead as dam fails <b>again</b>")


def test_without_javascript_forms_are_away_and_links_lead_to_their_places(browser: Browser, address: str) -> None:
    with opened(browser, address + PAGES["story"], script=False) as (page, _):
        assert page.locator("form:visible").count() == 0
        link = page.locator(".entry .said a.copy").first
        link.click()
        expect(page).to_have_url(re.compile(re.escape(link.get_attribute("href") or "-") + "$"))
        page.locator("#pairs ~ .pairs a, .pairs a").first.click()
        page.locator(".pickers a").first.click()
        expect(page).to_have_url(re.compile("-vs-"))
    with opened(browser, address + PAGES["search"], script=False) as (page, _):
        assert "needs JavaScript" in page.locator("main").inner_text()
        assert page.locator("form:visible").count() == 0


def test_the_keyboard_alone_filters_and_searches(browser: Browser, address: str) -> None:
    with opened(browser, address + PAGES["story"]) as (page, _):
        page.locator(FORM).get_by_label("Agree").focus()
        page.keyboard.press("Space")
        expect(page).to_have_url(re.compile("verdict="))
    with opened(browser, address + PAGES["search"]) as (page, _):
        page.get_by_label("Words").focus()
        page.keyboard.type("ostmark")
        page.keyboard.press("Enter")
        expect(page.locator(".results a")).to_have_count(2)
        for _ in range(3):
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.wait_for_url("**/verrin-dam/index.html#f-*")


def test_enter_searches_once(browser: Browser, address: str) -> None:
    """What was found is not drawn again a moment later: whoever has gone on to a result stays there."""
    with opened(browser, address + PAGES["search"]) as (page, _):
        page.get_by_label("Words").focus()
        page.keyboard.type("ostmark")
        page.keyboard.press("Enter")
        first = page.locator(".results a").first
        first.focus()
        page.wait_for_timeout(400)
        expect(first).to_be_focused()


def test_a_reader_chooses_which_reports_of_a_large_story_have_a_column(
    browser: Browser, places: dict[str, str]
) -> None:
    with opened(browser, places["points"]) as (page, problems):
        heads, quotes = page.locator("thead [data-report]"), page.locator(".matrix q")
        shown, said = heads.evaluate_all(REPORTS), sorted(quotes.all_text_contents())
        choices = heads.nth(0).locator("option").evaluate_all("options => options.map(option => option.value)")
        other = next(sign for sign in choices if sign not in shown)
        heads.nth(0).locator("select").select_option(other)
        heads.nth(1).locator("select").select_option(shown[2])
        chosen = [other, shown[2], shown[1], shown[3]]
        assert heads.evaluate_all(REPORTS) == chosen
        assert sorted(quotes.all_text_contents()) == said  # nothing is lost, and nothing shown twice
        assert page.locator(f'.others [data-report="{other}"]').count() == 0
        page.reload()
        assert heads.evaluate_all(REPORTS) == chosen
        page.go_back()
        page.go_back()
        assert heads.evaluate_all(REPORTS) == shown
        assert problems == []


def test_without_scripts_a_large_story_has_all_its_points(browser: Browser, places: dict[str, str]) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(places["points"])
    assert page.locator("thead select").count() == 0
    fold = page.locator("details.told-by").first
    if fold.get_attribute("open") is None:
        fold.locator("summary").click()
    expect(fold.locator("q").first).to_be_visible()
    context.close()
