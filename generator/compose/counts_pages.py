"""What was counted story by story, where the method page cannot hold it all: the further pages of its table."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.compose.links import METHOD, counts_path
from generator.compose.pager import Pager
from generator.compose.shell import Site, make_shell
from generator.compose.site_pages import StoryCount
from generator.compose.views import Crumb, Shell


@dataclass(frozen=True, slots=True, kw_only=True)
class CountsView:
    """A page of the table that begins on the method page."""

    shell: Shell
    rows: tuple[StoryCount, ...]
    pager: Pager


def make_counts_view(site: Site, pager: Pager, rows: Sequence[StoryCount]) -> CountsView:
    """The page at the place of ``pager``, with its ``rows`` in order of their paths."""
    words = site.words
    crumbs = (
        Crumb(label=words("method.title"), path=METHOD),
        Crumb(label=words("nav.page_number", page=pager.page), path=None),
    )
    title, path = words("method.by_story"), counts_path(pager.page)
    return CountsView(
        shell=make_shell(site, path, title, words("method.by_story_label"), crumbs), rows=tuple(rows), pager=pager
    )
