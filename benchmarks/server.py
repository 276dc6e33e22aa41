"""How long until a changed article shows: in a server that keeps its site in memory, and after a build of ours.

    python benchmarks/server.py --articles 10000

``--rounds 5``, ``--words 400`` an article, ``--work FOLDER``. Each round edits an article of each site: of the one that
`hugo server` shows, of the one that `crossread serve` shows, and of one that `crossread build` makes anew, as a whole
process from the disk. Prints seconds on the clock from the edit until the page has it (a server's is asked for every
10 ms), medians over the rounds, for docs/performance.md. The time in which the servers start is not counted.
"""

import argparse
import random
import shutil
import socket
import statistics
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError

from peers import Site, install, set_up
from run import environment, run

PATIENCE = 900
"""Seconds after which a page that does not show the edit never will."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A way to show an edit of ``site``: after ``wait`` returns, the page of the article holds the mark."""

    name: str
    site: Site
    wait: Callable[[Path, str], None]


@contextmanager
def serving(command: Sequence[str], folder: Path, port: int) -> Iterator[None]:
    """A server in a process of its own, from when it answers."""
    process = subprocess.Popen(
        command, cwd=folder, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        patiently(lambda: bool(fetch(port, "/")), pause=0.5)
        yield
    finally:
        process.terminate()
        process.wait()


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def fetch(port: int, path: str) -> str:
    """The page; "" where there is none yet."""
    with suppress(URLError, OSError), urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=60) as answer:
        text: str = answer.read().decode()
        return text
    return ""


def patiently(is_so: Callable[[], bool], pause: float) -> None:
    start = time.perf_counter()
    while not is_so():
        if time.perf_counter() - start > PATIENCE:
            raise SystemExit("the page does not show the edit")
        time.sleep(pause)


def ways(work: Path, articles: int, words: int, stack: ExitStack) -> Iterator[Way]:
    """The ways, each with a site of its own that is built, and its server begun."""
    tools = install(work / "tools")
    built = set_up("crossread", work / f"build-{articles}", articles, work, words)
    run(built.command, built.folder)
    yield Way(name="`crossread build .`, whole process", site=built, wait=lambda path, mark: rebuild(built, path, mark))
    served = set_up("crossread", work / f"serve-{articles}", articles, work, words)
    port = free_port()
    command = (sys.executable, "-m", "generator", "serve", ".", "--port", str(port))
    stack.enter_context(serving(command, served.folder, port))
    yield Way(name="`crossread serve .`", site=served, wait=lambda path, mark: shown(port, our_page(path), mark))
    other = set_up("hugo", work / f"hugo-{articles}", articles, tools, words)
    hugo_port = free_port()
    hugo = (str(tools / "hugo"), "server", "--quiet", "--port", str(hugo_port), "--renderToMemory")
    stack.enter_context(serving(hugo, other.folder, hugo_port))
    yield Way(
        name="`hugo server --renderToMemory`",
        site=other,
        wait=lambda path, mark: shown(hugo_port, f"/articles/{path.stem}/", mark),
    )


def our_page(path: Path) -> str:
    return f"/{path.parent.name}/{path.stem}/"


def shown(port: int, page: str, mark: str) -> None:
    patiently(lambda: mark in fetch(port, page), pause=0.01)


def rebuild(site: Site, path: Path, mark: str) -> None:
    run(site.command, site.folder)
    if mark not in (site.folder / "public" / our_page(path)[1:] / "index.html").read_text(encoding="utf-8"):
        raise SystemExit("the page does not show the edit")


def measure(found: Sequence[Way], rounds: int) -> dict[str, list[float]]:
    """Seconds from an edit until its page shows it, way by way, round by round."""
    random_ = random.Random(7)  # noqa: S311 - no secret
    seconds: dict[str, list[float]] = {way.name: [] for way in found}
    for number in range(rounds):
        for way in found:
            time.sleep(3)  # until files count as settled, and the servers rest
            path, mark = random_.choice(way.site.articles), f"{1000 + number} lanterns"
            with path.open("a", encoding="utf-8") as file:
                file.write(f"\nThe ministry said {mark} were counted on review.\n")
            start = time.perf_counter()
            way.wait(path, mark)
            seconds[way.name].append(time.perf_counter() - start)
    return seconds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--words", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--work", type=Path, default=Path("bench"))
    chosen = parser.parse_args()
    with ExitStack() as stack:
        found = tuple(ways(chosen.work.resolve(), chosen.articles, chosen.words, stack))
        seconds = measure(found, chosen.rounds)
    print(f"\n| one article of {chosen.articles:,} changed, until its page shows it | clock |\n|---|---|")
    for name, own in seconds.items():
        print(f"| {name} | {statistics.median(own):.2f} s |")
    for way in found:
        shutil.rmtree(way.site.folder)


if __name__ == "__main__":
    main()
