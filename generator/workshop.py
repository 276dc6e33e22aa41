"""What makes files of pages: words, templates, and a staging folder; for the pages of stories and of the site alike."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from generator.compose import Site
from generator.diagnostics import Diagnostic, InvalidSite
from generator.i18n import load_words
from generator.jobs import Files, Look
from generator.meter import measured
from generator.model import OutputFile, Page
from generator.render import Renderer
from generator.write import digest, stage


@dataclass(frozen=True, slots=True, kw_only=True)
class Workshop:
    """What makes pages in one look."""

    site: Site
    renderer: Renderer


@lru_cache(maxsize=1)
def open_workshop(look: Look) -> Workshop:
    """The workshop for ``look``; a process that makes many stories opens it once."""
    words, _ = load_words(look.config.locale, look.theme.folders, look.root)
    return Workshop(
        site=Site(config=look.config, words=words, measured=look.measured), renderer=Renderer(look.theme, words)
    )


def stage_pages(
    pages: Iterable[Page], renderer: Renderer, held: Mapping[str, str], staging: Path, faults: list[Diagnostic]
) -> Files:
    """Render ``pages`` and stage those whose bytes are not held already; all paths with their digests.

    What is wrong with a template goes to ``faults``, and the next page is tried.
    """
    return tuple((file.path, stage_file(file, held, staging)) for file in _rendered(pages, renderer, faults))


def _rendered(pages: Iterable[Page], renderer: Renderer, faults: list[Diagnostic]) -> Iterator[OutputFile]:
    for page in pages:
        try:
            with measured("render"):
                file = renderer.render_page(page)
        except InvalidSite as problem:
            faults += problem.diagnostics
        else:
            yield file


def stage_file(file: OutputFile, held: Mapping[str, str], staging: Path) -> str:
    """The digest of ``file``, which is staged where ``held`` has another or none under its path."""
    with measured("write"):
        value = digest(file.content)
        if held.get(file.path) != value:
            stage(file, staging)
    return value
