"""Grounds to doubt that the claims speak of the same event or moment. They stand before a verdict and change none."""

from collections.abc import Iterator, Sequence

from generator.compare.case import Case, name_of
from generator.compare.moments import Oddity
from generator.compare.periods import lies_back
from generator.compare.ruling import Ruling
from generator.compare.wording import capital, quoted
from generator.lexicon.phases import ANYONE, REVISED
from generator.lexicon.roles import CHARGED, HARMED, JUDGED, SETTLED
from generator.model import Article, Caution, Claim, FactKind, Quantity, Verdict
from generator.text.words import word_list

_LONG_AGO = 60
"""Days between two publications from which the articles may well tell of two events."""

_SMALL = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def find_cautions(case: Case, ruling: Ruling, oddities: Sequence[Oddity]) -> tuple[Caution, ...]:
    """The cautions of a fact with several outlets, the gravest first; none where all is dated alike and consistent."""
    if ruling.verdict is Verdict.SINGLE:
        return ()
    found = [*_of_another_event(case, ruling, oddities), *_of_the_dates(case, ruling), *_of_the_words(case, ruling)]
    return tuple(dict.fromkeys(found))


def _articles(case: Case) -> list[Article]:
    return [case.setting.articles[key] for key in dict.fromkeys(claim.article for claim in case.claims)]


def _hangs_on_moment(case: Case, ruling: Ruling) -> bool:
    """Whether the answer changes with the day: counts, dates, and whatever is told differently."""
    return ruling.verdict is Verdict.DIFFER or case.fact.kind in (FactKind.NUMBER, FactKind.DATE)


def _is_background(case: Case) -> bool:
    """Whether all that the claims date lies before the story's event, which then does not matter to them."""
    times = [time for claim in case.claims for time in claim.times]
    return bool(times) and all(lies_back(time, case) for time in times)


def _of_another_event(case: Case, ruling: Ruling, oddities: Sequence[Oddity]) -> Iterator[Caution]:
    """For an article whose main event begins on another day than in the others."""
    odd = {oddity.article: oddity for oddity in oddities}
    keys = [article.id for article in _articles(case)]
    if not _hangs_on_moment(case, ruling) or _is_background(case):
        return
    flagged = [key for key in keys if key in odd]
    for oddity in (odd[key] for key in (flagged[:1] if len(flagged) == len(keys) else flagged)):
        yield Caution(kind="different-event", reason=_begun_apart(oddity, keys))


def _begun_apart(oddity: Oddity, keys: Sequence[str]) -> str:
    """Which article has the event begin when, beside one of the same row where there is one."""
    own = f"{capital(oddity.name)} carries no date and has the event begin on {quoted(oddity.when)}"
    near = [other for other in oddity.others if other.article in keys]
    other = (near or oddity.others)[0]
    name = other.name if near else f"{other.name}, which reports the same story,"
    return f"{own}; {name} has it begin on {quoted(other.when)}: the claims may speak of different events."


def _of_the_dates(case: Case, ruling: Ruling) -> Iterator[Caution]:
    """For articles published on different days, or on a day that is not known."""
    articles = _articles(case)
    dated = sorted((a for a in articles if a.published), key=lambda a: (str(a.published), a.id))
    undated = [a for a in articles if a.published is None]
    if not _hangs_on_moment(case, ruling):
        return
    days = _days_between(dated[0], dated[-1]) if dated else 0
    if days >= _LONG_AGO or (days and _may_change(case, ruling)):
        yield _apart(dated[0], dated[-1], days)
    if dated and undated and ruling.verdict is Verdict.DIFFER and not _is_settled(case, ruling):
        reason = f"{capital(name_of(undated[0]))} carries no date: it may tell of another day than {name_of(dated[0])}."
        yield Caution(kind="undated", reason=reason)


def _days_between(early: Article, late: Article) -> int:
    return (late.published - early.published).days if early.published and late.published else 0


def _may_change(case: Case, ruling: Ruling) -> bool:
    """Whether a later report may know better: not where it tells the same, nor of what is settled or long past."""
    return ruling.verdict is not Verdict.AGREE and not _is_background(case) and not _is_settled(case, ruling)


def _is_settled(case: Case, ruling: Ruling) -> bool:
    """Whether time changes nothing about what the figures that decide count: an age, a vote, a verdict."""
    focus = dict(ruling.focus)
    figures = [(claim, quantity) for claim in case.claims for quantity in claim.quantities]
    deciding = [(c, q) for c, q in figures if focus.get(c.id) == q.surface] or figures
    return bool(deciding) and all(_is_settled_figure(claim, quantity) for claim, quantity in deciding)


def _is_settled_figure(claim: Claim, quantity: Quantity) -> bool:
    if quantity.of in SETTLED or quantity.of.startswith("vote "):
        return True
    return quantity.noun in CHARGED and any(word in JUDGED for word in word_list(claim.quote))


def _apart(early: Article, late: Article, days: int) -> Caution:
    gap = f"{_count(days)} day{'s' if days > 1 else ''}"
    text = f"{capital(name_of(late))} was published {gap} later than {name_of(early)}"
    if days >= _LONG_AGO:
        return Caution(kind="different-event", reason=f"{text}: the claims may speak of different events.")
    return Caution(kind="update", reason=f"{text}: what is known may have changed in between.")


def _count(days: int) -> str:
    return _SMALL[days - 1] if days <= len(_SMALL) else str(days)


def _of_the_words(case: Case, ruling: Ruling) -> Iterator[Caution]:
    """For counts of people, as of a toll, of which a claim says that it is an older or a revised one."""
    if ruling.verdict is not Verdict.DIFFER or case.fact.kind is not FactKind.NUMBER:
        return
    for claim in case.claims:
        spoken = [word for word in word_list(claim.quote) if word in REVISED]
        if spoken and any(_counts_people(quantity) for quantity in claim.quantities):
            name = capital(name_of(case.article_of(claim)))
            reason = f"{name} says {quoted(spoken[0])}: one answer may be older than the other."
            yield Caution(kind="update", reason=reason)
            return


def _counts_people(quantity: Quantity) -> bool:
    """Whether a figure is a toll, or counts people of whatever kind."""
    return not quantity.unit and ((quantity.noun in ANYONE and bool(quantity.of)) or quantity.of in HARMED)
