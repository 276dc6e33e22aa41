"""How commands are told which site is meant."""

from pathlib import Path

import click

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)

SITE = click.argument("site", type=_FOLDER, default=".")
"""For a command about a whole site."""

SITE_OPTION = click.option(
    "--site", metavar="DIR", type=_FOLDER, default=".", help="Folder of the site.  [default: the current one]"
)
"""For a command whose arguments name something in a site."""
