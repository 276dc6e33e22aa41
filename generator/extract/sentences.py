"""An article's blocks, cut into sentences.

`sentencex <https://github.com/wikimedia/sentencex>`_ proposes the cuts. It sees each block with the quotation marks
blanked out, so that it never waits for a closing one and cuts a quoted paragraph like any other; the marks are then
given back to the sentence that they belong to, and cuts that come from an abbreviation are taken back.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

import sentencex

from generator.extract.segment import Segment
from generator.lexicon.saying import SAYING
from generator.model import Article, Block, BlockKind, Span

_MARKS = re.compile('["“”„«»‘•⦁*’](?:(?<!’)|(?![^\\W_]))')
_CLOSERS = "\"”’»')]"
_OPENERS = "\"“„«‘'(["
_LAST_WORD = re.compile(r"[\w.&'’-]*\Z")
_NEXT_WORD = re.compile(r"[\w.]+")

_BEFORE_NUMBER = frozenset("no. nos. vol. vols. p. pp. fig. figs. art. arts. sec. ch. pt. ca. approx. op.".split())
_BEFORE_NAME = frozenset(
    "mr. mrs. ms. messrs. dr. prof. rev. fr. hon. st. ste. mt. ft. gen. lt. col. maj. capt. cmdr. cpl. sgt. pvt. adm. "
    "sen. sens. rep. reps. gov. govs. pres. supt. det. insp. amb. atty. asst. assn. v. vs.".split()
)
_WHOLE = ("art.", "con.", "fed.", "fig.", "ill.", "me.", "miss.", "no.", "ref.")
"""Words that end a sentence, and are taken for abbreviations: "he told me. Moss left"; not "No. 5"."""
_WHOLE_WORD = re.compile(rf"(?<![\w.-])(?:{'|'.join(map(re.escape, _WHOLE))})\s+(?=[A-Z][\w’']|I\b)")
_CLOCK = frozenset({"a.m.", "p.m."})
_AFTER_CLOCK = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest ist".split()
)
_SAID_NEXT = re.compile(r"(?:[A-Z][\w.'’-]*\s+){1,4}([a-z]+)")

_PLACE = r"[^\W\d_a-zß-ÿ][^\W\d_a-zß-ÿ.'’/-]+(?:[ /-][^\W\d_a-zß-ÿ][^\W\d_a-zß-ÿ.'’-]*){0,3}"
_MIXED = r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,2}"
_REST = r"(?:,\s[\w.'’ ]{1,24}){0,2}"
_AGENCY = r"\(\s?[A-Z][\w./ ]{1,24}\)"
_KNOWN = r"\((?:AFP|ANI|AP|BBC|Bloomberg|CBS|CNN|dpa|EFE|IANS|NPR|PTI|Reuters|TASS|UPI|Xinhua)\)"
_DASH = r"\s*(?:—|–|--|-)\s+"
_DATELINE = re.compile(
    rf"(?:{_PLACE}{_REST}(?:{_DASH}|:\s+)"
    rf"|(?:{_PLACE}|{_MIXED}){_REST}\s*{_AGENCY}(?:{_DASH}|:\s+)"
    rf"|(?:{_MIXED}{_REST}\s*)?{_KNOWN}(?:{_DASH}|:\s+|\s*)"
    rf"|{_AGENCY}{_DASH})"
)
_DATELINE_PARAGRAPHS = 3
LONGEST = 4_000
"""What goes on for more characters without a full stop is read in pieces: each step takes time by pairs of words."""


def segment(article: Article) -> tuple[Segment, ...]:
    """The sentences of ``article`` in order; ``text[start:end]`` of each span has no white space at its ends.

    A title or subhead is one sentence. A dateline at the head of one of the first three paragraphs ("OSLO (AP) —") is
    in no sentence. ``paragraph`` of a segment is the index of its block.
    """
    found: list[Segment] = []
    paragraphs = 0
    for number, block in enumerate(article.blocks):
        is_paragraph = block.kind is BlockKind.PARAGRAPH
        paragraphs += is_paragraph
        lead = is_paragraph and paragraphs <= _DATELINE_PARAGRAPHS
        for span in _sentences(article.text, block, lead=lead):
            text = span.of(article.text)
            found.append(Segment(index=len(found), block=block.kind, paragraph=number, span=span, text=text))
    return tuple(found)


def _sentences(text: str, block: Block, *, lead: bool) -> Iterator[Span]:
    """The trimmed spans of a block's sentences."""
    start = block.span.start
    own = block.span.of(text)
    skipped = dateline_length(own) if lead else 0
    body = own[skipped:]
    cuts = _cuts(body) if block.kind is BlockKind.PARAGRAPH else []
    ends = [0, *cuts, len(body)]
    for low, high in (piece for whole in pairwise(ends) for piece in _pieces(body, *whole)):
        part = body[low:high]
        if any(c.isalnum() for c in part):
            left = start + skipped + low + len(part) - len(part.lstrip())
            yield Span(left, left + len(part.strip()))


