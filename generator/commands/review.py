"""``crossread review``: asks about what the program is least sure of, and writes the answers into the ledger."""

import json
import shutil
import sys
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.commands.console import count, fail, hush_libraries, printable, report
from generator.commands.options import SITE_OPTION
from generator.diagnostics import Diagnostic, InvalidSite, Severity

if TYPE_CHECKING:
    from generator.review import Question

LEDGER = "decisions.yml"
PAGE = "review.html"
VERDICTS = {"a": "agree", "r": "refine", "d": "differ", "p": "dispute"}


def _page(_context: click.Context, _option: click.Parameter, value: Path | None) -> Path | None:
    """The option's value; a usage error where it names no file, or one that is no page of questions."""
    from generator.review import is_page

    if value is not None and not value.name:
        raise click.BadParameter("write the name of a file, as in review.html")
    if value is not None and value.exists() and not is_page(value):
        raise click.BadParameter(f"{value} is there, and is no page of questions. Name another file")
    return value


@click.command("review", short_help="Ask about what is uncertain.")
@click.argument("name", metavar="STORY")
@SITE_OPTION
@click.option(
    "--html",
    "page",
    metavar="[FILE]",
    type=click.Path(dir_okay=False, path_type=Path),
    is_flag=False,
    flag_value=PAGE,
    callback=_page,
    help=f"Write the questions to a page; without FILE, to {PAGE}.",
)
def command(name: str, site: Path, page: Path | None) -> None:
    """Walk through what the program is least sure of in STORY, and write what you decide into its decisions.yml.

    One key answers a question; where no terminal is at hand, a line does. Each answer is written at once, so that you
    can stop at any time and go on later: what is decided is not asked again. Nothing else of the file is changed.
    """
    hush_libraries()
    try:
        folder, asked, text = _prepare(name, site, page)
    except InvalidSite as problem:
        fail(problem, site, outcome="nothing was asked")
    if page is not None:
        _write(page, text)
        click.echo(f"{count(len(asked), 'question')} in {page}")
        return
    Session(folder / LEDGER, asked).run()


def _prepare(name: str, site: Path, page: Path | None) -> tuple[Path, tuple["Question", ...], str]:
    """The story's folder, the questions about it and, where it is asked for, the page of them."""
    from generator.commands.lookup import story_of
    from generator.explain import read_stories, weigh_story
    from generator.overrides import read_ledger
    from generator.review import page as page_of
    from generator.review import questions
    from generator.stages import analyse

    stories, problems = read_stories(site)
    report(problems, site)
    source = story_of(stories, name)
    story = analyse(source)
    weighed = weigh_story(story.source.articles, story.sentences)
    asked = questions(story, weighed, read_ledger(source.ledgers)[0])
    folder = site / "content" / source.articles[0].source.split("/")[0]
    return folder, asked, page_of(story, asked) if page else ""


