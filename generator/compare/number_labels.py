"""What a figure answers, as a heading: "People killed", "Age of Ann Lee"."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.compare.ages import bearer, is_age
from generator.compare.case import Case
from generator.compare.clip import clip
from generator.compare.lengths import event_of
from generator.compare.ruling import Ruling
from generator.compare.wording import capital
from generator.lexicon.connectives import DETERMINERS, PRONOUNS
from generator.lexicon.dimensions import MAGNITUDE
from generator.lexicon.headings import CLOSING
from generator.lexicon.measuring import BOUGHT_FOR, NAMED
from generator.lexicon.phases import ANYONE
from generator.lexicon.phrases import BREAKS, PLURALS_OF, SINGULAR_ENDINGS
from generator.lexicon.roles import CALLED, PEOPLE, ROLES
from generator.model import Claim, Quantity
from generator.text.words import word_list

_UNITS = {"percent": "percent", "percentage point": "points"}
_LENGTHS = frozenset(["minute", "hour", "day", "week", "month", "year"])
_MONEY = re.compile(r"[A-Z]{3}")
"""A unit that is a currency."""
_APART = 3
"""So many words stand at most between a noun for a person and the age."""
_SPENT = 4
"""Words that tell what a stretch of time was spent with: "of national mourning"."""

Figure = tuple[Claim, Quantity]


def number_label(case: Case, figure: Figure) -> str:
    """The heading from the role and the noun of the ``figure`` that decides; "" where there is none."""
    claim, quantity = figure
    if is_age(quantity):
        person = bearer(claim, quantity)
        return f"Age of {person}" if person else _age_label(case)
    if quantity.of == MAGNITUDE:
        return capital(quantity.of)
    if quantity.of.startswith("vote "):
        return capital(quantity.of.replace("vote ", "votes "))
    has_role = quantity.of and quantity.of not in (quantity.noun, quantity.unit, quantity.whole)
    if has_role and not _is_of_name(claim, quantity):
        return _role_label(claim, quantity, case)
    if quantity.unit in _LENGTHS:
        return _length_label(case, quantity.unit)
    return _counted_label(claim, quantity) or _measured_label(claim, quantity)


def _is_of_name(claim: Claim, quantity: Quantity) -> bool:
    """Whether what a figure was taken to be of is a part of a name beside it: "from Valle for 3 million"."""
    names = [word for mention in claim.mentions if mention.named for word in word_list(mention.surface)]
    return bool(names) and set(word_list(quantity.of)) <= set(names)


def _measured_label(claim: Claim, quantity: Quantity) -> str:
    """Make "Fee (GBP)" of "a fee of 3 million pounds", "Sum (GBP)" of "sold for 3 million"; "" of what is no money."""
    if not _MONEY.fullmatch(quantity.unit):
        return ""
    before = claim.quote[: quantity.span.start - claim.span.start]
    found = NAMED.search(before)
    noun = found["noun"].lower() if found else "sum" if BOUGHT_FOR.search(before) else ""
    return capital(f"{noun} ({_unit(quantity)})") if noun else ""


def _unit(quantity: Quantity) -> str:
    """The unit as readers know it; where the figure names cents, these, as nobody says of which currency."""
    unit, _, per = quantity.unit.partition("/")
    if unit in _LENGTHS:
        unit = f"{unit}s"
    elif "cent" in word_list(quantity.surface) or "cents" in word_list(quantity.surface):
        unit = "cents"
    return f"{_UNITS.get(unit, unit)} per {per}" if per else _UNITS.get(unit, unit)


def is_bare_count(quantity: Quantity) -> bool:
    """Whether a figure only counts things, or days: nothing is said of what happens to them."""
    if quantity.unit:
        return quantity.unit in _LENGTHS and quantity.of in (quantity.noun, quantity.unit)
    return quantity.of == quantity.noun and quantity.noun not in ANYONE


def _age_label(case: Case) -> str:
    """Of the person whose name stands beside the age, else of "the man", or the age of which a law speaks."""
    ages = [(c, q) for c in case.claims for q in c.quantities if is_age(q)]
    names = [name for claim, quantity in ages if (name := bearer(claim, quantity))]
    if names:
        return f"Age of {_most(names)}"
    lawful = [word for claim, _ in ages for word in _before_age(claim)]
    if lawful:
        return capital(f"{_most(lawful)} age")
    nouns = [noun for claim, quantity in ages for noun in _people(claim, quantity)]
    return f"Age of the {_most(nouns)}" if nouns else "Age"


def _most(words: Sequence[str]) -> str:
    return Counter(words).most_common(1)[0][0]


def _before_age(claim: Claim) -> Iterator[str]:
    """The word before "age": "pension" of "raise the pension age to 65"."""
    spoken = word_list(claim.quote)
    yield from (
        one
        for one, two in pairwise(spoken)
        if two == "age" and one.isalpha() and one not in DETERMINERS and one not in BREAKS
    )


def _people(claim: Claim, quantity: Quantity) -> list[str]:
    """The noun beside the age: "man" of "a 34-year-old man", of "a man, 34" and of "a man aged 34"."""
    behind = word_list(claim.quote[quantity.span.end - claim.span.start :])[:_APART]
    before = word_list(claim.quote[: quantity.span.start - claim.span.start])[-_APART:][::-1]
    return [word for word in (*behind, *before) if word in PEOPLE][:1]


def _role_label(claim: Claim, quantity: Quantity, case: Case) -> str:
    """Make "People killed", "Unemployment rate", "Growth (percent)", "Share of the roof destroyed"."""
    role = _called(quantity.of, case)
    if quantity.unit == "percent" and quantity.of in ROLES:
        return capital(f"Share of the {_whole(claim, quantity)} {role}" if quantity.whole else f"Share {role}")
    if quantity.unit:
        return capital(role if role.endswith("rate") else f"{role} ({_unit(quantity)})")
    noun = "people" if quantity.noun in ANYONE else _cased(plural(quantity.noun), claim)
    return capital(f"{noun} {role}")


def _whole(claim: Claim, quantity: Quantity) -> str:
    """What the figure is a share of, as the claim has it: "roof", "houses"."""
    several = _cased(plural(quantity.whole), claim)
    return several if several.casefold() in word_list(claim.quote) else _cased(quantity.whole, claim)


def _called(role: str, case: Case) -> str:
    """The role as the claims put it, where they have several words for it."""
    spoken = Counter(word for claim in case.claims for word in set(word_list(claim.quote)))
    options = CALLED.get(role, ((role, frozenset()),))
    return max(options, key=lambda option: sum(spoken[word] for word in option[1]))[0]


def _length_label(case: Case, unit: str) -> str:
    """Make "How many days of mourning", of what the time was spent with where a claim says so.

    "How long after the vote" of the time between two events; "How long", where the claims tell it in several units.
    """
    between = [words for c in case.claims for q in c.quantities if q.unit in _LENGTHS and (words := _event(c, q))]
    if len(between) > 1 and len({words.partition(" ")[0] for words in between}) == 1:
        return f"How long {min(between, key=len)}"
    if len({q.unit for c in case.claims for q in c.quantities if q.unit in _LENGTHS}) > 1:
        return "How long"
    spent = [words for c in case.claims for q in c.quantities if q.unit == unit and (words := _spent(c, q))]
    return f"How many {unit}s of {min(spent, key=len)}" if spent else f"How many {unit}s"


def _spent(claim: Claim, quantity: Quantity) -> str:
    behind = claim.quote[quantity.span.end - claim.span.start :].strip()
    words = clip(behind.removeprefix("of "), _SPENT).partition(",")[0].split() if behind.startswith("of ") else []
    return " ".join(words[:-1] if words and words[-1].casefold() in CLOSING else words)


def _event(claim: Claim, quantity: Quantity) -> str:
    """What a length of time is counted from, with "after" or "before": "after the vote". "" where no name tells it."""
    event = event_of(claim, quantity)
    if event is None or event.words[1].casefold() in PRONOUNS:
        return ""
    return " ".join(event.words[:-1] if event.words[-1].casefold() in CLOSING else event.words)


def _counted_label(claim: Claim, quantity: Quantity) -> str:
    """Make "Number of schools", "How many of the crew", "Share of the territory"; "" where it counts nothing named."""
    if quantity.whole and quantity.unit:
        whole = _whole(claim, quantity)
        return f"Share of {whole}" if whole == _cased(plural(quantity.whole), claim) else f"Share of the {whole}"
    if quantity.unit or quantity.noun in ANYONE:
        return ""
    if _is_of_group(claim, quantity):
        return f"How many of the {_cased(quantity.noun, claim)}"
    return f"Number of {_cased(plural(quantity.noun), claim)}"


def _is_of_group(claim: Claim, quantity: Quantity) -> bool:
    """Whether the figure counts some of a group that one word names: "two of the crew"."""
    behind = word_list(claim.quote[quantity.span.end - claim.span.start :])
    group = ("of", "the", *quantity.noun.split())
    return behind[: len(group)] == group


def _cased(noun: str, claim: Claim) -> str:
    """The noun with the capitals that it bears in the claim ("Canadians")."""
    at = claim.quote.casefold().find(noun)
    return claim.quote[at : at + len(noun)] if at > 0 and claim.quote[at : at + len(noun)].casefold() == noun else noun


def deciding(case: Case, ruling: Ruling) -> Figure | None:
    """The first of the figures that the ruling's focus points to, else of those that two outlets answer."""
    return next(iter(all_deciding(case, ruling)), None)


def all_deciding(case: Case, ruling: Ruling) -> Sequence[Figure]:
    """The figures that the ruling's focus points to, else those that two outlets answer, else all."""
    focus = dict(ruling.focus)
    pairs = [(claim, quantity) for claim in case.claims for quantity in claim.quantities]
    return [(c, q) for c, q in pairs if focus.get(c.id) == q.surface] or _common(pairs, case) or pairs


def _common(pairs: Sequence[Figure], case: Case) -> list[Figure]:
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
