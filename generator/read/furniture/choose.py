"""Pasted lines → those of the article, and the others with the reason why they are left out."""

from collections.abc import Sequence
from dataclasses import replace

from generator.lexicon.page_chrome import FORM, OTHERS
from generator.read.document import Line
from generator.read.furniture.choice import OUTSIDE, Choice
from generator.read.furniture.features import Look, look_at
from generator.read.furniture.forms import forms_in_text
from generator.read.furniture.items import items_in_text
from generator.read.furniture.lists import lists_in_text
from generator.read.furniture.runs import best_runs
from generator.read.furniture.surroundings import surroundings
from generator.read.furniture.weights import BASE, SWITCH, WEIGHTS

PASSAGE = -0.5
"""An advertisement or a share bar between two paragraphs is dropped itself; it must not part them."""

ENOUGH = 100
"""An article has about as many words at least; or else most of what the page's main run of prose has."""


def choose(lines: Sequence[Line]) -> tuple[Choice, ...]:
    """Which of a pasted page's lines are the article, by the features of each and of what stands around it.

    Forms and lists within the text are set aside first, so that they do not part it; an item of the article's own
    lists is marked.
    """
    looks = look_at(lines)
    aside = _aside(lines, looks)
    if not any(aside):
        return _with_items(lines, looks)
    others = [line for line, reason in zip(lines, aside, strict=True) if reason is None]
    judged = iter(_with_items(others, look_at(others)))
    return tuple(
        Choice(line=line, reason=reason) if reason else next(judged) for line, reason in zip(lines, aside, strict=True)
    )


def _aside(lines: Sequence[Line], looks: Sequence[Look]) -> tuple[str | None, ...]:
    """For each line why it is furniture within the text, part of a form or of a list of other stories; else None."""
    forms, stories = forms_in_text(lines, looks), lists_in_text(lines, looks)
    return tuple(
        FORM if is_form else (look.reason or OTHERS) if is_story else None
        for look, is_form, is_story in zip(looks, forms, stories, strict=True)
    )


def _with_items(lines: Sequence[Line], looks: Sequence[Look]) -> tuple[Choice, ...]:
    """The lines judged; a list in the text stands or falls with the line that leads it in."""
    items = items_in_text(lines, looks)
    if not any(items):
        return _judged(lines, looks)
    others = [line for line, is_item in zip(lines, items, strict=True) if not is_item]
    judged = iter(_judged(others, look_at(others)))
    choices: list[Choice] = []
    for line, is_item in zip(lines, items, strict=True):
        choices.append(Choice(line=replace(line, item=True), reason=choices[-1].reason) if is_item else next(judged))
    return tuple(choices)


def _judged(lines: Sequence[Line], looks: Sequence[Look]) -> tuple[Choice, ...]:
    names = [(*look.names, *near) for look, near in zip(looks, surroundings(lines, looks), strict=True)]
    kept = _keep(looks, names)
    return tuple(_choice(line, look.reason, is_kept) for line, look, is_kept in zip(lines, looks, kept, strict=True))


def _keep(looks: Sequence[Look], names: Sequence[Sequence[str]]) -> tuple[bool, ...]:
    """The best runs. Where they hold next to nothing, the page is an odd one: all scores are raised, and again."""
    scores = [
        max(score(features), PASSAGE) if look.reason and not look.is_end else score(features)
        for look, features in zip(looks, names, strict=True)
    ]
    main = sum(look.size for look, features in zip(looks, names, strict=True) if "run 1" in features)
    kept = best_runs(scores, SWITCH)
    for rise in (1.0, 2.0, 3.0, 4.0):
        if sum(look.size for look, is_kept in zip(looks, kept, strict=True) if is_kept) >= min(ENOUGH, 0.6 * main):
            break
        kept = best_runs([value + rise for value in scores], SWITCH)
    return kept


def score(features: Sequence[str]) -> float:
    """The natural-log odds that a line with these features is part of the article."""
    return BASE + sum(WEIGHTS.get(name, 0.0) for name in features)


def _choice(line: Line, reason: str | None, is_kept: bool) -> Choice:  # noqa: FBT001
    return Choice(line=line, reason=reason if is_kept else reason or OUTSIDE)
