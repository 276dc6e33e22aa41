"""What makes files of pages: words, templates, and a staging folder; for the pages of stories and of the site alike."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from generator.cache import key_of, spell
from generator.compose import Site
from generator.diagnostics import Diagnostic, InvalidSite
from generator.i18n import load_words
from generator.jobs import Files, Look
from generator.meter import measured
from generator.model import OutputFile, Page, ShareCard
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


@dataclass(slots=True, kw_only=True)
class Staging:
    """Where files of pages are staged, in the ``folder``, but for those that the output holds, path → digest.

    ``known``   digests of images by the hash of what they show: to draw one takes longer than all else of a story
    ``images``  those of the pages so far
    ``faults``  what is wrong with their templates
    """

    folder: Path
    held: Mapping[str, str]
    known: Mapping[bytes, str] = field(default_factory=dict)
    images: dict[bytes, str] = field(default_factory=dict)
    faults: list[Diagnostic] = field(default_factory=list)

    def add(self, file: OutputFile) -> str:
        """The digest of ``file``, which is staged where the output has another or none under its path."""
        with measured("write"):
            value = digest(file.content)
            if self.held.get(file.path) != value:
                stage(file, self.folder)
        return value


def stage_pages(pages: Iterable[Page], renderer: Renderer, staging: Staging) -> Files:
    """Render ``pages`` and stage those whose bytes are not held already; all paths with their digests.

    A page whose template goes wrong is left out, and the next one is tried.
    """
    return tuple(_staged(pages, renderer, staging))


def _staged(pages: Iterable[Page], renderer: Renderer, staging: Staging) -> Iterator[tuple[str, str]]:
    for page in pages:
        image = key_of("image", spell(page.view)) if isinstance(page.view, ShareCard) else b""
        value = staging.known.get(image, "")
        if not value or staging.held.get(page.path) != value:
            try:
                with measured("render"):
                    file = renderer.render_page(page)
            except InvalidSite as problem:
                staging.faults.extend(problem.diagnostics)
                continue
            value = staging.add(file)
        if image:
            staging.images[image] = value
        yield page.path, value
