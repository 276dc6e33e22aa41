"""Fits which clauses of two matched sentences are quoted, on labelled stories, and how well it does on unseen ones.

usage: python benchmarks/fit_quoting.py LABELS CONTENT [--write]

LABELS   folder of label files (their form: docs/labels.md), one a story
CONTENT  content folder that holds those stories' articles, a folder a story
--write  put the fitted values into generator/align/weights.toml; ``least`` stays, as it is chosen: how sure is enough

Needs numpy and scikit-learn (``pip install -e '.[fit]'``); run it after fit_weights.py, on whose scores it builds. A
sample is a pair of clauses, of two sentences whose score lies at most ``NEAR`` below what is kept; it is right where
one labelled fact quotes both. Logistic regression on four measures; the cross-validation leaves out a story at a time.
"""

import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score

from generator.align.quotes import Stretch, measures, stretches
from generator.align.weighing import Weighed, weigh
from generator.align.weights import default_weights
from generator.evaluate.coverage import Passage, covers
from generator.evaluate.labels import Labels, article_key
from generator.evaluate.read_labels import read_labels
from generator.extract import extract
from generator.model import Article
from generator.read import read_content

TABLE = Path(__file__).parent.parent / "generator" / "align" / "weights.toml"
NEAR = 1.0
"""So much below the least kept score, in log odds, sentences still give samples: the rule must know what is wrong."""
NAMES = ("score", "shared", "likeness", "answer")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One story's clause pairs: a row of the measures ``NAMES`` for each, and whether a labelled fact quotes both."""

    story: str
    rows: np.ndarray[Any, np.dtype[np.float64]]
    right: np.ndarray[Any, np.dtype[np.bool_]]


def load_samples(labels: Path, content: Path) -> tuple[Sample, ...]:
    """A sample for each story that has labels that can be read."""
    stories = {s.id: s.articles for s in read_content(content).stories}
    found = ((path.stem, read_labels(path)[0]) for path in sorted(labels.glob("*.yml")) if path.stem in stories)
    return tuple(_sample(story, known, stories[story]) for story, known in found if known is not None)


def _sample(story: str, labels: Labels, articles: Sequence[Article]) -> Sample:
    weighed = weigh(articles, extract(articles), default_weights())
    facts = _Facts(labels, articles)
    rows, right = [], []
    for key, score in weighed.scores.items():
        if score >= weighed.least - NEAR:
            for left, other in _clauses(weighed, key):
                rows.append((score, *measures(left, other)))
                right.append(bool(facts.of(weighed, key[0], left) & facts.of(weighed, key[1], other)))
    return Sample(story=story, rows=np.array(rows), right=np.array(right))


def _clauses(weighed: Weighed, key: tuple[int, int]) -> list[tuple[Stretch, Stretch]]:
    pair = weighed.pairs[key]
    lefts, rights = stretches(pair.left), stretches(pair.right)
    return [(a, b) for a in lefts for b in rights if a.vector.shared(b.vector)]


class _Facts:
    """Which labelled facts quote a clause."""

    def __init__(self, labels: Labels, articles: Sequence[Article]) -> None:
        self._keys = {a.id: article_key(a) for a in articles}
        self._quotes = [
            (number, quote.article, Passage.of(quote.quote))
            for number, fact in enumerate(labels.facts)
            for quote in fact.quotes
        ]
        self._known: dict[tuple[int, int, int], frozenset[int]] = {}

    def of(self, weighed: Weighed, sentence: int, clause: Stretch) -> frozenset[int]:
        """The numbers of the facts that quote a clause of the sentence with this number."""
        place = (sentence, clause.span.start, clause.span.end)
        if place not in self._known:
            whole = weighed.sentences[sentence]
            passage = Passage.of(clause.span.shift(-whole.span.start).of(whole.text))
            key = self._keys[whole.article]
            self._known[place] = frozenset(n for n, k, quote in self._quotes if k == key and covers(passage, quote))
        return self._known[place]


def fit(samples: Sequence[Sample]) -> LogisticRegression:
    """The model fitted on the samples."""
    model = LogisticRegression(max_iter=2000)
    return model.fit(np.vstack([s.rows for s in samples]), np.concatenate([s.right for s in samples]))


def held_out(samples: Sequence[Sample]) -> list[tuple[float, float]]:
    """For each story: average precision of a model that has not seen it, and of one that has."""
    whole = fit(samples)
    unseen = [fit([s for s in samples if s is not out]) for out in samples]
    return [
        (
            float(average_precision_score(sample.right, model.decision_function(sample.rows))),
            float(average_precision_score(sample.right, whole.decision_function(sample.rows))),
        )
        for sample, model in zip(samples, unseen, strict=True)
    ]


def write_table(values: Mapping[str, float], path: Path = TABLE) -> None:
    """Puts the values into the section ``quoting`` of the table; all else stays as it is."""
    before, rest = path.read_text(encoding="utf-8").split("[quoting]\n", 1)
    section, *after = rest.split("\n[", 1)
    for name, value in values.items():
        section = re.sub(rf"(?m)^{name} = .*$", f"{name} = {value:.2f}", section)
    path.write_text("[".join([before + "[quoting]\n" + section + "\n" * bool(after), *after]), encoding="utf-8")


def main(arguments: Sequence[str]) -> None:
    paths = [a for a in arguments if not a.startswith("--")]
    if len(paths) != 2:
        sys.exit(__doc__)
    samples = load_samples(Path(paths[0]), Path(paths[1]))
    figures = held_out(samples)
    for sample, (unseen, seen) in zip(samples, figures, strict=True):
        counts = f"pairs {len(sample.right):6} right {int(sample.right.sum()):5}"
        print(f"{sample.story:28} {counts}  average precision unseen {unseen:.3f}  seen {seen:.3f}")
    print(f"{'mean':28} unseen {np.mean([u for u, _ in figures]):.3f}  seen {np.mean([s for _, s in figures]):.3f}")
    model = fit(samples)
    values = {"prior": float(model.intercept_[0]), **dict(zip(NAMES, map(float, model.coef_[0]), strict=True))}
    for name, value in values.items():
        print(f"  {name:9} {value:+.2f}")
    if "--write" in arguments:
        write_table(values)


if __name__ == "__main__":
    main(sys.argv[1:])
