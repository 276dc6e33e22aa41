"""Fits the weights of ``generator/gather/likeness.py``: ``python benchmarks/fit_gathering.py FOLDER GROUPS``.

FOLDER and GROUPS are those of ``gathering.py``. For each pair of articles that share a term, the products of their
vectors are computed, one for each kind of term, and logistic regression learns from them whether both report one
event. Only pairs that share something worth mentioning are learned from: all others are easy, and would drown them.
The figures of the fit come from stories that it had not seen: it is repeated with each fifth of the stories left out.
Needs `pip install -e '.[fit]'`.
"""

import argparse
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from zlib import crc32

import numpy as np
from gathering import read, read_groups
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score

from generator.gather.likeness import WEIGHTS, Term, Vector, make_vectors
from generator.gather.terms import KINDS, find_terms

HARD = 0.35
"""A pair is learned from if one of its products is greater."""
FOLDS = 5


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("groups", type=Path)
    arguments = parser.parse_args()
    articles, _ = read(arguments.folder)
    gold = read_groups(arguments.groups, [article.source for article in articles])
    articles = [article for article in articles if article.source in gold]
    stories = [gold[article.source] for article in articles]
    vectors = make_vectors([find_terms(article) for article in articles])
    pairs, products = _products(vectors)
    same = np.array([stories[a] == stories[b] for a, b in pairs])
    folds = np.array([[crc32(stories[n].encode()) % FOLDS for n in pair] for pair in pairs])
    scores = np.zeros(len(pairs))
    for fold in range(FOLDS):
        held = (folds == fold).any(axis=1)
        scores[held] = _fit(products[~held], same[~held]).decision_function(products[held])
    print(
        f"{len(pairs)} pairs, {same.sum()} of one story; average precision {average_precision_score(same, scores):.3f}"
    )
    model = _fit(products, same)
    weights = ", ".join(f"{kind} {weight:.1f}" for kind, weight in zip(KINDS, model.coef_[0], strict=True))
    print(f"weights: {weights}; prior {model.intercept_[0]:.1f}")


def _products(vectors: Sequence[Vector]) -> tuple[list[tuple[int, int]], np.ndarray]:
    """Each pair that shares a term, with the products of its vectors of length 1, one for each kind."""
    found: dict[tuple[int, int], np.ndarray] = defaultdict(lambda: np.zeros(len(KINDS)))
    index: dict[Term, list[tuple[int, float]]] = defaultdict(list)
    for n, vector in enumerate(vectors):
        for (kind, key), value in vector.items():
            for other, its_value in index[kind, key]:
                found[other, n][KINDS.index(kind)] += value * its_value / WEIGHTS[kind]
            index[kind, key].append((n, value))
    pairs = sorted(found)
    return pairs, np.array([found[pair] for pair in pairs])


def _fit(products: np.ndarray, same: np.ndarray) -> LogisticRegression:
    hard = products.max(axis=1) > HARD
    return LogisticRegression(C=10, max_iter=500).fit(products[hard], same[hard])


if __name__ == "__main__":
    main()
