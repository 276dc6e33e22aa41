"""A site whose every text is an attack: what strangers may put into articles, heads, names of files and settings.

Each attack would set ``window.attacked`` or ask ``TRAP`` for something, if anything of it came to life.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from click.testing import CliRunner

from generator.commands.group import group
from tests.sites.large_story import REPORTS, article

TRAP = "http://attacker.invalid"
RUN = "window.attacked=1"
TEMPLATE = "{{ 6 * 7 }}{% for a in ().__class__.__mro__ %}{{ a }}{% endfor %}${6*7}"
MARKUP = f"</title></script></style>--><script>{RUN}</script><img src={TRAP}/m onerror={RUN}>"
ATTRIBUTE = f'" onmouseover="{RUN}" autofocus onfocus=\'{RUN}\' x="'
MOTION = f"<svg onload={RUN}><style>@import '{TRAP}/c.css'</style><iframe srcdoc='<script>parent.{RUN}</script>'></svg>"
FORMULA = f'=HYPERLINK("{TRAP}/f","click")'
UNSEEN = "abc\u202egnp.exe\u2066\ufeff\u200b"

FOLDER = "\U0001f6a8\U0001f6a8"

TITLES = (MARKUP + TEMPLATE, ATTRIBUTE + MOTION, FORMULA + UNSEEN, "]]>&lt;script&gt;<!--")
OUTLETS = ("Alpha " + MARKUP, "Beta " + ATTRIBUTE, FORMULA, f"@Delta {TEMPLATE}")
LINKS = (f"javascript:{RUN}//", f"data:text/html,<script>{RUN}</script>", f"{TRAP}/a?<script>", f"//{TRAP[7:]}/b")

ALONE = f"""---
title: {json.dumps("Ferry " + UNSEEN + "<b onclick=" + RUN + ">")}
published: 1987-06-02
---
The old ferry to Sund carries its last passengers in June, <img src={TRAP}/alone> the shipping line announced.
"""

FACTS = """At least {dead} people were killed when a dam broke near Orvik on 4 March 2031, the ministry said {first}.

{formula} said the minister, and {dead} people were killed near Orvik. {second}

Some {homes} houses were flooded in Orvik, the fire service said {third}. “The dam was never safe {fourth},” Mayor \
Ana Lund said. The ministry denied that it had been warned in 2029.
"""


def text(number: int) -> str:
    """The body of an article: reports that can be compared, with an attack in every sentence."""
    return FACTS.format(
        dead=20 + number,
        homes=90 + number % 2,
        formula=FORMULA,
        first=MARKUP,
        second=TEMPLATE,
        third=ATTRIBUTE,
        fourth=MOTION,
    )


def head(number: int) -> str:
    """The front matter of an article; JSON strings are YAML strings."""
    keys = {
        "title": TITLES[number % 4],
        "outlet": OUTLETS[number % 4],
        "author": MARKUP + FORMULA,
        "dateline": ATTRIBUTE,
        "credits": TEMPLATE + MOTION,
        "tags": [MARKUP, FORMULA],
        "published": f"2031-03-0{number + 5}",
    }
    return "---\n" + "".join(f"{key}: {json.dumps(value)}\n" for key, value in keys.items()) + "---\n"


def saved_page() -> str:
    """A saved page that tries everything that a page can do."""
    data = json.dumps({"@type": "NewsArticle", "headline": MARKUP, "author": {"name": ATTRIBUTE}, "url": LINKS[0]})
    return f"""<!doctype html><html><head><base href="{TRAP}/"><title>{MARKUP}</title>
<meta http-equiv="refresh" content="0;url={TRAP}/r"><meta property="og:site_name" content='{OUTLETS[3]}'>
<link rel="canonical" href="{LINKS[0]}"><link rel="stylesheet" href="{TRAP}/s.css"><script>{RUN}</script>
<script type="application/ld+json">{data}</script></head><body onload="{RUN}"><article>
<h1>Dam breaks &lt;script&gt;{RUN}&lt;/script&gt;</h1>
<p>At least 31 people were killed when a dam broke near Orvik on 4 March 2031, said
<a href="{LINKS[0]}" onclick="{RUN}">the ministry</a> &lt;img src={TRAP}/e onerror={RUN}&gt;.</p>
<p style="background:url({TRAP}/bg)">Some 90 houses were flooded in Orvik, the fire service said. {TEMPLATE}</p>
<svg onload="{RUN}"><text>drawn</text></svg><object data="{TRAP}/o"></object><video src="{TRAP}/v"></video>
<p><iframe src="{TRAP}/i"></iframe>The ministry denied that it had been warned in 2029 &#0; &#x202e;.</p>
</article></body></html>"""


def ledger() -> str:
    """Decisions with attacks in every word of an editor's."""
    decisions: list[dict[str, object]] = [
        {
            "label": {"article": "aux-1", "quote": "people were killed when"},
            "to": MARKUP + TEMPLATE,
            "because": ATTRIBUTE,
        },
        {"note": {"article": "aux-1", "quote": "houses were flooded"}, "text": MOTION + FORMULA, "because": MARKUP},
        {"verdict": {"article": "aux-1", "quote": "houses were flooded"}, "to": "differ", "because": MARKUP + TEMPLATE},
        {
            "add": {"article": "saved-7", "quote": "At least 31 people were killed"},
            "speaker": MARKUP + ATTRIBUTE,
            "because": FORMULA,
        },
        {
            "correct": {"article": "mark", "quote": "28 people were killed near Orvik"},
            "quantity": "28 people",
            "value": 29,
            "because": MOTION,
        },
        {"partial": "wide", "because": ATTRIBUTE},
    ]
    return json.dumps({"decisions": decisions})


