"""What is done for one story, in order; each function can run in any process, and depends on its arguments alone.

StorySource (of ``intake.py``) → extract → Sentence → align → Fact → addresses → Fact → overrides → Fact → compare →
Comparison → overrides → Comparison → rights → Comparison → compose → Page → render → OutputFile → staging folder
"""

import traceback
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path, PurePosixPath

from generator.addresses import assign, in_words, publish, read_book, write_book
from generator.align import align, fact_kind
from generator.cache import key_of, pack, unpack
from generator.compare import check_verbatim, compare
from generator.compose import Outline, Site, StoryPages, compose_story, outline
from generator.diagnostics import Diagnostic, InvalidSite, Severity, has_errors, in_order
from generator.extract import check_lengths, extract, name_event
from generator.jobs import Made, MakeDone, MakeJob
from generator.meter import measured
from generator.model import (
    Comparison,
    Neighbours,
    Story,
    StorySource,
    TextRights,
)
from generator.overrides import Finder, Material, apply_to_comparisons, apply_to_facts, read_ledger
from generator.rights import publishable, rights_of
from generator.workshop import Staging, open_workshop, stage_pages


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """A story with what is wrong with its ledger and addresses; ``book`` is the text that keeps its ids."""

    story: Story
    problems: tuple[Diagnostic, ...]
    book: str


def examine(source: StorySource) -> Examined:
    """Everything that can be found out about one story, and what its editor decided; it depends on no other.

    InvalidSite where the program itself fails on it: texts of strangers must not end a build without a word of which.
    """
    try:
        return _examine(source)
    except Exception as error:
        raise InvalidSite([_program_fault(source, error)]) from error


def _program_fault(source: StorySource, error: Exception) -> Diagnostic:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(frame.filename).name}, line {frame.lineno}"
    return Diagnostic(
        severity=Severity.ERROR,
        code="program-fault",
        path=PurePosixPath("content", source.articles[0].source).parent.as_posix(),
        message=f"the program failed on the story {source.id!r}: {type(error).__name__}: {error} ({place})",
        cure="Report it with the articles. Until then build the other stories with --keep-going.",
    )


def examine_ahead(packed: bytes) -> None:
    """Find out about the story of a packed source, whose pages will be asked for next: it is remembered till then."""
    with suppress(InvalidSite):  # which will be told where its pages are made
        _examine_packed(packed)


@lru_cache(maxsize=1)
def _examine_packed(packed: bytes) -> Examined | None:
    source = unpack(packed)
    return examine(source) if isinstance(source, StorySource) else None


def _examine(source: StorySource) -> Examined:
    with measured("extract"):
        sentences = extract(source.articles, source.vocabulary)
    with measured("align"):
        found = align(source.articles, sentences)
        book, about_book = read_book(source.addresses)
        facts = assign(found, source.articles, book)
    ledger, about_ledger = read_ledger(source.ledgers)
    finder = Finder(source.articles, sentences)
    material = Material(articles=source.articles, sentences=sentences, facts=facts)
    decided, missed = apply_to_facts(ledger, material, finder, fact_kind)
    with measured("compare"):
        compared = compare(decided.articles, decided.sentences, decided.facts)
    judged = apply_to_comparisons(ledger, compared, finder)
    published = publish(book.published, judged.comparisons, lambda comparison: _is_free(comparison, source))
    with measured("extract"):
        event_terms = name_event(decided.articles, decided.sentences, source.vocabulary)
    late = (
        *check_lengths(source.articles, sentences),
        *missed,
        *judged.problems,
        *finder.warnings,
        *check_verbatim(source.id, judged.comparisons),
    )
    return Examined(
        story=Story(
            source=replace(source, articles=decided.articles),
            sentences=decided.sentences,
            comparisons=judged.comparisons,
            event_terms=event_terms,
            decisions=(*decided.decisions, *judged.decisions),
            changes=in_words(published, source.id, judged.comparisons),
        ),
        problems=in_order([*about_ledger, *about_book, *late]),
        book=write_book(source.articles, facts, published),
    )


def _is_free(comparison: Comparison, source: StorySource) -> bool:
    """Whether nothing that is said of the fact's articles limits what is shown of them; the site's word comes later."""
    told = {claim.article for claim in comparison.fact.claims}
    return all(rights_of(a, source, None).text is TextRights.FULL for a in source.articles if a.id in told)


def analyse(source: StorySource) -> Story:
    """The story as it is published. InvalidSite where its ledger or addresses have an error."""
    examined = examine(source)
    if has_errors(examined.problems):
        raise InvalidSite(in_order(examined.problems))
    return examined.story


def lay_out(site: Site, story: Story, near: Neighbours) -> StoryPages:
    """The pages of a story, from what of it may be shown. InvalidSite where two of them would have one address."""
    return compose_story(site, publishable(story, site.config.rights), near)


def make(job: MakeJob) -> MakeDone:
    """Find out about the story of ``job`` what is not known, make its pages, and stage those that are not held."""
    try:
        examined = _examined(job)
    except InvalidSite as problem:
        return MakeDone(key=job.key, problems=problem.diagnostics, examined=None)
    packed = pack(examined) if job.examined is None else None
    if has_errors(examined.problems):
        return MakeDone(key=job.key, problems=examined.problems, examined=packed)
    workshop = open_workshop(job.look)
    try:
        with measured("compose"):
            story = lay_out(workshop.site, examined.story, job.near)
    except InvalidSite as problem:
        return MakeDone(key=job.key, problems=(*examined.problems, *problem.diagnostics), examined=packed)
    parts: dict[bytes, bytes] = {}
    own = outline(story.brief, lambda part: _put(part, parts))
    packed_outline = pack(own)
    staging = Staging(folder=job.staging, held=job.held, known=dict(job.images))
    files = stage_pages(story.pages, workshop.renderer, staging)
    return MakeDone(
        key=job.key,
        problems=examined.problems,
        examined=packed,
        made=_made(examined, own, packed_outline),
        outline=packed_outline,
        parts=parts,
        book=examined.book,
        files=files,
        images=tuple(staging.images.items()),
        faults=tuple(staging.faults),
    )


def _put(part: object, parts: dict[bytes, bytes]) -> bytes:
    """Add ``part`` to the packed ``parts``; its digest."""
    packed = pack((part,))
    digest = key_of("part", packed)
    parts[digest] = packed
    return digest


def _made(examined: Examined, own: Outline, packed: bytes) -> Made:
    return Made(
        outline=key_of(packed),
        book=key_of(examined.book),
        articles=own.count.articles,
        claims=own.count.claims,
        cautions=own.count.cautions,
        verdicts=own.count.verdicts,
        problems=examined.problems,
    )


def _examined(job: MakeJob) -> Examined:
    known = unpack(job.examined) if job.examined is not None else None
    if isinstance(known, Examined):
        return known
    found = _examine_packed(job.source) if job.source is not None else None
    if found is None:
        from generator.intake import read  # noqa: PLC0415 - few stories come here

        packed = read(job.reading).source
        found = _examine_packed(packed) if packed else None
    if found is None:
        raise InvalidSite([_vanished(job.reading.folder)])
    return found


def _vanished(folder: Path) -> Diagnostic:
    return Diagnostic(
        severity=Severity.ERROR,
        code="unreadable",
        path=f"content/{folder.name}",
        message="was taken away while the site was built",
        cure="Build again.",
    )
