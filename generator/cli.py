"""The command line: which commands there are. Each lies in a file of its own in ``commands/``.

Exit codes: 0 all well; 1 the site has errors, nothing was written; 2 wrong usage.
"""

import sys

from generator import __version__


def main() -> None:
    """Run the command that the arguments name; ends the process with its exit code."""
    if sys.argv[1:] == ["--version"]:
        # The commands' own libraries take longer to load than the answer is worth.
        print(f"crossread {__version__}")
        return
    from generator.commands import group

    group(prog_name="crossread")
