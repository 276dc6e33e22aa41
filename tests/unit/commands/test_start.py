"""The command line starts without what only some commands need."""

import subprocess
import sys

HEAVY = ("generator.compose", "generator.extract", "generator.read", "babel", "bs4", "jinja2", "trafilatura")


def test_the_help_loads_no_library_of_a_stage() -> None:
    code = f"import sys; from generator.commands.group import group; import click; ctx = click.Context(group); \
[group.get_command(ctx, name) for name in group.list_commands(ctx)]; print([m for m in {HEAVY!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_a_build_that_changes_nothing_loads_no_library_of_a_stage() -> None:
    code = f"import sys; import generator.pipeline; print([m for m in {HEAVY!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert set(done.stdout.strip("[]\n").replace("'", "").split(", ")) <= {"generator.read", "babel", ""}
