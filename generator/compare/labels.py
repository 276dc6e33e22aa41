"""The question that a fact answers, as a short heading."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, count, pairwise, takewhile, zip_longest

from generator.compare.case import Case
from generator.compare.clip import clip, core, opens_comparison
from generator.compare.happenings import is_state, names_event, tells_event
from generator.compare.headings import (
    ENOUGH,
    MOST,
    Heading,
    headings,
    long_headings,
    shared_terms,
    uncapped,
)
from generator.compare.likeness import cosine
from generator.compare.number_labels import all_deciding, deciding, is_bare_count, number_label
from generator.compare.periods import qualifies
from generator.compare.polarity import denied_terms
from generator.compare.quoted_labels import QuotedLabel, quoted_labels
from generator.compare.ruling import Ruling
from generator.compare.speakers import display_name, speaker_before
from generator.compare.voices import is_denial, own_denial
from generator.compare.wording import capital, folded
from generator.lexicon.connectives import FINITE_HELPERS, PREPOSITIONS, SUBORDINATORS
from generator.lexicon.headings import BARE_SAYING, BEFORE_TIMES, BLIND, OWN, PLURALS, WHERE
from generator.lexicon.phrases import BREAKS, LEADING
from generator.lexicon.saying import SAYING
from generator.lexicon.stopwords import STOPWORDS
from generator.model import Claim, FactKind, MentionKind, Quantity, Span, Stance, Time, Verdict
from generator.text.words import stem, word_list

_NEAR_BEST = 0.6
"""A clause with less than this of the best one's score is no other heading for the fact."""
_CHOICES = 4
_SOME = 0.03
_TELLS = 0.5
"""A clause that holds little of what the outlets share heads the fact all the same, where it holds half of what the
best stretch of a claim does."""
_TELLING = 0.3
"""A long clause stands in for a heading that another fact has where it holds so much of what the outlets share."""
_LEFT = 3
"""So many words are left of a heading with a gap."""
_PHRASE = 3
"""Words of a noun phrase behind "no"."""
_TIES = (PREPOSITIONS - SUBORDINATORS) | LEADING
"""Left out before a short claim; "until the spring" tells more than "the spring"."""
_BY_WORDS = frozenset({"other-answer", "other-way-round", "opposite-words", "negation"})
"""Rules by which words decide, whatever the figures are."""
_AROUND = " ,;:.—–-!?“”‘\"'"
_DO = re.compile(r"\b(?:do|does|did|(?:refus|declin)(?:e|es|ed) to|fail(?:s|ed)? to)\b")
"""Helping verbs that are left of a "did not", and verbs that deny as well: "refused to blame"."""
_NO_ONE = re.compile(r"\b(?:no[ -]one|nobody)\b", re.IGNORECASE)
_NOT = frozenset("no not never neither nor without denied denies deny".split())


def labels(rulings: Sequence[tuple[Case, Ruling]]) -> tuple[str, ...]:
    """The heading of each fact of a story, in the facts' order; no two facts have the same.

    Of several that would be called alike, a fact takes its next best heading, or is called by words that only its
    claims hold; of numbers, the one that most outlets and claims tell keeps the name as it is.
    """
    made = [_candidates(case, ruling) for case, ruling in rulings]
    called: defaultdict[str, list[Case]] = defaultdict(list)
    for (case, _), names in zip(rulings, made, strict=True):
        called[names[0].casefold()].append(case)
    taken: set[str] = set()
    found = []
    for (case, _), names in zip(rulings, made, strict=True):
        alike = called[names[0].casefold()]
        others = [other for other in alike if other is not case]
        is_main = case.fact.kind is FactKind.NUMBER and case is max(alike, key=_breadth)
        first = names[:1] if not others or len(names) > 1 or is_main else ()
        options = chain(first, names[1:], _variants(names[0], case, others))
        name = next(n for n in options if n.casefold() not in taken)
        taken.add(name.casefold())
        found.append(name)
    return tuple(found)


def _breadth(case: Case) -> tuple[int, int]:
    return len(case.sides), len(case.told)


