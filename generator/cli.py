"""The command line: which commands there are. Each lies in a file of its own in ``commands/``.

Exit codes: 0 all well; 1 the site has errors, nothing was written; 2 wrong usage;
130 ended by Ctrl-C.
"""

import os
import sys

from generator import __version__


def main() -> None:
    """Run the command that the arguments name; ends the process with its exit code."""
    _open_streams()
    try:
        if sys.argv[1:] == ["--version"]:
            # The commands' own libraries take longer to load than the answer is worth.
            print(f"crossread {__version__}", flush=True)
            return
        _prepare(is_build=sys.argv[1:2] == ["build"])
        from generator.commands import group

        try:
            group(prog_name="crossread")
        except SystemExit as end:
            _leave(end)
    except ModuleNotFoundError as missing:
        # The program was renewed and the packages around it were not: a traceback does not say how to mend that.
        print(
            f"A package that Crossread needs is not installed: {missing}.\n"
            f"    Install Crossread again into this Python, {sys.executable}: in its folder, `pip install .`.",
            file=sys.stderr,
        )
        sys.exit(1)
    except KeyboardInterrupt:  # before any command was there to end
        sys.exit(130)
    except OSError as error:
        _end_at(error)


def _prepare(*, is_build: bool) -> None:
    """Set Python up for the command: a build is to be quick where little changed, and collects where it makes much."""
    from generator.text.methods import remember_methods
    from generator.text.patterns import remember_patterns
    from generator.work.collector import collect_never, collect_seldom

    remember_methods()
    remember_patterns()
    if is_build:
        collect_never()
    else:
        collect_seldom()


def _open_streams() -> None:
    """Open those of the three standard streams on nothing that are closed: else the next file would be one of them."""
    for number, (name, mode) in enumerate((("stdin", "r"), ("stdout", "w"), ("stderr", "w"))):
        if getattr(sys, name) is None:
            nothing = os.open(os.devnull, os.O_RDWR)
            if nothing != number:
                os.dup2(nothing, number)
            setattr(sys, name, os.fdopen(number, mode, encoding="utf-8", closefd=False))


def _leave(end: SystemExit) -> None:
    """End the process with the exit code of ``end``, at once where nothing else runs in it.

    Else Python takes all values of a build apart before it ends: on a large site, as long as it takes to match a story.
    """
    import threading

    from generator.text.methods import keep_methods
    from generator.text.patterns import keep_patterns

    keep_methods()
    keep_patterns()
    if threading.active_count() > 1 or not isinstance(end.code, int):
        raise end
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(end.code)


def _end_at(error: OSError) -> None:
    """Say what of the machine failed that no command expects, and end with exit code 1."""
    what = error.strerror or type(error).__name__
    if not _has_folder():
        message = "the current folder is not there any more.\n    Go to a folder that is there, and try again."
    elif error.filename is None:
        message = f"what the command prints cannot be written: {what}.\n    Look where its output goes."
    else:
        message = f"{error.filename}: {what}.\n    See that it is there, and that you may read and write it."
    try:  # noqa: SIM105 - contextlib takes longer to load than the version is worth
        print(f"Error: {message}", file=sys.stderr)
    except OSError:
        pass
    # What is left in the buffer cannot be printed either: Python would try once more when it ends.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    sys.exit(1)


def _has_folder() -> bool:
    """Whether the current folder is there: a shell can stand in one that was removed."""
    try:
        os.getcwd()  # noqa: PTH109 - the command's own libraries are not there yet
    except OSError:
        return False
    return True
