"""What each operation of the ledger is written with, and how it is read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from generator.diagnostics import did_you_mean
from generator.model import Stance
from generator.overrides.operations import (
    Add,
    AnyOperation,
    Apart,
    Confirm,
    CorrectQuantity,
    CorrectTime,
    Hide,
    Label,
    Merge,
    Note,
    Partial,
    Pin,
    SetVerdict,
    Split,
    Together,
)
from generator.overrides.reader import REASON, ItemReader
from generator.text.edtf import bounds


@dataclass(frozen=True, slots=True)
class Form:
    """What may stand beside an operation's name, and how it is read."""

    keys: tuple[str, ...]
    read: Callable[[ItemReader], AnyOperation]


def _verdict(reader: ItemReader) -> SetVerdict:
    verdict = reader.needed_verdict("to")
    reason = reader.needed(REASON, "why, in a sentence for readers")
    return SetVerdict(place=reader.place, reason=reason, fact=reader.target(), verdict=verdict)


def _add(reader: ItemReader) -> Add:
    stance = reader.fields.text("stance")
    if stance is not None and stance not in list(Stance):
        cure = f"{did_you_mean(stance, Stance)}The stances are {', '.join(Stance)}."
        raise reader.refuse("stance", "type", f"{stance!r} is no stance", cure)
    return Add(
        place=reader.place,
        reason=reader.reason,
        claim=reader.target(),
        fact=reader.maybe_target("to"),
        speaker=reader.fields.text("speaker"),
        stance=Stance(stance) if stance else None,
    )


def _correct(reader: ItemReader) -> CorrectQuantity | CorrectTime:
    if reader.fields.find("time"):
        return _correct_time(reader)
    surface = reader.needed("quantity", "the words of the figure` or `time: the words of the date")
    value: tuple[float | None, float | None] | None = None
    if reader.fields.find("value"):
        value = (reader.number("value"),) * 2
    elif reader.fields.find("low") or reader.fields.find("high"):
        value = (reader.number("low"), reader.number("high"))
    if value and None not in value and value[0] > value[1]:  # type: ignore[operator]
        raise reader.refuse("high", "type", "'high' is less than 'low'", "Swap the two.")
    text = reader.fields.text
    of, noun, unit = text("of"), text("noun"), text("unit")
    if value is None and not (of or noun or unit):
        cure = "Add what it means: `value: 27`, or `low: 27` and `high: open`, or `of: killed`."
        raise reader.refuse("quantity", "missing", "'correct' does not say what the figure means", cure)
    return CorrectQuantity(
        place=reader.place,
        reason=reader.reason,
        claim=reader.target(),
        surface=surface,
        value=value,
        of=of,
        noun=noun,
        unit=unit,
    )


def _correct_time(reader: ItemReader) -> CorrectTime:
    written = reader.needed("value", "2024-05-31")
    value = written.replace(" to ", "/").replace(" ", "")
    try:
        bounds(value)
    except ValueError:
        cure = "Write a day, month, year or decade, or two of them: `value: 2024-05-31`, `value: 199X`."
        raise reader.refuse("value", "date", f"{written!r} is no day or period", cure) from None
    surface = reader.fields.text("time") or ""
    return CorrectTime(place=reader.place, reason=reader.reason, claim=reader.target(), surface=surface, value=value)


def _partial(reader: ItemReader) -> Partial:
    return Partial(place=reader.place, reason=reader.reason, article=reader.target())


FORMS: Mapping[str, Form] = {
    "merge": Form((), lambda r: Merge(place=r.place, reason=r.reason, facts=r.targets(2))),
    "split": Form(
        ("from",),
        lambda r: Split(place=r.place, reason=r.reason, claims=r.targets(1), source=r.maybe_target("from")),
    ),
    "together": Form((), lambda r: Together(place=r.place, reason=r.reason, claims=r.targets(2))),
    "apart": Form((), lambda r: Apart(place=r.place, reason=r.reason, claims=r.targets(2))),
    "label": Form(
        ("to",),
        lambda r: Label(place=r.place, reason=r.reason, fact=r.target(), text=r.needed("to", "How many were killed")),
    ),
    "verdict": Form(("to",), _verdict),
    "hide": Form((), lambda r: Hide(place=r.place, reason=r.reason, fact=r.target())),
    "pin": Form((), lambda r: Pin(place=r.place, reason=r.reason, fact=r.target())),
    "note": Form(
        ("text",),
        lambda r: Note(
            place=r.place, reason=r.reason, fact=r.target(), text=r.needed("text", "a sentence for readers")
        ),
    ),
    "correct": Form(("quantity", "time", "value", "low", "high", "of", "noun", "unit"), _correct),
    "add": Form(("to", "speaker", "stance"), _add),
    "partial": Form((), _partial),
    "confirm": Form(
        ("as",),
        lambda r: Confirm(place=r.place, reason=r.reason, fact=r.target(), verdict=r.needed_verdict("as")),
    ),
}
"""By the name of the operation, in the order of their documentation."""
