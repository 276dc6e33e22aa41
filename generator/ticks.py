"""Whether what changed on a disk would show it if it changed once more, by the time that the disk keeps of it.

What changes twice within one step of a file system's clock has the same time before and after. Most file systems keep
fractions of a second, which they take from the system's clock; that ticks every 10 ms or sooner (16 ms on Windows).
Those that keep whole seconds, ext3 or FAT with its two, leave no fraction behind. So a time that has one was kept in
small steps.
"""

SECOND_NS = 1_000_000_000
COARSE_NS = 2 * SECOND_NS
"""The longest step of the clock of a file system in use, FAT's, in nanoseconds."""
FINE_NS = SECOND_NS // 10
"""Far more than a step of the clock of those that keep fractions of a second."""


def is_settled(changed: int, looked: int) -> bool:
    """Whether what ``changed`` before somebody ``looked`` shows if it changes again; both times in nanoseconds."""
    return looked - changed > (FINE_NS if changed % SECOND_NS else COARSE_NS)
