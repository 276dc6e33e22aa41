"""The documents as a site: ``sphinx-build -W --keep-going -b html -c docs . build/docs``.

Sphinx reads the same Markdown that a code host shows. Nothing is written for it alone: the front page is the
repository's README, and the order and the groups of the pages are those of the index, ``docs/README.md``.
"""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from sphinx.application import Sphinx

from generator import __version__

ROOT = Path(__file__).parents[1]
INDEX = "docs/README"

project = "Crossread"
release = __version__
project_copyright = "the authors of Crossread"

root_doc = "README"
include_patterns = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "docs/*.md"]
exclude_patterns = [".*", "*/**/.*", "build", "generator", "tests", "themes", "content", "seeds", "examples", "public"]

extensions = ["myst_parser"]
myst_heading_anchors = 4
myst_links_external_new_tab = False

nitpicky = True
html_theme = "furo"
html_title = f"Crossread {release}"
html_static_path: list[str] = []
html_favicon = "../themes/default/assets/mark.svg"
html_show_sphinx = False
html_copy_source = False
html_theme_options = {"navigation_with_keys": True}
highlight_language = "none"  # what names no language is what a program prints
pygments_style = "friendly"
pygments_dark_style = "monokai"


def _tables_of_contents() -> Iterator[str]:
    """A hidden table of contents for each group of the index, which becomes the menu beside each page."""
    text = (ROOT / f"{INDEX}.md").read_text(encoding="utf-8")
    for caption, group in re.findall(r"^## (.+)\n+((?:- .+\n)+)", text, re.M):
        pages = "\n".join(f"docs/{page}" for page in re.findall(r"^- \[.+?\]\(([\w-]+)\.md\)", group, re.M))
        yield f"\n```{{toctree}}\n:hidden:\n:caption: {caption}\n\n{pages}\n```\n"
    yield f"\n```{{toctree}}\n:hidden:\n:caption: The project\n\n{INDEX}\nCONTRIBUTING\nCHANGELOG\nSECURITY\n```\n"


def _add_menu(_app: Sphinx, name: str, source: list[str]) -> None:
    if name == root_doc:
        source[0] += "".join(_tables_of_contents())


def _add_start(app: Sphinx, error: Exception | None) -> None:
    """A host shows ``index.html`` for the folder; the README keeps its name, to which all links lead."""
    if error is None:
        shutil.copyfile(Path(app.outdir) / f"{root_doc}.html", Path(app.outdir) / "index.html")


def setup(app: Sphinx) -> None:
    """Called by Sphinx when it has read this file."""
    app.connect("source-read", _add_menu)
    app.connect("build-finished", _add_start)
