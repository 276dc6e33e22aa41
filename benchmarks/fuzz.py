"""Feeds the readers with what a coverage-guided fuzzer thinks of: ``python benchmarks/fuzz.py TARGET [--seconds N]``.

Atheris (``pip install -e '.[fuzz]'``) changes inputs so that they reach code that no input reached before. It begins
with the cases and the broken sites of ``tests/``. An input fails that raises, breaks one of the laws below, takes more
than 5 s of processor time, or lets memory grow beyond 1 GiB; libFuzzer then ends with a file that holds the input.
Keep what was found as a case.

    python benchmarks/fuzz.py times --seconds 600 --work /tmp/fuzz

``--work`` is where new inputs and failures go; ``--replay FILE`` tries the input in that file alone.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["generator", "yaml", "markdown_it"]):
    from generator.align import align, fact_kind
    from generator.extract import extract
    from generator.extract.quantities import find_quantities
    from generator.extract.times import find_times
    from generator.importing.split import split_source
    from generator.model import Article, SourceFile
    from generator.overrides import Finder, Material, apply_to_facts, read_ledger
    from generator.read.article import read_text
    from generator.read.decode import decode
    from generator.text.edtf import bounds

TESTS = Path(__file__).parent.parent / "tests"
MOST_SECONDS = 5.0
"""Of processor time, for one input."""
MOST_MIB = 1024
LONGEST = 20_000
"""Bytes of an input: longer ones are tried by hand-made cases."""


def text(data: bytes) -> None:
    """Pasted text and Markdown, front matter and all."""
    _article(data[1:], (".txt", ".md")[data[:1] > b"a"])


def html(data: bytes) -> None:
    """Saved pages."""
    _article(data, ".html")


def front_matter(data: bytes) -> None:
    """Heads of articles, in YAML, TOML and as header lines."""
    opening = ("---\n", "+++\n", "", "---\nclean: true\n")[data[0] % 4] if data else ""
    _article(opening.encode() + data[1:], ".md")


def times(data: bytes) -> None:
    """Times and dates: they lie in the text, in order, and their days in what the value means."""
    words = data.decode("utf-8", "replace")
    end = 0
    for found in find_times(words, 0, date(2031, 5, 4), None):
        assert end <= found.span.start < found.span.end <= len(words)
        assert found.span.of(words) == found.surface
        end = found.span.end
        meant = bounds(found.value)
        assert meant.first is None or (found.earliest is not None and meant.first <= found.earliest)
        assert meant.last is None or (found.latest is not None and found.latest <= meant.last)


def quantities(data: bytes) -> None:
    """Figures: they lie in the text, in order, and their bounds are in order."""
    words = data.decode("utf-8", "replace")
    end = 0
    for found in find_quantities(words, 0, ()):
        assert end <= found.span.start < found.span.end <= len(words)
        assert found.span.of(words) == found.surface
        end = found.span.end
        assert found.low is None or found.high is None or found.low <= found.high


def ledger(data: bytes) -> None:
    """Ledgers: any text is read or explained, and applied every quote stays the article's."""
    told, problems = read_ledger([SourceFile(path="content/a/decisions.yml", text=data.decode("utf-8", "replace"))])
    assert all(problem.path and problem.message and problem.cure for problem in problems)
    made = _material()
    decided, _ = apply_to_facts(told, made, Finder(made.articles, made.sentences), fact_kind)
    texts = {article.id: article.text for article in decided.articles}
    assert all(c.span.of(texts[c.article]) == c.quote for fact in decided.facts for c in fact.claims)


def imports(data: bytes) -> None:
    """Feeds, mails, JSON: every piece has a name, or there is a problem."""
    form = ("feed", "mail", "jsonl")[data[0] % 3] if data else "feed"
    found = split_source(data[1:], "a", form)
    assert found.pieces or found.problems or not data[1:].strip()


TARGETS: tuple[Callable[[bytes], None], ...] = (text, html, times, quantities, front_matter, ledger, imports)


def _article(data: bytes, suffix: str) -> None:
    """Blocks are exact, and sentences, times and figures lie in them."""
    words = decode(data, "s/a").text
    if words is None:
        return
    read = read_text(words, f"s/a{suffix}", suffix, drafts=True)
    assert read.article or read.problems
    if read.article:
        blocks = [block.span.of(read.article.text) for block in read.article.blocks]
        assert read.article.text == "\n\n".join(blocks)
        assert all(block and block == " ".join(block.split()) for block in blocks)
        _laws(read.article)


def _laws(article: Article) -> None:
    for sentence in extract([article]):
        assert sentence.span.of(article.text) == sentence.text
        assert all(time.span.of(article.text) == time.surface for time in sentence.times)
        assert all(figure.span.of(article.text) == figure.surface for figure in sentence.quantities)


def _material() -> Material:
    """A story of two reports for ledgers to decide on."""
    if not _MADE:
        reports = {
            "one": "The old mill burned on Monday. At least 12 people were hurt. Rain fell all night.",
            "two": "A fire destroyed the old mill. Twelve people were hurt, police said. Rain fell all night.",
        }
        found = [read_text(words, f"mill/{name}.md", ".md", drafts=False).article for name, words in reports.items()]
        articles = tuple(article for article in found if article)
        sentences = extract(articles)
        _MADE.append(Material(articles=articles, sentences=sentences, facts=align(articles, sentences)))
    return _MADE[0]


_MADE: list[Material] = []


def _seeds(target: str) -> Iterator[bytes]:
    """What the fuzzer begins with: the cases of ``tests/``, and files of its broken sites."""
    for file in sorted((TESTS / "cases").rglob("*.txt")):
        for case in file.read_text(encoding="utf-8").split("\n===\n"):
            yield from (part.encode() for part in case.split("\n---\n")[1:2])
    for file in sorted(path for path in (TESTS / "invalid").rglob("*") if path.is_file() and path.suffix != ".py"):
        content = file.read_bytes()[:LONGEST]
        yield content[4:] if target == "front_matter" and content.startswith(b"---\n") else content


def watched(function: Callable[[bytes], None]) -> Callable[[bytes], None]:
    """``function`` that fails where an input takes it too long."""

    def run(data: bytes) -> None:
        start = time.process_time()
        function(data)
        spent = time.process_time() - start
        if spent > MOST_SECONDS:
            message = f"one input took {spent:.1f} s"
            raise TimeoutError(message)

    return run


def main() -> None:
    """Fuzz one target, and print how many inputs were tried."""
    by_name = {target.__name__: target for target in TARGETS}
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target", choices=by_name)
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--work", type=Path, default=Path("fuzz"))
    parser.add_argument("--replay", type=Path)
    arguments = parser.parse_args()
    run = watched(by_name[arguments.target])
    if arguments.replay:
        run(arguments.replay.read_bytes())
        print("Nothing is wrong with it.")
        return
    corpus, found = (arguments.work / arguments.target / name for name in ("corpus", "found"))
    for folder in (corpus, found):
        folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(_seeds(arguments.target)):
        (corpus / f"seed-{number:04}").write_bytes(seed)
    flags = {
        "max_total_time": arguments.seconds,
        "max_len": LONGEST,
        "rss_limit_mb": MOST_MIB,
        "timeout": 60,
        "artifact_prefix": f"{found}/",
        "print_final_stats": 1,
        "verbosity": 0,
    }
    atheris.Setup([sys.argv[0], *(f"-{name}={value}" for name, value in flags.items()), str(corpus)], run)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
