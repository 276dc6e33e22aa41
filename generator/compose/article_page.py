"""An article's text with its claims marked in place, and beside it what the others say."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.compose.book import StoryBook
from generator.compose.facts import ClaimView, FactView, is_figure
from generator.compose.links import story_path
from generator.compose.pairs import PairLink
from generator.compose.shell import Site, make_shell
from generator.compose.views import Crumb, Shell, Witness
from generator.model import Article, Block, BlockKind, Claim, DroppedLine, Span, Verdict

OTHERS = 12
"""So many claims of others stand in a note, in a large story."""
_STRENGTH = ("dispute", "differ", "refine", "agree")
"""Where marks overlap, the first of these colours the words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch of text under the same marks.

    ``anchors``  ids of the claims that start here, and those that lead to them
    ``verdict``  of the strongest shared fact that covers it, "" where no other outlet has the point
    ``notes``    numbers of the notes whose words end here
    """

    text: str
    anchors: tuple[str, ...]
    verdict: str
    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A short answer with those who give it."""

    words: str
    witnesses: tuple[Witness, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What the others say on a point of this paragraph; numbered through the page.

    ``place`` leads to the point with all that is said of it; ``more`` claims of others are shown only there.

    ``claim`` is the id of the claim here that it belongs to: its anchor is "c-<id>".
    ``answers`` are the others' short answers where the fact has such, to be read without unfolding.
    """

    number: int
    claim: str
    fact: FactView
    place: str
    others: tuple[ClaimView, ...]
    more: int
    witnesses: tuple[Witness, ...]
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockView:
    """A title, subhead or paragraph in segments, with its notes; ``number`` counts the article's blocks from 0."""

    number: int
    kind: str
    segments: tuple[Segment, ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleView:
    """One article. ``heading`` is the title's block, None where the title was made from the lead.

    ``updated``   day of the last change in words, or ""
    ``left_out``  lines of the source that are no part of the article, with the reasons
    ``shown``     "full"; "quotes" where the blocks are the quoted passages alone, "none" where there are no words
    ``withheld``  how many of its claims are compared and not shown
    """

    shell: Shell
    story_title: str
    story_path: str
    witness: Witness
    author: str
    updated: str
    tags: tuple[str, ...]
    dateline: str
    heading: BlockView | None
    blocks: tuple[BlockView, ...]
    shared: int
    alone: int
    left_out: tuple[DroppedLine, ...]
    shown: str
    withheld: int
    pairs: tuple[PairLink, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Marked:
    """A claim of this article with a fact that holds it.

    ``place`` is where that stands with all of its claims; so many of others as ``most`` stand beside this one.
    """

    claim: Claim
    fact: FactView
    shared: bool
    place: str
    most: int | None


def make_article_view(site: Site, book: StoryBook, article: Article) -> ArticleView:
    """The view of one of the book's articles."""
    witness = book.cast.witnesses[article.id]
    marked = _marked(book, article)
    blocks, number = [], 1
    for place, block in enumerate(article.blocks):
        view = replace(_block(article, block, marked, number), number=place)
        number += len(view.notes)
        blocks.append(view)
    heading = blocks[0] if blocks and article.blocks[0].kind is BlockKind.TITLE else None
    return ArticleView(
        shell=_shell(site, book, witness),
        story_title=book.story.source.title,
        story_path=story_path(book.story.source.id),
        witness=witness,
        author=article.author or "",
        updated=site.words.day(article.updated),
        tags=article.tags,
        dateline=article.dateline or "",
        heading=heading,
        blocks=tuple(blocks[1:] if heading else blocks),
        shared=len({m.fact.id for m in marked if m.shared}),
        alone=len({m.fact.id for m in marked if not m.shared}),
        left_out=article.dropped,
        shown=article.shown.value,
        withheld=article.withheld,
        pairs=tuple(p for p in book.pairs if p.holds(witness)),
    )


def _marked(book: StoryBook, article: Article) -> list[_Marked]:
    return [
        _Marked(
            claim=claim,
            fact=view,
            shared=comparison.verdict is not Verdict.SINGLE,
            place=book.place(view.id),
            most=OTHERS if book.spread else None,
        )
        for comparison, view in book.told.get(article.id, ())
        for claim in comparison.fact.claims
        if claim.article == article.id and not claim.withheld
    ]


def _block(article: Article, block: Block, marked: Sequence[_Marked], number: int) -> BlockView:
    own = [m for m in marked if block.span.contains(m.claim.span)]
    own.sort(key=lambda m: (m.claim.span.end, m.claim.span.start, m.fact.id))
    ends: dict[int, tuple[int, ...]] = {}
    notes: list[Note] = []
    for mark in own:
        if mark.shared and all(note.fact.id != mark.fact.id for note in notes):
            note = _note(mark, article, number + len(notes))
            notes.append(note)
            ends[mark.claim.span.end] = (*ends.get(mark.claim.span.end, ()), note.number)
    segments = tuple(_segment(article, span, own, ends.get(span.end, ())) for span in _cuts(block.span, own))
    return BlockView(number=0, kind=block.kind.value, segments=segments, notes=tuple(notes))


def _cuts(span: Span, marked: Sequence[_Marked]) -> list[Span]:
    """``span`` cut wherever a claim starts or ends: flat pieces, however the claims nest or overlap."""
    edges = {span.start, span.end}
    for mark in marked:
        edges |= {mark.claim.span.start, mark.claim.span.end}
    ordered = sorted(edges)
    return [Span(start, end) for start, end in itertools.pairwise(ordered)]


def _segment(article: Article, span: Span, marked: Sequence[_Marked], notes: tuple[int, ...]) -> Segment:
    covering = {m.fact.verdict.key for m in marked if m.shared and m.claim.span.contains(span)}
    starting = sorted({name for m in marked if m.claim.span.start == span.start for name in (m.claim.id, *m.claim.was)})
    return Segment(
        text=span.of(article.text),
        anchors=tuple(starting),
        verdict=next((key for key in _STRENGTH if key in covering), ""),
        notes=notes,
    )


def _note(mark: _Marked, article: Article, number: int) -> Note:
    others = tuple(claim for claim in mark.fact.claims if claim.witness.article != article.id)
    return Note(
        number=number,
        claim=mark.claim.id,
        fact=mark.fact,
        place=mark.place,
        others=others[: mark.most],
        more=len(others) - len(others[: mark.most]),
        witnesses=tuple(w for w in mark.fact.witnesses if w.article != article.id),
        answers=_answers(mark.fact, article),
    )


def _answers(fact: FactView, article: Article) -> tuple[Answer, ...]:
    """The figures or dates that other articles give, or their side of a difference; none where one is not short."""
    if not is_figure(fact) and fact.verdict.key not in ("differ", "dispute"):
        return ()
    others = [(r.headline, tuple(w for w in r.witnesses if w.article != article.id)) for r in fact.readings]
    given = [(words, witnesses) for words, witnesses in others if witnesses]
    return tuple(Answer(words=w, witnesses=ws) for w, ws in given) if all(w for w, _ in given) else ()


def _shell(site: Site, book: StoryBook, witness: Witness) -> Shell:
    source, words = book.story.source, site.words
    described = words("article.description", title=witness.title, outlet=witness.name, story=source.title)
    crumbs = (
        Crumb(label=words.apart(source.title), path=story_path(source.id)),
        Crumb(label=words("article.crumb", sign=witness.sign, outlet=witness.name), path=None),
    )
    return make_shell(
        site, witness.path, f"{words.apart(witness.title)} · {words.apart(witness.name)}", described, crumbs
    )
