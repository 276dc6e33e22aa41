"""What the documents show of the code is as the code has it now, and nothing that a user can write is left out."""

import re
from pathlib import Path

import pytest

from generator.config import site, theme
from generator.evaluate.read_labels import FACT_KEYS, FILE_KEYS, QUOTE_KEYS
from generator.overrides.forms import FORMS
from generator.read import arrangement, keys, outlets_file, story_file
from generator.text import settings
from tests.docs.documents import DOCS
from tests.docs.reference import commands, renewed, shown
from tests.docs.schema import OBJECTS

KEYS = [
    ("settings.md", site.KEYS),
    ("articles.md", keys.KEYS),
    ("stories.md", (*story_file.KEYS, *outlets_file.KEYS, *settings.RIGHTS_KEYS)),
    ("themes.md", theme.THEME_KEYS),
    ("loose.md", (*arrangement.KEYS, *arrangement.STORY_KEYS)),
    ("labels.md", (*FILE_KEYS, *FACT_KEYS, *QUOTE_KEYS)),
]


@pytest.mark.parametrize("document", sorted(DOCS.glob("*.md")), ids=lambda path: path.name)
def test_what_is_made_of_the_code_is_as_the_code_has_it(document: Path) -> None:
    """If it fails: ``python -m tests.docs.reference``."""
    text = document.read_text(encoding="utf-8")
    assert text == renewed(text)
    assert text.count("<!-- made: ") == text.count("<!-- end -->")


def test_every_command_every_operation_and_every_object_is_shown() -> None:
    assert set(shown()) == {
        *(("usage", name) for name, _ in commands()),
        ("operations", ""),
        *(("fields", name) for name in ("", *OBJECTS)),
        *(("file", f"scaffold/{name}.yml") for name in ("site", "story", "outlets")),
    }


@pytest.mark.parametrize(("name", "known"), KEYS)
def test_every_key_stands_between_backticks_or_in_an_example(name: str, known: tuple[str, ...]) -> None:
    text = (DOCS / name).read_text(encoding="utf-8")
    assert [key for key in known if not re.search(rf"`{key}`|^\W*{key}:(?: |$)|[{{ ]{key}: ", text, re.M)] == []


@pytest.mark.parametrize("operation", FORMS)
def test_every_operation_is_explained_with_an_example_and_all_its_keys(operation: str) -> None:
    text = (DOCS / "decisions.md").read_text(encoding="utf-8").partition("## The operations")[2]
    section = dict(re.findall(r"^### `(\w+)`\n(.*?)(?=^##)", text, re.S | re.M))[operation]
    assert f"- {operation}: " in section or f"- {operation}:\n" in section
    assert [key for key in FORMS[operation].keys if not re.search(rf"`{key}`| {key}: ", section)] == []


def test_old_lists_are_seen() -> None:
    """A list that was not made anew is found; what stands around it stays."""
    old = "# A\n<!-- made: usage check -->\nold\n<!-- end -->\nB\n"
    assert "`--strict`" in renewed(old)
    assert "old" not in renewed(old)
    assert renewed(old).startswith("# A\n<!-- made: usage check -->\n")
    assert renewed(old).endswith("<!-- end -->\nB\n")