def _pieces(body: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    """The stretch as it is, or cut to what is bearable: behind a semicolon, a comma, a word, or else anywhere."""
    while high - low > LONGEST:
        middle = low + LONGEST // 2
        window = body[middle : low + LONGEST]
        cut = middle + next((window.rfind(mark) + 1 for mark in ("; ", ", ", " ") if mark in window), len(window))
        yield low, cut
        low = cut
    yield low, high


def dateline_length(paragraph: str) -> int:
    """How many characters of dateline open a paragraph; 0 where it has none, or is nothing else.

    >>> dateline_length("OSLO, Norway (AP) — The ferry sank.")
    20
    >>> dateline_length("The ferry sank.")
    0
    """
    found = _DATELINE.match(paragraph)
    return found.end() if found and found.end() < len(paragraph) else 0


def _cuts(body: str) -> list[int]:
    """Where sentences of ``body`` begin, the first one left out."""
    plain = _MARKS.sub(" ", body)
    ends = [b["end_index"] for b in sentencex.get_sentence_boundaries("en", plain)]
    if any(map(plain.__contains__, _WHOLE)):
        ends.extend(m.end() for m in _WHOLE_WORD.finditer(plain))
    cuts = (_give_back_marks(body, end) for end in ends if end < len(body))
    return sorted({cut for cut in cuts if 0 < cut < len(body) and _is_cut(body, cut)})


def _give_back_marks(body: str, cut: int) -> int:
    """Moves a cut left over the opening marks of the sentence that follows it."""
    while cut > 0 and body[cut - 1] in _OPENERS and (cut == 1 or body[cut - 2].isspace()):
        cut -= 1
    return cut


def _is_cut(body: str, cut: int) -> bool:
    """Whether a sentence really begins at ``cut``."""
    before = body[max(0, cut - 40) : cut].rstrip()
    marked = before.endswith(tuple(_CLOSERS))
    after = body[cut : cut + 90].lstrip(_OPENERS + " ")
    last = _LAST_WORD.search(before.rstrip(_CLOSERS))
    return not (
        after[:1].islower()
        or (last and _belongs(last[0].lower(), after))
        or (marked and before.rstrip(_CLOSERS).endswith(("?", "!", ",")) and _is_saying(after))
    )


def _belongs(last: str, after: str) -> bool:
    """Whether an abbreviation at the end of one stretch goes with the word that begins the next."""
    found = _NEXT_WORD.match(after)
    word = found[0].lower().rstrip(".") if found else ""
    return (
        last in _BEFORE_NAME
        or (last in _BEFORE_NUMBER and word[:1].isdigit())
        or (last in _CLOCK and word in _AFTER_CLOCK)
    )


def _is_saying(after: str) -> bool:
    """Whether a name and a verb of saying follow: the quoted question belongs to their sentence."""
    found = _SAID_NEXT.match(after)
    return bool(found and found[1] in SAYING)
