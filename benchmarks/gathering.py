"""Measures which articles are found to report one event: ``python benchmarks/gathering.py FOLDER GROUPS [--misses]``.

FOLDER holds articles at any depth. GROUPS is YAML: the name of a story, then the articles that a careful reader says
tell it, by their paths below FOLDER or by their names without the ending:

    river-flood: [inbox/flood-1.md, flood-2]
    ferry-strike: [strike]

Articles that no story names are read with the others, and pairs with them count for nothing. Counted are pairs of two
articles: precision is the share of the pairs put together that belong together, recall the share of those that belong
together that were, F1 their harmonic mean.
"""

import argparse
import resource
import time
from collections.abc import Mapping, Sequence
from itertools import combinations
from pathlib import Path

import yaml

from generator.gather import gather
from generator.model import Arrangement, Article
from generator.read import read_article
from generator.read.article import SUFFIXES


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("groups", type=Path)
    parser.add_argument("--misses", action="store_true", help="list stories that were cut, and mixed ones")
    arguments = parser.parse_args()
    articles, seconds = read(arguments.folder)
    print(f"{len(articles)} articles read in {seconds:.2f} s of processor time")
    start = time.process_time()
    found = gather(articles, Arrangement())
    print(
        f"gathered in {time.process_time() - start:.2f} s into {len(found.stories)} stories, {len(found.alone)} alone"
    )
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB")
    gold = read_groups(arguments.groups, [article.source for article in articles])
    groups = [[article.source for article in story.articles] for story in found.stories]
    report(groups, gold)
    if arguments.misses:
        list_misses(groups, gold)


def read(folder: Path) -> tuple[list[Article], float]:
    """The articles below ``folder`` in order, and how long it took."""
    start = time.process_time()
    files = sorted(file for file in folder.rglob("*") if file.suffix.lower() in SUFFIXES)
    found = [article for file in files if (article := read_article(file, folder).article)]
    return found, time.process_time() - start


def read_groups(file: Path, sources: Sequence[str]) -> dict[str, str]:
    """The story of each article, by its source."""
    by_name = {name: source for source in sources for name in (Path(source).stem, source)}
    told = yaml.safe_load(file.read_text(encoding="utf-8"))
    return {by_name[name]: str(story) for story, names in told.items() for name in map(str, names) if name in by_name}


def report(groups: Sequence[Sequence[str]], gold: Mapping[str, str]) -> None:
    """Print the figures."""
    wanted = sum(1 for one, other in combinations(gold, 2) if gold[one] == gold[other])
    pairs = [(a, b) for group in groups for a, b in combinations([s for s in group if s in gold], 2)]
    right = sum(gold[a] == gold[b] for a, b in pairs)
    precision, recall = right / max(1, len(pairs)), right / max(1, wanted)
    f1 = 2 * right / max(1, len(pairs) + wanted)
    print(f"pairs: precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f} ({wanted} wanted, {len(pairs)} told)")


def list_misses(groups: Sequence[Sequence[str]], gold: Mapping[str, str]) -> None:
    """Print each found story that mixes several, and each wanted one that was cut."""
    for group in groups:
        stories = sorted({gold[source] for source in group if source in gold})
        if len(stories) > 1:
            print(f"mixed: {', '.join(stories)}: {', '.join(group)}")
    place = {source: n for n, group in enumerate(groups) for source in group}
    for story in sorted(set(gold.values())):
        parts = {place.get(source, source) for source, name in gold.items() if name == story}
        if len(parts) > 1:
            print(f"cut: {story} into {len(parts)}")


if __name__ == "__main__":
    main()
