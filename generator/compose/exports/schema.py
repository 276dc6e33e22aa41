"""The JSON Schema of ``facts.json``, published with the site so that the data can be checked where it is used."""

import json
from pathlib import Path

from generator.compose.links import SCHEMA, address
from generator.model import Page, RawFile

_SOURCE = "facts.schema.json"


def schema_page(base_url: str) -> Page:
    """``schema/facts.json``; its ``$id`` is its own address, where that is known."""
    schema = json.loads((Path(__file__).parent / _SOURCE).read_text(encoding="utf-8"))
    if base_url:
        head = {"$schema": schema.pop("$schema"), "$id": address(base_url, SCHEMA)}
        schema = head | schema
    text = json.dumps(schema, ensure_ascii=False, indent=1) + "\n"
    return Page(path=SCHEMA, view=RawFile.of(text))
