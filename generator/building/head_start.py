"""A head start for the one story that changed: the helper finds out about it while this process reads on."""

from collections.abc import Sequence

from generator.building.results import Folder, Results
from generator.jobs import Told
from generator.work import Plan
from generator.work.late import Late

EXAMINE: Late[bytes, object] = Late("generator.stages", "examine_ahead")


def give_head_start(stories: Sequence[tuple[Folder, Told]], results: Results, plan: Plan) -> None:
    """Have the helper begin with the story that was read just now.

    Where there are several, each has its turn later; where there is a cluster, that does it.
    """
    if plan.helper is None or plan.address or len(stories) != 1:
        return
    ((folder, told),) = stories
    source = results.get_packed(results.source_key(folder.key))
    if source is not None and not results.listed([results.examined_key(told)]):
        plan.helper.begin(EXAMINE, source)
