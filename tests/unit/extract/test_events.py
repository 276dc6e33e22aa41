from dataclasses import replace

import pytest

from generator.extract import extract, name_event
from generator.model import Article, EventTerm, Vocabulary
from tests.cases import Case, load
from tests.unit.extract.articles import article


@pytest.mark.parametrize("case", load("events"), ids=str)
def test_the_words_for_the_main_event_are_found(case: Case) -> None:
    articles = [_article(line) for line in case.input.splitlines()]
    terms = name_event(articles, extract(articles))
    for term in terms:
        text = next(a.text for a in articles if a.id == term.article)
        assert term.span.of(text) == term.surface
    lines = [f"{a.id}: {'; '.join(_words(t) for t in terms if t.article == a.id)}" for a in articles]
    assert ("\n".join(lines) if terms else "nothing") == case.expected


def test_what_the_maintainer_calls_the_event_goes_before() -> None:
    articles = [
        _article(line)
        for line in ("Gazette | River falls | High water came. The flood went.", "Herald | Sun | It is dry.")
    ]
    terms = name_event(articles, extract(articles), Vocabulary(event_terms=("flood", "high water")))
    assert [(t.article, t.surface, t.noun) for t in terms] == [
        ("Gazette", "High water", "flood"),
        ("Gazette", "flood", "flood"),
    ]


def _article(line: str) -> Article:
    outlet, title, text = (cell.strip() for cell in line.split("|"))
    return replace(article(text, title=title), id=outlet, outlet=outlet)


def _words(term: EventTerm) -> str:
    words = f'"{term.surface}"' if term.quoted else term.surface
    return f"{words} ({term.speaker})" if term.speaker else words
