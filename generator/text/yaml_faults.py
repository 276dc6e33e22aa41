"""What the YAML library says of a document that it cannot read, in a maintainer's words."""

import re
from dataclasses import dataclass

import yaml


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What is wrong, what to do, and where, as the library counts: from 0."""

    message: str
    cure: str
    line: int
    column: int


_OPENED = {
    "while scanning a quoted scalar": "quotation mark",
    "while parsing a flow sequence": "bracket",
    "while parsing a flow mapping": "brace",
}
"""What was being read when a document ended or went on in another way → the sign that began it."""

_SECOND_COLON = "mapping values are not allowed here"
_SOLE_KEY = re.compile(r"\n +[\w-]+\Z")
"""What stands before the first colon of an indented line."""

_TOKEN = re.compile(r"found character '(.+)' that cannot start any token")
_PLAIN = "Write one `key: value` a line; put a value that holds `: ` or starts with a sign between quotes."


def explain_fault(error: yaml.MarkedYAMLError) -> Fault:
    """The fault that ``error`` tells of, at the place that a maintainer has to look at."""
    problem = error.problem or error.context or "unknown problem"
    mark = error.problem_mark or error.context_mark
    message, cure = _in_words(problem)
    opened = _OPENED.get(error.context or "")
    if opened and error.context_mark and _goes_on(error, error.context_mark):
        mark = error.context_mark
        message, cure = f"the {opened} that opens here never closes", "Close it before the line ends."
    elif problem == _SECOND_COLON and mark and _SOLE_KEY.search((mark.buffer or "")[: mark.pointer]):
        message, cure = "this line stands further in than the one above", "Begin both in the same column."
    line, column = (mark.line, mark.column) if mark else (0, 0)
    return Fault(message=message, cure=cure, line=line, column=column)


def _goes_on(error: yaml.MarkedYAMLError, opening: yaml.Mark) -> bool:
    """Whether what began at ``opening`` does not end on its line, or at all."""
    ends = "end of stream" in (error.problem or "") or "<stream end>" in (error.problem or "")
    return ends or (error.problem_mark is not None and error.problem_mark.line > opening.line)


def _in_words(problem: str) -> tuple[str, str]:
    """What is wrong, and what to do."""
    token = _TOKEN.fullmatch(problem)
    if token and token[1] == "\\t":
        return "a tab stands here, and YAML takes none", "Put spaces in its place."
    if token:
        return f"nothing may begin with {token[1]} here", "Put the value between quotes."
    if problem == _SECOND_COLON:
        return "a second `: ` stands in this line", "Put the value between quotes."
    if problem.startswith("expected the node content"):
        return "a value is missing here", "Write it, or close the bracket or brace that is open."
    return f"this is not YAML: {problem}", _PLAIN
