"""Builds under faults of the machine: ``python benchmarks/faults.py [--kills N] [--errors N] [--full N]``.

A site of a few stories is built over and over, each time from another state of its articles than the one before, so
that there is an old site and a new one. Then

- ``--kills``   so many builds are killed (SIGKILL) at a random instant, most of them while the site is put in place
- ``--errors``  in so many, one call of the system that writes fails, chosen at random (no room, no permission, I/O)
- ``--full``    so many run on a full disk: the output lies on a tmpfs that has room for no more than a part of the new
                site (it is mounted, which needs root; without, they are left out)

After each, the output must be the old site or the new one, byte for byte, with the file that someone put into it; a
build that failed must have said so, and a build without faults must then make the new one. The script prints what it
found, and ends with exit code 1 if one of these does not hold.
"""

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
MINE = "CNAME"
STORIES = 6
FUNCTIONS = ("link", "mkdir", "open", "rename", "replace", "rmdir", "unlink", "write", "exchange")
ERRORS = (28, 13, 5)
"""ENOSPC, EACCES, EIO."""
MOST_CALLS = 300
"""A build of the site makes somewhat fewer calls that write."""
PLACING = 0.7
"""So many of the kills come while the site is put in place."""
LATEST = 2.5
"""The others come within so many seconds."""

WRITE_FAILS = """
import builtins, io, os, random, sys
functions, number, errno = sys.argv[1].split(","), int(sys.argv[2]), int(sys.argv[3])
folders = sys.argv[4].split(",")
count = 0

def touched(arguments):
    return any(str(a).startswith(tuple(folders)) for a in arguments if isinstance(a, (str, os.PathLike)))

def failing(function, writes=lambda a, o: True):
    def call(*arguments, **options):
        global count
        if touched(arguments) and writes(arguments, options):
            count += 1
            if count == number:
                print("struck", function.__name__, *map(str, arguments[:2]), file=sys.stderr)
                raise OSError(errno, os.strerror(errno))
        return function(*arguments, **options)
    return call

for name in functions:
    if hasattr(os, name) and name not in ("open", "write"):
        setattr(os, name, failing(getattr(os, name)))
def for_writing(arguments, options):
    mode = options.get("mode", arguments[1] if len(arguments) > 1 else "r")
    return any(sign in str(mode) for sign in "wxa+")
io.open = builtins.open = failing(io.open, for_writing)
from generator.write import spare
spare.exchange = failing(spare.exchange)
from generator.commands.group import group
group(["build", *sys.argv[5:]], prog_name="crossread")
"""

KILLED = """
import os, signal, sys, threading, time
from pathlib import Path
notes, delay = Path(sys.argv[1]), sys.argv[2]
NEVER, READING = "never", "reading"
from generator.building import whole
from generator.write import Publication
make, read, put = whole.make_site, whole.read_stories, Publication.commit
def noted_make(*arguments):
    made = make(*arguments)
    (notes / "ended").touch()
    return made
def noted_read(*arguments):
    (notes / "begun").touch()
    if delay == READING:
        os.kill(os.getpid(), signal.SIGKILL)
    return read(*arguments)
def commit(self, current):
    threading.Timer(float(delay), lambda: os.kill(os.getpid(), signal.SIGKILL)).start()
    done = put(self, current)
    time.sleep(0.05)
    return done
whole.make_site, whole.read_stories = noted_make, noted_read
if delay not in (NEVER, READING):
    Publication.commit = commit
from generator.commands.group import group
group(["build", *sys.argv[3:]], prog_name="crossread")
"""
NEVER, READING = "never", "reading"
"""Instead of a delay after the site began to be put in place: not then, or before, when the stories are read."""
WELL = "all well"
UNDER_WAY = "under way"
"""Said of a build that was killed between the moment it began to read the stories and its end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A site, its output, and the two states that it goes between."""

    site: Path
    output: Path
    stories: int
    states: tuple[Mapping[str, bytes], Mapping[str, bytes]]


