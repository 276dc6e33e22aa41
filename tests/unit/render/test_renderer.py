import re
from pathlib import Path

from generator.compose import compose
from generator.compose.views import VerdictView
from generator.model import Page
from generator.render import Renderer
from tests.sites.demo_story import SITE, STORY, WORDS, demo_story
from tests.sites.themes import DEFAULT_THEME, theme_of

FILES = {f.path: f.content for f in Renderer(DEFAULT_THEME, WORDS).render(compose(SITE, [demo_story()]))}
STORY_PAGE = FILES[f"{STORY}/index.html"].decode()


def test_hostile_words_are_escaped_everywhere() -> None:
    for path, content in FILES.items():
        if path.endswith(".html"):
            assert b"<b>again" not in content
            assert b"<script>alert" not in content
            assert b"<i>Penn" not in content
            assert b"javascript:" not in content


def test_plain_text_is_written_as_it_is() -> None:
    assert FILES[f"{STORY}/4-unnamed/text.txt"].decode() == demo_story().source.articles[3].text


def test_no_page_needs_an_inline_style_or_script() -> None:
    for path, content in FILES.items():
        if path.endswith(".html"):
            assert b"style=" not in content
            assert b"<style" not in content
            assert b"<script>" not in content
            assert b" onclick" not in content


def test_rendering_twice_gives_the_same_bytes() -> None:
    again = {f.path: f.content for f in Renderer(DEFAULT_THEME, WORDS).render(compose(SITE, [demo_story()]))}
    assert again == FILES


def test_a_style_sheet_finds_fonts_and_pictures_under_their_new_names(tmp_path: Path) -> None:
    theme = make_theme(tmp_path, "{{ asset('a.css') }}")
    sheet = "@font-face{src:url('f.woff2')}i{background:url( p.svg )}b{background:url(data:x);mask:url(#m)}"
    (theme / "assets" / "a.css").write_text(sheet)
    (theme / "assets" / "f.woff2").write_bytes(b"font")
    (theme / "assets" / "p.svg").write_bytes(b"<svg/>")

    def built() -> dict[str, bytes]:
        return {f.path: f.content for f in Renderer(theme_of(theme), WORDS).render([])}

    first = built()
    (css,) = [path for path in first if path.endswith(".css")]
    named = [name.decode() for name in re.findall(rb"url\(([^)]+)\)", first[css])]
    assert named[2:] == ["data:x", "#m"]
    assert {f"assets/{name}" for name in named[:2]} == first.keys() - {css}
    (theme / "assets" / "f.woff2").write_bytes(b"other font")
    assert css not in built()


def test_style_sheets_and_pictures_may_lie_in_folders(tmp_path: Path) -> None:
    theme = make_theme(tmp_path, "{{ asset('css/more.css') }}")
    (theme / "assets" / "css").mkdir()
    (theme / "assets" / "fonts").mkdir()
    (theme / "assets" / "css" / "more.css").write_text("i{src:url(../fonts/f.woff2);mask:url('ring.svg#a')}")
    (theme / "assets" / "css" / "ring.svg").write_text("<svg/>")
    (theme / "assets" / "fonts" / "f.woff2").write_text("font")
    files = {f.path: f.content.decode() for f in Renderer(theme_of(theme), WORDS).render([])}
    font, ring, sheet = (next(path for path in files if end in path) for end in ("woff2", "svg", "css/more"))
    assert font.startswith("assets/fonts/f.")
    assert (
        files[sheet]
        == f"i{{src:url(../{font.removeprefix('assets/')});mask:url({ring.removeprefix('assets/css/')}#a)}}"
    )


def test_assets_carry_the_hash_of_their_content(tmp_path: Path) -> None:
    theme = make_theme(tmp_path, "{{ asset('a.css') }}")
    (theme / "assets" / "a.css").write_text("b{}")
    first = [f.path for f in Renderer(theme_of(theme), WORDS).render([])]
    (theme / "assets" / "a.css").write_text("i{}")
    assert first != [f.path for f in Renderer(theme_of(theme), WORDS).render([])]


def test_the_first_theme_s_files_win(tmp_path: Path) -> None:
    own, base = make_theme(tmp_path / "own", "own"), make_theme(tmp_path / "base", "base")
    (base / "templates" / "other.html").write_text("only here")
    renderer = Renderer(theme_of(own, base), WORDS)
    assert renderer.render_page(page("page.html")).content == b"own"
    assert renderer.render_page(page("other.html")).content == b"only here"


def test_the_caution_comes_before_the_numbers() -> None:
    card = STORY_PAGE[STORY_PAGE.index(">People killed</h3>") :]
    assert card.index("Read with care") < card.index("At least 27")


def test_links_are_relative() -> None:
    for path, content in FILES.items():
        if path.endswith(".html"):
            assert b'href="/' not in content
            assert b'src="/' not in content


def make_theme(root: Path, text: str) -> Path:
    (root / "templates").mkdir(parents=True)
    (root / "assets").mkdir()
    (root / "templates" / "page.html").write_text(text)
    return root


def page(template: str) -> Page:
    return Page(path="p.html", template=template, view=VerdictView(key="k", word="<x>"))
