"""``facts.json``: the fixed core of its form, and that every field is documented."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sites.support import HERE, build_quietly

TABLES = (HERE.parents[1] / "docs" / "facts-json.md").read_text(encoding="utf-8").rpartition("```")[2]
CORE = {
    "articles": {"id", "source", "outlet", "title", "published", "url"},
    "facts": {"id", "label", "verdict", "kind", "cautions", "origins", "claims"},
    "claims": {"id", "article", "quote", "start", "end", "speaker", "stance", "quantities", "times"},
    "quantities": {"surface", "low", "high", "of"},
    "times": {"surface", "value"},
}


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> object:
    output: Path = tmp_path_factory.mktemp("site") / "public"
    build_quietly(HERE / "factory", output)
    return json.loads((output / "plant-vote" / "facts.json").read_bytes())


def records(node: object, name: str = "") -> Iterator[tuple[str, dict[str, object]]]:
    """Every object in the data, with the name of the list or field that holds it."""
    if isinstance(node, dict):
        yield name, node
        for key, value in node.items():
            yield from records(value, key)
    elif isinstance(node, list):
        for item in node:
            yield from records(item, name)


def test_the_schema_is_1(data: dict[str, object]) -> None:
    assert data["schema"] == 1


@pytest.mark.parametrize("name", CORE)
def test_the_core_is_there(data: object, name: str) -> None:
    found = [record for place, record in records(data) if place == name]
    assert found
    assert [CORE[name] - record.keys() for record in found if CORE[name] - record.keys()] == []


def test_every_field_is_documented(data: object) -> None:
    """Each stands between backticks in the tables, alone or at the end of its path (``articles[].id``)."""
    named = {word.removesuffix("[]") for code in re.findall(r"`([^`\n]+)`", TABLES) for word in code.split(".")}
    fields = {field for _, record in records(data) for field in record}
    assert sorted(fields - named - {"schema", "facts"}) == []
