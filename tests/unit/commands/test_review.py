"""``crossread review``: a walk through the doubts, by lines and by keys of a terminal."""

import os
import pty
import select
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.commands.group import group

SITE = Path(__file__).parents[2] / "sites" / "flood"
STORY = "ousel-flood"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SITE, tmp_path / "site"))


def review(site: Path, answers: str, *more: str) -> Result:
    return CliRunner().invoke(group, ["review", STORY, "--site", str(site), *more], input=answers)


def ledger(site: Path) -> str:
    file = site / "content" / STORY / "decisions.yml"
    return file.read_text(encoding="utf-8") if file.exists() else ""


def titles(result: Result) -> list[str]:
    return [line for line in result.stdout.splitlines() if " of " in line and line[0].isdigit()]


def test_lines_answer_and_the_site_builds(site: Path) -> None:
    result = review(site, "y\nl\n2\nq\n")
    assert result.exit_code == 0, result.output
    assert "2 decisions written to" in result.stdout
    assert ledger(site).count("- confirm:") == 1
    assert ledger(site).count("- split:") == 1
    built = CliRunner().invoke(group, ["build", str(site)])
    assert (built.exit_code, built.stderr) == (0, "")


def test_what_is_decided_is_not_asked_again(site: Path) -> None:
    first = review(site, "y\nq\n")
    again = review(site, "q\n")
    assert len(titles(again)) == 1
    assert titles(again)[0].split("  ")[1] != titles(first)[0].split("  ")[1]


def test_the_end_of_input_is_an_end(site: Path) -> None:
    result = review(site, "y\n")
    assert result.exit_code == 0
    assert "1 decision written" in result.stdout


def test_another_key_is_asked_for(site: Path) -> None:
    result = review(site, "?\nq\n")
    assert "The keys are y, h" in result.stdout
    assert ledger(site) == ""


def test_undo_takes_the_last_answer_back(site: Path) -> None:
    result = review(site, "y\nu\nq\n")
    assert titles(result)[0] == titles(result)[2]
    assert ledger(site) == ""


def test_a_verdict_with_its_reason(site: Path) -> None:
    review(site, 'v\nr\nOne is of "noon": later.\nq\n')
    assert 'to: refine\n    because: "One is of \\"noon\\": later."\n' in ledger(site)


def test_a_verdict_without_a_reason_is_asked_for_one(site: Path) -> None:
    result = review(site, "v\nr\n\nOne is later.\nq\n")
    assert "A verdict needs a reason." in result.stdout
    assert "The keys are" not in result.stdout
    assert 'because: "One is later."' in ledger(site)


def test_without_a_reason_the_question_stays(site: Path) -> None:
    result = review(site, "v\nr\n\n\ny\nq\n")
    assert "The keys are" not in result.stdout
    assert len(titles(result)) == 2
    assert ledger(site).count("- confirm:") == 1
    assert "verdict:" not in ledger(site)


def test_another_key_for_a_verdict_is_told_which_there_are(site: Path) -> None:
    result = review(site, "v\nx\nq\n")
    assert "The keys are a, r, d, p." in result.stdout
    assert ledger(site) == ""


def test_undo_goes_back_to_what_was_left_for_later(site: Path) -> None:
    result = review(site, "y\nl\nu\nu\nu\nq\n")
    first, second, third, *back = titles(result)
    assert back == [second, first, first]
    assert third not in back
    assert result.stdout.count("There is nothing to undo.") == 1
    assert "0 decisions written" in result.stdout
    assert ledger(site) == ""


def test_to_the_end(site: Path) -> None:
    for _ in range(6):
        result = review(site, "y\n" * 60)
        assert result.exit_code == 0, result.output
        if "Nothing is left to ask" in result.stdout:
            break
    else:
        pytest.fail("the questions never end")
    built = CliRunner().invoke(group, ["build", str(site)])
    assert built.exit_code == 0, built.output


def test_a_ledger_that_cannot_be_added_to_is_left_alone(site: Path) -> None:
    file = site / "content" / STORY / "decisions.yml"
    text = "decisions: [{pin: {article: 001-dyke-breaks, quote: At least 12 people were killed}}]\n"
    file.write_text(text, encoding="utf-8")
    result = review(site, "y\n")
    assert result.exit_code == 1
    assert "error[decisions-not-added]: the decisions stand in brackets" in result.stderr
    assert ledger(site) == text


def test_a_page_of_the_questions(site: Path, tmp_path: Path) -> None:
    result = review(site, "", "--html", str(tmp_path / "q.html"))
    assert result.exit_code == 0
    page = (tmp_path / "q.html").read_text(encoding="utf-8")
    assert "<h2>1. " in page
    assert "- confirm: " in page
    assert "src=" not in page and "href=" not in page
    assert ledger(site) == ""


def test_a_page_without_a_name(site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = review(site, "", "--html")
    assert result.output.endswith(" in review.html\n")
    assert (tmp_path / "review.html").is_file()


def test_one_key_of_a_terminal_answers(site: Path) -> None:
    parent, child = pty.openpty()
    command = [sys.executable, "-m", "generator", "review", STORY, "--site", str(site)]
    process = subprocess.Popen(command, stdin=child, stdout=child, stderr=child, close_fds=True)
    os.close(child)
    try:
        assert "1 of " in press(parent, b"", "[q] quit")
        assert "2 of " in press(parent, b"y", "[q] quit")
        assert "1 decision written" in press(parent, b"q", "written to")
        assert process.wait(timeout=60) == 0
    finally:
        process.kill()
        process.wait()
        os.close(parent)
    assert ledger(site).count("- confirm:") == 1


def press(terminal: int, key: bytes, wanted: str) -> str:
    """What appears when a key is pressed, up to ``wanted`` and the prompt or line end behind it.

    A terminal drops what is typed while it is set to read single keys, so a key that has no effect is pressed again.
    """
    text = ""
    for _ in range(8):
        if key:
            os.write(terminal, key)
        while select.select([terminal], [], [], 5)[0]:
            try:
                text += os.read(terminal, 4096).decode(errors="replace")
            except OSError:
                return text
            if wanted in text and text.endswith(("> ", "\n")):
                return text
    return text