def _candidates(case: Case, ruling: Ruling) -> tuple[str, ...]:
    """Headings, best first: by role and noun for numbers, "When …" for dates, "Whether …" for disputes, else clauses.

    At least one, and only one where others would be worse than words of its claims.
    """
    made: tuple[str, ...] = ()
    if (case.fact.kind is FactKind.NUMBER and ruling.rule not in _BY_WORDS) or ruling.rule.startswith("number"):
        made = _number_labels(case, ruling)
    elif ruling.rule == "until":
        made = _until_labels(case, ruling)
    elif ruling.verdict is Verdict.DISPUTE:
        made = _whether_labels(case) or _disputed_words(case)
    elif ruling.rule == "negation":
        made = _whether_labels(case)
    elif case.fact.kind is FactKind.DATE and ruling.rule not in _BY_WORDS:
        made = _date_labels(case, ruling)
    return made or tuple(dict.fromkeys(_with_gap(label, ruling) for label in _statement_labels(case)))


def _with_gap(label: str, ruling: Ruling) -> str:
    """A clause with a gap where the outlets differ: none's answer stands above the others'.

    "The bridge is … metres long", of 40 and of 50.
    """
    if ruling.verdict is not Verdict.DIFFER:
        return label
    for words in sorted({folded(words) for _, words in ruling.focus}, key=lambda words: (-len(words), words)):
        found = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", label, re.IGNORECASE) if words else None
        if found and len(label.split()) - len(words.split()) >= _LEFT:
            return capital(f"{label[: found.start()]}…{label[found.end() :]}")
    return label


def _statement_labels(case: Case) -> tuple[str, ...]:
    """Clauses with their subjects, and who says them; words of a claim, quoted, where these tell more."""
    some = headings(case, least=_SOME)
    found = [h for h in some if h.part >= ENOUGH]
    if not found:
        quoted = _shared_words(case)
        found = [h for h in (*some, *long_headings(case)) if h.part >= _TELLS * quoted.part]
        if not found:
            return (quoted.text,)
    others = [h for h in found[1:_CHOICES] if h.score >= _NEAR_BEST * found[0].score]
    return tuple(dict.fromkeys(map(_told, (found[0], *others))))


def _told(heading: Heading) -> str:
    if not heading.speaker or heading.speaker.casefold() in heading.text.casefold():
        return capital(heading.text)
    return f"{capital(heading.speaker)}: {heading.text}"


def _number_labels(case: Case, ruling: Ruling) -> tuple[str, ...]:
    """What the figure that decides answers; where it only counts things and nothing differs, the clause that tells it.

    "Two guards were on duty" says more than "Number of guards".
    """
    figure = deciding(case, ruling)
    if not figure:
        return ()
    if is_bare_count(figure[1]) and ruling.verdict in (Verdict.AGREE, Verdict.SINGLE):
        same = [
            (c, q) for c in case.claims for q in c.quantities if (q.noun, q.unit) == (figure[1].noun, figure[1].unit)
        ]
        told = [h for h in headings(case, [(c, q.span) for c, q in same]) if any(_tells(h, q) for _, q in same)]
        if told:
            return (_told(told[0]),)
    differ = ruling.verdict is Verdict.DIFFER
    asked = (number_label(case, f) for f in (all_deciding(case, ruling) if differ else (figure,)))
    found = next(filter(None, asked), "")
    return (found,) if found else ()


def _tells(heading: Heading, quantity: Quantity) -> bool:
    return quantity.surface.casefold() in heading.text.casefold()


def _date_labels(case: Case, ruling: Ruling) -> tuple[str, ...]:
    """Make "When …" of the clause around the time that decides, times taken out, or of a phrase for an event.

    None where neither can be had, unless the dates differ: a time beside the matter is not what the fact asks for, nor
    is one that only tells which thing is meant ("a 1982 ruling").
    """
    timed = [(claim, time) for claim in case.claims if (time := _deciding_time(claim, ruling))]
    differ = ruling.verdict is Verdict.DIFFER
    wanted = [(claim, time.span) for claim, time in timed if differ or not qualifies(time, claim)]
    if not wanted:
        return ()
    found = (h for find in (headings, long_headings) for h in find(case, wanted))
    first = next((h for h in found if h.text.partition(" ")[0].casefold() not in OWN and not is_state(h.text)), None)
    if first:
        return (f"When {first.text}",)
    held = [(c, span) for claim, span in wanted for c in case.claims if _holds(c, claim, span)]
    phrases = [phrase for claim, span in held if (phrase := _dated(claim, span))]
    events = [phrase for phrase in phrases if tells_event(phrase)]
    listed = max(events or phrases, key=_tellingness, default="")
    if not events and (ruling.verdict is not Verdict.DIFFER or not listed):
        quoted = _shared_words(case)
        wants = ruling.verdict is Verdict.DIFFER or (quoted.part and not quoted.states and names_event(quoted.words))
        listed = quoted.words if wants else ""
    return (f"When: {uncapped(listed)}",) if listed else ()


