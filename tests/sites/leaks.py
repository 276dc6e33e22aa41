"""Finds words of an article in the files of a site, in whatever form they stand there."""

import csv
import html
import io
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import unquote

RUN = 6
"""Words in a run that counts as taken from the article."""

_WITHIN = re.compile(r"</?(?:a|abbr|b|bdi|mark|span|svg|use)\b[^>]*>")
"""Tags that stand in the midst of a passage; all others part what one reads."""

_TAG = re.compile(r"<[^>]*>")
_ATTRIBUTE = re.compile(r"""=\s*(?:"([^"]*)"|'([^']*)')""")
_SAID = re.compile("”\\. ")
"""Where a sentence of the page's own begins after quoted words: the two are no passage."""
_QUOTE = re.compile(r'(?<!\\)"')
_WORD = re.compile(r"\w+")

Runs = set[tuple[str, ...]]


def runs(text: str, length: int = RUN) -> Runs:
    """All runs of so many words, in small letters."""
    own = _WORD.findall(text.casefold())
    return {tuple(own[n : n + length]) for n in range(len(own) - length + 1)}


def hidden_runs(text: str, shown: Iterable[str], length: int = RUN) -> Runs:
    """The runs of words of ``text`` with at least one word that stands in none of its passages that are ``shown``."""
    places = [match.span() for match in _WORD.finditer(text)]
    own = [text[start:end].casefold() for start, end in places]
    spans = [match.span() for passage in shown for match in re.finditer(re.escape(passage), text)]
    is_shown = [any(start <= a and b <= end for start, end in spans) for a, b in places]
    starts = range(len(own) - length + 1)
    return {tuple(own[n : n + length]) for n in starts if not all(is_shown[n : n + length])}


def leaks(output: Path, hidden: Runs) -> list[tuple[str, str]]:
    """Each file that has a hidden run of words, with the first of them; pictures are not looked at."""
    length = len(next(iter(hidden)))
    found = []
    for file in sorted(path for path in output.rglob("*") if path.is_file() and path.suffix != ".png"):
        taken = sorted({run for part in parts(file) for run in runs(part, length)} & hidden)
        found += [(file.relative_to(output).as_posix(), " ".join(taken[0]))] if taken else []
    return found


def parts(file: Path) -> Iterator[str]:
    """What of a file is read in one go: cells, the texts of JSON, what stands between tags and in attributes."""
    text = file.read_bytes().decode("utf-8")
    if file.suffix == ".csv":
        yield from (cell for row in csv.reader(io.StringIO(text)) for cell in row)
    elif file.suffix == ".json":
        yield from _texts(json.loads(text))
    elif file.suffix in {".html", ".atom", ".xml"}:
        for part in _TAG.split(_WITHIN.sub("", text)):
            yield from _SAID.split(html.unescape(part))
        yield from (unquote(html.unescape(one or other)) for one, other in _ATTRIBUTE.findall(text))
    elif file.suffix == ".js":
        yield from map(unquote, _QUOTE.split(text))
    else:
        yield text


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        yield from (part for pair in value.items() for item in pair for part in _texts(item))
    elif isinstance(value, list):
        yield from (part for item in value for part in _texts(item))
    else:
        yield unquote(str(value))
