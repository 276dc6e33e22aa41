"""The helper's part in a small change: it reads what changed and finds out about the story.

Meanwhile this process gets ready to show it. To find out about a story takes other code than to show it, and nearly as
long to load; so each of the two processes loads its own, at the same time.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from generator.building.results import Folder, Results
from generator.jobs import ReadDone, Told
from generator.work import Plan
from generator.work.late import Late
from generator.work.run import FEW, run_jobs

T = TypeVar("T")
J = TypeVar("J")
R = TypeVar("R")

FIND_OUT: Late[bytes, bytes | None] = Late("generator.stages", "find_out")


FIND_OUT_READ: Late[ReadDone, object] = Late("generator.stages", "find_out_read")


def read_jobs(
    plan: Plan,
    late: Late[J, R],
    items: Sequence[T],
    prepare: Callable[[T], J],
    weigh: Callable[[T], int],
    then: Late[R, object] | None = None,
) -> Iterator[Sequence[R]]:
    """As ``run_jobs``, but few by the helper: this process meanwhile loads what shows stories.

    Where there is only one, the helper goes on with what comes ``then`` of it.
    """
    done = None
    if plan.helper and plan.helper.is_well and len(items) <= FEW and not plan.is_for_many([*map(weigh, items)]):
        jobs = [prepare(item) for item in items]
        done = plan.helper.do(late, jobs, load_showing, then if len(jobs) == 1 else None)
    yield from run_jobs(plan, late, items, prepare, weigh) if done is None else [done]


def load_showing() -> None:
    """Load what makes the pages of stories and the site's own."""
    from generator import showing  # noqa: F401
    from generator.building import site  # noqa: F401


def give_head_start(stories: Sequence[tuple[Folder, Told]], results: Results, plan: Plan) -> None:
    """Have the helper begin with the story that was put together just now.

    Where there are several, each has its turn later; where there is a cluster, that does it.
    """
    if plan.helper is None or plan.address or len(stories) != 1:
        return
    ((folder, told),) = stories
    source = results.get_packed(results.source_key(folder.key))
    if source is not None and not results.listed([results.examined_key(told)]):
        plan.helper.begin(FIND_OUT, source)
