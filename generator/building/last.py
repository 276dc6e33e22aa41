"""What the last build put into the output: so that the next one need not look up the files of what stays."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.building.results import Results
from generator.building.task import Task, files_key
from generator.cache import key_of
from generator.jobs import Files


@dataclass(frozen=True, slots=True, kw_only=True)
class Last:
    """What a build made an output of: the keys of its stories' pages, and that of the site's own.

    ``listed``  the digest of the manifest that it left there
    """

    listed: str
    stories: tuple[bytes, ...]
    site: bytes


def files_kept(last: Last, tasks: Sequence[Task], known: Mapping[str, str], results: Results) -> dict[str, str] | None:
    """Those of the files ``known`` to be in the output that are of stories which the ``last`` build had as well.

    None where it cannot be told which they are.
    """
    gone = set(last.stories) - {task.made for task in tasks}
    keys = [last.site, *(files_key(made) for made in gone)]
    lists: Mapping[bytes, Files] = results.get_many(keys, tuple)
    if len(lists) < len(keys):
        return None
    files = dict(known)
    for path, _ in (file for own in lists.values() for file in own):
        files.pop(path, None)
    return files


def last_key(output: Path) -> bytes:
    """The key of what the last build made ``output`` of."""
    return key_of("last", str(output))
