"""The commands, one a file. A command is thin: it asks the pipeline and prints what came of it."""

from generator.commands.group import group

__all__ = ["group"]
