"""How one story is shown: its pages, and what the site's own pages take from it; in any process.

Comparison (of ``stages.py``) → rights → Comparison → compose → Page → render → OutputFile → staging folder
"""

from pathlib import Path

from generator.cache import key_of, pack, unpack
from generator.compose import Outline, Site, StoryPages, compose_story, outline
from generator.diagnostics import Diagnostic, InvalidSite, Severity, has_errors
from generator.jobs import Examined, Made, MakeDone, MakeJob
from generator.meter import measured
from generator.model import Neighbours, Story, StorySource
from generator.rights import publishable
from generator.workshop import Staging, open_workshop, stage_pages


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
    from generator.stages import examine  # noqa: PLC0415 - takes as long to load as all else

    source = unpack(job.source) if job.source is not None else None
    if not isinstance(source, StorySource):
        source = _read(job)
    return examine(source)


def _read(job: MakeJob) -> StorySource:
    from generator.intake import read  # noqa: PLC0415 - few stories come here

    packed = read(job.reading).source
    source = unpack(packed) if packed else None
    if not isinstance(source, StorySource):
        raise InvalidSite([_vanished(job.reading.folder)])
    return source


def _vanished(folder: Path) -> Diagnostic:
    return Diagnostic(
        severity=Severity.ERROR,
        code="unreadable",
        path=f"content/{folder.name}",
        message="was taken away while the site was built",
        cure="Build again.",
    )
