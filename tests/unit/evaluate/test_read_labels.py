"""Label files: what is read, and the message for each thing that is wrong."""

from pathlib import Path

import pytest

from generator.evaluate import LabelledFact, LabelledQuote, Trap, parse_labels, read_labels
from generator.evaluate.labels import key_of
from generator.model import Verdict

GOOD = """\
story: bridge
facts:
  - label: When it shut
    verdict: differ
    kind: date
    claims:
      - {article: "1", quote: "on  Monday", speaker: null, time: "2031-05-12"}
      - {article: 2_post.txt, quote: on Tuesday}
never_together:
  - ["one quote", "another"]
"""


def test_a_file_of_labels() -> None:
    labels, problems = parse_labels(GOOD, "a.yml", "a")
    assert problems == ()
    assert labels is not None
    assert (labels.story, labels.line, labels.path) == ("bridge", 1, "a.yml")
    assert labels.facts == (
        LabelledFact(
            label="When it shut",
            verdict=Verdict.DIFFER,
            quotes=(
                LabelledQuote(article="1", quote="on Monday", line=7, column=9),
                LabelledQuote(article="2", quote="on Tuesday", line=8, column=9),
            ),
        ),
    )
    assert labels.traps == (Trap(left="one quote", right="another", line=10, column=5),)


def test_the_file_names_the_story_where_the_text_does_not(tmp_path: Path) -> None:
    path = tmp_path / "ferry.yml"
    path.write_text("facts: []\n", encoding="utf-8")
    labels, problems = read_labels(path)
    assert labels is not None
    assert (labels.story, labels.facts, labels.traps, problems) == ("ferry", (), (), ())


CLAIMS = "claims: [{article: a, quote: b}]"
WRONG = [
    ("story: x", ":1:1: error[labels-missing]: there are no 'facts'"),
    ("facts: yes", ":1:8: error[labels-type]: 'facts' must be a list"),
    ("facts: [one]", ":1:9: error[labels-type]: a fact must have keys"),
    (f"facts: [{{verdict: agree, {CLAIMS}}}]", ":1:9: error[labels-missing]: this fact has no 'label'"),
    (f"facts: [{{label: x, {CLAIMS}}}]", ":1:9: error[labels-missing]: this fact has no 'verdict'"),
    ("facts: [{label: x, verdict: agree}]", ":1:9: error[labels-missing]: this fact has no 'claims'"),
    (f"facts: [{{label: x, verdict: agre, {CLAIMS}}}]", ":1:29: error[labels-verdict]: 'verdict' cannot be 'agre'"),
    (f"facts: [{{label: x, verdict: [], {CLAIMS}}}]", ":1:29: error[labels-verdict]: 'verdict' must be a word"),
    (
        "facts: [{label: x, verdict: agree, claims: [{article: a}]}]",
        ":1:45: error[labels-missing]: this claim has no 'quote'",
    ),
    ("facts: [{label: x, verdict: agree, claims: [a]}]", ":1:45: error[labels-type]: a claim must have keys"),
    ("facts: []\nnever_together: [[a, b, c]]", ":2:18: error[labels-trap]: 'never_together' must list pairs"),
    ("facts: []\nnever_together: [[a, [b]]]", ":2:18: error[labels-trap]: 'never_together' must list pairs"),
    ("facts: []\nfcts: []", ":2:1: warning[labels-unknown-key]: unknown key 'fcts', left out"),
    ("facts: [", ":1:9: error[labels-syntax]: a value is missing here"),
]


@pytest.mark.parametrize(("text", "message"), WRONG)
def test_what_is_wrong_is_named_with_its_place(text: str, message: str) -> None:
    _, problems = parse_labels(text, "a.yml", "a")
    assert any(str(p).startswith("a.yml" + message) for p in problems), [str(p) for p in problems]


def test_a_misspelt_verdict_gets_the_right_one() -> None:
    _, problems = parse_labels(f"facts: [{{label: x, verdict: agre, {CLAIMS}}}]", "a.yml", "a")
    assert [p.cure for p in problems] == ['Did you mean "agree"? Write one of: agree, refine, differ, dispute, single.']


def test_every_problem_of_a_file_is_told_at_once() -> None:
    _, problems = parse_labels("facts: [{verdict: agre}, one]\nnever_together: 3", "a.yml", "a")
    assert [p.code for p in problems] == [
        "labels-verdict",
        "labels-missing",
        "labels-missing",
        "labels-type",
        "labels-type",
    ]


@pytest.mark.parametrize(("raw", "reason"), [(b"\xff\xfe\x00", "it is not UTF-8"), (None, "No such file")])
def test_a_file_that_cannot_be_read(tmp_path: Path, raw: bytes | None, reason: str) -> None:
    path = tmp_path / "a.yml"
    if raw is not None:
        path.write_bytes(raw)
    labels, problems = read_labels(path)
    assert labels is None
    assert [p.code for p in problems] == ["labels-unreadable"]
    assert reason in problems[0].message


@pytest.mark.parametrize(("name", "key"), [("3", "3"), ("3-post.md", "3"), ("a_b.txt", "a"), ("x.html", "x")])
def test_keys_of_articles(name: str, key: str) -> None:
    assert key_of(name) == key
