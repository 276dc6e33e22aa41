"""Two articles in parallel: aligned claims level with each other, the rest in between."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.compose.between import verdict_between
from generator.compose.book import StoryBook
from generator.compose.facts import ClaimView, FactView
from generator.compose.links import pair_path, story_path
from generator.compose.matrix import Care, make_cares
from generator.compose.pairs import PairLink
from generator.compose.shell import Site, make_shell
from generator.compose.tally import Tally, make_tally
from generator.compose.views import Crumb, Shell, VerdictView, Witness, verdict_view
from generator.i18n import Words
from generator.model import Claim, Comparison, Sentence, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Sentences that only one of the two has, between two shared points. ``side`` is "left" or "right"."""

    side: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Parallel:
    """A fact that both have, with each side's words; then ``rest``, what either has before the next one.

    ``verdict``  as it stands between these two: they agree where they give one and the same answer, whatever
                 others say; ``elsewhere`` is then the verdict over all reports, else None
    ``cautions`` those that speak of one of the two; ``cares`` are the numbers of those that the page states once for
                 several facts
    """

    fact: FactView
    verdict: VerdictView
    elsewhere: VerdictView | None
    cautions: tuple[str, ...]
    cares: tuple[int, ...]
    left: tuple[ClaimView, ...]
    right: tuple[ClaimView, ...]
    rest: tuple[Passage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PairView:
    """The parallel reading. ``opening`` is what stands before the first shared point.

    ``cares`` are the cautions that concern several points. ``pickers`` are two rows of links: who else could stand on
    the left, and on the right.
    """

    shell: Shell
    story_title: str
    left: Witness
    right: Witness
    tally: Tally
    cares: tuple[Care, ...]
    opening: tuple[Passage, ...]
    rows: tuple[Parallel, ...]
    left_picker: tuple[PairLink, ...]
    right_picker: tuple[PairLink, ...]


def make_pair_view(site: Site, book: StoryBook, link: PairLink) -> PairView:
    """The view for the two articles of ``link``."""
    right = {view.id for _, view in book.told.get(link.right.article, ())}
    shared = [pair for pair in book.told.get(link.left.article, ()) if pair[1].id in right]
    shared.sort(key=lambda pair: (_first(pair[0], link.left).span.start, pair[1].id))
    left_rest = _rest(book, link.left, [c for c, _ in shared])
    right_rest = _rest(book, link.right, [c for c, _ in shared])
    verdicts = [_between(comparison, link) for comparison, _ in shared]
    cares = make_cares(_cautions(*pair, link) for pair in shared)
    return PairView(
        shell=_shell(site, book, link),
        story_title=book.story.source.title,
        left=link.left,
        right=link.right,
        tally=make_tally(verdicts, site.words),
        cares=cares,
        opening=_passages(left_rest[0], right_rest[0]),
        rows=tuple(
            _parallel(pair, verdict, link, _passages(left_rest[i], right_rest[i]), cares, site.words)
            for i, (pair, verdict) in enumerate(zip(shared, verdicts, strict=True), start=1)
        ),
        left_picker=tuple(p for p in book.pairs if p.holds(link.right)),
        right_picker=tuple(p for p in book.pairs if p.holds(link.left)),
    )


def _first(comparison: Comparison, witness: Witness) -> Claim:
    """The first claim of the witness's article; the comparison has one."""
    return min(
        (c for c in comparison.fact.claims if c.article == witness.article), key=lambda c: (c.span.start, c.span.end)
    )


def _rest(book: StoryBook, witness: Witness, shared: Sequence[Comparison]) -> list[list[Sentence]]:
    """The article's sentences without a shared claim, by the shared row that they follow; 0 is before the first."""
    own = book.sentences.get(witness.article, ())
    taken = {c.sentence for comparison in shared for c in comparison.fact.claims if c.article == witness.article}
    row_of = {}
    for row, comparison in enumerate(shared, start=1):
        row_of[_first(comparison, witness).sentence] = row
    rest: list[list[Sentence]] = [[] for _ in range(len(shared) + 1)]
    current = 0
    for sentence in own:
        current = row_of.get(sentence.index, current)
        if sentence.index not in taken:
            rest[current].append(sentence)
    return rest


def _passages(left: Sequence[Sentence], right: Sequence[Sentence]) -> tuple[Passage, ...]:
    """What each side has here as one passage, the left article's first.

    Sentences that may not be shown have no text.
    """
    sides = (("left", [s.text for s in left if s.text]), ("right", [s.text for s in right if s.text]))
    return tuple(Passage(side=side, sentences=tuple(own)) for side, own in sides if own)


def _between(comparison: Comparison, link: PairLink) -> Verdict:
    return verdict_between(comparison, [link.left.article], [link.right.article])


def _cautions(comparison: Comparison, fact: FactView, link: PairLink) -> tuple[str, ...]:
    """Those that name one of the two; of two of one day none that a third was published later."""
    near = (link.left, link.right)
    others = [w for w in fact.witnesses if w.article not in (link.left.article, link.right.article)]
    of_one_day = link.left.iso_date == link.right.iso_date != "" and {c.kind for c in comparison.cautions} == {"update"}
    return tuple(c for c in fact.cautions if _names(c, near) and not (of_one_day and _names(c, others)))


def _names(caution: str, witnesses: Sequence[Witness]) -> bool:
    """Whether a caution names one of them, by letter or by outlet."""
    words = caution.replace(",", " ").replace(":", " ").split()
    return any(w.sign in words or (w.named and w.name in caution) for w in witnesses)


def _parallel(
    pair: tuple[Comparison, FactView],
    verdict: Verdict,
    link: PairLink,
    rest: tuple[Passage, ...],
    cares: Sequence[Care],
    words: Words,
) -> Parallel:
    comparison, view = pair
    stated = {care.reason: care.number for care in cares}
    cautions = _cautions(comparison, view, link)
    return Parallel(
        fact=view,
        verdict=verdict_view(verdict, words),
        elsewhere=view.verdict if verdict is not comparison.verdict else None,
        cautions=tuple(caution for caution in cautions if caution not in stated),
        cares=tuple(stated[caution] for caution in cautions if caution in stated),
        left=tuple(c for c in view.claims if c.witness.article == link.left.article),
        right=tuple(c for c in view.claims if c.witness.article == link.right.article),
        rest=rest,
    )


def _shell(site: Site, book: StoryBook, link: PairLink) -> Shell:
    source, words = book.story.source, site.words
    both = words("pair.both", left=link.left.label, right=link.right.label)
    crumbs = (
        Crumb(label=words.apart(source.title), path=story_path(source.id)),
        Crumb(label=words("pair.crumb", left=link.left.sign, right=link.right.sign), path=None),
    )
    path = pair_path(source.id, link.left.article, link.right.article)
    description = words("pair.description", both=both, story=source.title)
    return make_shell(site, path, f"{both} · {words.apart(source.title)}", description, crumbs)
