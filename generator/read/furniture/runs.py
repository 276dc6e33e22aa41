"""The best runs of lines: which lines are the article, given how much each looks like it."""

from collections.abc import Sequence


def best_runs(scores: Sequence[float], switch: float) -> tuple[bool, ...]:
    """For each line whether it is kept: the choice with the highest sum of kept scores, less ``switch`` per change.

    The Viterbi path through two states. A weak line between strong ones is kept with them, a strong one among
    weak ones goes with these. The ends of the page count as outside.

    >>> best_runs([-3, 2, -1, 2, -3, 1, -3], 1)
    (False, True, True, True, False, False, False)
    """
    out, kept = 0.0, float("-inf")
    back: list[tuple[bool, bool]] = []
    for score in scores:
        from_kept, stay = kept - switch > out, kept >= out - switch
        back.append((from_kept, stay))
        out, kept = max(out, kept - switch), max(kept, out - switch) + score
    state = kept - switch > out
    path: list[bool] = []
    for from_kept, stay in reversed(back):
        path.append(state)
        state = stay if state else from_kept
    return tuple(reversed(path))
