"""A pattern that was kept finds what it would find if it were compiled."""

import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.text import compiled, patterns
from generator.text.patterns import keep_patterns, remember_patterns

MODULE = """
import re
words = re.compile(r"(?P<first>[a-z]+)(-)?(?P<last>\\w+)", re.IGNORECASE)
places = re.compile(rb"\\d{2,}|x")
spaced = re.compile("(?x) a  b # two")
"""


@pytest.fixture(autouse=True)
def process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Begins as a new process does; nothing is kept in the repository."""
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "kept"))
    monkeypatch.setattr(patterns._compiler, "compile", patterns._as_ever)
    (tmp_path / "of_patterns.py").write_text(MODULE, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)

    def begin() -> None:
        re.purge()
        monkeypatch.delitem(sys.modules, "of_patterns", raising=False)
        monkeypatch.setattr(patterns, "_kept", compiled.Kept("patterns"))
        remember_patterns()

    return begin


def load() -> Any:  # noqa: ANN401 - a module that is made here
    return __import__("of_patterns")


def is_as_ever(module: Any) -> None:  # noqa: ANN401 - see above
    found = module.words.fullmatch("Well-Known")
    assert found.groups() == ("Well", "-", "Known")
    assert found.groupdict() == {"first": "Well", "last": "Known"}
    assert module.words.flags == re.IGNORECASE | re.UNICODE
    assert module.words.groupindex == {"first": 1, "last": 3}
    assert module.words.pattern == r"(?P<first>[a-z]+)(-)?(?P<last>\w+)"
    assert module.places.findall(b"1 22 x 333") == [b"22", b"x", b"333"]
    assert module.spaced.fullmatch("ab")


def refuse(*_: object, **__: object) -> None:
    raise AssertionError


def test_patterns_are_compiled_in_the_first_process_alone(
    process: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    process()
    is_as_ever(load())
    keep_patterns()
    process()
    monkeypatch.setattr(patterns, "_as_ever", refuse)
    monkeypatch.setattr(patterns, "_program", refuse)
    is_as_ever(load())


def test_what_is_compiled_while_no_module_is_loaded_is_not_kept(process: Callable[[], None]) -> None:
    process()
    load()
    kept = set(patterns._kept.known)
    assert (rb"\d{2,}|x", 0) in kept
    assert re.fullmatch("a name of (an|the) article", "a name of an article")
    assert set(patterns._kept.known) == kept


def test_what_is_no_plain_text_is_not_kept(process: Callable[[], None], tmp_path: Path) -> None:
    (tmp_path / "of_patterns.py").write_text(
        "import re\nclass Text(str): pass\nwords = re.compile(Text('a+'))\nplaces = re._compiler.compile('b+', re.I)\n",
        encoding="utf-8",
    )
    process()
    found = load()
    assert found.words.fullmatch("aa")
    assert found.places.fullmatch("BB")
    keep_patterns()
    assert not [pattern for pattern, _ in patterns._kept.known if pattern in ("a+", "b+")]


def test_a_pattern_with_a_fault_is_one(process: Callable[[], None], tmp_path: Path) -> None:
    (tmp_path / "of_patterns.py").write_text("import re\nre.compile('a(b')\n", encoding="utf-8")
    process()
    with pytest.raises(re.error, match="unterminated subpattern at position 1"):
        load()


@pytest.mark.parametrize("damage", [(), (0,), (0, b"\x07\x00\x00\x00", 0, {}, ()), (0, b"123", 0, {}, (None,))])
def test_a_program_that_python_does_not_take_is_compiled_anew(
    process: Callable[[], None], damage: tuple[object, ...]
) -> None:
    process()
    patterns._kept.known = dict.fromkeys([(rb"\d{2,}|x", 0), ("(?x) a  b # two", 0)], damage)
    is_as_ever(load())


def test_a_python_that_compiles_in_another_way_does_it_as_ever(
    process: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    process()
    monkeypatch.delattr(patterns._compiler, "_code")
    monkeypatch.setattr(patterns, "_as_ever", lambda pattern, flags: (pattern, flags))
    assert load().places == (rb"\d{2,}|x", 0)


def test_where_nothing_can_be_kept_all_is_as_ever(
    process: Callable[[], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "file"))
    process()
    is_as_ever(load())
    keep_patterns()
