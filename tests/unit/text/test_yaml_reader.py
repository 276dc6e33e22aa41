"""The strict YAML reader: places, kinds, and what it refuses."""

import pytest

from generator.text.yaml_reader import Listing, Mapping, Scalar, read_yaml


def refused(text: str) -> str:
    mapping, problems = read_yaml(text, "a.yml")
    assert mapping.entries == ()
    return str(problems[0]).split("\n", maxsplit=1)[0]


def test_values_keep_text_kind_and_place() -> None:
    mapping, problems = read_yaml("a: 010\nb:\n  - yes\n  - 'no'\nc: 2024-05-31\n", "a.yml", first_line=5)
    assert problems == ()
    assert [(entry.key, entry.line, entry.column) for entry in mapping.entries] == [
        ("a", 5, 1),
        ("b", 6, 1),
        ("c", 9, 1),
    ]
    first, second, third = (entry.value for entry in mapping.entries)
    assert first == Scalar(text="010", kind="number", line=5, column=4, length=3)
    assert isinstance(second, Listing)
    assert [(s.text, s.kind) for s in second.items if isinstance(s, Scalar)] == [("yes", "boolean"), ("no", "text")]
    assert third == Scalar(text="2024-05-31", kind="date", line=9, column=4, length=10)


@pytest.mark.parametrize("text", ["", "\n", "# only a remark", "---\n"])
def test_empty(text: str) -> None:
    mapping, problems = read_yaml(text, "a.yml")
    assert (mapping.entries, problems) == ((), ())


def test_get() -> None:
    mapping = read_yaml("a: 1\n", "a.yml")[0]
    assert isinstance(mapping, Mapping)
    assert mapping.get("b") is None
    entry = mapping.get("a")
    assert entry is not None
    assert entry.key == "a"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: &x 1\n", "a.yml:1:4: error[yaml-syntax]: anchors (&) and aliases (*) are not read here"),
        ("a: *x\n", "a.yml:1:4: error[yaml-syntax]: anchors (&) and aliases (*) are not read here"),
        ("a: !!python/object:os.system x\n", "a.yml:1:4: error[yaml-syntax]: tags such as "),
        ("[a, b]\n", "a.yml:1:1: error[yaml-syntax]: this must be a list of `key: value` lines"),
        ("just words\n", "a.yml:1:1: error[yaml-syntax]: this must be a list of `key: value` lines"),
        ("? [a]\n: b\n", "a.yml:1:3: error[yaml-syntax]: a key must be a single word"),
        ("a: 1\nb: 2\na: 3\n", "a.yml:3:1: error[yaml-syntax]: the key 'a' stands twice, first on line 1"),
        ("a: 1\n---\nb: 2\n", "a.yml:2:1: error[yaml-syntax]: this is not YAML: "),
        ("a: 'open\n", "a.yml:1:4: error[yaml-syntax]: the quotation mark that opens here never closes"),
        ("a: \x07\n", "a.yml:1:4: error[yaml-syntax]: the invisible character U+0007 may not stand here"),
    ],
)
def test_refused(text: str, message: str) -> None:
    assert refused(text).startswith(message)


def test_depth_is_bounded() -> None:
    assert "nested more than 20 deep" in refused("a: " + "[" * 5_000)


def test_size_is_bounded() -> None:
    assert "more than 100000 values" in refused("a: [" + "1," * 110_000 + "]")
