"""Made-up news in any amount: stories that several outlets report, with facts that they share, vary and contradict.

    python benchmarks/synthetic.py FOLDER --articles 1000 [--words 400] [--dialect hugo]

The same arguments give the same bytes. Articles are Markdown with front matter, one folder a story, six reports each.
"""

import argparse
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

OUTLETS = tuple(
    f"{first} {second}"
    for first in ("Northern", "Harbour", "Capital", "Valley", "Union", "Evening")
    for second in ("Courier", "Post", "Herald", "Gazette")
)
SYLLABLES = "ba do ka li mo nu re sa to ve wen zar bri cor dul fen gal hol".split()
PEOPLE = "people residents workers soldiers students passengers".split()
HARMED = "killed injured arrested evacuated hired trapped".split()
THINGS = "houses bridges schools trains ships trucks farms offices".split()
DEEDS = "destroyed closed searched repaired sold inspected flooded rebuilt".split()
BODIES = ("The ministry", "The council", "Police", "The fire service", "The company", "A spokesman for the mayor")
HEDGES = ("", "", "at least ", "more than ", "nearly ", "about ", "up to ")
VERBS = ("said", "announced", "confirmed", "reported")
FILLERS = (
    "Officials in {place} met again to discuss the plan, which had been put off twice before.",
    "Residents described long queues near the {thing} and asked why nobody had warned them in time.",
    "“We did not expect this to happen so soon,” said {person}, who has lived in {place} for {number} years.",
    "The road between {place} and {other} stayed closed while crews cleared what was left of the {thing}.",
    "A report on the matter is due next month, and the opposition has asked for a debate in parliament.",
    "Prices in the region rose by {number} percent over the past year, according to figures from {other}.",
    "{person} denied that the {thing} had been neglected and pointed to repairs made in the spring.",
    "Critics say that the rules are too weak, while the company points to its record of the past decade.",
)
DAYS = "Monday Tuesday Wednesday Thursday Friday".split()
REPORTS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One article: its story, its number in it, and what stands at its head and below."""

    story: str
    number: int
    title: str
    outlet: str
    day: str
    paragraphs: tuple[str, ...]

    @property
    def name(self) -> str:
        """The name of its file, without an ending: no other report has it."""
        return f"{self.story}-{self.number}"


def reports(articles: int, words: int) -> Iterator[Report]:
    """So many reports of about so many words, story by story."""
    for number in range(articles):
        story, index = divmod(number, REPORTS)
        yield _report(story, index, words)


def _report(story: int, index: int, words: int) -> Report:
    told = random.Random(f"story {story}")  # noqa: S311 - no secret
    place, other = _name(told), _name(told)
    people = [f"{_name(told)} {_name(told)}" for _ in range(4)]
    facts = [_fact(told, place) for _ in range(12)]
    outlets = told.sample(OUTLETS, REPORTS)
    own = random.Random(f"report {story} {index}")  # noqa: S311 - no secret
    sentences = [_worded(own, fact) for fact in own.sample(facts, 8)]
    while sum(len(sentence.split()) for sentence in sentences) < words:
        filled = own.choice(FILLERS).format(
            place=place, other=other, person=own.choice(people), thing=own.choice(THINGS), number=own.randint(2, 60)
        )
        sentences.insert(own.randint(1, len(sentences)), filled)
    while len(sentences) > 2 and sum(len(sentence.split()) for sentence in sentences) > words:
        sentences.pop()
    return Report(
        story=f"story-{story:05}",
        number=index,
        title=f"{place}: {sentences[0].split(',')[0].rstrip('.')}",
        outlet=outlets[index],
        day=f"{2020 + story % 6}-{1 + story // 28 % 12:02}-{1 + story % 28:02}",
        paragraphs=tuple(" ".join(sentences[i : i + 3]) for i in range(0, len(sentences), 3)),
    )


def _name(random_: random.Random) -> str:
    return "".join(random_.sample(SYLLABLES, random_.choice((2, 3)))).capitalize()


def _fact(random_: random.Random, place: str) -> tuple[str, int, str, str]:
    """What is counted, how many, what became of it, where and when."""
    if random_.random() < 0.5:
        noun, deed = random_.choice(PEOPLE), random_.choice(HARMED)
    else:
        noun, deed = random_.choice(THINGS), random_.choice(DEEDS)
    where = random_.choice((f"in {place}", f"near {_name(random_)}", f"in the {_name(random_)} district"))
    return noun, random_.randint(3, 900), deed, f"{where} on {random_.choice(DAYS)}"


def _worded(random_: random.Random, fact: tuple[str, int, str, str]) -> str:
    noun, number, deed, where = fact
    if random_.random() < 0.15:
        number += random_.randint(1, 9)
    claim = f"{random_.choice(HEDGES)}{number} {noun} were {deed} {where}"
    if random_.random() < 0.5:
        return f"{claim[0].upper()}{claim[1:]}."
    return f"{random_.choice(BODIES)} {random_.choice(VERBS)} that {claim}."


def text_of(report: Report, dialect: str) -> str:
    """The file of a report as a generator wants it."""
    title, body = report.title.replace('"', ""), "\n\n".join(report.paragraphs)
    if dialect == "pelican":
        head = f"Title: {title}\nDate: {report.day}\nCategory: {report.story}\nSlug: {report.name}"
        return f"{head}\nOutlet: {report.outlet}\n\n{body}\n"
    story = {"hugo": f"stories: [{report.story}]", "crossread": ""}.get(dialect, f"story: {report.story}")
    when = f"published: {report.day}" if dialect in {"crossread", "flat"} else f"date: {report.day}"
    lines = [f'title: "{title}"', when, f"outlet: {report.outlet}", *([story] if story else [])]
    return "---\n" + "\n".join(lines) + f"\n---\n\n{body}\n"


def write(folder: Path, articles: int, words: int = 400, dialect: str = "crossread") -> list[Path]:
    """Write so many reports below ``folder``: for Crossread in a folder a story, for others all in one.

    "flat" is Crossread's other way: all in one, and each names its story.
    """
    paths = []
    for report in reports(articles, words):
        place = folder / report.story if dialect == "crossread" else folder
        place.mkdir(parents=True, exist_ok=True)
        paths.append(place / f"{report.name}.md")
        paths[-1].write_text(text_of(report, dialect), encoding="utf-8")
    return paths


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--words", type=int, default=400)
    parser.add_argument("--dialect", choices=("crossread", "flat", "hugo", "pelican", "eleventy"), default="crossread")
    chosen = parser.parse_args()
    print(len(write(chosen.folder, chosen.articles, chosen.words, chosen.dialect)), "articles")


if __name__ == "__main__":
    main()
