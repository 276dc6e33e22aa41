"""What is not wrong in itself, but probably not meant: looked for in what was read, file by file and side by side.

A check is a function from the stories, or the settings, to problems; a new one is put into the list of its kind.
"""

from collections.abc import Callable, Iterable, Sequence

from generator.checks.days import changed_before_published
from generator.checks.dropped import dropped_text
from generator.checks.settings import no_address
from generator.checks.twice import told_twice
from generator.checks.unknown import not_stated
from generator.checks.unused import never_found
from generator.diagnostics import Diagnostic
from generator.model import SiteConfig, StorySource

OF_A_STORY: tuple[Callable[[StorySource], Iterable[Diagnostic]], ...] = (
    not_stated,
    changed_before_published,
    dropped_text,
    told_twice,
    never_found,
)
OF_SETTINGS: tuple[Callable[[SiteConfig], Iterable[Diagnostic]], ...] = (no_address,)


def check_stories(stories: Sequence[StorySource]) -> tuple[Diagnostic, ...]:
    """All that is doubtful about the stories; paths start from the content folder."""
    return tuple(problem for story in stories for check in OF_A_STORY for problem in check(story))


def check_config(config: SiteConfig) -> tuple[Diagnostic, ...]:
    """All that is doubtful about the site's settings."""
    return tuple(problem for check in OF_SETTINGS for problem in check(config))
