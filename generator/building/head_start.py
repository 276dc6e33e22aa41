"""The helper's part in a small change: it finds out about the stories, while this process gets ready to show them.

Where one story was read anew, it has a head start. To find out about a story takes other code than to show it, and
nearly as long to load; so each of the two processes loads its own, at the same time.
"""

from collections.abc import Sequence

from generator.building.results import Folder, Results
from generator.jobs import Told
from generator.work import Plan
from generator.work.late import Late

FIND_OUT: Late[bytes, bytes | None] = Late("generator.stages", "find_out")


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