def _until_labels(case: Case, ruling: Ruling) -> tuple[str, ...]:
    """Make "Until when …" of the clause that tells that something is closed."""
    closed, _ = ruling.focus[0]
    own = [claim for claim in case.claims if claim.id == closed and _deciding_time(claim, ruling)]
    found = headings(case, claims=own) if own else []
    return (f"Until when {found[0].text}",) if found else ()


def _holds(claim: Claim, other: Claim, span: Span) -> bool:
    """Whether a claim holds a stretch of another: spans count from the beginning of their own article."""
    return claim.article == other.article and claim.span.contains(span)


def _tellingness(phrase: str) -> tuple[int, int, str]:
    """More names, then more words."""
    words = phrase.split()
    return sum(w[:1].isupper() for w in words), len(words), phrase


def _dated(claim: Claim, time: Span) -> str:
    """The noun phrase before the time: "the treaty signed at Bern" of "broke the treaty signed at Bern in 1974".

    Not where it tells of the place alone: "from the old town of Bern".
    """
    before = folded(claim.quote[: time.start - claim.span.start]).split()
    while before and before[-1].casefold() in BEFORE_TIMES:
        before.pop()
    articles = [i for i, w in enumerate(before) if w.casefold() in ("the", "a", "an") and len(before) - i < MOST]
    phrase = before[articles[0] :] if articles else []
    words = [w.casefold().strip('“”"') for w in phrase]
    where = before[articles[0] - 1].casefold() if articles and articles[0] else ""
    places = [m.surface for m in claim.mentions if m.kind is MentionKind.PLACE and m.surface in " ".join(phrase)]
    clause = any(w in BLIND or w in OWN or w in FINITE_HELPERS or w in SAYING for w in words)
    broken = any(w.endswith((",", ";", ":", '"', "”")) for w in phrase[:-1])
    bare = len(phrase) < 3 or (bool(places) and where in WHERE)
    return "" if bare or clause or broken else clip(" ".join(phrase), MOST)


def _deciding_time(claim: Claim, ruling: Ruling) -> Time | None:
    """The time that the ruling looked at, else the claim's first."""
    words = dict(ruling.focus).get(claim.id, "")
    chosen = [t for t in claim.times if t.surface == words] or list(claim.times)
    return chosen[0] if chosen else None


def _whether_labels(case: Case) -> tuple[str, ...]:
    """Make "Whether …" of what is denied, the denying word taken out, or else of what is asserted against it."""
    denied = [c for c in case.claims if c.negated and not is_denial(c, case)]
    asserted = [c for c in case.claims if not c.negated and not is_denial(c, case)]
    if asserted and all(c.stance is Stance.ALLEGES for c in asserted) and (own := own_denial(case)):
        return (f"Whether {own}",)
    made = [label for claims in (denied, asserted) if claims and (label := _whether_label(claims, case))]
    keys = {key for claim in denied for key in denied_terms(claim, case)}
    asking = [label for label in made if not keys.isdisjoint(map(stem, word_list(label)))]
    plain = [label for label in asking or made if not _DO.search(label)]
    return tuple((plain or asking or made)[:1])


def _whether_label(claims: Sequence[Claim], case: Case) -> str:
    found = headings(case, claims=claims)
    found = [h for h in found if not any(w in BARE_SAYING for w in h.text.casefold().split())] or found
    return f"Whether {_undenied(found[0].text)}" if found else ""


def _disputed_words(case: Case) -> tuple[str, ...]:
    listed = _shared_words(case).words
    return (f"In dispute: {listed}",) if listed else ()


def _undenied(text: str) -> str:
    """What is said, without who says so and without its denial.

    >>> _undenied("the army said that it had hit no hospital"), _undenied("there were no troops")
    ('it had hit any hospital', 'there were troops')
    >>> _undenied("No one was on board")
    'anyone was on board'
    """
    words = _NO_ONE.sub("anyone", text).split()
    said = [i for i, (one, two) in enumerate(pairwise(words)) if one.casefold() in BARE_SAYING and two == "that"]
    words = words[said[-1] + 2 if said else 0 :]
    words = [w for w, behind in zip_longest(words, words[1:], fillvalue="") if (w, behind) != ("do", "not")]
    return " ".join(filter(None, (_affirmed(word, words[at + 1 :]) for at, word in enumerate(words))))


