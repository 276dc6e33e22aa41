"""Command lines, settings and files that are refused: the cases in ``tests/cases/refused/``, a command a file."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cases import Case, load
from tests.invalid.command_lines import SOUND, run_lines

CASES = load("refused")
SITES = [folder for folder in Path(__file__).parent.iterdir() if (folder / "expected.txt").is_file()]
FEWEST = 150
"""So many broken inputs are promised in docs/security.md."""


@pytest.mark.parametrize("case", CASES, ids=str)
def test_what_is_refused_says_why(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if "No Dask scheduler" in case.expected:
        pytest.importorskip("distributed", reason="Dask is not installed (crossread[dask])")
    monkeypatch.chdir(tmp_path)
    told = run_lines(case.input, tmp_path)
    assert told.trace == ""
    assert told.text == case.expected
    assert told.text.split("\n")[0] in {"exit 0", "exit 1", "exit 2"}
    assert "\n" in told.text
    assert "Traceback" not in told.printed


def test_there_are_as_many_as_is_promised() -> None:
    assert len({case.input for case in CASES}) == len(CASES)
    assert len(CASES) + len(SITES) >= FEWEST


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for path, text in SOUND.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    return tmp_path


def shell(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run ``script`` in ``folder``, with the program as ``$C``; the answer of a shell, its streams as text."""
    program = f"{sys.executable} -m generator"
    path = os.pathsep.join(p for p in sys.path if p)
    return subprocess.run(
        ["/bin/sh", "-c", f'C="{program}"\n{script}'],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("script", "code", "says"),
    [
        ("$C build <&-", 0, ""),
        ("$C import - --story ferry <&-", 1, "standard input: error[import-empty]: there is nothing in it"),
        ("$C build >&- 2>&-", 0, ""),
        ("$C check 2>&-", 0, ""),
        ("$C check --json | head -n 1", 0, ""),
        ("$C --help > /dev/full", 1, "Error: what the command prints cannot be written: No space left on device."),
        ("$C --version > /dev/full", 1, "Error: what the command prints cannot be written: No space left on device."),
        ("$C build > /dev/full", 1, "Error: what the command prints cannot be written: No space left on device."),
        ("mkdir gone; cd gone; rmdir ../gone; $C build", 1, "Error: the current folder is not there any more."),
        (
            "mkdir gone; cd gone; rmdir ../gone; $C new site x",
            1,
            "Error: cannot write to x: No such file",
        ),
        ("LC_ALL=C PYTHONCOERCECLOCALE=0 PYTHONUTF8=0 $C explain ferry", 0, ""),
        (r"$C new story $(printf '\377')", 2, r"'\udcff' can be no story's folder."),
        (r"$C new article ferry --title $(printf '\377')", 2, r"'\udcff' holds signs that are no text."),
        (r"$C build --base-url $(printf 'https://a.example/\377')", 2, "write the whole address"),
        (r"printf '\377\n' | PYTHONUTF8=1 $C review ferry", 0, ""),
    ],
)
def test_what_a_shell_may_do(script: str, code: int, says: str, site: Path) -> None:
    done = shell(script, site)
    assert says in done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert "Exception ignored" not in done.stderr
    assert done.returncode == code
