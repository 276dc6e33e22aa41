"""No word of the interface stands in a template or in the code: all of them went through the catalogue."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import TypeVar

import pytest
from babel import Locale
from bs4 import BeautifulSoup, Tag
from jinja2 import Environment

from generator.compose import Site, compose
from generator.compose.site_pages import MethodView
from generator.i18n import Words
from generator.i18n.catalogue import read_catalogue
from generator.i18n.load import SHIPPED
from generator.i18n.message import Message
from generator.model import Story
from generator.render import Renderer
from tests.sites.demo_story import CONFIG, demo_story
from tests.sites.themes import DEFAULT, DEFAULT_THEME

TEMPLATES = sorted((DEFAULT / "templates").glob("*.html"))
READ_OUT = ("alt", "aria-label", "aria-description", "placeholder", "title")
"""Attributes whose words reach a reader."""
SHARED = ("description", "title", "alt")
"""How the names of ``meta`` end whose content is shown: by search engines, and where a page is shared."""

LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
GREEK = str.maketrans(LATIN, "ΑΒΨΔΕΦΓΗΙΞΚΛΜΝΟΠΘΡΣΤΥΩΑΧΥΖαβψδεφγηιξκλμνοπθρστυωαχυζ")
CYRILLIC = str.maketrans(LATIN, "АБЦДЕФГХИЙКЛМНОПЧРСТУВШЖЫЗабцдефгхийклмнопчрстувшжыз")
TOLD = frozenset(
    "answer author credits dateline description focus label name noun outlet quote reason reasons rule speaker "
    "summary surface tags text title unit".split()
)
"""The fields of a story that hold words of outlets, of the maintainer, or of the analysis."""

T = TypeVar("T")


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda t: t.name)
def test_no_template_holds_a_word_to_be_read(template: Path) -> None:
    source = template.read_text(encoding="utf-8")
    data = "".join(v if kind == "data" else " " for _, kind, v in Environment(autoescape=True).lex(source))
    page = BeautifulSoup(data, "html.parser")
    assert [found for found in _read(page) if re.search(r"[A-Za-z]{2}", found)] == ALLOWED.get(template.name, [])


ALLOWED = {
    "base.html": ["Crossread"],
    "home.html": ["content/"],
    "story.html": ["facts.json", "facts.csv"],
}
"""What stands in a template and is no word of a language."""


def _read(page: BeautifulSoup) -> Iterator[str]:
    """What a reader of the page sees or hears, text before attributes in the order of the page."""
    for tag in page.find_all(lambda _: True):
        assert isinstance(tag, Tag)
        shared = str(tag.get("name") or tag.get("property") or "").endswith(SHARED) if tag.name == "meta" else False
        for name in (*READ_OUT, *(["content"] if shared else [])):
            value = str(tag.get(name) or "").strip()
            if value:
                yield value
        for text in tag.find_all(string=True, recursive=False):
            if text.strip() and type(text).__name__ == "NavigableString" and tag.name not in ("script", "style"):
                yield text.strip()


def cyrillic_words() -> Words:
    """The English catalogue with every letter in Cyrillic; only places keep their names."""
    catalogue, _ = read_catalogue(SHIPPED / "en.yml", "en.yml")
    messages = {key: _message(placed.message) for key, placed in catalogue.messages.items()}
    return Words("ru", Locale.parse("ru"), messages)


def _message(message: Message) -> Message:
    forms = {
        form: tuple(part if i % 2 else part.translate(CYRILLIC) for i, part in enumerate(parts))
        for form, parts in message.forms.items()
    }
    return Message(forms=forms)


def in_greek(value: T, *, told: bool = False) -> T:
    """The value with what is told in Greek letters, one for one, so that offsets stay."""
    if isinstance(value, str):
        return value.translate(GREEK) if told else value  # type: ignore[return-value] # a str is a str
    if isinstance(value, tuple):
        return tuple(in_greek(item, told=told) for item in value)  # type: ignore[return-value] # the same shape
    if is_dataclass(value) and not isinstance(value, type):
        changed = {f.name: in_greek(getattr(value, f.name), told=f.name in TOLD) for f in fields(value)}
        return replace(value, **changed)
    return value


def greek_story() -> Story:
    return in_greek(demo_story())


def test_every_word_on_a_page_is_told_or_comes_from_the_catalogue() -> None:
    site = Site(config=in_greek(CONFIG), words=cyrillic_words())
    story = greek_story()
    facts = {comparison.fact.id for comparison in story.comparisons}
    signs = {"B1", "B2"}
    pages = compose(site, [story])
    digests = {page.view.digest for page in pages if isinstance(page.view, MethodView)}
    known = {*(name for names in ALLOWED.values() for name in names), site.words.tag, CONFIG.theme, *signs, *facts}
    known |= digests
    left: dict[str, list[str]] = {}
    for file in Renderer(DEFAULT_THEME, site.words).render(pages):
        if file.path.endswith(".html"):
            page = BeautifulSoup(file.content.decode(), "lxml")
            words = [word for text in _read(page) for word in re.findall(r"\b[A-Za-z][\w/-]+(?:\.\w+)?", text)]
            strange = sorted({word for word in words if word not in known})
            if strange:
                left[file.path] = strange
    assert left == {}
