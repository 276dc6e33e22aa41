"""Every key of the settings stands in docs/settings.md, and no other."""

import re

from generator.config.site import KEYS
from tests.docs.documents import DOCS


def test_every_key_is_documented_and_no_other() -> None:
    rows = re.findall(r"^\| `(\w+)` \|", (DOCS / "settings.md").read_text(encoding="utf-8"), re.M)
    assert sorted(rows) == sorted(KEYS)
