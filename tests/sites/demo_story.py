"""A compared story made by hand, for tests of the pages: five reports of a dam that never was."""

from collections.abc import Iterator, Sequence
from datetime import date
from hashlib import blake2b

from generator.compose.shell import Site
from generator.i18n import english
from generator.model import (
    Anchor,
    Article,
    Attribution,
    Block,
    BlockKind,
    Claim,
    Comparison,
    DroppedLine,
    EventTerm,
    Evidence,
    Fact,
    Match,
    Mention,
    MentionKind,
    Origin,
    Quantity,
    Reading,
    Sentence,
    SiteConfig,
    Span,
    Stance,
    Story,
    StorySource,
    Time,
)
from tests.sites.demo_facts import TOLD, Said, Told

CONFIG = SiteConfig(
    title="The Fact Desk",
    description="What several outlets say about one story, side by side.",
    base_url="",
    language="en",
    locale="en",
    theme="default",
)
WORDS = english()
SITE = Site(config=CONFIG, words=WORDS)
STORY = "verrin-dam"

_TEXTS = {
    "1-courier": (
        "Dam at Lake Verrin gives way, at least 27 dead",
        "The dam at Lake Verrin burst on Monday night. At least 27 people were killed, the Interior Ministry said. "
        "It was built in the 1970s.",
        "Mayor Ilse Tarrow said the town had been warned twice. “We told them the wall was leaking,” she said.",
        "About 4,000 people left their homes. Repairs will cost $2 million, according to the water board.",
        "The road to Ostmark stays closed until Friday.",
    ),
    "2-post": (
        "Verrin dam bursts",
        "Water tore through the valley below Lake Verrin on 4 May 2031. The dam, finished in 1974, had stood empty for "
        "years.",
        "Hollin Power denied that anyone had warned the company. It employs 340 people in the valley.",
        "4,120 residents were brought to safety by noon. President Marek Oslan arrived on Tuesday.",
    ),
    "3-post": (
        "Search goes on below Verrin dam",
        "Rescuers counted 31 dead by Wednesday. Damage to the valley is put at $900 million.",
        "Oslan demanded that Hollin Power hand over its records. A school in Nieder had been emptied an hour before.",
    ),
    "4-unnamed": (
        "Nearly 100 feared dead as dam fails <b>again</b>",
        "Nearly 100 people died when the wall failed on a Sunday. The dam dates from the early 1970s.",
        "Thousands fled. The mayor, Ilse Tarow, said warnings had been ignored.",
    ),
    "5-radio": (
        "President visits flooded valley",
        "President Marek Oslan went to the valley on 5 May 2031. He called for the company’s files to be opened.",
        "Hollin Power said it had received no warning. The water board puts repairs at 2 million dollars.",
    ),
}
_META = {
    "1-courier": ("Northern Courier", date(2031, 5, 5), "https://courier.example/verrin-dam", ("Valley News Agency",)),
    "2-post": ("The Harbour Post", date(2031, 5, 5), "https://harbourpost.example/a-1", ()),
    "3-post": ("The Harbour Post", date(2031, 5, 7), "javascript:alert(1)", ()),
    "4-unnamed": (None, None, None, ()),
    "5-radio": ("Radio Lindmark", date(2031, 5, 6), "https://lindmark.example/visit?id=1&x=<2>", ()),
}


def demo_story() -> Story:
    """The story, every stage's work done by hand."""
    articles = tuple(_article(key) for key in _TEXTS)
    sentences = tuple(sentence for article in articles for sentence in _sentences(article))
    return Story(
        source=StorySource(
            id=STORY,
            title="The dam at Lake Verrin",
            summary="A dam broke above a valley; who had been warned is disputed.",
            articles=articles,
        ),
        sentences=sentences,
        comparisons=_comparisons({article.id: article for article in articles}, sentences),
        event_terms=tuple(_event_terms(articles)),
    )


def _event_terms(articles: Sequence[Article]) -> Iterator[EventTerm]:
    """What two of the reports call it."""
    by_id = {article.id: article for article in articles}
    for key, words, paragraph, speaker in (
        ("1-courier", "flood", 0, None),
        ("4-unnamed", "failure", 0, None),
        ("1-courier", "leaking", 2, "Ilse Tarrow"),
    ):
        start = max(by_id[key].text.find(words), 0)
        yield EventTerm(
            article=key,
            span=Span(start, start + len(words)),
            paragraph=paragraph,
            surface=words,
            noun=words,
            quoted=speaker is not None,
            speaker=speaker,
        )


def _article(key: str) -> Article:
    outlet, published, url, credits_ = _META[key]
    parts = _TEXTS[key]
    blocks, at = [], 0
    for number, part in enumerate(parts):
        kind = BlockKind.PARAGRAPH if number else BlockKind.TITLE
        blocks.append(Block(kind=kind, span=Span(at, at + len(part))))
        at += len(part) + 2
    return Article(
        id=key,
        story=STORY,
        source=f"{STORY}/{key}.txt",
        outlet=outlet,
        title=parts[0],
        title_made=False,
        published=published,
        published_from="front matter" if published else None,
        not_after=None,
        author="Jo <i>Penn</i>" if key == "5-radio" else None,
        url=url,
        language="en",
        credits=credits_,
        dateline=None,
        text="\n\n".join(parts),
        blocks=tuple(blocks),
        dropped=(DroppedLine(line=3, text="Subscribe <script>alert(1)</script>", reason="a call to subscribe"),),
    )


