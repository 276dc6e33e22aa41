"""Sign-up forms in the midst of an article: several lines, none of which is furniture enough to be known alone."""

from collections.abc import Sequence

from generator.lexicon.page_chrome import ADVERT, FORM, FORM_WORDS, MENU, NOTICE, OTHERS, SHARE
from generator.read.document import Line
from generator.read.furniture.features import Look, ends_sentence

MAX_LABEL = 12
"""A label, a slogan or a field of a form has at most so many words."""

MAX_HEADING = 4
"""So many words has the heading of a form that does not say what it is ("Stay informed")."""

MIN_SENTENCE = 5
ABOVE, BELOW = 3, 2
"""So near to a form a sentence stands, if the form stands in a text: a subhead or a caption may be between."""

MIN_SIGNS = 2
"""One line alone is weighed as every other; only a form of several parts a text in two."""

_COMPANY = frozenset((FORM, OTHERS, SHARE, MENU, ADVERT, NOTICE))
"""What else the lines of a form may be taken for: "E-mail", "Subscribe", "Privacy policy"."""


def forms_in_text(lines: Sequence[Line], looks: Sequence[Look]) -> tuple[bool, ...]:
    """For each line whether it is part of a form that stands between sentences.

    Such a form does not end the article: what stands below it is judged as if the form were not there.
    """
    found = [False] * len(lines)
    for start, end in _forms(lines, looks):
        found[start:end] = [True] * (end - start)
    return tuple(found)


def _forms(lines: Sequence[Line], looks: Sequence[Look]) -> list[tuple[int, int]]:
    """The half-open stretches of lines that are forms in a text."""
    signs = [_is_sign(line, look) for line, look in zip(lines, looks, strict=True)]
    forms: list[tuple[int, int]] = []
    for index, look in enumerate(looks):
        if look.reason != FORM or not signs[index] or (forms and index < forms[-1][1]):
            continue
        end = _grown(looks, signs, index, 1) + 1
        start = _grown(looks, signs, index, -1)
        start -= start > 0 and _is_heading(lines[start - 1], looks[start - 1])
        around = (*range(max(0, start - ABOVE), start), *range(end, min(len(lines), end + BELOW)))
        near = [at for at in around if _is_sentence(lines[at], looks[at])]
        if sum(signs[start:end]) >= MIN_SIGNS and near and near[0] < start and near[-1] >= end:
            forms.append((start, end))
    return forms


def _grown(looks: Sequence[Look], signs: Sequence[bool], at: int, step: int) -> int:
    """The last line of a form in one direction: its lines follow each other, with a slogan between two at most."""
    while True:
        after, beyond = at + step, at + 2 * step
        if 0 <= after < len(looks) and (signs[after] or _is_company(looks[after])):
            at = after
        elif 0 <= beyond < len(looks) and _is_label(looks[after]) and signs[beyond]:
            at = beyond
        else:
            return at


def _is_sign(line: Line, look: Look) -> bool:
    """Whether a line shows that there is a form."""
    return not look.is_end and (look.reason == FORM or (_is_label(look) and bool(FORM_WORDS.search(line.text))))


def _is_company(look: Look) -> bool:
    return look.reason in _COMPANY and not look.is_end


def _is_label(look: Look) -> bool:
    return look.size <= MAX_LABEL and not look.is_prose and not look.is_end


def _is_heading(line: Line, look: Look) -> bool:
    return look.size <= MAX_HEADING and look.reason is None and not ends_sentence(line.text)


def _is_sentence(line: Line, look: Look) -> bool:
    return look.size >= MIN_SENTENCE and look.reason is None and ends_sentence(line.text)