def _affirmed(word: str, behind: Sequence[str]) -> str:
    """A word without its denial: "" for "not", "any" for "no" before one thing."""
    if word.casefold() == "no" and _is_one(behind):
        return "any"
    return "" if word.casefold() in _NOT else word


def _is_one(words: Sequence[str]) -> bool:
    """Whether the noun phrase at the head of ``words`` is no plural."""
    phrase = takewhile(lambda word: word.casefold() not in BREAKS | FINITE_HELPERS, words[:_PHRASE])
    return not any(word.endswith("s") or word.casefold() in PLURALS for word in phrase)


def _shared_words(case: Case) -> QuotedLabel:
    """The few words of a claim that hold most of what the outlets share."""
    shared = shared_terms(case)
    quoted = next(quoted_labels(case, lambda key: case.setting.rarity(key) if key in shared else 0.0), None)
    if quoted:
        return quoted
    claim = central_claim(case)
    words = _clipped(claim, case)
    return QuotedLabel(text=_with_speaker(words, claim, case), words=words, part=0.0)


def _clipped(claim: Claim, case: Case) -> str:
    """The first words of the claim, up to where a phrase ends; of all it says, where what was said is a mere "this"."""
    inner = core(claim, case.setting.sentence_of(claim))
    said = clip(inner, MOST - 1) if len(inner.split()) > MOST else _without_lead(folded(inner))
    if len(said.split()) > 1 and any(_is_telling(word) for word in word_list(said)):
        return said
    whole = folded(claim.quote).strip(" ,;:.")
    return whole if len(whole.split()) <= MOST else clip(whole, MOST - 1)


def _without_lead(text: str) -> str:
    """A short text as it is, without what only ties it to what stands before it, and without marks around it."""
    words = re.sub('[“”"]', "", text).strip(_AROUND).split()
    while len(words) > 2 and _only_ties(words):
        words = words[1:]
    return " ".join(words).strip(_AROUND)


def _only_ties(words: Sequence[str]) -> bool:
    return words[0].casefold() in _TIES and not words[1][0].isdigit() and not opens_comparison(words)


def _is_telling(word: str) -> bool:
    return word not in STOPWORDS and word not in BLIND and word not in OWN


def _with_speaker(words: str, claim: Claim, case: Case) -> str:
    speaker = speaker_before(claim, case.setting)
    if speaker and speaker.casefold() not in words.casefold():
        return capital(f"{display_name(speaker, claim.mentions)}: {uncapped(words)}")
    return capital(words)


def central_claim(case: Case) -> Claim:
    """The claim nearest to those of the other outlets; of two as near, the shorter."""
    return max(case.claims, key=lambda c: (_nearness(c, case), -len(c.quote), c.article, -c.span.start))


def _nearness(claim: Claim, case: Case) -> float:
    outlet = case.article_of(claim).outlet_key
    others = [c for side in case.sides if side.outlet != outlet for c in side.claims]
    return round(sum(cosine([claim], [other], case.setting) for other in others), 2)


def _past_times(cases: Iterable[Case]) -> list[str]:
    """The times before the story that claims name, as they are put, the shortest first."""
    found = {folded(t.surface) for case in cases for c in case.claims for t in c.times if t.background}
    return sorted(found, key=lambda surface: (len(surface), surface))


def _variants(name: str, case: Case, others: Sequence[Case]) -> Iterator[str]:
    """The past time that only this fact names, a longer clause, words that the others do not hold, at last a number.

    A number keeps its name before them: the words alone would not tell what is counted.
    """
    if case.fact.kind is FactKind.NUMBER:
        named = _past_times(others)
        yield from (f"{name}, {surface}" for surface in _past_times([case]) if surface not in named)
    else:
        yield from (_told(h) for h in long_headings(case)[:_CHOICES] if h.part >= _TELLING)
    elsewhere = {t.key for c in others for claim in c.claims for t in claim.terms}
    for quoted in quoted_labels(case, lambda key: 0.0 if key in elsewhere else case.setting.rarity(key)):
        yield f"{name}: {quoted.words}" if case.fact.kind is FactKind.NUMBER else quoted.text
    yield name
    if case.fact.kind is not FactKind.NUMBER:
        yield from (quoted.text for quoted in quoted_labels(case, case.setting.rarity))
    for number in count(2):
        yield f"{name} ({number})"
