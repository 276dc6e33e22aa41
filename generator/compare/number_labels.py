"""What a figure answers, as a heading: "People killed", "Age of Ann Lee"."""

from collections.abc import Sequence

from generator.compare.case import Case
from generator.compare.ruling import Ruling
from generator.compare.wording import capital
from generator.lexicon.phases import ANYONE
from generator.lexicon.phrases import PLURALS_OF, SINGULAR_ENDINGS
from generator.model import Claim, MentionKind, Quantity

_UNITS = {"percent": "percent", "percentage point": "points"}
_LENGTHS = frozenset(["minute", "hour", "day", "week", "month", "year"])


def number_label(case: Case, ruling: Ruling) -> str:
    """The heading from the role and the noun of the figure that decided; "" where there is none."""
    deciding = _deciding(case, ruling)
    if not deciding:
        return ""
    claim, quantity = deciding
    if quantity.of == "age" or quantity.unit == "year old":
        return _age_label(claim, quantity)
    if quantity.of.startswith("vote "):
        return capital(quantity.of.replace("vote ", "votes "))
    if quantity.of and quantity.of not in (quantity.noun, quantity.unit):
        return _role_label(claim, quantity)
    return _counted_label(claim, quantity)


def _age_label(claim: Claim, quantity: Quantity) -> str:
    """Of the person whose name stands nearest to the figure; "" where none is named."""
    persons = [m for m in claim.mentions if m.kind is MentionKind.PERSON and m.name]
    nearest = min(persons, key=lambda m: (_distance(m.span.end, quantity.span.start), m.span.start), default=None)
    return f"Age of {nearest.name}" if nearest else "Age"


def _distance(end: int, start: int) -> int:
    """Characters from a name to the figure; a name behind it counts as further away."""
    return start - end if end <= start else 2 * (end - start)


def _role_label(claim: Claim, quantity: Quantity) -> str:
    """Make "People killed", "Unemployment rate", "Growth (percent)"."""
    if quantity.unit:
        unit = _UNITS.get(quantity.unit, quantity.unit)
        return capital(quantity.of if quantity.of.endswith("rate") else f"{quantity.of} ({unit})")
    noun = "people" if quantity.noun in ANYONE else _cased(plural(quantity.noun), claim)
    return capital(f"{noun} {quantity.of}")


def _counted_label(claim: Claim, quantity: Quantity) -> str:
    """Make "Number of schools", "Share of the territory", "How many days"; "" where the figure counts nothing named."""
    if quantity.unit in _LENGTHS:
        return f"How many {quantity.unit}s"
    if quantity.whole and quantity.unit:
        return f"Share of {_cased(plural(quantity.whole), claim)}"
    if quantity.unit or quantity.noun in ANYONE:
        return ""
    return f"Number of {_cased(plural(quantity.noun), claim)}"


def _cased(noun: str, claim: Claim) -> str:
    """The noun with the capitals that it bears in the claim ("Canadians")."""
    at = claim.quote.casefold().find(noun)
    return claim.quote[at : at + len(noun)] if at > 0 and claim.quote[at : at + len(noun)].casefold() == noun else noun


def _deciding(case: Case, ruling: Ruling) -> tuple[Claim, Quantity] | None:
    """The figure that the ruling's focus points to, else the first that two outlets answer."""
    focus = dict(ruling.focus)
    pairs = [(claim, quantity) for claim in case.claims for quantity in claim.quantities]
    chosen = [(c, q) for c, q in pairs if focus.get(c.id) == q.surface] or _common(pairs, case) or pairs
    return chosen[0] if chosen else None


def _common(pairs: Sequence[tuple[Claim, Quantity]], case: Case) -> list[tuple[Claim, Quantity]]:
    outlets: dict[tuple[str, str], set[str]] = {}
    for claim, quantity in pairs:
        outlets.setdefault((quantity.unit, quantity.of), set()).add(case.article_of(claim).outlet_key)
    return [(c, q) for c, q in pairs if len(outlets[q.unit, q.of]) > 1]


def plural(noun: str) -> str:
    """The plural of an English noun; a phrase by its last word.

    >>> plural("police officer"), plural("city"), plural("church"), plural("person")
    ('police officers', 'cities', 'churches', 'people')
    """
    head, _, last = noun.rpartition(" ")
    made = PLURALS_OF.get(last) or _regular(last)
    return f"{head} {made}".strip()


def _regular(noun: str) -> str:
    for ending, plural_ending in SINGULAR_ENDINGS:
        if noun.endswith(ending):
            return noun.removesuffix(ending) + plural_ending
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun if noun.endswith("s") else noun + "s"
