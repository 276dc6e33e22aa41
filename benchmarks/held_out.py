"""How well a model that was fitted on labelled stories does on one that it has not seen."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score


class Story(NamedTuple):
    """One labelled story: a row of numbers for each pair of it, and whether the labels put the two together."""

    name: str
    rows: np.ndarray[Any, np.dtype[np.float64]]
    right: np.ndarray[Any, np.dtype[np.bool_]]


def tell_held_out(stories: Sequence[Story], make: Callable[[], LogisticRegression]) -> LogisticRegression:
    """Fit the model that ``make`` begins on all ``stories``, and print for each how well that goes.

    Two figures, average precision both: of a model that has not seen the story, and of the one that has, which is
    what is returned.
    """
    whole = _fitted(stories, make)
    figures = []
    for story in stories:
        unseen = _precision(_fitted([s for s in stories if s is not story], make), story)
        seen = _precision(whole, story)
        figures.append((unseen, seen))
        counts = f"pairs {len(story.right):6} right {int(story.right.sum()):5}"
        print(f"{story.name:28} {counts}  average precision unseen {unseen:.3f}  seen {seen:.3f}")
    print(f"{'mean':28} unseen {np.mean([u for u, _ in figures]):.3f}  seen {np.mean([s for _, s in figures]):.3f}")
    return whole


def _fitted(stories: Sequence[Story], make: Callable[[], LogisticRegression]) -> LogisticRegression:
    return make().fit(np.vstack([s.rows for s in stories]), np.concatenate([s.right for s in stories]))


def _precision(model: LogisticRegression, story: Story) -> float:
    return float(average_precision_score(story.right, model.decision_function(story.rows)))
