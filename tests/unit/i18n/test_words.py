from datetime import date
from pathlib import Path

import pytest
from markupsafe import Markup

from generator.i18n import UnknownWordError, Words, english, load_words

ENGLISH = """\
points: { one: "{count} point", other: "{count} points" }
who: "by {speaker}"
list: "read {names}"
day: "saved on {day}"
sum: "{count} of {all}"
"""
ARABIC = """\
points: { zero: "صفر", one: "واحد", two: "اثنان", few: "{count} قليل", many: "{count} كثير", other: "{count} آخر" }
who: "بحسب {speaker}"
"""


@pytest.fixture
def theme(tmp_path: Path) -> Path:
    """A theme with a catalogue of its own for English and for Arabic."""
    folder = tmp_path / "themes" / "own" / "locales"
    folder.mkdir(parents=True)
    (folder / "en.yml").write_text(ENGLISH, encoding="utf-8")
    (folder / "ar.yml").write_text(ARABIC, encoding="utf-8")
    return folder.parent


def words(tag: str, theme: Path) -> Words:
    return load_words(tag, [theme], theme.parent.parent)[0]


@pytest.mark.parametrize(("count", "text"), [(0, "0 points"), (1, "1 point"), (2, "2 points"), (1500, "1,500 points")])
def test_english_has_two_forms(theme: Path, count: int, text: str) -> None:
    assert words("en", theme)("points", count=count) == text


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "صفر"),
        (1, "واحد"),
        (2, "اثنان"),
        (3, "3 قليل"),
        (10, "10 قليل"),
        (11, "11 كثير"),
        (99, "99 كثير"),
        (100, "100 آخر"),
        (102, "102 آخر"),
        (103, "103 قليل"),
    ],
)
def test_arabic_has_six_forms(theme: Path, count: int, text: str) -> None:
    assert words("ar", theme)("points", count=count) == text


def test_words_of_the_other_direction_are_kept_apart(theme: Path) -> None:
    assert words("ar", theme)("who", speaker="Ann Lee") == "بحسب \u2068Ann Lee\u2069"
    assert words("ar", theme)("who", speaker="الوزارة") == "بحسب الوزارة"
    assert words("en", theme)("who", speaker="Ann Lee") == "by Ann Lee"
    assert words("en", theme)("who", speaker="الوزارة") == "by \u2068الوزارة\u2069"


def test_markup_escapes_what_is_no_markup(theme: Path) -> None:
    t = words("en", theme).markup
    assert t("who", speaker="<b>Ann</b> & Co") == "by &lt;b&gt;Ann&lt;/b&gt; &amp; Co"
    assert t("who", speaker=Markup("<b>Ann</b>")) == "by <b>Ann</b>"
    assert isinstance(t("who", speaker="Ann"), Markup)


def test_values_are_worded_by_the_locale(theme: Path) -> None:
    en, ar = words("en", theme), words("ar", theme)
    assert en("list", names=("A", "B", "C")) == "read A, B and C"
    assert en("day", day=date(2031, 5, 4)) == "saved on 4 May 2031"
    assert en("sum", count=3, all=12000) == "3 of 12,000"
    assert ar.day(date(2031, 5, 4)) == "4 مايو 2031"
    assert ar.listing(["أ", "ب"]) == "أ وب"


def test_what_a_catalogue_lacks_is_english(theme: Path) -> None:
    assert words("ar", theme)("sum", count=1, all=2) == "1 of 2"


def test_a_country_narrows_its_language(theme: Path) -> None:
    assert words("ar-EG", theme)("who", speaker="س") == "بحسب س"
    assert words("en-US", theme).day(date(2031, 5, 4)) == "May 4, 2031"


@pytest.mark.parametrize("tag", ["en", "ar", "fr", "lt", "fa", "ur"])
@pytest.mark.parametrize("names", ["A", "AB", "ABC", "ABCD"])
def test_a_row_has_each_item_once_in_every_language(theme: Path, tag: str, names: str) -> None:
    (theme / "locales").mkdir(exist_ok=True)
    (theme / "locales" / f"{tag}.yml").touch()
    row = words(tag, theme).row(names)
    assert "".join(letter for letter in row if letter in names) == names
    assert row == "A" or not row.startswith("A B")