class Keyboard:
    """Reads keys from a terminal, and lines from whatever else the standard input is."""

    def key(self, prompt: str) -> str:
        """One key in lower case; of a line its first letter, of an empty one "l". "" where the editor stops."""
        if not sys.stdin.isatty():
            line = self._read(prompt)
            return line.strip()[:1].lower() or ("l" if line else "")
        click.echo(prompt, nl=False)
        try:
            key = click.getchar()
        except (KeyboardInterrupt, EOFError):
            key = ""
        click.echo(printable(key))
        return "" if key in ("\x03", "\x04") else key.lower()

    def line(self, prompt: str) -> str:
        """A line without the white space around it."""
        return self._read(prompt).strip()

    @staticmethod
    def _read(prompt: str) -> str:
        click.echo(prompt, nl=False)
        try:
            return sys.stdin.readline()
        except KeyboardInterrupt:
            return ""
        except UnicodeDecodeError as error:
            message = "what was typed is not UTF-8. What was decided before it is kept; begin again with plain letters."
            raise click.ClickException(message) from error


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A question that was answered or left for later: its number, and the ledger ``before`` it, None where none was."""

    at: int
    wrote: bool
    before: str | None


class Session:
    """One walk through the questions."""

    def __init__(self, ledger: Path, asked: Iterable["Question"]) -> None:
        self._keyboard = Keyboard()
        self._ledger = ledger
        self._asked = list(asked)
        self._steps: list[Step] = []

    def run(self) -> None:
        """Ask until all is answered or the editor stops; tell what was written."""
        at = 0
        if not self._asked:
            click.echo("Nothing is left to ask about this story.")
        while at < len(self._asked):
            self._show(at)
            step = self._answer(at)
            if step is None:
                break
            at += step
        written = sum(step.wrote for step in self._steps)
        click.echo(f"{count(written, 'decision')} written to {self._ledger}")

    def _show(self, at: int) -> None:
        from generator.review import lines

        width = min(shutil.get_terminal_size().columns, 120)
        click.echo("")
        for line in lines(self._asked[at], at + 1, len(self._asked), width):
            click.echo(printable(line))

    def _answer(self, at: int) -> int | None:
        """How many questions to go on; None to stop."""
        question = self._asked[at]
        while True:
            key = self._keyboard.key("> ")
            if key in ("q", ""):
                return None
            if key == "l":
                self._steps.append(Step(at=at, wrote=False, before=None))
                return 1
            if key == "u":
                return self._take_back(at)
            choice = next((c for c in question.choices if c.key == key), None)
            if choice is None:
                self._tell_keys([*(c.key for c in question.choices), "l", "u", "q"])
                continue
            item = self._with_verdict(choice.item) if choice.asks == "verdict" else choice.item
            if item:
                self._keep(at, item)
                return 1

    @staticmethod
    def _tell_keys(keys: Iterable[str]) -> None:
        click.echo(f"The keys are {', '.join(keys)}.")

    def _with_verdict(self, item: str) -> str:
        """The item with a verdict and a reason; "" where the editor goes back to the question."""
        key = self._keyboard.key(f"Which verdict? {', '.join(f'[{k}] {v}' for k, v in VERDICTS.items())} > ")
        if key not in VERDICTS:
            self._tell_keys(VERDICTS)
            return ""
        reason = self._reason()
        quoted = json.dumps(reason, ensure_ascii=False)
        return item.format(verdict=VERDICTS[key], reason=quoted) if reason else ""

    def _reason(self) -> str:
        """The reason of a verdict, asked for twice; "" where the editor gives none."""
        asked = "Why? (readers will see it) > "
        reason = self._keyboard.line(asked)
        if not reason:
            click.echo("A verdict needs a reason. Another empty line goes back to the question.")
            reason = self._keyboard.line(asked)
        return reason

    def _keep(self, at: int, item: str) -> None:
        from generator.review import UnwritableError, appended

        before = self._ledger.read_text(encoding="utf-8") if self._ledger.exists() else None
        try:
            _write(self._ledger, appended(before or "", item))
        except UnwritableError as error:
            problem = Diagnostic(
                severity=Severity.ERROR,
                code="decisions-not-added",
                path=str(self._ledger),
                message=str(error),
                cure="Nothing was changed. The decision would have been:\n    " + item.replace("\n", "\n    "),
            )
            click.echo(str(problem), err=True)
            raise SystemExit(1) from error
        self._steps.append(Step(at=at, wrote=True, before=before))

    def _take_back(self, at: int) -> int:
        """Return to the question before; where it was answered, put the ledger back as it was before that."""
        if not self._steps:
            click.echo("There is nothing to undo.")
            return 0
        step = self._steps.pop()
        if step.wrote and step.before is None:
            self._ledger.unlink()
        elif step.wrote:
            _write(self._ledger, step.before or "")
        return step.at - at


def _write(path: Path, text: str) -> None:
    """Write the file whole or not at all."""
    made = path.with_name(f".{path.name}.new")
    try:
        made.write_text(text, encoding="utf-8")
        made.replace(path)
    except OSError as error:
        with suppress(OSError):
            made.unlink(missing_ok=True)
        cure = "See that its folder is there, and that you may write in it."
        raise click.ClickException(f"{path} cannot be written: {error.strerror}. {cure}") from error
