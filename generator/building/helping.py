"""The helper's part in a small change: it reads what changed and finds out about the story.

Meanwhile this process gets ready to show it. To find out about a story takes other code than to show it, and nearly as
long to load; so each of the two processes loads its own, at the same time.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from generator.building.results import Folder, Results
from generator.jobs import Told
from generator.work import Plan
from generator.work.late import Late
from generator.work.run import FEW, run_jobs

T = TypeVar("T")
J = TypeVar("J")
R = TypeVar("R")

LOADED = ("generator.intake", "generator.compare", "generator.extract", "generator.stages")
"""What the helper loads; between one and the next it does what it was asked for meanwhile."""
FIND_OUT: Late[bytes, bytes | None] = Late("generator.stages", "find_out")


def read_jobs(
    plan: Plan, late: Late[J, R], items: Sequence[T], prepare: Callable[[T], J], weigh: Callable[[T], int]
) -> Iterator[Sequence[R]]:
    """As ``run_jobs``, but few by the helper: this process meanwhile loads what shows stories."""
    done = None
    if plan.helper and plan.helper.is_well and len(items) <= FEW and not plan.is_for_many([*map(weigh, items)]):
        done = plan.helper.do(late, [prepare(item) for item in items], load_showing)
    yield from run_jobs(plan, late, items, prepare, weigh) if done is None else [done]


def load_showing() -> None:
    """Load what makes the pages of stories and the site's own."""
    from generator import showing  # noqa: F401
    from generator.building import site  # noqa: F401


def give_head_start(stories: Sequence[tuple[Folder, Told]], results: Results, plan: Plan) -> None:
    """Have the helper begin with the story that was read just now.

    Where there are several, each has its turn later; where there is a cluster, that does it.
    """
    if plan.helper is None or plan.address or len(stories) != 1:
        return
    ((folder, told),) = stories
    source = results.get_packed(results.source_key(folder.key))
    if source is not None and not results.listed([results.examined_key(told)]):
        plan.helper.begin(FIND_OUT, source)
