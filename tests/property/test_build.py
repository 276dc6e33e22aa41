"""Laws of whole builds: any text is a site or gets a message, and every cell is the outlet's own words."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from generator.diagnostics import InvalidSite
from generator.pipeline import build

PIECES = (
    "At least 27 people were killed on Tuesday, the ministry said.",
    "The ministry denied that 30 people were killed.",
    "“Nearly 100 houses burned in the fall of 2020,” Mayor Ana Kovel said.",
    "Nearly 100 houses burned in 2020",
    "It was the first time since the 1990s, according to the fire service. ",
    "---",
    "title: News",
    "# News",
    "<b>More</b> <script>alert(1)</script> {{ 7 * 7 }} {% raw %}",
    "Read more:",
    "\n\n",
    "\n",
    "“",
    "\x00\u202e\ufeff",
    "1,2.3,4,5-6–7 %",
    "don’t U.S. Dr. e.g. ...",
)
texts = st.lists(st.sampled_from(PIECES) | st.text(max_size=20), max_size=12).map(" ".join)
files = st.dictionaries(
    st.tuples(st.sampled_from("ab"), st.sampled_from(["1.txt", "2.md", "3.html", "4.txt", "story.yml", "odd.bin"])),
    texts,
    max_size=5,
)
limits = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def lay_down(root: Path, content: dict[tuple[str, str], str]) -> None:
    (root / "content").mkdir(parents=True)
    for (story, name), text in content.items():
        (root / "content" / story).mkdir(exist_ok=True)
        (root / "content" / story / name).write_text(text, encoding="utf-8", newline="")


@pytest.mark.usefixtures("templates_checked_once")
@limits
@example({("a", "1.txt"): "", ("a", "2.md"): "---\n---", ("b", "3.html"): "<html>" * 50})
@given(files)
def test_a_site_is_built_or_explained(content: dict[tuple[str, str], str]) -> None:
    with TemporaryDirectory() as folder:
        lay_down(Path(folder), content)
        output = Path(folder) / "public"
        try:
            build(Path(folder), output, lambda _stage, _done, _total: None)
        except InvalidSite as problem:
            assert not output.exists()
            assert all(d.path and d.message and d.cure for d in problem.diagnostics)
        else:
            check_words(output)


def check_words(output: Path) -> None:
    """Quotes are the article's text at their place; figures and times are words of their quote."""
    for file in sorted(set(output.glob("*/facts.json")) - {output / "schema" / "facts.json"}):
        data = json.loads(file.read_bytes())
        texts = {a["id"]: (output / a["text"]).read_text(encoding="utf-8") for a in data["articles"]}
        for fact in data["facts"]:
            assert fact["claims"]
            for claim in fact["claims"]:
                assert texts[claim["article"]][claim["start"] : claim["end"]] == claim["quote"]
                for part in (*claim["quantities"], *claim["times"]):
                    assert part["surface"] in claim["quote"]
