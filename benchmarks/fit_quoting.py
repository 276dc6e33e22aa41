"""Fits which clauses of two matched sentences are quoted, on labelled stories, and how well it does on unseen ones.

usage: python benchmarks/fit_quoting.py LABELS CONTENT [--write]

LABELS   folder of label files (their form: docs/labels.md), one a story
CONTENT  content folder that holds those stories' articles, a folder a story
--write  put the fitted values into generator/align/weights.toml; ``least`` and ``rival`` stay, as they are chosen: how
         sure is enough

Needs numpy and scikit-learn (``pip install -e '.[fit]'``); run it after fit_weights.py, on whose scores it builds. A
sample is a pair of stretches, of two sentences whose score lies at most ``NEAR`` below what is kept; it is right where
one labelled fact quotes both. Logistic regression on seven measures; the cross-validation leaves out a story at a time.
"""

import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from held_out import Story, tell_held_out
from sklearn.linear_model import LogisticRegression

from generator.align.profile import Stretch
from generator.align.quotes import measures
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
NAMES = ("score", "shared", "likeness", "answer", "part", "alike", "runs")


def load_stories(labels: Path, content: Path) -> tuple[Story, ...]:
    """The stories that have labels that can be read; a row holds the measures ``NAMES`` of two clauses."""
    stories = {s.id: s.articles for s in read_content(content).stories}
    found = ((path.stem, read_labels(path)[0]) for path in sorted(labels.glob("*.yml")) if path.stem in stories)
    return tuple(_story(story, known, stories[story]) for story, known in found if known is not None)


def _story(name: str, labels: Labels, articles: Sequence[Article]) -> Story:
    weighed = weigh(articles, extract(articles), default_weights())
    facts = _Facts(labels, articles)
    rows, right = [], []
    for key, score in weighed.scores.items():
        if score >= weighed.least - NEAR:
            for left, other in _clauses(weighed, key):
                rows.append((score, *measures(weighed.pairs[key], left, other)))
                right.append(bool(facts.of(weighed, key[0], left) & facts.of(weighed, key[1], other)))
    return Story(name=name, rows=np.array(rows), right=np.array(right))


def _clauses(weighed: Weighed, key: tuple[int, int]) -> list[tuple[Stretch, Stretch]]:
    pair = weighed.pairs[key]
    return [(a, b) for a in pair.left.stretches for b in pair.right.stretches if a.vector.shared(b.vector)]


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
    stories = load_stories(Path(paths[0]), Path(paths[1]))
    model = tell_held_out(stories, lambda: LogisticRegression(max_iter=2000))
    values = {"prior": float(model.intercept_[0]), **dict(zip(NAMES, map(float, model.coef_[0]), strict=True))}
    for name, value in values.items():
        print(f"  {name:9} {value:+.2f}")
    if "--write" in arguments:
        write_table(values)


if __name__ == "__main__":
    main(sys.argv[1:])
