"""``crossread``: the group of all commands, each loaded when it is asked for."""

from importlib import import_module
from keyword import iskeyword

import click

from generator import __version__

COMMANDS = ("new", "import", "build", "check", "serve", "explain", "review", "evaluate")

INTERRUPTED = 130
"""The exit code of a command that was interrupted, as shells have it: 128 and the number of the signal."""


class LazyGroup(click.Group):
    """Finds a command in the module of its name, so that one does not wait for the libraries of another."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; Ctrl-C ends it with an exit code of its own also while its libraries are loaded."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            click.echo("Stopped.", err=True)
            raise SystemExit(INTERRUPTED) from None

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """All names, in the order in which the help shows them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's
        """The command of that name, or None."""
        if cmd_name not in COMMANDS:
            return None
        module = cmd_name + "_" * iskeyword(cmd_name)
        command: click.Command = import_module(f"generator.commands.{module}").command
        return command


@click.command(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="crossread", message="%(prog)s %(version)s")
def group() -> None:
    """Lay what several news outlets say about one story side by side, fact by fact."""