def wide_story() -> Iterator[tuple[str, bytes]]:
    """A story of so many reports that it is spread over pages of its own: points, what one alone tells, and reports."""
    for number in range(REPORTS):
        heading, outlet = TITLES[number % 4], f"Paper {number} {OUTLETS[number % 4]}"
        text = article(number, title=json.dumps(f"{heading} {number}"), outlet=json.dumps(outlet))
        yield f"content/flood/{number:03}.md", text.replace("houses in", f"{MARKUP} houses in").encode()


def odd_files() -> Iterator[tuple[str, bytes]]:
    """Texts that are damaged, in encodings that are mixed up, with titles that name places which are none of theirs."""
    titles = ("../../x", "Dam " + "x" * 300, "\U0001f525\U0001f525", "CON", "a\u0000b\u202egnp")
    rests = (b"\0\0 A \0 dam broke.", b"", b"", b"\n\x93The dam\x94 broke in caf\xe9s.\n", b"\xef\xbb\xbf\xff\xfe")
    for number, (title, rest) in enumerate(zip(titles, rests, strict=True)):
        head = f"---\ntitle: {json.dumps(title)}\noutlet: {json.dumps(f'../{number}')}\n---\n"
        body = text(number).replace("“", '"').replace("”", '"')
        yield f"content/odd/{number}.md", (head + body).encode() + rest


def feed() -> bytes:
    """A feed to be imported, with an attack in each of its parts."""
    items = "".join(
        f"<item><title>{escape(title)}</title><link>{escape(link)}</link><author>{escape(ATTRIBUTE)}</author>"
        f"<description>{escape(f'<p>{escape(text(number))}</p>' * 2 + MARKUP)}</description></item>"
        for number, (title, link) in enumerate(zip(("../../x", *TITLES[:3]), LINKS, strict=True))
    )
    return f"<rss version='2.0'><channel><title>{escape(OUTLETS[0])}</title>{items}</channel></rss>".encode()


def bring_in(root: Path, stranger: Path) -> None:
    """Import what a stranger sent: a feed and a saved page."""
    (stranger / "feed.xml").write_bytes(feed())
    (stranger / "..<script>page.html").write_text(saved_page(), encoding="utf-8")
    sent = [str(path) for path in sorted(stranger.iterdir())]
    done = CliRunner().invoke(group, ["import", *sent, "--story", "brought", "--site", str(root)])
    assert done.exit_code == 0, done.stderr


def edit(root: Path) -> None:
    """Change a figure and a sentence of an attacked article."""
    file = root / "content" / "dam" / "CON.md"
    file.write_text(file.read_text(encoding="utf-8").replace("At least 21", "At least 24"), encoding="utf-8")


def files() -> Iterator[tuple[str, bytes]]:
    """Every file below the site's folder, with its bytes."""
    settings = {"title": MARKUP, "description": ATTRIBUTE + TEMPLATE, "base_url": "https://desk.example/news"}
    yield "site.yml", json.dumps(settings).encode()
    story = {
        "title": MARKUP + FORMULA,
        "summary": TEMPLATE + ATTRIBUTE,
        "terms": [MARKUP],
        "aliases": {"Lund": [MOTION]},
    }
    yield "content/dam/story.yml", json.dumps(story).encode()
    yield "content/dam/decisions.yml", ledger().encode()
    listed = {
        "alpha": {"name": OUTLETS[0], "short": MARKUP, "owner": ATTRIBUTE, "note": MOTION + FORMULA, "country": MARKUP}
    }
    yield "content/outlets.yml", json.dumps(listed).encode()
    for number, name in enumerate(("aux.txt", "CON.md", f"{'long ' * 40}.txt", "“><img src=x onerror=attacked()>.txt")):
        yield f"content/dam/{name}", (head(number) + text(number)).encode()
    yield "content/dam/saved {{ 7 }}.html", saved_page().encode()
    yield "content/dam/wide.txt", ("\ufeff" + text(7)).encode("utf-16")
    yield "content/dam/mark.md", b"\xef\xbb\xbf" + (head(3) + text(8)).encode()
    for number, name in enumerate(("\U0001f525\U0001f30a.txt", "\u202egnp.txt", "<script>attacked()<\u2215script>.md")):
        yield f"content/{FOLDER}/{name}", (head(number) + text(number)).encode()
    for number, name in enumerate(("loose'\"<b>.txt", "=cmd|' !A0.txt")):
        yield f"content/{name}", (head(number) + text(number).replace("Orvik", "Tarn")).encode()
    yield "content/inbox/alone.txt", ALONE.encode()
    yield from wide_story()
    yield from odd_files()


def lay_down(root: Path) -> None:
    """Write the site below ``root``."""
    for path, content in files():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