def _sentences(article: Article) -> list[Sentence]:
    found: list[Sentence] = []
    for paragraph, block in enumerate(article.blocks):
        at = block.span.start
        for piece in block.span.of(article.text).replace(". ", ".\n").split("\n"):
            start = article.text.index(piece, at)
            at = start + len(piece)
            found.append(_sentence(article, block.kind, (len(found), paragraph), Span(start, at)))
    return found


_SPEAKERS = ("Interior Ministry", "Ilse Tarrow", "Ilse Tarow", "Hollin Power", "water board", "Oslan")
_NAMES = {"Ilse Tarrow": "Ilse Tarrow", "Ilse Tarow": "Ilse Tarrow", "Marek Oslan": "Marek Oslan"}


def _sentence(article: Article, kind: BlockKind, place: tuple[int, int], span: Span) -> Sentence:
    text = span.of(article.text)
    said = [s for s in _SPEAKERS if s in text and ("said" in text or "according" in text or "denied" in text)]
    return Sentence(
        article=article.id,
        index=place[0],
        block=kind,
        paragraph=place[1],
        span=span,
        text=text,
        clauses=(span,),
        terms=(),
        quantities=(),
        times=(),
        mentions=tuple(
            Mention(span=Span(i, i + len(s)), surface=s, name=_NAMES[s], kind=MentionKind.PERSON)
            for s in _NAMES
            if (i := article.text.find(s, span.start, span.end)) >= 0
        ),
        attributions=tuple(
            Attribution(
                speaker=s,
                name=_NAMES.get(s, s),
                cue=Span(span.start, span.start + 1),
                content=span,
                stance=Stance.ASSERTS,
                quoted=False,
            )
            for s in said
        ),
        negations=(),
    )


def _claim(said: Said, articles: dict[str, Article], sentences: Sequence[Sentence]) -> Claim:
    text = articles[said.article].text
    start = text.index(said.quote)
    span = Span(start, start + len(said.quote))
    words = Span(text.index(said.focus, start), text.index(said.focus, start) + len(said.focus))
    own = next(s for s in sentences if s.article == said.article and s.span.contains(span))
    return Claim(
        id=blake2b(f"{said.article}{said.quote}".encode(), digest_size=5).hexdigest(),
        article=said.article,
        sentence=own.index,
        span=span,
        quote=said.quote,
        speaker=said.speaker,
        stance=said.stance,
        quoted=False,
        negated=said.stance is Stance.DENIES,
        quantities=_quantities(said, words),
        times=_times(said, words),
        mentions=(),
        terms=(),
    )


def _quantities(said: Said, words: Span) -> tuple[Quantity, ...]:
    if said.figure is None:
        return ()
    low, high, stated, bound, of, unit = said.figure
    return (
        Quantity(
            span=words,
            surface=said.focus,
            low=low,
            high=high,
            stated=stated,
            bound=bound,
            unit=unit,
            noun="",
            of=of,
            whole="",
        ),
    )


def _times(said: Said, words: Span) -> tuple[Time, ...]:
    if said.days is None:
        return ()
    earliest, latest, value = said.days
    anchor = Anchor.CALENDAR if earliest else Anchor.OPEN
    return (Time(span=words, surface=said.focus, value=value, earliest=earliest, latest=latest, anchor=anchor),)


def _comparisons(articles: dict[str, Article], sentences: Sequence[Sentence]) -> tuple[Comparison, ...]:
    return tuple(_comparison(told, articles, sentences) for told in TOLD)


def _comparison(told: Told, articles: dict[str, Article], sentences: Sequence[Sentence]) -> Comparison:
    claims = tuple(_claim(said, articles, sentences) for said in told.said)
    matches = tuple(
        Match(
            left=left.id,
            right=right.id,
            evidence=(
                Evidence(feature="role", level="same", label="both answer the same question", weight=2.9),
                Evidence(feature="words", level="rare", label="two rare words in common", weight=1.3),
                Evidence(feature="day", level="apart", label="the days do not fit", weight=-0.6),
            ),
        )
        for i, left in enumerate(claims)
        for right in claims[i + 1 :]
    )
    answers = [said.focus or said.quote for said in told.said]
    origins = [Origin(claims=(c.id,), reason="its own") for c in claims]
    if told.one_origin:
        origins = [Origin(claims=(claims[0].id, claims[2].id), reason=told.one_origin), origins[1]]
    return Comparison(
        fact=Fact(
            id=blake2b(told.label.encode(), digest_size=4).hexdigest(), kind=told.kind, claims=claims, matches=matches
        ),
        label=told.label,
        verdict=told.verdict,
        rule="by hand",
        reason=told.reason,
        readings=tuple(
            Reading(answer=answers[group[0]], claims=tuple(claims[i].id for i in group))
            for group in told.same or tuple((i,) for i in range(len(claims)))
        ),
        cautions=told.cautions,
        origins=tuple(origins),
        focus=tuple((c.id, said.focus) for c, said in zip(claims, told.said, strict=True) if said.focus),
    )
