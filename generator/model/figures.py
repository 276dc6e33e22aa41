"""The figures of an evaluation: shares that keep what they are shares of, so that stories can be added up."""

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Share:
    """So many (points, for verdicts and tightness) of so many."""

    part: float = 0.0
    whole: int = 0

    def __add__(self, other: "Share") -> "Share":
        return Share(self.part + other.part, self.whole + other.whole)

    @property
    def value(self) -> float | None:
        """The share, 0 to 1; None where there is nothing to have a share of."""
        return self.part / self.whole if self.whole else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """How a site's facts compare with labels.

    ``facts``      recall: labelled facts of two articles or more that one built fact holds for two articles or more
    ``recall``     labelled pairs of quotes of two articles whose texts one built fact holds
    ``precision``  built pairs of claims of two articles that some labelled fact holds too, or that are the same words
    ``judged``     the same among the pairs that labels speak of on both sides: labels have gaps, so this is fairer
    ``verdict``    found facts with the label's verdict; refine for agree, or back, counts half
    ``traps``      pairs that must never stand together and do (lower is better)
    ``tightness``  how much of a built quote the labelled one fills, over claims that cover a labelled quote
    """

    facts: Share = Share()
    recall: Share = Share()
    precision: Share = Share()
    judged: Share = Share()
    verdict: Share = Share()
    traps: Share = Share()
    tightness: Share = Share()

    def __add__(self, other: "Figures") -> "Figures":
        names = [field.name for field in fields(self)]
        return Figures(**{name: getattr(self, name) + getattr(other, name) for name in names})

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall of pairs; None where one of them has nothing to count."""
        precision, recall = self.precision.value, self.recall.value
        if precision is None or recall is None:
            return None
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """Figures that a site was measured at: by which version of the program, and on how many labelled stories."""

    version: str
    stories: int
    figures: Figures
