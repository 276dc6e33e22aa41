"""Questions with slots: what fills them must agree, and the answers may differ."""

from generator.align.profile import make_profiles
from generator.align.questions import asked
from generator.extract import extract
from tests.unit.align.build import make_article

FILLER = ["Shops opened late on the square.", "A choir sang in the station hall.", "Bakers sold out of bread by noon."]


def questions(*outlets: list[str]) -> list[tuple[str, str, str]]:
    """Name of the question and what fills its slots, for every pair found."""
    articles = [make_article(f"a{n}", [*lines, *FILLER]) for n, lines in enumerate(outlets)]
    sentences = extract(articles)
    profiles = make_profiles(articles, sentences)
    texts = {a.id: a.text for a in articles}
    return [
        (q.name, q.left.of(texts[profiles[i].article]), q.right.of(texts[profiles[j].article]))
        for (i, j), found in sorted(asked(profiles).items())
        for q in found
    ]


def test_two_tolls_of_people_meet_though_no_word_is_shared() -> None:
    found = questions(
        ["At least 12 people were killed when the roof fell in."],
        ["Nearly 40 victims have died, hospitals said."],
    )
    assert found == [("toll", "At least 12", "Nearly 40")]


def test_two_sentences_may_answer_several_questions() -> None:
    found = questions(
        ["At least 12 people were killed and 30 injured when the roof fell in."],
        ["The roof fell in, killing nine people and injuring 28."],
    )
    assert found == [("toll", "At least 12", "nine"), ("toll", "30", "28")]


def test_an_article_answers_a_question_five_times_at_most() -> None:
    tolls = [
        f"{n} people were killed in the {nth} valley." for n, nth in enumerate("one two red low old new".split(), 2)
    ]
    found = questions(["Forty people were killed."], tolls)
    assert {left for _, left, _ in found} == {"Forty"}
    assert [right for _, _, right in found] == ["2", "3", "4", "5", "6"]


def test_a_toll_of_an_earlier_war_does_not_meet_the_toll_of_today() -> None:
    found = questions(
        ["At least 12 people were killed when the roof fell in."],
        ["The war of the 1970s killed 9,000 people."],
    )
    assert [f for f in found if f[0] == "toll"] == []


def test_killed_people_do_not_meet_killed_officers() -> None:
    found = questions(["At least 12 people were killed."], ["Four police officers were killed."])
    assert [f for f in found if f[0] == "toll"] == []


def test_ages_of_one_person_meet_and_of_two_do_not() -> None:
    assert questions(
        ["The driver, Martin Oduya, 52, was taken to hospital."],
        ["Police named him as Martin Oduya, a 53-year-old electrician.", "Clara Weiss, 31, watched it happen."],
    ) == [("age", "52", "53-year-old")]


def test_quakes_have_one_magnitude_each_story() -> None:
    assert questions(
        ["A quake of magnitude 6.1 shook the valley at dawn."],
        ["The 6.3-magnitude tremor was felt as far as the coast."],
    ) == [("measure", "6.1", "6.3-magnitude")]


def test_a_measure_meets_the_only_other_one_of_its_kind_where_something_is_shared() -> None:
    assert questions(
        ["The Seismic Office put it at a depth of 10 kilometres."],
        ["It was centred 15 km below the surface, the Seismic Office said."],
    ) == [("measure", "10 kilometres", "15 km")]
    assert questions(["The wave was 12 metres high."], ["A fence 15 metres high was put up."]) == []


def test_jobs_that_go_meet_the_only_other_ones_of_the_story() -> None:
    assert questions(
        ["About 150 jobs will go at the mill."],
        ["The sale of the mill means the loss of up to 200 posts."],
    ) == [("measure", "About 150", "up to 200")]


def test_an_article_with_two_depths_answers_the_question_of_neither() -> None:
    assert (
        questions(
            ["The Seismic Office put it at a depth of 10 kilometres."],
            ["The Seismic Office spoke of 15 km below the surface, then of a depth of 12 km."],
        )
        == []
    )


def test_a_past_year_and_a_season_of_it_meet_where_the_event_is_shared() -> None:
    found = questions(
        ["The dam at Corran had burst once before, in 1987, drowning the lower valley."],
        ["In the spring of 1987 the Corran dam burst and the valley was evacuated."],
    )
    assert found == [("past year", "1987", "the spring of 1987")]


def test_a_decade_and_a_year_in_it_meet_where_the_event_is_shared() -> None:
    found = questions(
        ["The province of Lurania broke away from Tarsia in the 1980s after a referendum."],
        ["In 1983 the province of Lurania declared independence from Tarsia."],
    )
    assert found == [("past decade", "the 1980s", "1983")]


def test_a_denial_meets_what_another_party_asserts_of_the_same() -> None:
    found = questions(
        ["The defence ministry said there were no Swedish soldiers on the island."],
        ["A fisherman said Swedish soldiers had landed on the island at dawn."],
    )
    assert found == [("denied", "Swedish soldiers", "Swedish soldiers")]


def test_one_outlet_alone_is_asked_nothing() -> None:
    assert questions(["At least 12 people were killed.", "In all 14 people were killed."]) == []


def test_whether_one_person_resigned_is_one_question_in_any_words() -> None:
    found = questions(
        ["Captain Ann Lee has stepped down, friends said.", "Ann Lee likes tea."],
        ["Lee played well.", "Ann Lee will stay on as captain."],
    )
    assert ("acted", "stepped down", "stay on") in found


def test_of_two_persons_it_is_two_questions() -> None:
    found = questions(["Captain Ann Lee has resigned."], ["Tom Roe will not resign."])
    assert not [name for name, *_ in found if name == "acted"]


def test_of_the_23_year_old_is_the_one_named_right_before() -> None:
    found = questions(
        ["The club has signed Ann Lee.", "The 23-year-old put pen to paper at noon."], ["Lee, 24, said nothing."]
    )
    assert ("age", "23-year-old", "24") in found


def test_of_two_persons_named_before_nobody_knows_whose_age_it_is() -> None:
    found = questions(
        ["Ann Lee met Tom Roe.", "The 23-year-old put pen to paper at noon."], ["Ann Lee, 24, said nothing."]
    )
    assert not [name for name, *_ in found if name == "age"]


def test_those_who_fight_a_fire_are_counted_once() -> None:
    found = questions(
        ["Some 60 firefighters and two planes were battling the flames."], ["About 80 firefighters are on the lines."]
    )
    assert found == [("measure", "Some 60", "About 80")]


def test_since_when_one_person_holds_a_post() -> None:
    found = questions(
        ["The firm, run by Ann Lee since 2020, said nothing."],
        ["Chief executive Ann Lee, who has led the firm since 2017, was away."],
    )
    assert ("held", "2020", "2017") in found
