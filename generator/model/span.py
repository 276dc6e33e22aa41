"""Half-open stretches of a text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True, init=False)
class Span:
    """Characters ``start`` (included) to ``end`` (excluded), counted in code points of an article's text.

    A story has tens of thousands of them. That is why they are made by hand: half as quick would be what a dataclass
    makes of itself.
    """

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        if not 0 <= start <= end:
            raise ValueError(f"not a span: {start}:{end}")
        _set_start(self, start)
        _set_end(self, end)

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The characters of ``text`` that this span covers."""
        return text[self.start : self.end]

    def contains(self, other: "Span") -> bool:
        """Whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def shift(self, by: int) -> "Span":
        """The same stretch, ``by`` characters further on."""
        return Span(self.start + by, self.end + by)

    def hull(self, other: "Span") -> "Span":
        """The shortest span that contains both."""
        return Span(min(self.start, other.start), max(self.end, other.end))


_set_start, _set_end = (vars(Span)[name].__set__ for name in ("start", "end"))
