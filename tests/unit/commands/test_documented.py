"""Every command and every option stands in docs/commands.md."""

import re
from pathlib import Path

import click
import pytest

from generator.commands.group import COMMANDS, group

TEXT = (Path(__file__).parents[3] / "docs" / "commands.md").read_text(encoding="utf-8")


def section(command: str) -> str:
    parts = re.split(r"^## `crossread (\w+)", TEXT, flags=re.M)
    return dict(zip(parts[1::2], parts[2::2], strict=True)).get(command, "")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_documented_and_no_other(name: str) -> None:
    command = group.get_command(click.Context(group), name)
    assert command is not None
    own = [command, *(command.commands.values() if isinstance(command, click.Group) else ())]
    options = {o for c in own for p in c.params if isinstance(p, click.Option) for o in p.opts} - {"--help", "-h"}
    assert set(re.findall(r"`(--?[a-z-]+)", section(name))) == options


def test_no_command_is_documented_that_does_not_exist() -> None:
    assert tuple(re.findall(r"^## `crossread (\w+)", TEXT, flags=re.M)) == COMMANDS
