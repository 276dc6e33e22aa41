"""One made-up event of any size: many outlets, many days, figures that rise, and live blogs that go on for hours.

    python benchmarks/event.py FOLDER --articles 200 [--words 400] [--blogs 2 --claims 400]

The same arguments give the same bytes. Articles are Markdown with front matter, all in one folder: a story. What is
told grows with the event: each day brings new happenings, an article tells mostly of the last two days, each in its
own words, and some of what it tells stands nowhere else.
"""

import argparse
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

FIRST = date(2031, 3, 3)
A_DAY = 12
"""Articles on one day of the event."""
HAPPENINGS = 14
"""New happenings a day."""
SYLLABLES = "ba do ka li mo nu re sa to ve wen zar bri cor dul fen gal hol ist jur pel quo ran sil tam ulm vor".split()
PAPERS = "Courier Post Herald Gazette Tribune Chronicle Times Observer Mail Standard Journal Star".split()
REGIONS = "Northern Harbour Capital Valley Union Evening Morning Coast Lake Hill River Border".split()
DEEDS = "killed injured evacuated arrested rescued stranded displaced treated detained housed fed questioned".split()
WHO = "people residents workers soldiers students passengers farmers patients families volunteers".split()
THINGS = "houses bridges schools roads trucks farms boats wells shops warehouses clinics pylons barns sluices".split()
DONE = "destroyed closed searched repaired sold inspected flooded rebuilt reopened seized emptied fenced".split()
ROLES = "mayor governor minister engineer spokeswoman surgeon farmer lawyer captain teacher".split()
VERBS = ("said", "announced", "confirmed", "reported", "told reporters", "insisted", "added")
VOICES = ("warned that", "denied that", "promised that", "complained that", "hoped that", "argued that")
ABOUT = ("the sluice", "the tender", "the rota", "the levy", "the inquiry", "the ferry", "the pump", "the contract")
STATE = (
    "had been neglected",
    "was ready in time",
    "would cost too much",
    "had never been tested",
    "would be enough",
    "was handled well",
    "had been put off twice",
    "belonged to the county",
)
HEDGES = ("", "", "", "at least ", "more than ", "nearly ", "about ", "up to ")
MOODS = ("quiet", "tense", "grim", "orderly", "chaotic", "calmer", "crowded", "dark", "cold", "hopeful")
SCENES = (
    "The streets of {place} were {mood} on {day} as {who} queued for {thing} near the {name} depot.",
    "“We saw nothing like it in {number} years,” {person} recalled beside the {name} bridge.",
    "A {role} from {place} carried {number} blankets through the {mood} lanes towards {other}.",
    "Prices for {thing} in {other} rose by {number} percent within a {mood} week, traders at the {name} market found.",
    "In {place}, {person} kept a list of {thing} on the back of a {name} calendar.",
)
DAY_NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """Something that was so on a day: in parts, so that each report can word it."""

    kind: str
    day: int
    parts: tuple[str, ...]
    number: int


class Event:
    """The event as it was, from a seed: its people and places, and what happened on each day."""

    def __init__(self, days: int, seed: int = 1) -> None:
        self._random = random.Random(f"event {seed}")  # noqa: S311 - no secret
        self.places = [self.name() for _ in range(6 + days)]
        self.people = [f"{self.name()} {self.name()}" for _ in range(10 + 4 * days)]
        self.outlets = self._outlets()
        self._toll = self._random.randint(3, 9)
        self.days = [[self._happening(day) for _ in range(HAPPENINGS)] for day in range(days)]

    def name(self) -> str:
        """A name that nobody bears."""
        return "".join(self._random.sample(SYLLABLES, self._random.choice((2, 3)))).capitalize()

    def _outlets(self) -> list[str]:
        names = [f"{region} {paper}" for region in REGIONS for paper in PAPERS]
        self._random.shuffle(names)
        return names

    def _happening(self, day: int) -> Happening:
        pick, place = self._random.choice, self._random.choice(self.places)
        kind = pick(("toll", "people", "people", "things", "things", "said", "said", "said"))
        if kind == "toll":
            self._toll += self._random.randint(0, 12)
            return Happening(kind=kind, day=day, parts=(), number=self._toll)
        if kind == "said":
            return Happening(
                kind=kind,
                day=day,
                parts=(pick(self.people), pick(ROLES), pick(VOICES), pick(ABOUT), place, pick(STATE), self.name()),
                number=0,
            )
        what, deed = (pick(WHO), pick(DEEDS)) if kind == "people" else (pick(THINGS), pick(DONE))
        parts = (what, deed, place, self.name())
        return Happening(kind=kind, day=day, parts=parts, number=self._random.randint(3, 900))


