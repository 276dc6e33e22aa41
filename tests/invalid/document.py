"""Makes docs/diagnostics.md from the definitions and the broken sites: ``python -m tests.invalid.document``."""

import re
from collections.abc import Iterator
from pathlib import Path

from generator.diagnostics import Definition, definitions

HERE = Path(__file__).parent
DOCUMENT = HERE.parents[1] / "docs" / "diagnostics.md"

BLOCK = re.compile(r"^\S[^\n]*\[(?P<code>[a-z0-9-]+)\]: [^\n]*\n(?: {4}[^\n]*\n)+", re.M)
"""A problem as it is printed, with all its lines."""

TITLES = {
    "content": "Stories and articles",
    "keys": "Settings and front matter",
    "importing": "Articles that are brought in",
    "ledger": "Addresses and decisions",
    "theme": "The theme",
    "labels": "Labels",
    "output": "The output",
}

HEAD = """# What can be wrong with a site

`crossread build`, `serve`, `check`, `import` and `evaluate` tell of all problems at once, each like this:

```
{example}```

First the place (`path:line:column`, as far as it is known), then how bad it is, the code in brackets and what is wrong; then the line with the place marked; then what to do. A path starts from the site's folder. Lines and columns count from 1.

- An **error** stops the build: nothing is written, the last site stays, the exit code is 1.
- A **warning** tells of something that was left out or is probably not meant. The site is written. `crossread check --strict` fails for it.
- A **note** tells of something that may well be so, such as an article without a date. Only `crossread check` shows it, and it never fails.

Codes do not change. `crossread check --about CODE` prints what is said of it here.
"""  # noqa: E501 - a paragraph of Markdown


def document() -> str:
    """The whole document."""
    parts = [HEAD.format(example=example_of("front-matter-date"))]
    subject = ""
    for definition in definitions():
        if definition.subject != subject:
            subject = definition.subject
            parts.append(f"## {TITLES[subject]}\n")
        parts.append(_entry(definition))
    return "\n".join(parts)


def _entry(definition: Definition) -> str:
    codes = ", ".join(f"`{code}`" for code in definition.codes)
    example = f"{definition.example}\n" if definition.example else example_of(definition.codes[0])
    return (
        f"### {codes}\n\n**{definition.severity.capitalize()}.** {definition.meaning}\n\n"
        f"{definition.cause} *What to do:* {definition.cure}\n\n```\n{example}```\n"
    )


def example_of(code: str) -> str:
    """A problem of that code as a broken site shows it: the site of its name, else the one with the shortest lines."""
    found = sorted((site != code, len(text), text) for site, text in _blocks(code))
    return found[0][2] if found else ""


def _blocks(code: str) -> Iterator[tuple[str, str]]:
    """Each time a broken site shows a problem of that code: the site's name, and the problem as it is printed."""
    for file in sorted(HERE.glob("*/expected.txt")):
        for match in BLOCK.finditer(file.read_text(encoding="utf-8")):
            if match["code"] == code:
                yield file.parent.name, match[0]


if __name__ == "__main__":
    DOCUMENT.write_text(document(), encoding="utf-8")
