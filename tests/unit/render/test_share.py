import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from generator.model import ShareCard, ShareCount
from generator.render.share import draw_card, read_colours
from generator.render.share.lettering import BOLD, Font
from generator.render.share.setting import fit
from tests.sites.themes import DEFAULT, DEFAULT_THEME, theme_of

COLOURS = read_colours(DEFAULT_THEME)
CARD = ShareCard(
    direction="ltr",
    site="The Fact Desk",
    title="The Verrin dam breaks",
    scope="4 reports by 4 outlets.",
    verdict="differ",
    word="Told differently",
    question="People killed",
    answers=("at least 27", "nearly 100"),
    counts=(
        ShareCount(key="differ", count=1, words="1 told differently"),
        ShareCount(key="agree", count=3, words="3 agree"),
    ),
    compared="4 points compared",
    alt="The Verrin dam breaks: 4 points compared.",
)
TITLE = (0, 110, 1200, 205)


def picture(card: ShareCard) -> Image.Image:
    return Image.open(io.BytesIO(draw_card(card, COLOURS))).convert("RGB")


def inked(image: Image.Image, box: tuple[int, int, int, int]) -> tuple[int, int, int, int] | None:
    """Where there is anything but paper in ``box``, seen from its corner."""
    part = image.crop(box)
    paper = Image.new("RGB", part.size, image.getpixel((0, 0)))
    return ImageChops.difference(part, paper).getbbox()


def test_it_has_the_size_that_readers_of_open_graph_want_and_is_small() -> None:
    content = draw_card(CARD, COLOURS)
    assert Image.open(io.BytesIO(content)).size == (1200, 630)
    assert len(content) < 40_000


def test_the_same_card_gives_the_same_bytes() -> None:
    assert draw_card(CARD, COLOURS) == draw_card(CARD, dict(COLOURS))


def test_the_bar_shows_the_shares_in_the_colours_of_the_pages() -> None:
    image = picture(CARD)
    colours = read_colours(DEFAULT_THEME)
    assert image.getpixel((64 + 100, 530)) == colours["differ"]
    assert image.getpixel((64 + 400, 530)) == colours["agree"]
    assert image.getpixel((5, 5)) == colours["paper"]


def test_where_words_run_to_the_left_everything_begins_at_the_right() -> None:
    english = inked(picture(CARD), TITLE)
    hebrew = inked(picture(replace(CARD, direction="rtl", title="הסכר נפרץ")), TITLE)
    assert english is not None
    assert hebrew is not None
    assert english[0] in range(60, 75)
    assert hebrew[2] in range(1125, 1140)


def test_letters_that_the_font_lacks_are_left_out_with_their_line() -> None:
    image = picture(replace(CARD, title="洪水", scope=""))
    assert inked(image, TITLE) is None
    assert inked(image, (0, 300, 1200, 500)) is not None


@pytest.mark.parametrize("title", ["word " * 200, "unbroken" * 60, "a", "…", "12 (34) السد"])
def test_any_title_stays_within_the_margins(title: str) -> None:
    box = inked(picture(replace(CARD, title=title)), (0, 0, 1200, 330))
    assert box is not None
    assert box[0] >= 60
    assert box[2] <= 1140


def test_a_story_without_anything_compared_has_a_title_alone() -> None:
    image = picture(replace(CARD, verdict="", word="", question="", answers=(), counts=(), compared=""))
    assert inked(image, TITLE) is not None
    assert inked(image, (0, 300, 1200, 630)) is None


def test_arabic_letters_join_and_brackets_turn() -> None:
    font = Font(BOLD)
    apart = sum(font.width(letter, 100) for letter in "السد")
    assert font.width("السد", 100) < apart
    assert font.has("السد (2031)")


def test_marks_of_direction_take_no_room() -> None:
    font = Font(BOLD)
    assert font.has("\u2068River\u2069")
    assert font.width("\u2068River\u2069", 100) == font.width("River", 100)


def test_a_text_is_set_smaller_before_it_is_cut() -> None:
    font = Font(BOLD)
    assert fit(font, "short", 500, (60, 40), 1) == (["short"], 60)
    lines, size = fit(font, "somewhat longer words", 500, (60, 40), 1)
    assert (lines, size) == (["somewhat longer words"], 40)
    (line,), size = fit(font, "far too many words for a line of this width", 500, (60, 40), 1)
    assert size == 40
    assert line.endswith("…")
    assert font.width(line, 40) <= 500


def test_a_theme_s_own_colours_are_used(tmp_path: Path) -> None:
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / "style.css").write_text(":root { --paper: #000; --agree: #00ff00 }", encoding="utf-8")
    colours = read_colours(theme_of(tmp_path, DEFAULT))
    assert (colours["paper"], colours["agree"]) == ((0, 0, 0), (0, 255, 0))
    assert colours["differ"] == read_colours(DEFAULT_THEME)["differ"]
