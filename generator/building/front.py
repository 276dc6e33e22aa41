"""What the whole site rests on, as every step of a build knows it."""

from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Diagnostic
from generator.model import Measured, SiteConfig, Theme
from generator.read.content import Survey


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """What the whole site rests on: settings, theme, what lies in the content folder, and all problems of these.

    ``look``    the hash of what all pages share; ``shared`` that of what reading any folder rests on
    """

    root: Path
    drafts: bool
    config: SiteConfig
    measured: Measured | None
    theme: Theme
    survey: Survey
    look: bytes
    shared: bytes
    problems: tuple[Diagnostic, ...]

    @property
    def content(self) -> Path:
        """The folder of the stories."""
        return self.root / "content"
