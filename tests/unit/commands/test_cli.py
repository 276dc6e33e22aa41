"""The command line as a user meets it: exit codes, and what is loaded for which answer."""

import subprocess
import sys
from errno import EPIPE
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator import __version__
from generator.commands import import_files
from generator.commands.group import COMMANDS, LazyGroup, group


def run(*arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "generator", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=cwd)


def test_the_version() -> None:
    result = run("--version")
    assert (result.returncode, result.stdout) == (0, f"crossread {__version__}\n")


def loaded_for(*arguments: str) -> set[str]:
    """The modules that the interpreter loads to answer."""
    command = [sys.executable, "-X", "importtime", "-m", "generator", *arguments]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    return {line.rsplit("|", 1)[1].strip() for line in result.stderr.splitlines() if "|" in line}


def test_the_version_loads_no_library() -> None:
    assert not loaded_for("--version") & {"click", "jinja2", "lxml", "re"}


def test_the_help_loads_only_the_command_line() -> None:
    loaded = loaded_for("--help")
    assert "click" in loaded
    assert not loaded & {"generator.pipeline", "jinja2", "lxml", "bs4", "tornado", "trafilatura", "yaml"}


ARGUMENTS = {
    "new": "COMMAND [ARGS]...",
    "import": "FILE...",
    "build": "[SITE]",
    "check": "[SITE]",
    "serve": "[SITE]",
    "explain": "[STORY] [FACT | QUOTE QUOTE]",
    "review": "STORY",
    "evaluate": "LABELS... [SITE]",
}


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str) -> None:
    result = CliRunner().invoke(group, [command, "--help"])
    assert result.exit_code == 0
    assert result.stdout.startswith(f"Usage: {group.name} {command} [OPTIONS] {ARGUMENTS[command]}\n")


@pytest.mark.parametrize(
    "arguments",
    [
        ["bild"],
        ["build", "--outptu", "x"],
        ["build", "a", "b"],
        ["build", "no-such-folder"],
        ["build", "--base-url", "example.org"],
    ],
)
def test_wrong_usage_ends_with_2(arguments: list[str]) -> None:
    result = CliRunner().invoke(group, arguments)
    assert result.exit_code == 2
    assert "Error: " in result.stderr


def test_a_folder_that_is_no_site_ends_with_1_and_a_cure(tmp_path: Path) -> None:
    result = run("build", cwd=tmp_path)
    assert result.returncode == 1
    assert "content" in result.stderr
    assert "Traceback" not in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_package_that_is_missing_is_named_with_a_cure(tmp_path: Path) -> None:
    """The program was renewed, the packages around it were not."""
    code = "import sys; sys.modules['yaml'] = None; sys.argv = ['', 'check']\nfrom generator.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("A package that Crossread needs is not installed: ")
    assert "yaml" in done.stderr
    assert "Install Crossread again into this Python" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_interrupt_ends_with_130_also_before_the_command_has_begun(monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(LazyGroup, "get_command", stop)
    result = CliRunner().invoke(group, ["check"])
    assert (result.exit_code, result.stderr) == (130, "Stopped.\n")


def test_a_reader_of_the_output_that_goes_is_no_fault_of_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object) -> None:
        raise BrokenPipeError(EPIPE, "Broken pipe")

    monkeypatch.setattr(import_files, "bring_in", gone)
    (tmp_path / "page.txt").write_text("The ferry will close in May.", encoding="utf-8")
    result = CliRunner().invoke(
        group, ["import", str(tmp_path / "page.txt"), "--story", "ferry", "--site", str(tmp_path)]
    )
    assert (result.exit_code, result.stderr) == (1, "")
