"""The question that a fact answers, as a short heading."""

from collections.abc import Sequence

from generator.compare.case import Case
from generator.compare.clip import clip, core
from generator.compare.likeness import cosine
from generator.compare.ruling import Ruling
from generator.compare.voices import is_denial
from generator.compare.wording import capital, folded
from generator.lexicon.phases import ANYONE
from generator.lexicon.phrases import PLURALS_OF, SINGULAR_ENDINGS
from generator.model import Claim, FactKind, MentionKind, Quantity, Term, Verdict

_MOST = 8
"""Words of a label."""

_UNITS = {"percent": "percent", "percentage point": "points"}
_LENGTHS = frozenset(["minute", "hour", "day", "week", "month", "year"])


def label(case: Case, ruling: Ruling) -> str:
    """The heading: by role and noun for numbers, "When …" for dates, "Whether …" for disputes, else the core claim."""
    central = central_claim(case)
    if ruling.verdict is Verdict.DISPUTE:
        return _dispute_label(case) or _statement_label(central, case)
    if case.fact.kind is FactKind.NUMBER:
        return _number_label(case, ruling) or _statement_label(central, case)
    if case.fact.kind is FactKind.DATE:
        return _date_label(central) or _statement_label(central, case)
    return _statement_label(central, case)


def central_claim(case: Case) -> Claim:
    """The claim nearest to those of the other outlets; of two as near, the shorter."""
    return max(case.claims, key=lambda c: (_nearness(c, case), -len(c.quote), c.article, -c.span.start))


def _nearness(claim: Claim, case: Case) -> float:
    outlet = case.article_of(claim).outlet_key
    others = [c for side in case.sides if side.outlet != outlet for c in side.claims]
    return round(sum(cosine([claim], [other], case.setting) for other in others), 2)


def _statement_label(claim: Claim, case: Case) -> str:
    words = clip(core(claim, case.setting.sentence_of(claim)), _MOST)
    speaker = _short_name(claim) if claim.speaker else ""
    if speaker and speaker.casefold() not in words.casefold():
        words = clip(words, max(4, _MOST - len(speaker.split())))
        return capital(f"{speaker}: {words}")
    return capital(words) or capital(folded(claim.quote)[:60])


def _short_name(claim: Claim) -> str:
    """The last name of a person of two or three names, any other speaker whole."""
    parts = (claim.speaker or "").split()
    is_person = 2 <= len(parts) <= 3 and all(part[:1].isupper() for part in parts)
    known = any(m.name == claim.speaker and m.kind is MentionKind.PERSON for m in claim.mentions)
    return parts[-1] if is_person and known else " ".join(parts)


def _date_label(claim: Claim) -> str:
    """Make "When …" from the clause around the time, the time itself and its preposition taken out."""
    text = claim.quote
    for time in sorted(claim.times, key=lambda t: -t.span.start):
        start, end = time.span.start - claim.span.start, time.span.end - claim.span.start
        head = text[:start].rstrip()
        first, _, last = head.rpartition(" ")
        head = first if last.casefold() in ("on", "in", "at", "since", "of", "by", "late", "early", "the") else head
        text = f"{head} {text[end:].lstrip(' ,')}"
    words = clip(text, _MOST - 1)
    return f"When {words}" if len(words.split()) > 1 else f"When: {clip(core(claim, None), _MOST - 1)}"


def _dispute_label(case: Case) -> str:
    """Make "Whether …" from what is denied, the denying word taken out."""
    denials = [c for c in case.claims if c.negated or is_denial(c, case)]
    for claim in sorted(denials, key=lambda c: (is_denial(c, case), len(c.quote), c.article, c.span.start)):
        sentence = case.setting.sentence_of(claim)
        text = core(claim, sentence)
        positive = " ".join(w for w in text.split() if w.casefold() not in ("no", "not", "never", "neither"))
        words = clip(positive, _MOST - 1)
        if words:
            return f"Whether {words}" if not is_denial(claim, case) else f"Disputed: {words}"
    return ""


def _number_label(case: Case, ruling: Ruling) -> str:
    """From the role and the noun of the figure that decided."""
    deciding = _deciding(case, ruling)
    if not deciding:
        return ""
    claim, quantity = deciding
    if quantity.of == "age" or quantity.unit == "year old":
        person = next((m.name for m in claim.mentions if m.kind is MentionKind.PERSON and m.name), "")
        return f"Age of {person}" if person else "Age"
    if quantity.of.startswith("vote "):
        return capital(quantity.of.replace("vote ", "votes "))
    if quantity.of and quantity.of not in (quantity.noun, quantity.unit):
        return _role_label(claim, quantity)
    return _counted_label(claim, quantity, case)


def _role_label(claim: Claim, quantity: Quantity) -> str:
    """Make "People killed", "Unemployment rate (percent)"."""
    if quantity.unit:
        unit = _UNITS.get(quantity.unit, quantity.unit)
        return capital(quantity.of if quantity.of.endswith("rate") else f"{quantity.of} ({unit})")
    noun = "people" if quantity.noun in ANYONE else _cased(plural(quantity.noun), claim)
    return capital(f"{noun} {quantity.of}")


def _counted_label(claim: Claim, quantity: Quantity, case: Case) -> str:
    """Make "Number of schools", with a term that the outlets share, as the noun alone names no question."""
    about = _shared_words(claim, quantity, case)
    if quantity.unit in _LENGTHS:
        head = f"How many {quantity.unit}s"
    elif quantity.whole:
        head = f"Share of {_cased(plural(quantity.whole), claim)}"
    elif quantity.unit:
        head = f"{capital(_UNITS.get(quantity.unit, quantity.unit))}"
    else:
        head = f"Number of {_cased(plural(quantity.noun), claim)}" if quantity.noun else "How many"
    return f"{head}: {about}" if about else head


def _cased(noun: str, claim: Claim) -> str:
    """The noun with the capitals that it bears in the claim ("Canadians")."""
    at = claim.quote.casefold().find(noun)
    return claim.quote[at : at + len(noun)] if at > 0 and claim.quote[at : at + len(noun)].casefold() == noun else noun


def _shared_words(claim: Claim, quantity: Quantity, case: Case) -> str:
    """The two rarest terms that another outlet uses too, in the claim's words and order."""
    outlet = case.article_of(claim).outlet_key
    others = {t.key for side in case.sides if side.outlet != outlet for c in side.claims for t in c.terms}
    shared = [t for t in claim.terms if t.key in others and not _names_noun(t, claim, quantity)]
    rarest = sorted(shared, key=lambda t: (-case.setting.rarity(t.key), t.span.start))[:2]
    surfaces = [_surface(t, claim) for t in sorted(rarest, key=lambda t: t.span.start)]
    return ", ".join(dict.fromkeys(surfaces))


def _surface(term: Term, claim: Claim) -> str:
    return folded(claim.quote[term.span.start - claim.span.start : term.span.end - claim.span.start])


def _names_noun(term: Term, claim: Claim, quantity: Quantity) -> bool:
    surface = _surface(term, claim).casefold()
    return bool(quantity.noun) and surface in (quantity.noun, plural(quantity.noun))


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