def test_a_row_of_nothing_is_empty() -> None:
    assert english().row([]) == ""


@pytest.mark.parametrize(
    ("key", "message"),
    [
        (
            "nav.storys",
            "no catalogue has the message 'nav.storys'. "
            'Did you mean "nav.stories"? Add it to every catalogue, or name one that is there.',
        ),
        ("points.compared", "the message 'points.compared' needs 'count'. Give it: `t('points.compared', count=…)`."),
    ],
)
def test_what_cannot_be_said(key: str, message: str) -> None:
    with pytest.raises(UnknownWordError) as caught:
        english()(key)
    assert str(caught.value) == message


def test_the_program_s_english_is_sound() -> None:
    assert load_words("en", (), Path())[1] == ()


def problems(theme: Path, tag: str, text: str) -> list[str]:
    (theme / "locales" / f"{tag}.yml").write_text(text, encoding="utf-8")
    return [str(p) for p in load_words(tag, [theme], theme.parent.parent)[1] if not p.code.endswith("missing")]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            'a: "{cuont points"\n',
            "themes/own/locales/fr.yml:1:1: error[words-brace]: 'a' has a stray '{'\n"
            "    Braces hold the name of a place, and nothing else: `{count} points`.",
        ),
        (
            'who: "de {spaeker}"\n',
            "themes/own/locales/fr.yml:1:1: error[words-place]: 'who' has no place 'spaeker'\n    It has: speaker.",
        ),
        (
            'points:\n  two: "deux"\n  other: "{count} points"\n',
            "themes/own/locales/fr.yml:1:1: error[words-form]: 'points': the language has no form 'two'\n"
            "    Its forms are: many, one, other.",
        ),
        (
            'points:\n  single: "un"\n  other: "{count} points"\n',
            "themes/own/locales/fr.yml:2:3: error[words-form]: 'points' has no form 'single'\n"
            "    The forms are CLDR's plural categories: zero, one, two, few, many, other.",
        ),
        (
            "who: [a, b]\n",
            "themes/own/locales/fr.yml:1:1: error[words-type]: 'who' must be a text\n"
            "    Write one text, or one a plural form.",
        ),
        (
            "who: a\nwho: b\n",
            "themes/own/locales/fr.yml:2:1: error[words-syntax]: the key 'who' stands twice, first on line 1\n"
            "    Keep one of the two.",
        ),
    ],
)
def test_what_is_wrong_with_a_catalogue(theme: Path, text: str, message: str) -> None:
    assert problems(theme, "fr", text) == [message]


def test_missing_messages_are_named_in_one_warning(theme: Path) -> None:
    (theme / "locales" / "fr.yml").write_text('who: "de {speaker}"\n', encoding="utf-8")
    (warning,) = load_words("fr", [theme], theme.parent.parent)[1]
    assert (warning.severity, warning.code, warning.path) == ("warning", "words-missing", "themes/own/locales/fr.yml")
    assert " messages are missing, which the pages have in English: " in warning.message


def test_a_message_that_english_does_not_have(theme: Path) -> None:
    assert problems(theme, "fr", 'nav: {storys: "Dossiers"}\n') == [
        "themes/own/locales/fr.yml:1:7: warning[words-unknown]: English has no message 'nav.storys'\n"
        '    Did you mean "nav.stories"? Take it out, or add it to en.yml too.'
    ]


def test_weights_have_their_sign(theme: Path) -> None:
    assert (english().signed(4.12), english().signed(-0.9), english().signed(0.0)) == ("+4.12", "−0.90", "+0.00")
    assert english().signed(-0.0) == "+0.00"
    assert words("de", theme).signed(-1.25) == "−1,25"


def test_a_language_without_a_catalogue(theme: Path) -> None:
    (problem,) = load_words("ja", [theme], theme.parent.parent)[1]
    assert str(problem) == (
        "site.yml: error[locale-unknown]: there are no words for the locale 'ja'\n"
        "    Known: ar, en. Add locales/ja.yml to your theme for another."
    )
