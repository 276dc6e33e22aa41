"""Many processes, here or on a cluster: the same bytes whoever does the work, and whatever happens to them."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.pipeline import Options, Plan, build
from generator.work import LostWorkersError
from generator.work.late import Late
from generator.work.run import run_jobs
from tests.sites.support import build_quietly, bytes_of

TEXTS = (
    "At least {n} people were killed in Verrin on Tuesday, the ministry said. Nearly 100 houses burned in the town. "
    "“We saw the water come,” said Mayor Ana Kovel, who has led the town since 2019. The road to Hallum is closed.",
    "The ministry said that {n} people were killed in Verrin. The dam broke on 3 May 2031 and flooded the lower town. "
    "The mayor denied that the dam had been neglected. About 120 houses burned, according to the fire service.",
)
STORIES = 12
SLOW = 80


def lay_down(root: Path, stories: int) -> Path:
    for story in range(stories):
        folder = root / "content" / f"story-{story:02}"
        folder.mkdir(parents=True)
        for number, text in enumerate(TEXTS):
            words = " ".join(text.format(n=20 + story + extra) for extra in range(12))
            (folder / f"{number}.md").write_text(f"---\noutlet: Paper {number}\n---\n{words}\n", encoding="utf-8")
    return root


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return lay_down(tmp_path_factory.mktemp("workers"), STORIES)


@pytest.fixture(scope="module")
def alone(site: Path) -> dict[str, bytes]:
    """The site as one process makes it."""
    build_quietly(site, site / "alone")
    return bytes_of(site / "alone")


def build_with(site: Path, output: Path, plan: Plan) -> dict[str, bytes]:
    build(site, output, lambda _stage, _done, _total: None, Options(plan=plan))
    return bytes_of(output)


def test_three_processes_make_the_same_bytes(site: Path, alone: dict[str, bytes], tmp_path: Path) -> None:
    assert build_with(site, tmp_path / "public", Plan(jobs=3)) == alone


def double(number: int) -> int:
    return 2 * number


def die_once(job: tuple[int, Path]) -> int:
    """Kills its process the first time that the third job is done."""
    number, mark = job
    if number == 3 and not mark.exists():
        mark.write_text("died")
        os.kill(os.getpid(), signal.SIGKILL)
    return 2 * number


def die(_number: int) -> int:
    os.kill(os.getpid(), signal.SIGKILL)
    return 0


def weigh(_number: int) -> int:
    return 50_000


def test_every_job_is_done_once() -> None:
    late: Late[int, int] = Late(__name__, "double")
    batches = run_jobs(Plan(jobs=2), late, range(9), lambda number: number, weigh)
    assert sorted(result for batch in batches for result in batch) == [0, 2, 4, 6, 8, 10, 12, 14, 16]


def test_what_a_lost_process_had_to_do_is_done_by_another(tmp_path: Path) -> None:
    late: Late[tuple[int, Path], int] = Late(__name__, "die_once")
    batches = run_jobs(Plan(jobs=2), late, range(9), lambda number: (number, tmp_path / "mark"), weigh)
    assert sorted(result for batch in batches for result in batch) == [0, 2, 4, 6, 8, 10, 12, 14, 16]


def test_processes_that_die_again_and_again_are_told() -> None:
    late: Late[int, int] = Late(__name__, "die")
    with pytest.raises(LostWorkersError, match="too little memory"):
        list(run_jobs(Plan(jobs=2), late, range(4), lambda number: number, weigh))


def wait_for(path: Path) -> None:
    """Until a build has staged its first page."""
    for _ in range(1200):
        if any(path.rglob("index.html")):
            return
        time.sleep(0.05)
    raise TimeoutError


def running(group: int) -> list[str]:
    listing = subprocess.run(["ps", "-o", "pgid=,stat=", "-A"], capture_output=True, text=True, check=True).stdout
    return [line for line in listing.splitlines() if line.split()[0] == str(group) and "Z" not in line.split()[1]]


@pytest.mark.skipif(sys.platform != "linux", reason="asks the system for a group of processes")
def test_an_interrupt_ends_a_build_at_once_and_leaves_the_site(tmp_path: Path) -> None:
    site = lay_down(tmp_path, SLOW)
    (site / "public").mkdir()
    build_quietly(lay_down(tmp_path / "small", 1), site / "public")
    before = bytes_of(site / "public")
    # A shell starts what runs behind it with interrupts ignored, and the tests may run there.
    command = ["env", "--default-signal=INT", sys.executable, "-m", "generator", "build", str(site), "--jobs", "2"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, start_new_session=True)
    wait_for(site / ".public.crossread" / "new")
    os.killpg(process.pid, signal.SIGINT)
    _, told = process.communicate(timeout=60)
    assert (process.returncode, told) == (130, "Stopped. The site that was there is as it was.\n")
    assert bytes_of(site / "public") == before
    assert not (site / ".public.crossread" / "new").exists()
    assert running(process.pid) == []


@pytest.mark.skipif(sys.platform != "linux", reason="asks the system for a group of processes")
@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGKILL])
def test_a_build_that_is_killed_leaves_no_process_behind(tmp_path: Path, end: signal.Signals) -> None:
    site = lay_down(tmp_path, SLOW)
    command = [sys.executable, "-m", "generator", "build", str(site), "--jobs", "2"]
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL, start_new_session=True)
    wait_for(site / ".public.crossread" / "new")
    process.send_signal(end)
    process.wait(timeout=60)
    for _ in range(200):
        if not running(process.pid):
            break
        time.sleep(0.1)
    assert running(process.pid) == []


@pytest.mark.filterwarnings("ignore")  # Dask's own
def test_a_cluster_makes_the_same_bytes_though_a_worker_dies(
    site: Path, alone: dict[str, bytes], tmp_path: Path
) -> None:
    distributed = pytest.importorskip("distributed", reason="Dask is not installed (crossread[dask])")
    with (
        distributed.LocalCluster(
            n_workers=3, threads_per_worker=1, host="127.0.0.1", dashboard_address=None, processes=True
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        workers = client.run(os.getpid)
        killed: list[int] = []

        def progress(_stage: str, done: int, _total: int) -> None:
            if done and not killed:
                killed.append(next(iter(workers.values())))
                os.kill(killed[0], signal.SIGKILL)

        address = cluster.scheduler_address.replace("tcp://", "dask://")
        options = Options(plan=Plan(address=address))
        build(site, tmp_path / "public", progress, options)
        assert killed
        assert killed[0] not in client.run(os.getpid).values()
    assert bytes_of(tmp_path / "public") == alone


@pytest.mark.filterwarnings("ignore")
def test_a_cluster_that_does_not_answer_is_told(site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("distributed", reason="Dask is not installed (crossread[dask])")
    monkeypatch.setattr("generator.work.cluster.PATIENCE", 1)
    with pytest.raises(LostWorkersError, match="No Dask scheduler answers at dask://127"):
        build_with(site, tmp_path / "public", Plan(address="dask://127.0.0.1:9"))
