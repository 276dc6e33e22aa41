"""A new site with the five seeds brought in as they are shows what the sample story shows, untouched by hand."""

import json
from pathlib import Path

from click.testing import CliRunner

from generator.commands.group import group
from generator.read import read_article
from tests.sites.support import build_quietly

ROOT = Path(__file__).parents[2]
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))


def run(*arguments: str | Path) -> None:
    result = CliRunner().invoke(group, [str(argument) for argument in arguments])
    assert (result.exit_code, result.stderr) == (0, "")


def facts(output: Path) -> list[str]:
    """The facts without what the names of files make of them: ids, and the order of equals."""
    data = json.loads((output / "karabakh" / "facts.json").read_bytes())
    number = {article["id"]: n for n, article in enumerate(data["articles"])}
    return sorted(
        repr(
            [
                fact["label"],
                fact["verdict"],
                fact["kind"],
                fact["origins"],
                [caution["kind"] for caution in fact["cautions"]],
                sorted([number[c["article"]], c["quote"], c["start"], c["speaker"] or ""] for c in fact["claims"]),
            ]
        )
        for fact in data["facts"]
    )


def test_the_seeds_make_the_sample_story(tmp_path: Path) -> None:
    run("new", "site", tmp_path / "site")
    run("import", *SEEDS, "--story", "karabakh", "--site", tmp_path / "site")
    build_quietly(tmp_path / "site", tmp_path / "made")
    build_quietly(ROOT, tmp_path / "sample")
    assert facts(tmp_path / "made") == facts(tmp_path / "sample")
    assert len(facts(tmp_path / "made")) > 20


def test_each_file_is_the_article_of_its_seed(tmp_path: Path) -> None:
    run("new", "site", tmp_path)
    run("import", *SEEDS, "--story", "karabakh", "--site", tmp_path)
    content = tmp_path / "content"
    made = sorted((content / "karabakh").glob("*.md"))
    for seed, file in zip(SEEDS, made, strict=True):
        raw, kept = read_article(seed, ROOT).article, read_article(file, content).article
        assert raw is not None
        assert kept is not None
        assert (kept.text, kept.blocks, kept.outlet) == (raw.text, raw.blocks, raw.outlet)
        assert (kept.not_after, kept.credits, kept.dateline) == (raw.not_after, raw.credits, raw.dateline)