def worded(own: random.Random, happening: Happening, event: Event) -> str:
    """The happening as one report tells it: others are off by a little, hedge, or name who said so."""
    day = DAY_NAMES[(FIRST + timedelta(days=happening.day)).weekday()]
    if happening.kind == "said":
        person, role, voice, about, place, state, name = happening.parts
        which = f"{about} of {name}"
        return own.choice(
            (
                f"{person}, {_a(role)} in {place}, {voice} {which} {state}.",
                f"On {day}, {person} {voice} {which} {state}.",
                f"{person} {voice} {which} in {place} {state}, although others saw it differently.",
            )
        )
    number = happening.number + (own.randint(1, 9) if own.random() < 0.15 else 0)
    hedge = own.choice(HEDGES)
    if happening.kind == "toll":
        claim = f"{hedge}{number} people were killed in the flood by {day}"
    else:
        what, deed, place, name = happening.parts
        claim = f"{hedge}{number} {what} were {deed} in the {name} quarter of {place} on {day}"
    if own.random() < 0.5:
        return f"{claim[0].upper()}{claim[1:]}."
    return f"{own.choice(event.people)} {own.choice(VERBS)} that {claim}."


def _a(role: str) -> str:
    return f"an {role}" if role[0] in "aeiou" else f"a {role}"


def scene(own: random.Random, event: Event, day: int) -> str:
    """A sentence that only this report has."""
    name = "".join(own.sample(SYLLABLES, 3)).capitalize()
    return own.choice(SCENES).format(
        place=own.choice(event.places), other=own.choice(event.places), person=own.choice(event.people), name=name,
        who=own.choice(WHO), thing=own.choice(THINGS), role=own.choice(ROLES), mood=own.choice(MOODS),
        number=own.randint(2, 90), day=DAY_NAMES[(FIRST + timedelta(days=day)).weekday()],
    )  # fmt: skip


def articles(count: int, words: int, blogs: int = 0, claims: int = 400) -> Iterator[tuple[str, str]]:
    """The files of the event, name and text: ``blogs`` of them are live blogs of so many ``claims``."""
    event = Event(1 + count // A_DAY)
    for number in range(count):
        own = random.Random(f"article {number}")  # noqa: S311 - no secret
        day = number // A_DAY
        blog = number < blogs
        sentences = _sentences(own, event, day, claims=claims) if blog else _sentences(own, event, day, words=words)
        outlet = event.outlets[number % len(event.outlets)]
        title = sentences[0].rstrip(".") if not blog else f"Live: the flood at {event.places[0]}, hour by hour"
        yield f"{number:03}-{outlet.lower().replace(' ', '-')}.md", _text(title, outlet, day, sentences)


def _sentences(own: random.Random, event: Event, day: int, *, words: int = 0, claims: int = 0) -> list[str]:
    """What is known by that day, the newest mostly: so many words, or so many claims."""
    known = [h for past in event.days[: day + 1] for h in past]
    told: list[str] = []
    seen: set[Happening] = set()
    while len(told) < claims or sum(len(sentence.split()) for sentence in told) < words:
        happening = known[-1 - min(int(own.expovariate(1 / HAPPENINGS)), len(known) - 1)]
        if own.random() < 0.4 or happening in seen:
            told.append(scene(own, event, day))
        else:
            seen.add(happening)
            told.append(worded(own, happening, event))
    return told


def _text(title: str, outlet: str, day: int, sentences: list[str]) -> str:
    head = f'---\ntitle: "{title}"\noutlet: {outlet}\npublished: {FIRST + timedelta(days=day)}\n---\n\n'
    return head + "\n\n".join(" ".join(sentences[i : i + 3]) for i in range(0, len(sentences), 3)) + "\n"


def write(folder: Path, count: int, words: int = 400, blogs: int = 0, claims: int = 400) -> None:
    """Write the event's articles into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in articles(count, words, blogs, claims):
        (folder / name).write_text(text, encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--words", type=int, default=400)
    parser.add_argument("--blogs", type=int, default=0)
    parser.add_argument("--claims", type=int, default=400)
    chosen = parser.parse_args()
    write(chosen.folder, chosen.articles, chosen.words, chosen.blogs, chosen.claims)


if __name__ == "__main__":
    main()
