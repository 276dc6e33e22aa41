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
    try:
        from generator.commands import group

        group(prog_name="crossread")
    except ModuleNotFoundError as missing:
        # The program was renewed and the packages around it were not: a traceback does not say how to mend that.
        print(
            f"A package that Crossread needs is not installed: {missing}.\n"
            f"    Install Crossread again into this Python, {sys.executable}: in its folder, `pip install .`.",
            file=sys.stderr,
        )
        sys.exit(1)