def main() -> None:
    """Run the faults that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--errors", type=int, default=50)
    parser.add_argument("--full", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    chance = random.Random(arguments.seed)  # noqa: S311 - no secret
    found: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(prefix="crossread-faults-") as folder:
        place = set_up(Path(folder) / "site", Path(folder) / "public")
        run("killed", arguments.kills, lambda: killed(place, chance), place, found)
        run("write error", arguments.errors, lambda: write_error(place, chance), place, found)
        if arguments.full and (disk := mount(Path(folder) / "disk")):
            try:
                small = set_up(Path(folder) / "other", disk / "public")
                run("full disk", arguments.full, lambda: full_disk(small, chance), small, found)
            finally:
                subprocess.run(["umount", str(disk)], check=False)
        elif arguments.full:
            print("A full disk was not tried: a tmpfs cannot be mounted here.")
    found = +found
    for name, number in sorted(found.items()):
        print(f"{number:5}  {name}")
    sys.exit(any("WRONG" in name for name in found))


def set_up(site: Path, output: Path, stories: int = STORIES) -> Place:
    """Lay a site down, and build both of its states, so that it is known what is whole."""
    states = []
    for state in (0, 1):
        write_state(site, state, stories)
        build(site, output)
        states.append(pages(output))
    (output / MINE).write_text("news.example")
    write_state(site, 0, stories)
    build(site, output)
    return Place(site=site, output=output, stories=stories, states=(states[0], states[1]))


def write_state(site: Path, state: int, stories: int) -> None:
    """The articles of a state: half of the stories differ, one is there in the first alone."""
    shutil.rmtree(site / "content", ignore_errors=True)
    for number in range(stories + (state == 0)):
        folder = site / "content" / f"story-{number}"
        folder.mkdir(parents=True)
        killed = 20 + number + state * (number % 2)
        for name, verb in (("a", "died"), ("b", "were killed"), ("c", "lost their lives")):
            text = f"# Ferry sinks at pier {number}\n\nAt least {killed} people {verb} at pier {number} on Monday.\n"
            (folder / f"{name}.md").write_text(f"---\noutlet: Paper {name}\npublished: 2031-05-06\n---\n{text}")


def pages(output: Path) -> dict[str, bytes]:
    """All files of the output but the one that someone put there."""
    found = {str(p.relative_to(output)): p.read_bytes() for p in sorted(output.rglob("*")) if p.is_file()}
    found.pop(MINE, None)
    return found


def build(site: Path, output: Path) -> subprocess.CompletedProcess[str]:
    """A build without faults; it must come off."""
    command = [sys.executable, "-m", "generator", "build", str(site), "--output", str(output), "--jobs", "1"]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)


def run(kind: str, times: int, fault: Callable[[], str], place: Place, found: Counter[str]) -> None:
    """Count what comes of a fault, ``times`` times; ``fault`` says what was told of it, "" where nothing was."""
    for turn in range(times):
        before = pages(place.output)
        old = 0 if before == place.states[0] else 1
        write_state(place.site, 1 - old, place.stories)
        said = fault()
        after = pages(place.output) if place.output.exists() else {}
        is_new = after == place.states[1 - old]
        outcome = "the new site" if is_new else "the old site" if after == before else "WRONG: neither site"
        found[f"{kind}: {outcome}{said and ', '}{said}"] += 1
        if not (place.output / MINE).exists():
            found[f"WRONG: {kind}: a file of someone else was lost"] += 1
            (place.output / MINE).write_text("news.example")
        try:
            told = build(place.site, place.output)
            is_told = "cut short" in told.stderr
            found[f"{kind}: the next build tells of it"] += is_told
            found[f"WRONG: {kind}: the next build does not tell of it"] += said == UNDER_WAY and not is_told
        except subprocess.CalledProcessError as error:
            found[f"WRONG: {kind}: the next build fails"] += 1
            print(error.stderr, file=sys.stderr)
            place = set_up(place.site, place.output, place.stories)
            continue
        if pages(place.output) != place.states[1 - old]:
            found[f"WRONG: {kind}: the next build makes another site"] += 1
        if sys.stderr.isatty():
            print(f"\r{kind} {turn + 1}/{times}", end="", file=sys.stderr)


def killed_reading(place: Place, _chance: random.Random) -> str:
    """A build that is killed when it begins to read the stories."""
    return _killed(place, READING, None)


def killed(place: Place, chance: random.Random) -> str:
    """A build that is killed at a random instant, mostly while the site is put in place."""
    if chance.random() < PLACING:
        return _killed(place, str(chance.uniform(0, 0.04)), None)
    return _killed(place, NEVER, chance.uniform(0.2, LATEST))


def _killed(place: Place, delay: str, wait: float | None) -> str:
    """A build that kills itself ``delay`` seconds after it began to put the site in place, or is killed after so long.

    Says when in its course that was.
    """
    arguments = [str(place.site), "--output", str(place.output), "--jobs", "1", "--no-cache"]
    with tempfile.TemporaryDirectory() as notes:
        process = subprocess.Popen(
            [sys.executable, "-c", KILLED, notes, delay, *arguments],
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        with suppress(subprocess.TimeoutExpired):
            process.wait(wait)
        process.kill()
        code = process.wait()
        begun, ended = (Path(notes, name).exists() for name in ("begun", "ended"))
    if code != -signal.SIGKILL:
        return "not killed: it was quicker"
    return "after its end" if ended else UNDER_WAY if begun else "before it began to read"


def write_error(place: Place, chance: random.Random, most: int = MOST_CALLS) -> str:
    """A build in which one call that writes to the output or beside it fails."""
    folders = f"{place.output},{place.output.with_name('.public.crossread')}"
    arguments = [str(place.site), "--output", str(place.output), "--jobs", "1", "--no-cache"]
    errno = chance.choice(ERRORS)
    while True:
        number = chance.randint(1, most)
        command = [sys.executable, "-c", WRITE_FAILS, ",".join(FUNCTIONS), str(number), str(errno), folders, *arguments]
        before = pages(place.output)
        done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
        if "struck" in done.stderr:
            call = next(line for line in done.stderr.splitlines() if line.startswith("struck"))
            said = told(done, os.strerror(errno))
            return f"{said}: {shown(call, place)}" if said == WELL else said
        most = number - 1  # it took fewer calls, and made the new site: go back, and try an earlier one
        other = place.states.index(before)
        write_state(place.site, other, place.stories)
        build(place.site, place.output)
        write_state(place.site, 1 - other, place.stories)


def shown(call: str, place: Place) -> str:
    """A call that failed, "struck link PATH TO", with where in the folder beside the output or in it that was."""
    _, name, path, *_ = call.split(" ")
    for folder in (place.output.with_name(f".{place.output.name}.crossread"), place.output):
        if Path(path).is_relative_to(folder):
            inside = Path(path).relative_to(folder).parts[:1]
            return f"{name} {'beside' if folder != place.output else 'in'} the output, {inside[0] if inside else ''}"
    return name


def full_disk(place: Place, chance: random.Random) -> str:
    """A build for which the disk of its output has too little room."""
    filler = place.output.parent / "filler"
    free = shutil.disk_usage(place.output).free
    filler.write_bytes(b"0" * max(0, free - chance.randint(0, 120) * 4096))
    arguments = [str(place.site), "--output", str(place.output), "--jobs", "1", "--no-cache"]
    done = subprocess.run(
        [sys.executable, "-m", "generator", "build", *arguments], cwd=ROOT, check=False, capture_output=True, text=True
    )
    filler.unlink()
    return told(done, os.strerror(28))


def told(done: subprocess.CompletedProcess[str], reason: str) -> str:
    """Whether a build that failed said why."""
    if "Traceback" in done.stderr:
        print(done.stderr, file=sys.stderr)
        return "WRONG: a traceback"
    if done.returncode == 0:
        return WELL
    return "told" if done.returncode == 1 and reason in done.stderr else f"WRONG: exit code {done.returncode}, not told"


def mount(disk: Path) -> Path | None:
    """A tmpfs of 12 MB, None where it cannot be mounted."""
    disk.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", str(disk)], check=False, capture_output=True
    )
    return disk if done.returncode == 0 else None


if __name__ == "__main__":
    main()
