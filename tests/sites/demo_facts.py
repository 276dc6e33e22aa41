"""What the reports of ``demo_story`` say, fact by fact, with the verdicts that a careful reader gives."""

from dataclasses import dataclass
from datetime import date

from generator.model import Bound, Caution, FactKind, Stance, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a claim of the demo is made from; the focus is also the surface of its quantity or time."""

    article: str
    quote: str
    focus: str = ""
    speaker: str | None = None
    stance: Stance = Stance.ASSERTS
    figure: tuple[float | None, float | None, float | None, Bound, str, str] | None = None
    days: tuple[date | None, date | None, str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a comparison of the demo is made from; ``same`` are the numbers of said things with one answer."""

    label: str
    kind: FactKind
    verdict: Verdict
    reason: str
    said: tuple[Said, ...]
    cautions: tuple[Caution, ...] = ()
    one_origin: str = ""
    same: tuple[tuple[int, ...], ...] = ()


def _killed(
    low: float | None, high: float | None, stated: float, bound: Bound
) -> tuple[float | None, float | None, float, Bound, str, str]:
    return low, high, stated, bound, "killed", ""


TOLD = (
    Told(
        label="People killed",
        kind=FactKind.NUMBER,
        verdict=Verdict.DIFFER,
        reason="27 is a minimum, given by the Interior Ministry; nearly 100 has no source.",
        said=(
            Said(
                article="1-courier",
                quote="At least 27 people were killed",
                focus="At least 27",
                speaker="Interior Ministry",
                figure=_killed(27, None, 27, Bound.AT_LEAST),
            ),
            Said(
                article="3-post",
                quote="Rescuers counted 31 dead by Wednesday",
                focus="31",
                figure=_killed(31, 31, 31, Bound.EXACT),
            ),
            Said(
                article="4-unnamed",
                quote="Nearly 100 people died when the wall failed",
                focus="Nearly 100",
                figure=_killed(90, 100, 100, Bound.NEARLY),
            ),
        ),
        cautions=(
            Caution(
                kind="different-event",
                reason="“Nearly 100 feared dead” has no date and lets the wall fail on a Sunday; others on a Monday.",
            ),
        ),
    ),
    Told(
        label="Cost of repairs",
        kind=FactKind.NUMBER,
        verdict=Verdict.DIFFER,
        reason="2 million and 900 million lie far apart.",
        said=(
            Said(
                article="1-courier",
                quote="Repairs will cost $2 million",
                focus="$2 million",
                speaker="water board",
                figure=(2e6, 2e6, 2e6, Bound.EXACT, "cost", "USD"),
            ),
            Said(
                article="3-post",
                quote="Damage to the valley is put at $900 million",
                focus="$900 million",
                figure=(9e8, 9e8, 9e8, Bound.EXACT, "cost", "USD"),
            ),
            Said(
                article="5-radio",
                quote="The water board puts repairs at 2 million dollars",
                focus="2 million dollars",
                speaker="water board",
                figure=(2e6, 2e6, 2e6, Bound.EXACT, "cost", "USD"),
            ),
        ),
        one_origin="A and D pass on the water board’s figure.",
        same=((0, 2), (1,)),
    ),
    Told(
        label="Whether the company had been warned",
        kind=FactKind.DENIAL,
        verdict=Verdict.DISPUTE,
        reason="Ilse Tarrow asserts it; Hollin Power denies it.",
        same=((0, 2), (1, 3)),
        said=(
            Said(
                article="1-courier", quote="the town had been warned twice", focus="warned twice", speaker="Ilse Tarrow"
            ),
            Said(
                article="2-post",
                quote="denied that anyone had warned the company",
                focus="denied",
                speaker="Hollin Power",
                stance=Stance.DENIES,
            ),
            Said(article="4-unnamed", quote="warnings had been ignored", speaker="Ilse Tarrow"),
            Said(
                article="5-radio",
                quote="it had received no warning",
                focus="no warning",
                speaker="Hollin Power",
                stance=Stance.DENIES,
            ),
        ),
    ),
    Told(
        label="When the dam was built",
        kind=FactKind.DATE,
        verdict=Verdict.REFINE,
        reason="1974 lies within the 1970s, and within their early years.",
        said=(
            Said(
                article="1-courier",
                quote="It was built in the 1970s",
                focus="the 1970s",
                days=(date(1970, 1, 1), date(1979, 12, 31), "197X"),
            ),
            Said(
                article="2-post",
                quote="The dam, finished in 1974",
                focus="1974",
                days=(date(1974, 1, 1), date(1974, 12, 31), "1974"),
            ),
            Said(
                article="4-unnamed",
                quote="The dam dates from the early 1970s",
                focus="the early 1970s",
                days=(date(1970, 1, 1), date(1974, 12, 31), "1970/1974"),
            ),
        ),
    ),
    Told(
        label="People who left their homes",
        kind=FactKind.NUMBER,
        verdict=Verdict.REFINE,
        reason="4,120 is the exact figure that about 4,000 rounds.",
        said=(
            Said(
                article="1-courier",
                quote="About 4,000 people left their homes",
                focus="About 4,000",
                figure=(3600, 4400, 4000, Bound.ABOUT, "evacuated", ""),
            ),
            Said(
                article="2-post",
                quote="4,120 residents were brought to safety",
                focus="4,120",
                figure=(4120, 4120, 4120, Bound.EXACT, "evacuated", ""),
            ),
            Said(
                article="4-unnamed",
                quote="Thousands fled",
                focus="Thousands",
                figure=(2000, None, None, Bound.VAGUE, "evacuated", ""),
            ),
        ),
    ),
    Told(
        label="Marek Oslan in the valley",
        kind=FactKind.STATEMENT,
        verdict=Verdict.AGREE,
        reason="Both say that he came.",
        said=(
            Said(
                article="2-post",
                quote="President Marek Oslan arrived on Tuesday",
                focus="Tuesday",
                days=(date(2031, 5, 6), date(2031, 5, 6), "2031-05-06"),
            ),
            Said(
                article="5-radio",
                quote="President Marek Oslan went to the valley on 5 May 2031",
                focus="5 May 2031",
                days=(date(2031, 5, 5), date(2031, 5, 5), "2031-05-05"),
            ),
        ),
    ),
    Told(
        label="Oslan: the company must open its records",
        kind=FactKind.STATEMENT,
        verdict=Verdict.AGREE,
        reason="Both report the demand.",
        said=(
            Said(
                article="3-post",
                quote="Oslan demanded that Hollin Power hand over its records",
                speaker="Marek Oslan",
                stance=Stance.DEMANDS,
            ),
            Said(
                article="5-radio",
                quote="called for the company’s files to be opened",
                speaker="Marek Oslan",
                stance=Stance.DEMANDS,
            ),
        ),
    ),
    *(
        Told(
            label=quote,
            kind=FactKind.STATEMENT,
            verdict=Verdict.SINGLE,
            reason="",
            said=(Said(article=key, quote=quote),),
        )
        for key, quote in (
            ("1-courier", "The road to Ostmark stays closed until Friday"),
            ("1-courier", "“We told them the wall was leaking,” she said"),
            ("2-post", "It employs 340 people in the valley"),
            ("2-post", "had stood empty for years"),
            ("3-post", "A school in Nieder had been emptied an hour before"),
        )
    ),
)
