"""The other recipes of docs/hosting.md: Python's own server is run; files for hosts are read as the hosts read them."""

import re
import shlex
import sys
import tomllib
from pathlib import Path
from shutil import copytree

import yaml
from click.testing import CliRunner

from generator.commands.group import group
from tests.hosting.recipes import SITE, STORY, build_site, free_port, get, recipe, running


def policy_of(site: Path) -> str:
    page = (site / "index.html").read_text(encoding="utf-8")
    found = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', page)
    assert found is not None
    return found[1]


def build_by(command: str, address: str, folder: Path) -> Path:
    """The site that the recipe's build command makes below ``folder``, where the host puts in its address."""
    copytree(SITE / "content", folder / "repository" / "content")
    arguments = shlex.split(re.sub(r"\$\{\{.*?\}\}|\$URL", address, command))
    assert arguments[:2] == ["crossread", "build"]
    result = CliRunner().invoke(group, [*arguments[1:], str(folder / "repository")])
    assert result.exit_code == 0, result.output
    return folder / "repository" / "public"


def test_python_s_own_server_shows_the_site(tmp_path: Path) -> None:
    build_site(tmp_path, "https://news.example/desk")
    port = free_port()
    command = recipe("sh").strip().replace("--directory public 8000", f"--directory {tmp_path}/www {port}")
    program, *arguments = shlex.split(command)
    assert program == "python3"
    with running([sys.executable, *arguments, "--bind", "127.0.0.1"], port, tmp_path / "log"):
        for path in ("index.html", "", f"{STORY}/", f"{STORY}/facts.csv", "feed.json", "share.png"):
            assert get(f"http://127.0.0.1:{port}/desk/{path}").status == 200
        assert get(f"http://127.0.0.1:{port}/desk/no-such-page").status == 404


def test_the_workflow_for_github_pages_builds_and_publishes(tmp_path: Path) -> None:
    workflow = yaml.safe_load(recipe("yaml"))
    (job,) = workflow["jobs"].values()
    steps = job["steps"]
    (command,) = [step["run"] for step in steps if step.get("run", "").startswith("crossread")]
    known = {step["id"] for step in steps if "id" in step}
    named = re.findall(r"\$\{\{ steps\.(\w+)\.outputs", recipe("yaml"))
    assert set(named) <= known
    assert workflow["permissions"] == {"contents": "read", "pages": "write", "id-token": "write"}
    site = build_by(command, "https://someone.github.io/desk", tmp_path)
    assert "https://someone.github.io/desk/feed.atom" in (site / "feed.atom").read_text(encoding="utf-8")


def test_the_file_for_netlify_builds_and_sends_the_policy(tmp_path: Path) -> None:
    settings = tomllib.loads(recipe("toml"))
    command = settings["build"]["command"].rpartition("&& ")[2]
    site = build_by(command, "https://desk.netlify.app", tmp_path)
    everywhere, assets = settings["headers"]
    assert everywhere["values"]["Content-Security-Policy"] == f"{policy_of(site)}; frame-ancestors 'none'"
    assert (assets["for"], assets["values"]) == ("/assets/*", {"Cache-Control": "public, max-age=31536000, immutable"})
