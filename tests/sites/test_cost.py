"""Costly articles beside sound ones: a build ends soon and within bounds, names what is wrong, and leaves out no other.

Each costs as much as its kind can, as far as was found: without a bound, the first took a minute by itself.
"""

import subprocess
import sys
from pathlib import Path

ARTICLES = {
    "a.md": "---\noutlet: The Courier\n---\nThe ferry will close in May, the mayor said. Some 40 people came.\n",
    "b.md": "---\noutlet: The Gazette\n---\nThe ferry closes in June, the harbour office said. About 50 people came.\n",
}
TEXT = "The ferry will close in May, the mayor said. "

BUILT = {
    "attributes/c.html": f"<html><body><p {' '.join(f'a{n}=1' for n in range(100_000))}>{TEXT}",
    "marks/c.md": "“The ferry. " * 10_000,
    "words/c.md": "Go. " * 8_000,
    "aliases/story.yml": "aliases:\n" + "".join(f"  Name{n}: [Other{n}]\n" for n in range(3_000)),
}
TOLD = {
    "shares/c.md": ("It rose by 5 to 6 per cent, " * 7_000, "warning[long-sentence]"),
    "figures/c.md": (", ".join(f"{n} people" for n in range(5_000)) + " came.", "warning[long-sentence]"),
    "commas/c.md": (f"In {'1,' * 95_000} people.", "warning[long-sentence]"),
    "days/c.md": (", ".join(f"{n % 28 + 1} May {1900 + n % 100}" for n in range(5_000)), "warning[long-sentence]"),
    "clauses/c.md": ("The ferry closes; " * 11_000, "warning[long-sentence]"),
    "depth/c.html": (f"<html><body>{'<div>' * 100_000}{TEXT}", "warning[empty-article]"),
    "megabytes/c.txt": ("word " * 4_000_000, "error[too-large]"),
    "line/c.html": ("x" * 50_000_000, "error[too-large]"),
    "head/c.md": ("---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\nText.\n", "error[front-matter-syntax]"),
}
LEFT_OUT = {
    "bomb/story.yml": ("a: &a [x, x]\nb: &b [*a, *a]\n", "error[story-syntax]"),
    "title/story.yml": (f"title: {'x' * 7_900_000}", "error[story-syntax]"),
    "nesting/story.yml": (f"a: {'[' * 100_000}", "error[story-syntax]"),
    "ledger/decisions.yml": ("decisions:\n" + "  - {hide: a, because: x}\n" * 20_000, "error[decisions-syntax]"),
}
"""Of a story whose settings cannot be read, nothing is shown: they may say that nobody is to see it."""

IN_BOUNDS = """
import resource, runpy
resource.setrlimit(resource.RLIMIT_AS, (5 << 28, 5 << 28))
resource.setrlimit(resource.RLIMIT_CPU, (100, 100))
runpy.run_module("generator", run_name="__main__")
"""
"""1.25 GiB, and seconds of the processor: far more than it takes, far less than without bounds."""


def test_costly_articles_are_bounded_and_hinder_no_other(tmp_path: Path) -> None:
    told = TOLD | LEFT_OUT
    texts = BUILT | {path: text for path, (text, _) in told.items()}
    for path in (*texts, "sound/a.md"):
        (tmp_path / "content" / path).parent.mkdir(parents=True, exist_ok=True)
        for name, article in ARTICLES.items():
            (tmp_path / "content" / path).parent.joinpath(name).write_text(article)
    for path, text in texts.items():
        (tmp_path / "content" / path).write_text(text)
    command = [sys.executable, "-c", IN_BOUNDS, "build", str(tmp_path), "--keep-going", "--jobs", "1", "--no-cache"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    for path, (_, message) in told.items():
        assert any(line.startswith(f"content/{path}:") and message in line for line in done.stderr.splitlines()), path
    public = tmp_path / "public"
    for story in ("sound", *(Path(path).parent.name for path in (*BUILT, *TOLD))):
        assert all((public / story / name / "index.html").is_file() for name in "ab"), story
    for story in (Path(path).parent.name for path in LEFT_OUT):
        assert not (public / story).exists(), story
