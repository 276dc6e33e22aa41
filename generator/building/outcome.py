"""What a build is asked for and what it made. Loads no stage: a build in which nothing changed needs none."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.diagnostics import Diagnostic
from generator.work import Plan

if TYPE_CHECKING:
    from generator.building.keep_going import Good
    from generator.model import Change
    from generator.write import Published


HERE = Plan(jobs=1)

Progress = Callable[[str, int, int], None]
"""Called with a stage's name, how many of its items are done, and how many there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildResult:
    """What a build made. ``verdicts`` counts facts, every verdict in the order of its enumeration.

    ``errors``    what is wrong with what was left out, where the build was to keep going
    ``rendered``  the pages that were rendered, in order; all others are as an earlier build had made them
    ``changes``   what is new or other in the stories that the last publication in that folder had, too
    ``good``      the stories as they are shown, by their folders' names, for the next build that is to keep going
    ``books``     the files with addresses that were written below the site's folder, with the digests of their bytes
    """

    stories: int
    articles: int
    claims: int
    cautions: int
    verdicts: tuple[tuple[str, int], ...]
    published: "Published"
    warnings: tuple[Diagnostic, ...]
    rendered: tuple[str, ...] = ()
    changes: tuple["Change", ...] = ()
    errors: tuple[Diagnostic, ...] = ()
    good: "Good" = field(default_factory=dict)
    books: tuple[tuple[str, bytes], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How to build. ``drafts``: with stories and articles that are drafts.

    ``base_url``        goes before that of ``site.yml``
    ``keep_addresses``  write each story's ids beside its articles
    ``cached``          use the results of earlier builds, and keep those of this one
    ``plan``            who does the work; the site is the same in any case
    ``keep_going``      leave out what cannot be shown, see ``building/keep_going.py``
    ``good``            then, the stories that an earlier build could show: they stay as they were
    """

    drafts: bool = False
    base_url: str = ""
    keep_addresses: bool = False
    cached: bool = False
    plan: Plan = HERE
    keep_going: bool = False
    good: "Good" = field(default_factory=dict)
