"""A site whose every text is an attack: what strangers may put into articles, heads, names of files and settings.

Each attack would set ``window.attacked`` or ask ``TRAP`` for something, if anything of it came to life.
"""

import json
from collections.abc import Iterator
from pathlib import Path

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
    decisions = [
        {
            "label": {"article": "aux-1", "quote": "people were killed when"},
            "to": MARKUP + TEMPLATE,
            "because": ATTRIBUTE,
        },
        {"note": {"article": "aux-1", "quote": "houses were flooded"}, "text": MOTION + FORMULA, "because": MARKUP},
    ]
    return json.dumps({"decisions": decisions})


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
    yield (
        "content/inbox/alone.txt",
        ALONE.encode(),
    )


def lay_down(root: Path) -> None:
    """Write the site below ``root``."""
    for path, content in files():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
