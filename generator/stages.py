"""What is found out about one story, in order; each function can run in any process, and rests on its arguments alone.

StorySource (of ``intake.py``) → extract → Sentence → align → Fact → addresses → Fact → overrides → Fact → compare →
Comparison → overrides → Comparison (shown by ``showing.py``)
"""

import traceback
from dataclasses import replace
from functools import lru_cache
from pathlib import Path, PurePosixPath

from generator.addresses import assign, in_words, publish, questions_of, read_book, write_book
from generator.align import align, fact_kind
from generator.cache import pack, unpack
from generator.compare import compare, hold_to_quotes
from generator.diagnostics import Diagnostic, InvalidSite, Severity, has_errors, in_order
from generator.extract import check_lengths, extract, name_event
from generator.jobs import Examined, ReadDone
from generator.meter import measured
from generator.model import Comparison, Story, StorySource, TextRights
from generator.overrides import Finder, Material, apply_to_comparisons, apply_to_facts, read_ledger
from generator.rights import rights_of


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


@lru_cache(maxsize=1)
def find_out(packed: bytes) -> bytes | None:
    """What ``examine`` finds out about the story of a packed source, packed as well; None where it fails.

    A process that was asked to begin with it has it at hand when it is asked for.
    """
    source = unpack(packed)
    try:
        return pack(examine(source)) if isinstance(source, StorySource) else None
    except InvalidSite:  # which will be told where its pages are made
        return None


def find_out_read(done: ReadDone) -> None:
    """Have at hand what ``find_out`` will be asked for, of a story that was read just now and has no error."""
    if done.source is not None and not has_errors(done.told.diagnostics):
        find_out(done.source)


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
    comparisons, unquoted = hold_to_quotes(source.id, judged.comparisons)
    published = publish(book.published, comparisons, lambda comparison: _is_free(comparison, source))
    with measured("extract"):
        event_terms = name_event(decided.articles, decided.sentences, source.vocabulary)
    late = (
        *check_lengths(source.articles, sentences),
        *missed,
        *judged.problems,
        *finder.warnings,
        *unquoted,
    )
    return Examined(
        story=Story(
            source=replace(source, articles=decided.articles),
            sentences=decided.sentences,
            comparisons=comparisons,
            event_terms=event_terms,
            decisions=(*decided.decisions, *judged.decisions),
            changes=in_words(published, source.id, comparisons),
        ),
        problems=in_order([*about_ledger, *about_book, *late]),
        book=write_book(source.articles, facts, published, questions_of(facts, compared)),
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
