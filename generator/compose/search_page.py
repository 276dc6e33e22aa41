"""The search page, which loads the index."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.compose.links import SEARCH
from generator.compose.search_index import PREFIX
from generator.compose.shell import Site, make_shell
from generator.compose.views import Crumb, Shell, VerdictView, verdict_view
from generator.lexicon.search import LEFT_OUT
from generator.model import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchView:
    """What the page's script needs to search.

    ``files``     how many files of words there are; ``prefix`` how many letters of a word choose its bucket
    ``left_out``  words that are not searched for, with spaces between them
    ``verdicts``  the words for what facts can be
    """

    shell: Shell
    files: int
    prefix: int
    left_out: str
    verdicts: Sequence[VerdictView]


def make_search_view(site: Site, files: int) -> SearchView:
    """The page over an index of so many ``files`` of words."""
    title = site.words("search.title")
    return SearchView(
        shell=make_shell(site, SEARCH, title, site.words("search.description"), [Crumb(label=title, path=None)]),
        files=files,
        prefix=PREFIX,
        left_out=" ".join(sorted(LEFT_OUT)),
        verdicts=tuple(verdict_view(verdict, site.words) for verdict in Verdict),
    )
