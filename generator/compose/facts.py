"""A compared fact as readers see it: the answers with the outlets' words, the reason, the cautions."""

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.compose.decided import DecisionView, make_decision
from generator.compose.evidence import MatchView, make_matches
from generator.compose.fragments import text_fragment
from generator.compose.intervals import DatePlot, NumberPlot, focus_span, make_date_plot, make_number_plot
from generator.compose.links import web_address
from generator.compose.marks import is_whole, nest
from generator.compose.views import VerdictView, Witness, verdict_view
from generator.i18n import Words
from generator.lexicon.bodies import are_several, takes_article
from generator.model import Article, Claim, Comparison, Decision, FactKind, Reading, Stance

_HEADLINE = 5
"""An answer of so many words is set large; a longer one is read as text."""

_OPENING = 6
"""Words that name a quote."""

_AROUND = 5
"""Words before and behind the deciding ones that stand where a quote is repeated."""

_MARKED = 7
"""Deciding words are marked up to so many; a mark under everything marks nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimView:
    """One outlet's words on a point: ``before``, ``focus`` (the words that decide) and ``after`` make up the quote.

    ``answer``    the figure or date that decides, in the outlet's words; "" for other kinds of fact
    ``speaker``   who says it, "" for the outlet; ``denies`` tells whether they say that it is not so
    ``byline``    who says it, in words; "" where the outlet speaks in its own voice
    ``path``      of the place in our article page, with its anchor
    ``original``  of the place at the outlet, ``archive`` of the same in an archive's copy, or ""
    ``was``       ids of claims whose addresses lead here
    ``withheld``  the outlet's rights do not let the words be shown: there are none
    """

    id: str
    was: tuple[str, ...]
    witness: Witness
    before: str
    focus: str
    after: str
    answer: str
    speaker: str
    denies: bool
    byline: str
    path: str
    original: str
    archive: str
    withheld: bool

    def __hash__(self) -> int:
        """That of the id alone: quotes are looked up by the hundred, and the rest is long."""
        return hash(self.id)

    @property
    def quote(self) -> str:
        """The whole quote."""
        return self.before + self.focus + self.after

    @property
    def opening(self) -> str:
        """The first words, which tell this claim from others to who hears the page read out; without any, the title."""
        if self.withheld:
            return self.witness.title
        words = self.quote.split()
        return " ".join(words[:_OPENING]) + (" …" if len(words) > _OPENING else "")

    @property
    def excerpt(self) -> tuple[str, str, str]:
        """The three parts as shown, cut to the words around the focus, for where the quote is repeated."""
        shown, focus, behind = self._nested
        before, after = shown.split(" "), behind.split(" ")
        if not focus:
            return _first(before, 2 * _AROUND), "", ""
        return _last(before, _AROUND), focus, _first(after, _AROUND)

    @property
    def bare(self) -> bool:
        """Whether the quote brings its own pair of marks, so that none is put around it."""
        return is_whole(self.quote)

    @property
    def shown(self) -> tuple[str, str, str]:
        """Before, focus and after as they stand between our marks: those within are single ones."""
        return (self.before, self.focus, self.after) if self.bare else self._nested

    @property
    def _nested(self) -> tuple[str, str, str]:
        text, start, end = nest(self.quote), len(self.before), len(self.before) + len(self.focus)
        return text[:start], text[start:end], text[end:]


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A claim at one place of a page. ``anchor`` is "c-<id>" where it first stands there, else "".

    ``inside``: its words stand in another quote beside it, so that they need not be shown twice.
    """

    anchor: str
    claim: ClaimView
    inside: bool = False

    @property
    def again(self) -> bool:
        """Whether the whole quote stands further up on the page."""
        return not self.anchor

    @classmethod
    def first(cls, claim: ClaimView, seen: Container[str]) -> "Placed":
        """The claim with its anchor, unless it was ``seen`` before on the page."""
        return cls(anchor="" if claim.id in seen else f"c-{claim.id}", claim=claim)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingView:
    """One answer with the claims that give it.

    ``headline``  the answer where it is short enough to be set large and says it better than the quote, else ""
    """

    headline: str
    answer: str
    claims: tuple[ClaimView, ...]
    witnesses: tuple[Witness, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SideView:
    """One side of a dispute: ``heading`` says who stands on it ("The ministry denies it")."""

    heading: str
    claims: tuple[ClaimView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FactView:
    """One row of the comparison.

    ``id``        stable; the anchor is ``f-<id>``; ``was`` are ids of facts whose addresses lead here
    ``claims``    in the articles' order, then by place
    ``origins``   into how many independent sources the outlets' claims fall; ``origin_notes`` say which belong together
    ``matches``   the strongest reason that ties each article to the others
    ``sides``     of a dispute, who denies and who asserts; () where that cannot be told apart
    ``decided``   what an editor decided on it, notes for the reader among them
    """

    id: str
    was: tuple[str, ...]
    label: str
    kind: str
    verdict: VerdictView
    reason: str
    rule: str
    cautions: tuple[str, ...]
    readings: tuple[ReadingView, ...]
    claims: tuple[ClaimView, ...]
    witnesses: tuple[Witness, ...]
    number_plot: NumberPlot | None
    date_plot: DatePlot | None
    origins: int
    origin_notes: tuple[str, ...]
    matches: tuple[MatchView, ...]
    pairs: int
    sides: tuple[SideView, ...]
    decided: tuple[DecisionView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Who takes part in a story: its articles and their witnesses by article id; ``words`` name them."""

    articles: Mapping[str, Article]
    witnesses: Mapping[str, Witness]
    words: Words

    def those_of(self, articles: Sequence[str]) -> tuple[Witness, ...]:
        """The witnesses of ``articles``, each once, in the story's order."""
        wanted = frozenset(articles)
        return tuple(w for w in self.witnesses.values() if w.article in wanted)

    def shorten(self, text: str) -> str:
        """``text`` with the letter of an article in place of "the article “its title”": the page shows who that is."""
        if "he article “" not in text:
            return text
        for article in self.articles.values():
            for the in ("the", "The"):
                text = text.replace(f"{the} article “{article.title}”", self.witnesses[article.id].sign)
        return text


def make_fact(comparison: Comparison, cast: Cast, decisions: Sequence[Decision] = ()) -> FactView:
    """The view of a comparison whose claims come from the ``cast``; ``decisions`` are those that it bears."""
    fact = comparison.fact
    focus = dict(comparison.focus)
    claims = tuple(
        _claim_view(claim, focus.get(claim.id, ""), _answer(comparison, claim), cast) for claim in _told(fact.claims)
    )
    witnesses = cast.those_of([claim.article for claim in fact.claims])
    return FactView(
        id=fact.id,
        was=fact.was,
        label=comparison.label,
        kind=fact.kind.value,
        verdict=verdict_view(comparison.verdict, cast.words),
        reason=cast.shorten(comparison.reason),
        rule=comparison.rule,
        cautions=tuple(dict.fromkeys(cast.shorten(caution.reason) for caution in comparison.cautions)),
        readings=_readings(comparison.readings, claims, cast),
        claims=claims,
        witnesses=witnesses,
        number_plot=make_number_plot(comparison, witnesses),
        date_plot=make_date_plot(comparison, witnesses),
        origins=len(comparison.origins),
        origin_notes=_origin_notes(comparison, cast),
        matches=make_matches(fact, cast.witnesses, cast.words),
        pairs=len(fact.matches),
        sides=_sides(claims, cast.words),
        decided=tuple(make_decision(decision, cast.words, cast.witnesses) for decision in decisions),
    )


def _told(claims: Sequence[Claim]) -> list[Claim]:
    """The claims; of an article's that are withheld one, and that only where no other of its claims is shown."""
    speaking = {claim.article for claim in claims if not claim.withheld}
    silent = {claim.article: claim.id for claim in reversed(claims) if claim.article not in speaking}
    return [claim for claim in claims if not claim.withheld or silent.get(claim.article) == claim.id]


def _sides(claims: Sequence[ClaimView], words: Words) -> tuple[SideView, ...]:
    denying = tuple(claim for claim in claims if claim.denies)
    asserting = tuple(claim for claim in claims if not claim.denies)
    if not denying or not asserting:
        return ()
    return _side(denying, "side.denies", words), _side(asserting, "side.asserts", words)


def _side(claims: tuple[ClaimView, ...], key: str, words: Words) -> SideView:
    names = list(dict.fromkeys(_spoken_of(claim.speaker, words) for claim in claims if claim.speaker))
    who = words.listing(names) if names else words("side.report")
    several = len(names) > 1 or (bool(names) and are_several(names[0].removeprefix("the ")))
    heading = words(key, count=max(len(names), 2 if several else 1), who=who)
    return SideView(heading=f"{heading[0].upper()}{heading[1:]}", claims=claims)


def is_figure(fact: FactView) -> bool:
    """Whether the fact asks for a number or a date: what a plot can show."""
    return fact.kind in (FactKind.NUMBER.value, FactKind.DATE.value)


def _origin_notes(comparison: Comparison, cast: Cast) -> tuple[str, ...]:
    """How it was seen that claims of several articles go back to one source."""
    articles = {claim.id: claim.article for claim in comparison.fact.claims}
    return tuple(
        cast.shorten(origin.reason)
        for origin in comparison.origins
        if len({articles.get(claim) for claim in origin.claims}) > 1
    )


def _answer(comparison: Comparison, claim: Claim) -> str:
    """The deciding words, where they are a figure or a date and the fact asks for one."""
    span = focus_span(claim, comparison.focus)
    found = {
        FactKind.NUMBER: [quantity.span for quantity in claim.quantities],
        FactKind.DATE: [time.span for time in claim.times],
    }.get(comparison.fact.kind, [])
    if span is None or not any(span.overlaps(other) for other in found):
        return ""
    words = claim.quote[span.start - claim.span.start : span.end - claim.span.start]
    return words if len(words.split()) <= _HEADLINE else ""


def _claim_view(claim: Claim, focus: str, answer: str, cast: Cast) -> ClaimView:
    article = cast.articles[claim.article]
    before, marked, after = _cut(claim.quote, focus)
    return ClaimView(
        id=claim.id,
        was=claim.was,
        witness=cast.witnesses[claim.article],
        before=before,
        focus=marked,
        after=after,
        answer=answer,
        speaker=claim.speaker or "",
        denies=claim.stance is Stance.DENIES or claim.negated,
        byline=_byline(claim, cast.words),
        path=cast.witnesses[claim.article].path + ("" if claim.withheld else f"#c-{claim.id}"),
        original=_place(article.url, article, claim),
        archive=_place(article.archive, article, claim),
        withheld=claim.withheld,
    )


def _place(url: str | None, article: Article, claim: Claim) -> str:
    """The address of the claim's words on a page of the outlet or an archive; of the page, where they are withheld."""
    address = web_address(url)
    return address if claim.withheld else text_fragment(address, article.text, claim.span)


def _byline(claim: Claim, words: Words) -> str:
    return words(f"byline.{claim.stance.value}", speaker=_spoken_of(claim.speaker, words)) if claim.speaker else ""


def _spoken_of(speaker: str, words: Words) -> str:
    """The speaker inside a sentence: in English some take an article, in the midst of other languages none."""
    return words("speaker.described", name=speaker) if takes_article(speaker) else speaker


def mark_words(claim: ClaimView, words: str) -> ClaimView:
    """The claim with other words of its quote marked."""
    before, marked, after = _cut(claim.quote, words)
    return replace(claim, before=before, focus=marked, after=after)


def _first(words: Sequence[str], most: int) -> str:
    return " ".join(words) if len(words) <= most + 1 else f"{' '.join(words[:most])} …"


def _last(words: Sequence[str], most: int) -> str:
    return " ".join(words) if len(words) <= most + 1 else f"… {' '.join(words[-most:])}"


def _cut(quote: str, focus: str) -> tuple[str, str, str]:
    """The quote in three parts around ``focus``; all of it is the first where the focus is no short part of it."""
    start = quote.find(focus) if focus != quote and 0 < len(focus.split()) <= _MARKED else -1
    if start < 0:
        return quote, "", ""
    return quote[:start], focus, quote[start + len(focus) :]


def _readings(readings: Sequence[Reading], claims: Sequence[ClaimView], cast: Cast) -> tuple[ReadingView, ...]:
    """The readings that have claims; their answers are set large where all of them are short.

    A claim of no reading stands with the one that gives its answer in the same words, whatever their capitals; claims
    without such come last, so that none is lost.
    """
    given = {reading.answer.casefold(): i for i, reading in reversed(list(enumerate(readings)))}
    placed = {claim for reading in readings for claim in reading.claims}
    joining = {c.id: given.get(c.answer.casefold()) for c in claims if c.id not in placed and c.answer}
    owns = [[c for c in claims if c.id in r.claims or joining.get(c.id) == i] for i, r in enumerate(readings)]
    pairs = [(r.answer, _telling_first(r.answer, own)) for r, own in zip(readings, owns, strict=True) if own]
    told = [(answer, own) for answer, own in pairs if not all(claim.withheld for claim in own)]
    large = all(_is_headline(answer, own) for answer, own in told)
    shown = {claim.id for _, own in pairs for claim in own}
    rest = [claim for claim in claims if claim.id not in shown]
    answers = dict.fromkeys(claim.answer for claim in rest)
    grouped = [(answer, tuple(c for c in rest if c.answer == answer)) for answer in answers]
    views = [_reading_view(answer, own, cast, large=large) for answer, own in pairs]
    return (*views, *(_reading_view(a, own, cast, large=large and bool(a)) for a, own in grouped))


def _telling_first(answer: str, claims: Sequence[ClaimView]) -> tuple[ClaimView, ...]:
    """The claims, of each article those first that hold the answer: its title may leave the "at least" out."""
    articles = list(dict.fromkeys(claim.witness.article for claim in claims))
    held = answer.casefold()
    order = {claim.id: (articles.index(claim.witness.article), held not in claim.quote.casefold()) for claim in claims}
    return tuple(sorted(claims, key=lambda claim: order[claim.id]))


def _reading_view(answer: str, claims: tuple[ClaimView, ...], cast: Cast, *, large: bool) -> ReadingView:
    witnesses = cast.those_of([claim.witness.article for claim in claims])
    marked = tuple(_marking(claim, answer) for claim in claims) if large else claims
    return ReadingView(headline=answer if large else "", answer=answer, claims=marked, witnesses=witnesses)


def _marking(claim: ClaimView, answer: str) -> ClaimView:
    """The claim with the answer marked, where it turns on other words of the quote in another reading."""
    sought = answer.casefold()
    if sought in claim.focus.casefold() or sought not in claim.quote.casefold():
        return claim
    found = re.search(rf"(?<!\w){re.escape(answer)}(?!\w)", claim.quote, re.IGNORECASE)
    if found is None:
        return claim
    start, end = found.span()
    return replace(claim, before=claim.quote[:start], focus=claim.quote[start:end], after=claim.quote[end:])


def _is_headline(answer: str, claims: Sequence[ClaimView]) -> bool:
    """Short, and not just the quote over again."""
    return 0 < len(answer.split()) <= _HEADLINE and any(answer != claim.quote for claim in claims)
