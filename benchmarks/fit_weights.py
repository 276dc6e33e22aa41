"""Fits the table of match weights on labelled stories, and says how well it does on stories it has not seen.

usage: python benchmarks/fit_weights.py LABELS CONTENT [--write]

LABELS   folder of label files (their form: docs/labels.md), one a story
CONTENT  content folder that holds those stories' articles, a folder a story
--write  put the fitted weights into generator/align/weights.toml

Needs numpy and scikit-learn (``pip install -e '.[fit]'``). A labelled pair is two sentences of two outlets that one
labelled fact quotes. Logistic regression on the levels (one column a level), L2 penalty; the cross-validation leaves
out one story at a time.
"""

import math
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from held_out import Story, tell_held_out
from sklearn.linear_model import LogisticRegression

from generator.align.features import FEATURES
from generator.align.pairs import Pair, candidate_pairs
from generator.align.profile import make_profiles
from generator.extract import extract
from generator.model import Article, Sentence
from generator.read import read_content

TABLE = Path(__file__).parent.parent / "generator" / "align" / "weights.toml"
LEAST_SEEN = 12
"""Levels seen less often get no weight of their own."""
PENALTY = 0.3
"""Inverse strength of the L2 penalty."""

Level = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One story's candidate pairs: the levels of each, its question, and whether the labels put the two together."""

    story: str
    levels: tuple[tuple[Level, ...], ...]
    questions: tuple[str | None, ...]
    together: np.ndarray[Any, np.dtype[np.bool_]]


def load_samples(labels: Path, content: Path) -> tuple[Sample, ...]:
    """A sample for each story that has labels."""
    stories = {s.id: s.articles for s in read_content(content).stories}
    return tuple(
        _sample(path.stem, yaml.safe_load(path.read_text(encoding="utf-8")), stories[path.stem])
        for path in sorted(labels.glob("*.yml"))
        if path.stem in stories
    )


def _sample(story: str, labels: Mapping[str, Any], articles: Sequence[Article]) -> Sample:
    sentences = extract(articles)
    pairs = candidate_pairs(make_profiles(articles, sentences))
    facts = _facts_of(labels, articles, sentences)
    return Sample(
        story=story,
        levels=tuple(_levels(pair) for pair in pairs),
        questions=tuple(pair.question.name if pair.question else None for pair in pairs),
        together=np.array([bool(facts[p.left.number] & facts[p.right.number]) for p in pairs]),
    )


def _levels(pair: Pair) -> tuple[Level, ...]:
    found = ((feature.name, feature.level(pair)) for feature in FEATURES)
    return tuple((name, level) for name, level in found if level is not None)


def _facts_of(
    labels: Mapping[str, Any], articles: Sequence[Article], sentences: Sequence[Sentence]
) -> list[frozenset[int]]:
    """For each sentence the numbers of the labelled facts that quote it."""
    keys = {a.id: re.split(r"[-_.]", a.source.rsplit("/", 1)[-1])[0] for a in articles}
    quotes = [
        (number, re.split(r"[-_.]", str(claim["article"]))[0], _fold(claim["quote"]))
        for number, fact in enumerate(labels["facts"])
        for claim in fact["claims"]
    ]
    return [
        frozenset(n for n, key, quote in quotes if key == keys[s.article] and _quotes(_fold(s.text), quote))
        for s in sentences
    ]


def _fold(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


def _quotes(sentence: str, quote: str) -> bool:
    """Whether a labelled quote is of this sentence: it lies inside, or (a quote of several) most of it does."""
    if quote in sentence:
        return True
    return len(sentence.split()) >= 3 and sentence in quote


def columns_of(samples: Sequence[Sample]) -> dict[Level, int]:
    """The levels seen often enough, numbered in order."""
    counts = Counter(level for s in samples for levels in s.levels for level in levels)
    return {level: i for i, level in enumerate(sorted(k for k, n in counts.items() if n >= LEAST_SEEN))}


def matrix(sample: Sample, columns: Mapping[Level, int]) -> np.ndarray[Any, np.dtype[np.float64]]:
    """One row a pair, 1.0 in the columns of its levels."""
    rows = np.zeros((len(sample.levels), len(columns)))
    for row, levels in enumerate(sample.levels):
        for level in levels:
            if level in columns:
                rows[row, columns[level]] = 1.0
    return rows


def question_weights(samples: Sequence[Sample], prior: float) -> dict[Level, float]:
    """What a question adds to the prior, so that the score is the log odds of the pairs that answer it.

    Two pairs, one right and one wrong, are added to each count: a question seen ten times proves little.
    """
    asked: dict[str, list[bool]] = defaultdict(list)
    for sample in samples:
        for question, together in zip(sample.questions, sample.together, strict=True):
            if question is not None:
                asked[question].append(bool(together))
    return {
        ("question", name): math.log((sum(right) + 1) / (len(right) - sum(right) + 1)) - prior
        for name, right in sorted(asked.items())
    }


def write_table(prior: float, weights: Mapping[Level, float], path: Path = TABLE) -> None:
    """Puts the weights into the table's lines; labels, levels and order stay as they are."""
    section, lines = "", []
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.startswith("["):
            section = line.strip("[]")
        entry = re.match(r'"([^"]+)" = \{ weight = ', line)
        if section == "prior" and line.startswith("weight"):
            line = f"weight = {prior:.2f}"  # noqa: PLW2901
        elif entry:
            weight = weights.get((section, entry[1]), 0.0)
            line = re.sub(r"weight = -?[\d.]+", f"weight = {weight:.2f}", line)  # noqa: PLW2901
        lines.append(line)
    path.write_text("\n".join(lines), encoding="utf-8")


def main(arguments: Sequence[str]) -> None:
    paths = [a for a in arguments if not a.startswith("--")]
    if len(paths) != 2:
        sys.exit(__doc__)
    samples = load_samples(Path(paths[0]), Path(paths[1]))
    columns = columns_of(samples)
    stories = [Story(name=s.story, rows=matrix(s, columns), right=s.together) for s in samples]
    model = tell_held_out(stories, lambda: LogisticRegression(C=PENALTY, max_iter=3000))
    weights = {level: float(model.coef_[0][i]) for level, i in columns.items()}
    weights |= question_weights(samples, float(model.intercept_[0]))
    for (feature, level), weight in sorted(weights.items()):
        print(f"  {feature:12} {level:34} {weight:+.2f}")
    print(f"  prior {float(model.intercept_[0]):+.2f}")
    if "--write" in arguments:
        write_table(float(model.intercept_[0]), weights)


if __name__ == "__main__":
    main(sys.argv[1:])
